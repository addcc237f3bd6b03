import Budget

/// A way in which a table's figures are not all the inhabitants of members, once each.
enum CoverageProblem: Error, Hashable {
  /// The dimension has several categories that cannot be added up.
  case severalCategories(String, count: Int)
  /// The dimension has a total and what it is the total of.
  case totalAndParts(String)
  /// Only one sex is counted.
  case oneSex(String)
  /// People of these ages are not counted; nil where there is no upper end.
  case agesMissing(from: Int, to: Int?)
  /// People of these ages are counted more than once.
  case agesOverlap(String, String)
  /// The groups' labels do not tell which ages they hold.
  case agesUnknown(String)
  /// Only one category is counted, and it does not say that it is all.
  case onlyCategory(String)
  /// The category of time is no year.
  case notAYear(String)
  /// Part of the region's cells at a date are blank, so that their sum is not known.
  case partlyBlank(String, Year)
  /// The region has 0 inhabitants, as one has that was not there at the date.
  case noneThen(String, Year)
  /// The region is the whole country, which is no member.
  case wholeCountry(String)
}
