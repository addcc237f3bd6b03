import Budget

// A line that leaves out a name, a year or a number of a sentence would answer something else than what it says.

extension PlainReader {
  /// Whether a line says all that a sentence names, or is about something that such things are no part of.
  func tellsAll(_ line: String, of whole: PlainClause) -> Bool {
    let read = PlainLine(line)
    // Help explains, and what the program does is of no year.
    let about: Set<Concept> = [.help, .report, .save, .open, .compare, .undo, .list, .export]
    guard about.isDisjoint(with: read.begun) else { return true }
    // What is compared with a scenario is not the same without it.
    guard !whole.cues.contains(.compare) || whole.thing(.scenario) == nil else { return false }
    return tellsYears(line, read, whole) && tellsMonths(read, whole)
      && tellsNames(line, read, whole)
  }

  private func tellsYears(_ line: String, _ read: PlainLine, _ whole: PlainClause) -> Bool {
    let told = read.years
    // A table of years has them all, and money lasts through any.
    let hasAll =
      InterfaceLanguage.allCases.contains { language in
        [
          Concept.show.word(in: language) + " " + Concept.years.word(in: language),
          Concept.howLong.word(in: language), Concept.overYears.word(in: language),
        ].contains { line.contains($0) }
      } && read.statements.allSatisfy { !$0.contains(" " + Concept.from.word(in: language) + " ") }
    guard !hasAll else { return true }
    let span = (told.min() ?? 0)...(told.max() ?? 0)
    return whole.times.allSatisfy { time in
      guard let year = time.year, year != names.plan.budget.year.number else { return true }
      // What goes from a year on is there until the one before.
      return span.contains(year)
        || read.months.contains { $0.year.number == year - 1 && $0.number == 12 }
        || told.contains(year - 1) && whole.cues.contains(.comeIn)
        // Who goes within a year is gone from the next.
        || told.contains(year + 1) && time.month != nil
    }
  }

  private func tellsMonths(_ read: PlainLine, _ whole: PlainClause) -> Bool {
    let told = read.months.map(\.number)
    return whole.times.allSatisfy { time in
      guard let month = time.month else { return true }
      // What goes from a month on is paid until the one before; years begin and end with months, too.
      return told.contains { $0 % 12 == month % 12 || $0 % 12 == (month + 11) % 12 }
        || month == 1
        || !whole.cues.meets(.positions + [.hire, .end, .extend]) && whole.thing(.position) == nil
    }
  }

  private func tellsNames(_ line: String, _ read: PlainLine, _ whole: PlainClause) -> Bool {
    // A table of members has them all, and the towns of a county stand for it.
    let isOfAll = [.members, .fees].contains { (concept: Concept) in
      InterfaceLanguage.allCases.contains {
        line.contains(Concept.show.word(in: $0) + " " + concept.word(in: $0))
      }
    }
    func isTold(_ thing: NamedThing) -> Bool {
      InterfaceLanguage.allCases.contains {
        line.contains(NameSyntax.typed(thing.name.text(in: $0)))
      }
    }
    let members = whole.members.allSatisfy { meant in
      meant.contains { isTold($0) || $0.isCounty && whole.cues.contains(.everyone) }
    }
    // Of several one is chosen, and what somebody gives is an income.
    let begun = read.begun
    let isOther = isChoice || comparesMoves || begun.contains(.incomeLine)
    return (isOfAll || members || isOther)
      && (begun.contains(.show)
        || whole.things.allSatisfy { $0.kind == .scenario || $0.kind == .activity || isTold($0) })
  }
}
