import Budget

/// A way in which a file as a whole, or its dates, cannot be used.
enum FileProblem: Error, Hashable {
  /// There is nothing but white space.
  case empty
  /// The bytes stop being UTF-8 at this offset, counted from 0.
  case notUTF8(offset: Int, byte: UInt8)
  /// The file begins with the mark of UTF-16.
  case utf16
  /// No member has inhabitants at any of the dates.
  case noMembers
  /// Neither the file nor the user says which 1 January the inhabitants are of.
  case noDate(column: String?)
  /// The date that was asked for is not among the file's.
  case dateNotThere(Year, found: [Year])
  /// The fee of the budget year is worked out from another date than the file's.
  case wrongDate(budget: Year, found: [Year])
  /// The file has dates that no fee from the budget year on is worked out from.
  case unusedDates(budget: Year, years: [Year])
}

/// A way in which a member cannot be used.
enum MemberProblem: Error, Hashable {
  /// The name is empty.
  case noName
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
  /// The member has no inhabitants at the date that the budget year's fee is worked out from.
  case blankAtDate(name: String, Year)
}
