import Analysis
import Budget
import Lettering
import ScenarioLanguage
import Session

// The frame of a paper, its last parts, and all of them in order.

extension PaperContext {
  /// The sections in the order of a case: facts first, what people weigh, what the facts rest on.
  var sections: [PaperSection] {
    var count = 0
    var told: Set<String> = []
    func numbered(_ grid: Grid) -> Grid {
      var grid = grid
      count += 1
      grid.notes = grid.notes.filter { !readingNotes.contains($0) || told.insert($0).inserted }
      grid.title = say("Table", "Tabell") + " \(count)" + (grid.title.map { ". " + $0 } ?? "")
      return grid
    }
    return unnumbered.map { section in
      var section = section
      section.parts = section.parts.flatMap { part -> [PaperPart] in
        switch part {
        case .table(let grid):
          return grid.fittingPage(in: language).map { .table(numbered($0)) }
        case .explorer(var explorer):
          explorer.groups = explorer.groups.map { $0.map(numbered) }
          return [.explorer(explorer)]
        case .heading, .paragraph, .list, .chart, .text: return [part]
        }
      }
      return section
    }
  }

  /// What is to be known to read tables, which is said below the first that it is true of.
  private var readingNotes: [String] {
    [AmountUnit.thousands, .kroner].map { $0.note(in: language) }
      + [FigureNotes.structuralGap(language)]
  }

  /// What no program can write, with where it goes, so that nobody takes it for forgotten.
  private var assessment: PaperSection {
    PaperSection(
      id: "assessment", heading: say("Assessment", "Vurdering"),
      parts: [
        .paragraph(
          say("The secretariat's assessment goes here.", "Her kommer sekretariatets vurdering."))
      ])
  }

  private var unnumbered: [PaperSection] {
    [
      proposal, summary, changesSection, mainFigures, fees, bridges, yearsSection, uncertainty,
      linesSection, activities,
      assessment, attachments,
    ] + [explorer].compactMap(\.self)
  }

  /// What the paper is called.
  var title: String {
    if let title = frame.title { return Shown.prose(title) }
    let names = Words.list(paper.scenarios.map(name), most: 4, language)
    return Shown.name(paper.budget.name) + ": " + names
  }

  /// The lines below the title: alliance, case, body, day, and that nothing is decided yet.
  var headlines: [String] {
    let meeting = [
      frame.body.map(Shown.prose), frame.day.map { $0.text(in: language) },
    ].compactMap(\.self)
    return [
      Shown.prose(paper.budget.alliance),
      frame.caseNumber.map { say("Case ", "Sak ") + Shown.prose($0) },
      meeting.isEmpty ? nil : meeting.joined(separator: " · ").capitalisedFirst,
    ].compactMap(\.self) + status
  }

  /// That it is a draft, until all of it is decided.
  private var status: [String] {
    let decisions = paper.scenarios.map(\.decision)
    guard !decisions.contains(nil) else { return [say("Draft", "Utkast")] }
    return zip(paper.scenarios, decisions).compactMap { scenario, decision in
      decision.map { decision in
        (paper.scenarios.count > 1 ? name(scenario) + " " : "") + decision.sentence(language)
      }?.capitalisedFirst
    }
  }

  /// Sources, how figures are rounded, the scenarios' own text, the program.
  private var attachments: PaperSection {
    var parts = paper.notices.map {
      PaperPart.paragraph($0.message(in: language).capitalisedFirst + ".")
    }
    parts += Grid.sources(of: paper.budget, paper.quarrels, language).map { .table($0) }
    parts += memberFees
    parts += [
      .heading(say("How figures are rounded", "Avrunding"), level: 3),
      .paragraph(
        say(
          "All figures are exact to the øre; tables in thousands or kroner round each figure by "
            + "itself, and show what that moves on a line of its own, so that they add up.",
          "Alle tall er nøyaktige til øret. Tabeller i tusen kroner eller hele kroner runder av "
            + "hvert tall for seg, og viser det avrundingen utgjør på en egen linje, slik at "
            + "summene stemmer.")),
    ]
    for text in paper.texts {
      parts.append(
        .heading(say("The scenario ", "Scenarioet ") + Shown.name(text.name, language), level: 3))
      parts.append(.text(statements(of: text)))
    }
    parts.append(.paragraph(say("Made by \(program).", "Laget med \(program).")))
    return PaperSection(
      id: "attachments", heading: say("Attachments", "Vedlegg"), parts: parts)
  }

  /// A scenario's statements in the page's language.
  private func statements(of text: Paper.ScenarioText) -> String {
    let formatted = ScenarioFormatter.format(text.source, in: language, keepingComments: false)
    return (formatted.text ?? text.source.text).split(separator: "\n").map {
      DisplayText.safe(String($0))
    }.joined(separator: "\n")
  }
}
