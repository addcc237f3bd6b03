import Budget
import ScenarioLanguage

/// Reads members and populations from a table in JSON-stat2 such as Statistics Norway's 07459.
///
/// Inhabitants are added up over all dimensions but region and time. Source: https://json-stat.org/full/
struct JSONStatReader {
  let options: ImportOptions
  let table: JSONStatTable
  let lines: LineTable

  /// The register of a JSON text; nil where it is none, which has been told then.
  static func read(
    _ source: SourceText, _ bytes: [UInt8], _ options: ImportOptions, _ findings: inout FindingList
  ) -> Register? {
    let lines = LineTable(source)
    do {
      let node = try JSONReader.read(bytes)
      let reader = JSONStatReader(options: options, table: try JSONStatTable(node), lines: lines)
      return reader.register(&findings)
    } catch let flaw as JSONStatFlaw {
      findings.add(flaw.problem, at: place(flaw.offset, flaw.path.text, in: lines))
    } catch let flaw as JSONFlaw {
      findings.add(flaw.problem, at: place(flaw.offset, nil, in: lines))
    } catch {}
    return nil
  }

  static func place(_ offset: Int, _ path: String?, in lines: LineTable) -> ImportPlace {
    let position = lines.position(of: offset)
    return ImportPlace(row: position.line, column: position.column, path: path)
  }

  /// The place of a dimension's categories, with the way to one of them.
  func place(_ dimension: JSONStatDimension, _ code: String? = nil) -> ImportPlace {
    let path = dimension.path + (code.map { "." + $0 } ?? "")
    return JSONStatReader.place(dimension.offset, path, in: lines)
  }

  private func register(_ findings: inout FindingList) -> Register? {
    guard let regions = table.regions else {
      findings.add(JSONStatProblem.noRegions, at: JSONStatReader.place(0, "id", in: lines))
      return nil
    }
    for dimension in table.others { check(dimension, &findings) }
    checkTexts(&findings)
    let years = years(&findings)
    let measures = JSONStatMeasures(contents, of: table, options, &findings)
    let cells = values(besides: measures, &findings)
    guard let years, let cells, !findings.hasErrors else { return nil }
    let sums = table.sums(of: cells, leavingOut: measures.has)
    let values = self.values(of: measures, regions, years, &findings)
    let order = years.indices.sorted { years[$0] < years[$1] }
    var register = Register(
      years: order.map { years[$0] }, members: [], origin: table.origin)
    let start = place(regions)
    for region in regions.codes.indices {
      let row = order.map { sums[region * years.count + $0] }
      if var member = member(region, of: regions, at: start, register.years, row, &findings) {
        member.measures = values.mapValues { all in
          order.map { all[region * years.count + $0] }
        }
        register.members.append(member)
      }
    }
    if !regions.hasLabels, !findings.hasErrors, let first = register.members.first {
      findings.add(MemberProblem.onlyNumber(first.name), at: first.place)
    }
    return register
  }

  private func years(_ findings: inout FindingList) -> [Year]? {
    guard let times = table.times else {
      if options.dates.count == 1 {
        if let label = table.label, let title = label.text,
          let problem = PeopleLabel.problem(ofYearIn: title, than: options.dates[0])
        {
          findings.add(problem, at: Self.place(label.offset, "label", in: lines))
        }
        return options.dates
      }
      findings.add(FileProblem.noDate(column: nil), at: nil)
      return nil
    }
    var years: [Year] = []
    for code in times.codes {
      let isYear = code.utf8.count == 4
      guard isYear, let number = Int(code), let year = Year(number), !years.contains(year) else {
        findings.add(CoverageProblem.notAYear(code), at: place(times, code))
        return nil
      }
      years.append(year)
    }
    return years
  }

  private func member(
    _ region: Int, of regions: JSONStatDimension, at start: ImportPlace, _ years: [Year],
    _ sums: [JSONStatSum], _ findings: inout FindingList
  ) -> RegisterMember? {
    let written = regions.codes[region]
    let here = ImportPlace(
      row: start.row, column: start.column, path: "\(regions.path).\(written)")
    let label = RegionLabel(regions.labels[region])
    let digits = RegionLabel.digits(in: written)
    if !digits.isEmpty, digits.allSatisfy({ $0 == "0" }) {
      findings.add(CoverageProblem.wholeCountry(label.name), at: here, as: .note)
      return nil
    }
    let code = RegionLabel.code(in: written) ?? label.code
    let isGroup = code == nil && RegionLabel.isGroup(code: written)
    if let problem = isGroup ? .noPlace(label.name) : label.reasonForNoMember(code: code) {
      findings.add(problem, at: here, as: .note)
      return nil
    }
    if let problem = problem(of: label, code, written, regions) {
      findings.add(problem, at: here)
      return nil
    }
    let isThere = sums.contains { $0.total > 0 }
    let populations = zip(years, sums).map { year, sum in
      population(sum, of: label.name, in: year, at: here, &findings)
    }
    var member = RegisterMember(
      name: label.name, code: code, county: nil,
      kind: options.kind ?? RegisterMember.kind(ofCode: code, named: label.name), weight: nil,
      populations: populations, place: here)
    // Numbers that stand for sums of others, such as K-3005, may go on after the place's own.
    member.lastYear = RegionLabel.digits(in: written) == written ? label.lastYear : nil
    member.absences = Set(zip(years, sums).filter { $0.1.isAbsent }.map(\.0))
    member.zeros = Set(
      zip(years, sums).filter { isThere && $0.1.known > 0 && $0.1.blank == 0 && $0.1.total == 0 }
        .map(\.0))
    member.marked = label.hasMark ? label.written : nil
    return member
  }

