/// Offices by which their holders are known.
///
/// Columns: slug, name, PLOVER sector, other names.
enum Offices {
  static let rows = """
    president	president	GOV
    vice-president	vice-president	GOV
    prime-minister	prime minister	GOV
    deputy-prime-minister	deputy prime minister	GOV
    chancellor	chancellor	GOV
    foreign-minister	foreign minister	GOV
    deputy-foreign-minister	deputy foreign minister	GOV
    defence-minister	defence minister	GOV
    interior-minister	interior minister	GOV
    finance-minister	finance minister	GOV
    minister	minister	GOV
    national-security-adviser	national security adviser	GOV
    chief-negotiator	chief negotiator	GOV
    special-envoy	special envoy	GOV
    ambassador	ambassador	GOV
    spokesman	spokesman	GOV
    presidential-aide	presidential aide	GOV
    chief-of-staff	presidential chief of staff	GOV
    intelligence-chief	intelligence chief	SPY
    army-chief	army chief	MIL
    commander	commander	MIL
    speaker	speaker of parliament	LEG
    opposition-leader	opposition leader	OPP
    party-leader	party leader	PTY
    king	king	GOV
    queen	queen	GOV
    emir	emir	GOV
    sultan	sultan	GOV
    crown-prince	crown prince	GOV
    supreme-leader	supreme leader	GOV
    leader	leader
    pope	pope	REL
    chief-prosecutor	chief prosecutor	JUD
    secretary-general	secretary-general
    high-representative	foreign policy chief
    director-general	director-general
    high-commissioner	high commissioner
    managing-director	managing director
    commissioner	commissioner
    governor	governor	GOV
    mayor	mayor	GOV
    """
}
