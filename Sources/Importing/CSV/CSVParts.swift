import Budget
import Lettering
import ScenarioLanguage

/// Members whose inhabitants stand in several rows: one a date, sex or age.
struct CSVParts {
  /// A member and its numbers.
  struct Member {
    /// What its first row says of it.
    let first: RegisterMember
    /// What its rows of each date add up to.
    fileprivate var sums: [Year: Sum] = [:]
    /// The rows that it has, told apart by date, sex and age.
    fileprivate var rows: Set<[String]> = []
    /// What it has of further measures at each date.
    fileprivate(set) var measures: [String: [Year: ExactNumber]] = [:]
  }

  fileprivate struct Sum {
    var total = ExactNumber.zero
    var known = 0
    var blank = 0
  }

  /// The members in the order in which they come.
  private(set) var members: [Member] = []
  private var places: [String: Int] = [:]
  private var labels: [CSVPart: [String]] = [:]
  private var start: ImportPlace?

  /// The dates, ascending.
  var years: [Year] {
    Set(members.flatMap { Array($0.sums.keys) + $0.measures.values.flatMap(\.keys) }).sorted()
  }

  /// Whether a member has anything of a measure.
  func hasMeasure(_ name: String) -> Bool { members.contains { $0.measures[name] != nil } }

  /// Adds a row's number; nil for a blank one.
  mutating func add(
    _ number: ExactNumber?, _ year: Year, _ labels: [CSVPart: String], of member: RegisterMember,
    _ findings: inout FindingList
  ) {
    start = start ?? member.place
    for (part, label) in labels where self.labels[part]?.contains(label) != true {
      self.labels[part, default: []].append(label)
    }
    let place = place(of: member)
    let row = ["\(year.number)"] + [.contents, .sex, .age].map { labels[$0] ?? "" }
    guard members[place].rows.insert(row).inserted else {
      findings.add(CoverageProblem.countedTwice(member.name, year), at: member.place)
      return
    }
    var sum = members[place].sums[year] ?? Sum()
    if let number, let total = try? sum.total + number {
      sum.total = total
      sum.known += 1
    } else {
      sum.blank += 1
    }
    members[place].sums[year] = sum
  }

  /// Adds what a member has of a measure at a date; nil for a blank.
  ///
  /// It has one such number: unlike inhabitants, those of sexes or ages need not add up.
  mutating func add(
    _ number: ExactNumber?, of measure: String, _ year: Year, of member: RegisterMember,
    _ findings: inout FindingList
  ) {
    guard let number else { return }
    let place = place(of: member)
    let other = members[place].measures[measure, default: [:]].updateValue(number, forKey: year)
    guard other != nil else { return }
    findings.add(CoverageProblem.measuredTwice(measure, of: member.name, year), at: member.place)
  }

  /// The place of a member among the members, at their end where it is new.
  private mutating func place(of member: RegisterMember) -> Int {
    let key = Folding.key(of: member.name) + " " + (member.code ?? "")
    if let place = places[key] { return place }
    places[key] = members.count
    members.append(Member(first: member))
    return members.count - 1
  }

  /// Tells where adding the rows up would not count everybody once.
  func tell(_ findings: inout FindingList) {
    let here = start ?? ImportPlace(row: 1)
    for part in [CSVPart.contents, .sex, .age] {
      guard let labels = labels[part] else { continue }
      if let problem = Self.problem(of: part, labels) {
        if case .agesUnknown = problem {
          findings.add(problem, at: here, as: .warning)
        } else {
          findings.add(problem, at: here)
        }
      }
    }
  }

  private static func problem(of part: CSVPart, _ labels: [String]) -> CoverageProblem? {
    if part == .contents {
      return labels.count > 1
        ? .severalCategories(labels.joined(separator: ", "), count: labels.count)
        : PeopleLabel.problem(of: labels[0])
    }
    if let total = labels.first(where: JSONStatDimension.isTotal(label:)) {
      return labels.count > 1 ? .totalAndParts(total) : nil
    }
    switch part {
    case .sex: return labels.count == 1 ? .oneSex(labels[0]) : nil
    case .age: return AgeGroups.problem(of: labels)
    case .contents, .year: return nil
    }
  }
}

extension CSVParts.Member {
  /// The inhabitants at a date; nil where they are blank, in part or wholly, or none.
  func population(in year: Year, _ findings: inout FindingList) -> Population? {
    guard let sum = sums[year], sum.known > 0 else { return nil }
    guard sum.blank == 0 else {
      findings.add(CoverageProblem.partlyBlank(first.name, year), at: first.place, as: .warning)
      return nil
    }
    guard sum.total != .zero else {
      findings.add(CoverageProblem.noneThen(first.name, year), at: first.place, as: .note)
      return nil
    }
    do throws(CellProblem) {
      return try RegisterMember.population(
        sum.total, written: NumberText.number(sum.total, decimals: 0))
    } catch {
      findings.add(error, at: first.place)
      return nil
    }
  }
}