  /// What is wrong with a region's name or code; nil where nothing is.
  private func problem(
    of label: RegionLabel, _ code: String?, _ written: String, _ regions: JSONStatDimension
  ) -> (any ReportableProblem)? {
    guard let code else { return MemberProblem.illegalCode(written) }
    if regions.hasLabels, RegionLabel.code(in: label.name) != nil {
      return MemberProblem.onlyNumber(label.name)
    }
    if let problem = MemberProblem.strangeLetters(in: label.name) { return problem }
    return CountyNumbers.isKnown(code) ? nil : NumberProblem.unknownCounty(code: code)
  }

  private func population(
    _ sum: JSONStatSum, of name: String, in year: Year, at place: ImportPlace,
    _ findings: inout FindingList
  ) -> Population? {
    if sum.known == 0 { return nil }
    guard sum.blank == 0 else {
      findings.add(CoverageProblem.partlyBlank(name, year), at: place, as: .warning)
      return nil
    }
    guard sum.total > 0 else { return nil }
    do throws(CellProblem) {
      return try RegisterMember.population(
        ExactNumber(sum.total), written: NumberText.whole(sum.total))
    } catch {
      findings.add(error, at: place)
      return nil
    }
  }

  /// What the regions have of each measure that is asked for: for each region in order, for each date in order.
  private func values(
    of measures: JSONStatMeasures, _ regions: JSONStatDimension, _ years: [Year],
    _ findings: inout FindingList
  ) -> [String: [ExactNumber?]] {
    let none = [ExactNumber?](repeating: nil, count: regions.count * years.count)
    var values: [String: [ExactNumber?]] = [:]
    for cell in table.cells where !cell.isBlank {
      guard let name = measures.name(ofCell: cell.place) else { continue }
      let place = table.regionAndDate(ofCell: cell.place)
      do throws(CellProblem) {
        guard case .number(let literal) = cell.node.content else {
          throw .notANumber(cell.node.text ?? "{}")
        }
        let number = try CellNumber.read(literal, ofJSON: true)
        guard number?.isNegative != true else { throw .negativeMeasure(literal) }
        if values[name, default: none][place] != nil {
          let region = RegionLabel(regions.labels[place / years.count]).name
          let problem = CoverageProblem.measuredTwice(
            name, of: region, years[place % years.count])
          findings.add(problem, at: self.place(of: cell))
        }
        values[name, default: none][place] = number
      } catch {
        findings.add(error, at: self.place(of: cell))
      }
    }
    return values
  }

  private func place(of cell: JSONStatCell) -> ImportPlace {
    JSONStatReader.place(cell.node.offset, table.path(ofCell: cell.place), in: lines)
  }

  /// The cells in the table's order, nil for a blank one and one of a measure; nil where there is something else in
  /// one.
  private func values(
    besides measures: JSONStatMeasures, _ findings: inout FindingList
  ) -> [Int64?]? {
    var cells = [Int64?](repeating: nil, count: table.cellCount)
    for cell in table.cells where !cell.isBlank && !measures.has(cell.place) {
      guard case .number(let literal) = cell.node.content else {
        findings.add(JSONStatProblem.wrongSort(.wholeNumber), at: place(of: cell))
        continue
      }
      if let whole = cell.node.whole, whole >= 0, whole <= RegisterMember.mostInhabitants {
        cells[cell.place] = whole
      } else {
        findings.add(
          CellProblem(ofCell: cell.node.whole, written: literal), at: place(of: cell))
      }
    }
    return cells
  }
}

extension CellProblem {
  /// The problem of a cell of a table, whose number is nil where it is not whole.
  fileprivate init(ofCell whole: Int64?, written literal: String) {
    if literal.hasPrefix("-") {
      self = .negative(literal)
    } else if whole == nil, literal.utf8.contains(0x2E), literal.utf8.count < 20 {
      self = .fractional(literal)
    } else {
      self = .tooMany(literal)
    }
  }
}
