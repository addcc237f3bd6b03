import Budget
import Lettering
import ScenarioLanguage

/// The members of a table that has a row for each and a column for each date.
struct CSVWideMembers {
  /// A row that is called a sum, and how many members stand above it.
  private struct SumRow {
    let name: String
    let numbers: [ExactNumber?]
    let above: Int
    let place: ImportPlace
  }

  private(set) var members: [RegisterMember] = []
  private let header: CSVHeader
  /// The numbers of each member, at each date.
  private var numbers: [[ExactNumber?]] = []
  private var sums: [SumRow] = []
  /// What is wrong with members of none at all, unless others have any.
  private var nobody: [(problem: ColumnProblem, place: ImportPlace)] = []

  init(_ header: CSVHeader) { self.header = header }

  /// Takes the row of a member.
  mutating func take(
    _ row: CSVRow, _ member: RegisterMember, _ numbers: [CSVParts.Number], _ cells: CSVCells,
    _ findings: inout FindingList
  ) {
    var member = member
    member.populations = populations(row, numbers.map(\.value), cells, &findings)
    member.measures = cells.measures(row, &findings)
    for (year, number) in zip(header.years, numbers)
    where number.isAbsent || number.value == .zero { member.absences.insert(year.year) }
    let isThereOnce = member.populations.contains { $0 != nil }
    for (year, number) in zip(header.years, numbers) where isThereOnce && number.value == .zero {
      member.zeros.insert(year.year)
    }
    members.append(member)
    self.numbers.append(numbers.map(\.value))
  }

  /// Takes a row that is called a sum; what is wrong with its numbers is left alone, as they are.
  mutating func take(sum row: CSVRow, called name: String, _ cells: CSVCells) {
    var ignored = FindingList()
    let numbers = header.years.map { cells.number(row, at: $0.column, &ignored) }
    sums.append(
      SumRow(
        name: name, numbers: numbers, above: members.count,
        place: cells.place(row, header.nameColumn)))
  }

  /// The inhabitants of a row at each date.
  ///
  /// None at one date of several are those of a place that was not there then.
  private mutating func populations(
    _ row: CSVRow, _ numbers: [ExactNumber?], _ cells: CSVCells, _ findings: inout FindingList
  ) -> [Population?] {
    let isThereOnce = numbers.contains { $0.map { $0 > .zero } ?? false }
    var populations: [Population?] = []
    for (year, number) in zip(header.years, numbers) {
      let here = cells.place(row, year.column)
      var population: Population?
      do throws(CellProblem) {
        population = try number.map { number throws(CellProblem) in
          try RegisterMember.population(number, written: row.fields[year.column])
        }
      } catch {
        let problem = ColumnProblem(problem: error, heading: header.headings[year.column])
        if error != .zero {
          findings.add(problem, at: here)
        } else if !isThereOnce {
          nobody.append((problem, here))
        }
      }
      populations.append(population)
    }
    return populations
  }

  /// Tells which rows have no number, are sums by what they add up to, or are called sums and are none.
  func tell(_ findings: inout FindingList) {
    if members.allSatisfy({ $0.populations.allSatisfy { $0 == nil } }) {
      for (problem, place) in nobody { findings.add(problem, at: place) }
    }
    let register = Register(years: header.years.map(\.year), members: members)
    register.refuseWithoutNumbers(&findings)
    let columns = header.years.indices.map { date in numbers.map { $0[date] ?? .zero } }
    guard !findings.hasErrors, let running = RunningSums(columns) else { return }
    let haveNumbers = members.contains { $0.code != nil }
    for (place, member) in members.enumerated() where !haveNumbers && !member.hasKind {
      if running.makeUp(numbers[place], before: place, from: place + 1, least: 2) {
        findings.add(MemberProblem.likeSum(member.name), at: member.place)
      }
    }
    for sum in sums where sum.numbers.contains(where: { $0 != nil }) && !members.isEmpty {
      if !running.makeUp(sum.numbers, before: sum.above, from: sum.above, least: 1) {
        findings.add(MemberProblem.otherSum(sum.name), at: sum.place, as: .warning)
      }
    }
  }
}

extension Register {
  /// Refuses members without a number where others have one, and those with a county's name, unless the file says what
  /// they are: they may be sums, or counties.
  func refuseWithoutNumbers(_ findings: inout FindingList) {
    guard !findings.hasErrors else { return }
    let haveNumbers = members.contains { $0.code != nil }
    for member in members where member.code == nil && !member.hasKind {
      guard member.populations.contains(where: { $0 != nil }) else { continue }
      if haveNumbers {
        findings.add(NumberProblem.noNumber(member.name), at: member.place)
      } else if member.kind == .municipality, CountyNumbers.isCounty(member.name) {
        findings.add(NumberProblem.mayBeCounty(member.name), at: member.place)
      }
    }
  }
}
