import Budget
import Lettering

/// Members and their inhabitants as a file gives them.
struct Register {
  /// Where the figures come from, as the file itself says.
  struct Origin {
    /// The title of the document or table; nil where the file has none.
    var title: String?
    /// When the figures were last changed, as written in the file; nil where it does not say.
    var updated: String?
  }

  /// The years of the reference dates, 1 January, ascending.
  var years: [Year]
  /// The members in the file's order.
  var members: [RegisterMember]
  var origin = Origin()
}

/// A member as a file gives it.
struct RegisterMember {
  var name: String
  var code: String?
  var county: String?
  var kind: MemberKind
  /// How many times it pays; nil where the file does not say.
  var weight: Weight?
  /// The inhabitants at each of the register's dates, in their order; nil for a blank.
  var populations: [Population?]
  /// What it has of further measures, at the same dates.
  var measures: [String: [ExactNumber?]] = [:]
  /// The years in which the file says that it is not there: 0 inhabitants, or the sign for what there is not.
  var absences: Set<Year> = []
  /// The years of which the file says that it has 0 inhabitants.
  var zeros: Set<Year> = []
  /// The name as it is written, where marks of footnotes are taken off it; nil where there are none.
  var marked: String?
  /// The numbers that it had at other dates.
  var codesBefore: [String] = []
  /// The last year in which it was in use, as its label says; nil where it says none.
  var lastYear: Int?
  /// Whether the file or the user says what it is, so that it needs no number.
  var hasKind = false
  /// Where the file names it.
  var place: ImportPlace
}

extension RegisterMember {
  /// What a code tells of a member: two digits are a county's.
  ///
  /// Oslo, a municipality and a county in one, is a city, also without a code.
  static func kind(ofCode code: String?, named name: String) -> MemberKind {
    switch code {
    case "0301", "03": .city
    case nil where Folding.key(of: name) == "oslo": .city
    case let code? where code.utf8.count == 2: .county
    case _: .municipality
    }
  }

  /// The most inhabitants that a member can have: nearly twice what Norway has.
  static let mostInhabitants: Int64 = 10_000_000

  /// The population of a number, where a member can have so many inhabitants.
  static func population(
    _ number: ExactNumber, written text: String
  ) throws(CellProblem) -> Population {
    guard !number.isNegative else { throw .negative(text) }
    guard number.denominator == 1 else { throw .fractional(text) }
    guard number != .zero else { throw .zero }
    guard let whole = Int64(exactly: number.numerator), whole <= mostInhabitants,
      let population = try? Population(whole)
    else { throw .tooMany(text) }
    return population
  }
}
