import Budget

// A line that leaves out a name, a year or a number of a sentence would answer something else than what it says.

extension PlainReader {
  /// Whether a line says all that a sentence names, or is about something that such things are no part of.
  func tellsAll(_ line: String, of whole: PlainClause) -> Bool {
    let read = PlainLine(line)
    // Help explains, and what the program does is of no year.
    let about: Set<Concept> = [.help, .report, .save, .open, .compare, .undo, .list, .export]
    guard about.isDisjoint(with: read.begun) else {
      return !read.begun.contains(.compare) || tellsYears(line, read, whole)
    }
    // What is compared with a scenario is not the same without it.
    guard !whole.cues.contains(.compare) || whole.thing(.scenario) == nil else { return false }
    return tellsYears(line, read, whole) && tellsMonths(read, whole) && tellsDeeds(read, whole)
      && tellsNames(line, read, whole) && tellsNumbers(line, read, whole)
  }

  /// Whether a line does more than let members go or come, where something is also done with positions.
  private func tellsDeeds(_ read: PlainLine, _ whole: PlainClause) -> Bool {
    let ofMembers: Set<Concept> = [.plan, .leave, .join, .merge]
    guard !read.begun.isEmpty, ofMembers.isSuperset(of: read.begun),
      read.statements.count == read.begun.count
    else { return true }
    return !whole.cues.meets(.positions) || !whole.cues.meets([.hire, .end, .lower, .remove])
      || whole.cues.meets([.howMuch, .howMany, .must, .find, .notEmpty, .aim, .afford])
  }

  /// Whether a line says every amount, price and part of the sentence, or works with what they come to.
  private func tellsNumbers(_ line: String, _ read: PlainLine, _ whole: PlainClause) -> Bool {
    // Of these something else is said than what they are moved by, and a table says what it is cut at.
    let about: Set<Concept> = [
      .population, .weight, .end, .cost, .convert, .show, .join, .release, .why,
    ]
    guard about.isDisjoint(with: read.begun), !isChoice else { return true }
    var filling = PlainFilling(clause: whole, language: language, names: names)
    filling.words = words
    // `600 000 mer i kontingent` is looked for as what it comes to.
    let sought = filling.goals.contains(where: line.contains) ? whole.amountNumber?.number : nil
    // Of `fra 1,50 til 1,70` the line says what it becomes.
    let isTurned = whole.numbers.contains { $0.isLevel }
    return whole.numbers.allSatisfy { number, isLevel in
      let isAmount = number.isLarge || number.isPrice || number.unit == .percent
      guard isAmount, !number.isOfTime, isLevel || !isTurned || !number.isBare else { return true }
      return number == sought && number.unit != .percent
        || filling.forms(of: number).contains { Self.stands($0, in: line) }
    }
  }

  /// Whether a number stands in a line, and is no part of another.
  private static func stands(_ number: String, in line: String) -> Bool {
    let isPart = { (character: Character?) in
      character.map { $0.isNumber || ",.".contains($0) } ?? false
    }
    return line.ranges(of: number).contains { range in
      let before =
        range.lowerBound > line.startIndex ? line[line.index(before: range.lowerBound)] : nil
      let after = range.upperBound < line.endIndex ? line[range.upperBound] : nil
      return !isPart(before == "." && line.contains("..") ? nil : before)
        && !isPart(after == "." || after == "," ? nil : after)
    }
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
    let earlier = names.plan.budget.columns.compactMap(\.year?.number)
    let hasColumns = read.begun == [.show] && line.hasSuffix(Concept.lines.word(in: language))
    guard !hasAll else { return true }
    let span = (told.min() ?? 0)...(told.max() ?? 0)
    return whole.times.allSatisfy { time in
      guard let year = time.year, year != names.plan.budget.year.number,
        !hasColumns || !earlier.contains(year)
      else { return true }
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
    let begun = read.begun
    // Who is chosen, what somebody gives, and what is told apart from the rest of a line.
    let isOther =
      isChoice || comparesMoves || begun.contains(.incomeLine) || begun.contains(.cofinance)
    let isItemised = begun.contains(.itemise) && whole.things.count == 2
    return (isOfAll || members || isOther)
      && (begun.contains(.show) || isItemised
        || whole.things.allSatisfy { $0.kind == .scenario || $0.kind == .activity || isTold($0) })
  }
}
