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
    /// What it has of further measures at each date.
    fileprivate(set) var measures: [String: [Year: ExactNumber]] = [:]
  }

  fileprivate struct Sum {
    var total = ExactNumber.zero
    var known = 0
    var blank = 0
    /// How many of the blank ones have the sign for what there is not.
    var absent = 0
    /// The rows that are counted.
    var cells: Set<Cell> = []
  }

  /// What tells a row of a place and date apart: the places of its labels among those of their sort.
  fileprivate struct Cell: Hashable {
    var contents = 0
    var sex = 0
    var age = 0
  }

  /// The labels of one sort in the order in which they come.
  private struct Labels {
    var all: [String] = []
    private var places: [String: Int] = [:]

    mutating func place(of label: String) -> Int {
      if let place = places[label] { return place }
      places[label] = all.count
      all.append(label)
      return all.count - 1
    }
  }

  /// A row's number as the file has it.
  struct Number {
    let value: ExactNumber?
    /// Whether the cell has the sign for what there is not.
    let isAbsent: Bool
  }

  /// The members in the order in which they come.
  private(set) var members: [Member] = []
  /// The measures that rows or columns are of.
  private var measures: Set<String> = []
  private var places: [String: Int] = [:]
  private var labels: [CSVPart: Labels] = [:]
  private var start: ImportPlace?

  /// The dates, ascending.
  var years: [Year] {
    Set(members.flatMap { Array($0.sums.keys) + $0.measures.values.flatMap(\.keys) }).sorted()
  }

  /// The year of a row's date, which must be that of 1 January, and no other than its numbers' heading names.
  static func year(_ written: String, under heading: Year?) throws(CoverageProblem) -> Year {
    var number = written.utf8.count == 4 ? Int(written) : nil
    if number == nil, let date = WrittenDate.all(in: written).first, let day = date.day {
      guard date.month == 1, day == 1 else { throw .otherDay(written) }
      number = date.year
    }
    guard let year = number.flatMap({ Year($0) }) else { throw .notAYear(written) }
    if let heading, heading != year { throw .otherYear(written, heading) }
    return year
  }

  /// Whether rows have a measure, also where all of it is blank.
  func hasMeasure(_ name: String) -> Bool { measures.contains(name) }

  /// Whether rows say what they count.
  var saysContents: Bool { labels[.contents] != nil }

  /// Adds a row's number.
  mutating func add(
    _ number: Number, _ year: Year, _ labels: [CSVPart: String], of member: RegisterMember,
    _ findings: inout FindingList
  ) {
    start = start ?? member.place
    var cell = Cell()
    for (part, label) in labels {
      let place = self.labels[part, default: Labels()].place(of: label)
      switch part {
      case .contents: cell.contents = place
      case .sex: cell.sex = place
      case .age: cell.age = place
      case .year: break
      }
    }
    let place = place(of: member)
    guard members[place].sums[year, default: Sum()].cells.insert(cell).inserted else {
      findings.add(CoverageProblem.countedTwice(member.name, year), at: member.place)
      return
    }
    members[place].sums[year]?.add(number)
  }

  /// Adds what a member has of a measure at a date; nil for a blank.
  ///
  /// It has one such number: unlike inhabitants, those of sexes or ages need not add up.
  mutating func add(
    _ number: ExactNumber?, of measure: String, _ year: Year, of member: RegisterMember,
    _ findings: inout FindingList
  ) {
    measures.insert(measure)
    guard let number else { return }
    let place = place(of: member)
    let other = members[place].measures[measure, default: [:]].updateValue(number, forKey: year)
    guard other != nil else { return }
    findings.add(CoverageProblem.measuredTwice(measure, of: member.name, year), at: member.place)
  }

  /// The place of a member among the members, at their end where it is new.
  private mutating func place(of member: RegisterMember) -> Int {
    let key = member.name + "\u{0}" + (member.code ?? "")
    if let place = places[key] { return place }
    let folded = Folding.key(of: member.name) + "\u{0}" + (member.code ?? "")
    let place = places[folded] ?? members.count
    places[key] = place
    places[folded] = place
    if place == members.count { members.append(Member(first: member)) }
    return place
  }
}

