import Analysis
import Budget
import Charts
import Lettering
import ScenarioLanguage
import Session

// The years ahead, and how sure all of it is.

extension PaperContext {
  /// The reserve over the years, whether income pays for what goes on, and when money runs out.
  var yearsSection: PaperSection {
    var parts: [PaperPart] = []
    if paper.years.count > 1 {
      let title = free.capitalisedFirst + " " + span
      parts += lines(title) { figures($0, $1)?.closing.free }
      parts.append(
        thousands(Grid.figures(of: paper.reserves, paper.reserves.reserves, language)))
    } else {
      let year = paper.years[0].number
      parts.append(
        .paragraph(
          say("The plans cover \(year) only.", "Planene gjelder bare \(year).")))
    }
    parts.append(.list(ends, isNumbered: false))
    let assumptions = shared { scenario in
      StandingStill(of: scenario.planned).map {
        [$0.assumption(language).capitalisedFirst + "."]
      } ?? []
    }
    if !assumptions.isEmpty { parts.append(.list(assumptions, isNumbered: false)) }
    for scenario in paper.all where scenario.figures.years.count > 1 {
      parts.append(
        accounts(.years(scenario.figures, scenario.gaps, language)))
    }
    if !gaps.rows.isEmpty { parts.append(accounts(gaps)) }
    return PaperSection(
      id: "years", heading: say("The years ahead", "Utviklingen framover"), parts: parts)
  }

  /// When each reserve falls below zero, a sentence a scenario.
  private var ends: [String] {
    let words = RunwayWords(language: language, amounts: .kroner)
    return words.text(paper.all.compactMap(\.runway)).split(separator: "\n").map { line in
      String(line).capitalisedFirst + (line.hasSuffix(".") ? "" : ".")
    }
  }

  /// Whether income pays for what goes on, a row a scenario and year; nothing of those whose years stand in a table of
  /// their own, which says so.
  private var gaps: Grid {
    let years = paper.told.map(\.year)
    let rows = paper.all.filter { $0.figures.years.count < 2 }.flatMap { scenario in
      scenario.gaps.filter { years.contains($0.year) }.map { gap in
        Grid.Row(cells: [
          .name(scenario.name), .year(gap.year), .money(gap.recurringIncome),
          .money(gap.recurringCosts), .money(gap.gap),
        ])
      }
    }
    func heading(_ heading: Heading, _ key: String) -> Grid.Column {
      Grid.Column(
        key: key, heading: heading.label(in: language).capitalisedFirst, isNumeric: true)
    }
    return Grid(
      title: say(
        "Does the income pay for what goes on? · kr", "Betaler inntektene for det som varer? · kr"),
      columns: [
        .text(.scenario, language), .text(.year, language),
        heading(.recurringIncome, "recurring_income"), heading(.recurringCosts, "recurring_costs"),
        heading(.structuralGap, "structural_gap"),
      ], rows: rows, notes: [FigureNotes.structuralGap(language)])
  }

  /// How far the reserve may be off, what is only assumed or missing, and what may happen.
  var uncertainty: PaperSection {
    var parts: [PaperPart] = intervals.rows.isEmpty ? [] : [thousands(intervals)]
    let sentences = shared(reliance)
    if !sentences.isEmpty { parts.append(.list(sentences, isNumbered: false)) }
    for scenario in paper.all {
      guard let risk = scenario.risk else { continue }
      parts.append(.heading(name(scenario), level: 3))
      parts += self.parts(of: risk)
    }
    if !missing.isEmpty {
      parts.append(
        .paragraph(
          say("The document names without an amount: ", "Dokumentet nevner uten beløp: ")
            + Words.list(missing, language) + "."))
    }
    if parts.isEmpty {
      parts.append(
        .paragraph(
          say(
            "Nothing that the figures rest on is stated as approximate, assumed or missing.",
            "Ingenting tallene bygger på, er oppgitt som omtrentlig, antatt eller manglende.")))
    }
    return PaperSection(
      id: "uncertainty", heading: say("Uncertainty", "Usikkerhet"), parts: parts)
  }

  /// Between what the reserve lies at the end of each year, where it is known only roughly.
  private var intervals: Grid {
    let rows = paper.all.flatMap { scenario in
      scenario.figures.years.compactMap { year -> Grid.Row? in
        guard let width = scenario.figures.halfWidths[year.year]?[.quantity(.free)],
          let kroner = try? year.closing.free.kroner, let low = try? kroner - width,
          let high = try? kroner + width
        else { return nil }
        func cell(_ number: ExactNumber) -> Cell { .number(number, .kroner, isSigned: false) }
        return Grid.Row(cells: [
          .name(scenario.name), .year(year.year), cell(kroner), cell(width), cell(low), cell(high),
        ])
      }
    }
    return Grid(
      title: free.capitalisedFirst + " · kr",
      columns: [
        .text(.scenario, language), .text(.year, language), .number(.free, language),
        Grid.Column(key: "half_width", heading: "±", isNumeric: true),
        .number(.low, language), .number(.high, language),
      ], rows: rows)
  }

  private func reliance(of scenario: Paper.Scenario) -> [String] {
    let words = RelianceWords(
      plan: scenario.planned.plan, language: language, amounts: .kroner)
    let rough = scenario.reliance.approximate
    return
      (rough.isEmpty
      ? [] : [say("Approximate: ", "Omtrentlig: ") + words.approximate(rough) + "."])
      + words.assumed(scenario.reliance).map {
        say("The free reserve ", "Den frie reserven ") + $0 + "."
      }
  }

  /// The sentences about scenarios, each once, behind the names of those that it is true of where that is not all.
  private func shared(_ sentences: (Paper.Scenario) -> [String]) -> [String] {
    let told = paper.all.map { (name: name($0), sentences: sentences($0)) }
    return told.flatMap(\.sentences).withoutRepeats.map { sentence in
      let who = told.filter { $0.sentences.contains(sentence) }.map(\.name)
      return who.count == told.count ? sentence : Words.list(who, language) + ": " + sentence
    }
  }

  private func parts(of risk: Risk) -> [PaperPart] {
    let document = RiskDocument(answer: risk, language: language, amounts: unit)
    let charts = risk.toldYears.flatMap { year -> [PaperPart] in
      let words = RiskWords(risk, language, unit)
      let bars = risk.chart(year, language, unit).bars
      guard bars.count > 1 else { return [] }
      return [
        .chart(
          PaperChart(
            drawing: .bars(BarChart(bars: bars, axis: nil)), title: words.histogramTitle(year),
            description: RiskSentences(risk, language).lines.joined(separator: " "), unit: nil))
      ]
    }
    return charts + document.tables.map { thousands($0) }
  }

  /// The lines that the document names without an amount.
  private var missing: [String] {
    paper.budget.lines.filter { $0.provenance.status == .missing }.map {
      Shown.name($0.name, language)
    }
  }
}
