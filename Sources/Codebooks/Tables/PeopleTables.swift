/// The tables of people, by region.
enum PeopleTables {
  static let all: [String] = [
    PeopleOfTheUnitedStates.rows, PeopleOfEasternEurope.rows, PeopleOfWesternEurope.rows,
    PeopleOfSouthernEurope.rows, PeopleOfTheMiddleEast.rows, PeopleOfAfrica.rows,
    PeopleOfAsia.rows, PeopleOfLatinAmerica.rows, PeopleOfOrganisations.rows,
  ]
}
