/// The words before an expression that shade its meaning, and the prepositions of time.
enum EnglishTemporalModifiers {
  /// The TIMEX3 modifier and its words.
  static let rows = """
    about	APPROX
    around	APPROX
    roughly	APPROX
    approximately	APPROX
    some	APPROX
    more than	MORE_THAN
    no fewer than	EQUAL_OR_MORE
    no less than	EQUAL_OR_MORE
    at least	EQUAL_OR_MORE
    less than	LESS_THAN
    fewer than	LESS_THAN
    nearly	LESS_THAN
    almost	LESS_THAN
    no more than	EQUAL_OR_LESS
    at most	EQUAL_OR_LESS
    up to	EQUAL_OR_LESS
    as long as	EQUAL_OR_LESS
    early	START
    earlier	START
    early in	START
    earlier in	START
    early on	START
    beginning of	START
    start of	START
    late	END
    later	END
    late in	END
    later in	END
    later on	END
    late on	END
    end of	END
    close of	END
    mid	MID
    mid -	MID
    middle of	MID
    sometime	APPROX
    """

  /// The relation and its preposition.
  static let relations = """
    on	on
    in	during
    during	during
    within	during
    throughout	during
    at	on
    by	by
    until	until
    till	until
    through	until
    before	before
    since	since
    from	from
    starting	from
    beginning	from
    after	after
    following	after
    between	between
    """
}
