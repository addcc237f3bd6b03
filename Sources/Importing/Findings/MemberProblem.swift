import Budget
import ScenarioLanguage

/// A way in which a member cannot be used.
enum MemberProblem: Error, Hashable {
  /// The name is empty.
  case noName
  /// The name is only the number of a place.
  case onlyNumber(String)
  /// The name has a control or format character in it.
  case strayCharacter(Unicode.Scalar, name: String)
  /// Another member has the name already.
  case nameTwice(String, first: ImportPlace)
  /// Another member has the code already.
  case codeTwice(String, first: ImportPlace)
  /// The code is not of 2 or 4 digits; with a leading zero it may be meant as `suggestion`.
  case illegalCode(String, suggestion: String?)
  /// The word is no kind of member.
  case unknownKind(String)
  /// The member has no inhabitants at any of the dates, and is left out.
  case noPopulations(name: String)
  /// Names of one place before and after it got another number, which are one member.
  case renumbered(name: String, codes: [String])
  /// The same of many, each with its other numbers.
  case severalRenumbered([String])
  /// The same, with so many more inhabitants under one number that they may be two places.
  case renumberedWithJump(name: String, codes: [String], from: Int64, to: Int64)
  /// Members have nothing of a measure at the last date at which others have.
  case blankMeasure(String, Year, of: [String])
  /// Municipalities have no county, as others have.
  case noCounty([String])
  /// What the file says of members that have left or are about to, first of one.
  case mayHaveLeft([String], String)
  /// Names with marks of footnotes, which are taken off.
  case marked([String])
  /// The member has no inhabitants at the date that the budget year's fee is worked out from.
  case blankAtDate(name: String, Year)
  /// Another row says the same of the same member.
  case rowTwice(String, first: ImportPlace)
  /// A place has inhabitants under its old and its new number at one date.
  case overlap(String, Year, codes: [String])
  /// Several members have no inhabitants at any of the dates, and are left out.
  case severalBlank(names: [String])
  /// The row's numbers are the sums of those beside it.
  case likeSum(String)
  /// The row is called a sum, and no rows beside it add up to it.
  case otherSum(String)
  /// The letters were read in another encoding than they were written in; nil where what they were cannot be told.
  case garbled(String, perhaps: String?)
}

/// A way in which a place is not there at the last date, or may not be.
enum EndProblem: Error, Hashable {
  /// A member that has many more inhabitants than before.
  struct Grown: Hashable {
    let name: String
    let before: Int64
    let now: Int64
  }

  /// Places that are there no more at the last date, and are left out with the inhabitants that they had; who grew
  /// meanwhile may have them.
  case ended([String], Year, people: Int64, grown: [Grown])
  /// The label says that the place ended before a date at which it has inhabitants.
  case endedBefore(String, Int, Year)
  /// The member has no inhabitants at the last date, and nothing says that it is there no more.
  case blankAtLast(String, Year)
}

/// A way in which the numbers of places do not fit what else a file says.
enum NumberProblem: Error, Hashable {
  /// No county has numbers that begin so.
  case unknownCounty(code: String)
  /// The file names another county than the number says.
  case otherCounty(String, county: String, named: String)
  /// The number is of another sort than what the file says that the member is.
  case otherKind(code: String, written: String)
  /// Others have numbers and the row has none, so that nothing says what it is.
  case noNumber(String)
  /// The name is a county's, and nothing says what the member is.
  case mayBeCounty(String)
}