extension CSVParts {
  /// Tells where adding the rows up would not count everybody once, in all or at one of the dates that are wanted.
  func tell(_ wanted: [Year], _ findings: inout FindingList) {
    let here = start ?? ImportPlace(row: 1)
    for part in [CSVPart.contents, .sex, .age] {
      guard let labels = labels[part]?.all else { continue }
      if let problem = Self.problem(of: part, labels) {
        if case .agesUnknown = problem {
          findings.add(problem, at: here, as: .warning)
        } else {
          findings.add(problem, at: here)
        }
      }
    }
    if !findings.hasErrors { tellMissing(wanted, &findings) }
  }

  /// Tells where a place has no row of a sex or age that others have.
  private func tellMissing(_ wanted: [Year], _ findings: inout FindingList) {
    let sexes = labels[.sex]?.all ?? [""]
    let ages = labels[.age]?.all ?? [""]
    for member in members {
      for (year, sum) in member.sums.sorted(by: { $0.key < $1.key })
      where sum.cells.count < sexes.count * ages.count && (wanted.isEmpty || wanted.contains(year))
      {
        let contents = sum.cells.first?.contents ?? 0
        let all = sexes.indices.flatMap { sex in
          ages.indices.map { Cell(contents: contents, sex: sex, age: $0) }
        }
        guard let cell = all.first(where: { !sum.cells.contains($0) }) else { continue }
        let part = [sexes[cell.sex], ages[cell.age]].filter { !$0.isEmpty }
        findings.add(
          CoverageProblem.lacksRow(member.first.name, year, part: part.joined(separator: ", ")),
          at: member.first.place)
      }
    }
  }

  private static func problem(of part: CSVPart, _ labels: [String]) -> CoverageProblem? {
    if part == .contents {
      return labels.count > 1
        ? PeopleLabel.problem(ofSeveral: labels, in: labels.joined(separator: ", "))
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

extension CSVParts.Sum {
  mutating func add(_ number: CSVParts.Number) {
    if let value = number.value, let sum = try? total + value {
      total = sum
      known += 1
    } else {
      blank += 1
      if number.isAbsent { absent += 1 }
    }
  }

  /// Whether it says that there is nobody.
  fileprivate var isNone: Bool { known > 0 && blank == 0 && total == .zero }

  /// Whether the place was not there at the date.
  fileprivate var isAbsent: Bool {
    (known > 0 && total == .zero) || (known == 0 && absent > 0 && absent == blank)
  }
}

extension CSVParts.Member {
  /// The member with what its rows add up to at each date.
  func joined(_ years: [Year], _ findings: inout FindingList) -> RegisterMember {
    var joined = first
    let isThere = sums.values.contains { $0.total != .zero }
    joined.populations = years.map { population(in: $0, &findings) }
    joined.zeros = Set(years.filter { isThere && sums[$0]?.isNone == true })
    joined.measures = measures.mapValues { values in years.map { values[$0] } }
    joined.absences = Set(years.filter { sums[$0]?.isAbsent == true })
    return joined
  }

  /// The inhabitants at a date; nil where they are blank, in part or wholly, or none.
  private func population(in year: Year, _ findings: inout FindingList) -> Population? {
    guard let sum = sums[year], sum.known > 0 else { return nil }
    guard sum.blank == 0 else {
      findings.add(CoverageProblem.partlyBlank(first.name, year), at: first.place, as: .warning)
      return nil
    }
    guard sum.total != .zero else { return nil }
    do throws(CellProblem) {
      return try RegisterMember.population(
        sum.total, written: NumberText.number(sum.total, decimals: 0))
    } catch {
      findings.add(error, at: first.place)
      return nil
    }
  }
}
