import Budget
import ScenarioLanguage
import Testing

@testable import Session

@Suite("Names")
struct NameTests {
  @Test(
    "of members are found whatever the case, the accents and the quotes",
    arguments: [
      "leave Tønsberg", "leave tonsberg", "leave TØNSBERG", "leave Toensberg", "leave \"Tønsberg\"",
      "ut Tønsberg", "LEAVE tønsberg", "leave   Tønsberg  ",
    ])
  func spellings(_ line: String) throws {
    #expect(try Desk(after: [line]).shown("free") == "105 557,50 kr")
  }

  @Test("in decomposed Unicode are the same names")
  func decomposed() throws {
    // Å as A with a combining ring, ø as o with a combining stroke.
    #expect(try Desk(after: ["leave Va\u{30A}ler (Innlandet)"]).shown("members") == "68 members")
    #expect(try Desk(after: ["leave To\u{338}nsberg"]).shown("free") == "105 557,50 kr")
  }

  @Test("need no quotes, several of them, with and in them")
  func bare() throws {
    #expect(
      try Desk(after: ["leave Nordre Land, Søndre Land"]).shown("members") == "67 members")
    #expect(try Desk(after: ["leave Nore og Uvdal"]).shown("members") == "68 members")
    #expect(try Desk(after: ["leave Sør-Odal"]).shown("members") == "68 members")
    #expect(
      try Desk().shown("fees of \"Kommuner, ikke spesifisert\"") == "6,00 kr")
  }

  @Test(
    "of a list may have and before the last one, where no name contains it",
    arguments: [
      ("leave Tønsberg and Nes", 67), ("ut Tønsberg og Våler (Innlandet)", 67),
      ("leave Tønsberg, Moss og Nes", 66), ("leave Nore og Uvdal og Nes", 67),
      ("leave Nes og Nore og Uvdal", 67), ("leave \"Nes\" og \"Moss\"", 67),
      ("leave Nes og \"Moss\"", 67), ("leave \"Nore og Uvdal\" and Nes from 2020", 67),
      ("leave Våler (Viken) og Nes with chance 30%", 69), ("merge Moss og Råde into Moss", 68),
      ("leave NES OG moss; join Nes og Moss", 69), ("leave Nore og Uvdal", 68),
    ])
  func lastName(_ line: String, members: Int) throws {
    #expect(try Desk(after: [line]).shown("members") == "\(members) members")
  }

  @Test(
    "of a list are refused one by one",
    arguments: [
      Refusal(
        "leave Tønsberg og ^Moos",
        ResolutionProblem.unknownName(.member, "Moos", nearest: ["Moss"]),
        fixed: "leave Tønsberg og Moss"),
      Refusal(
        "leave ^Moos og Nes", .unknownName(.member, "Moos", nearest: ["Moss"]),
        fixed: "leave Moss og Nes"),
      Refusal("leave Nes og ^nes", .namedTwice("nes")),
      Refusal(
        "leave Nes og ^Våler",
        .ambiguousName(.member, "Våler", candidates: ["Våler (Viken)", "Våler (Innlandet)"])),
      Refusal("leave ^\"Nes og Moss\"", .unknownName(.member, "Nes og Moss", nearest: [])),
      Refusal("leave ^Xx og Yy", .unknownName(.member, "Xx og Yy", nearest: [])),
    ])
  func lastNameRefused(_ refusal: Refusal<ResolutionProblem>) throws {
    try refusal.check(on: try Desk())
  }

  @Test(
    "and values of other lists may, too",
    arguments: [
      "sweep rate 1.50, 1.60 og 1.75 show fri og kontingent",
      "cheapest rate and profiling for free >= 500k",
      "billigste profilering og sats slik at fri >= 500k",
      "compare \"Osloregionen 2020\" show free and fees",
      "sweep leave Viken og Innlandet show free",
      "leave Viken og Nes with chance 30%; correlation Viken og Nes 0.5",
    ])
  func otherLists(_ line: String) throws { try Desk().expectCarriedOut(line) }

  @Test("of every member, line, position and activity can be typed as suggestions write them")
  func typed() throws {
    let desk = try Desk()
    let plan = desk.session.planned.plan
    for member in plan.members {
      desk.expectCarriedOut("fees of \(NameSyntax.typed(member.member.name))")
      if !member.member.isRemainder {
        desk.expectCarriedOut("leave \(NameSyntax.typed(member.member.name))")
      }
      desk.expectCarriedOut("weight \(NameSyntax.typed(member.member.name)) 1")
    }
    for line in plan.lines {
      for name in [line.line.name.english, line.line.name.norwegian] {
        desk.expectCarriedOut("spend \(NameSyntax.typed(name)) +100k")
        desk.expectCarriedOut("expenses of \(NameSyntax.typed(name)) at 2020")
      }
    }
    for position in plan.identifiedPositions {
      for name in [position.position.name.english, position.position.name.norwegian] {
        desk.expectCarriedOut("end \(NameSyntax.typed(name)) at 2020-06")
      }
    }
    for activity in plan.budget.activities {
      desk.expectCarriedOut("drop \(NameSyntax.typed(activity.name.norwegian))")
    }
  }

  @Test("that are slips are suggested so that the line then works, whatever the name")
  func suggestions() throws {
    let fresh = try Desk()
    for member in fresh.session.planned.plan.members
    where member.member.name.count > 4 && !member.member.isRemainder {
      var desk = fresh
      // A letter too many near the end, quoted so that the slip itself is one name.
      let slip = member.member.name.dropLast() + "q" + member.member.name.suffix(1)
      let line = "leave \"\(slip)\""
      let fix = try #require(try desk.refusal(line).fix, "\(line)")
      try desk.say(line.applying(fix))
    }
  }
}

extension Desk {
  /// Expects that a line is carried out.
  func expectCarriedOut(_ line: String, sourceLocation: SourceLocation = #_sourceLocation) {
    var copy = self
    let problems = copy.type(line).diagnostics.map { $0.problem.message(in: .english) }
    #expect(problems == [], "\(line)", sourceLocation: sourceLocation)
  }
}
