import Budget

// The kinds of terms, one entry each.

extension FeeTermKind {
  /// All kinds, in the order in which help lists them.
  static let all = [amount, price, started, bands, brackets, tiers, share, rebate]

  /// The kind of a form.
  static func of(_ form: FeeTerm.Form) -> FeeTermKind {
    switch form {
    case .amount: amount
    case .price: price
    case .started: started
    case .bands: bands
    case .brackets: brackets
    case .priceBySize: tiers
    case .share: share
    case .rebate: rebate
    }
  }

  private static let amount = FeeTermKind(
    .amount, BudgetGrammar(("[NAME] AMOUNT", "[NAVN] BELØP"), [], .optional, translated: 0),
    isMeasured: false,
    help: ("the same for each member", "det samme for alle medlemmene"),
    example: ("  amount base 25 000 given paper", "  beløp grunnbeløp 25 000 gitt notat"),
    number: ("Amount", "Beløp"),
    read: { file, entry throws(Diagnostic) in
      let (name, amount) = try file.namedAmount(entry)
      return (name, .amount(amount))
    },
    write: { file, form, name in
      guard case .amount(let amount) = form else { return nil }
      return [name, file.price(amount)]
    })

  private static let price = FeeTermKind(
    .per, called: FeeRuleWords.rate,
    BudgetGrammar(
      ("MEASURE [NAME] AMOUNT", "GRUNNLAG [NAVN] BELØP"), [.can(.most, ("NUMBER", "TALL"))],
      .optional, translated: 0, 1),
    help: (
      "a price for each unit of a measure, which counts up to a limit behind `at most`",
      "en pris for hver enhet av et grunnlag, som teller med opp til en grense bak `høyst`"
    ),
    example: (
      "  per inhabitants rate 8.50 at most 100 000 given paper",
      "  per innbygger sats 8,50 høyst 100 000 gitt notat"
    ),
    number: ("Price", "Pris"), room: { ("\($0) below the most", "\($0) under det høyeste") },
    read: { file, entry throws(Diagnostic) in
      let measured = try file.measured(entry)
      let price = try file.number(entry, at: measured.next, isPrice: true)
      return (measured.name, .price(price, of: measured.basis, upTo: try file.counted(entry)))
    },
    write: { file, form, name in
      guard case .price(let price, let basis, let most) = form else { return nil }
      return [
        file.measure(basis), name, file.price(price),
        most.map { file.word(.most) + " " + file.measured($0) },
      ]
    },
    manner: { form, words in
      guard case .price(_, _, let most?) = form else { return nil }
      let number = NumberText.number(most)
      return words.say("at most \(number) counted", "høyst \(number) teller")
    })

  private static let started = FeeTermKind(
    .started, called: LocalName("started", norwegian: "påbegynt"),
    BudgetGrammar(
      ("NUMBER MEASURE [NAME] AMOUNT", "TALL GRUNNLAG [NAVN] BELØP"), [], .optional,
      translated: 1, 2),
    help: (
      "a price for each so many units of a measure, the last ones of which need only be begun",
      "en pris for hver gang så mange enheter av et grunnlag er påbegynt"
    ),
    example: (
      "  per started 10 000 inhabitants visits 5 000 given paper",
      "  per påbegynt 10 000 innbyggere besøk 5 000 gitt notat"
    ),
    number: ("Price", "Pris"), room: roomInStep,
    read: { file, entry throws(Diagnostic) in
      guard let size = entry.subject(0) else { throw entry.needs(.measured) }
      let each = try file.positive(size)
      let measured = try file.measured(entry, at: 1)
      let price = try file.number(entry, at: measured.next)
      return (measured.name, .started(price, each: each, of: measured.basis))
    },
    write: { file, form, name in
      guard case .started(let price, let size, let basis) = form else { return nil }
      return [file.measured(size), file.measure(basis), name, file.price(price)]
    },
    manner: { form, words in
      guard case .started(_, let size, _) = form else { return nil }
      let number = NumberText.number(size)
      return words.say("for each started \(number)", "for hver påbegynt \(number)")
    })

  private static let bands = FeeTermKind(
    .bands, steps(by: false),
    help: (
      "a whole amount by size; a bound belongs to the step below it",
      "et helt beløp etter størrelse; en grense hører til trinnet under den"
    ),
    example: (
      "  bands inhabitants to 20 000: 5 000, to 50 000: 8 000, above: 12 000",
      "  trinn innbyggere til 20 000: 5 000, til 50 000: 8 000, over: 12 000"
    ),
    number: ("Step", "Trinn"), room: roomInStep,
    read: { file, entry throws(Diagnostic) in
      let stepped = try file.stepped(entry, arePrices: false)
      return (stepped.name, .bands(stepped.basis, stepped.steps))
    },
    write: writeSteps)

  private static let brackets = FeeTermKind(
    .brackets, steps(by: false),
    help: (
      "each step's units at its own price, the first so many at one and the next at another",
      "hver del av grunnlaget til sin egen pris, de første enhetene til én og de neste til en annen"
    ),
    example: (
      "  brackets inhabitants to 20 000: 0.50, above: 0.25",
      "  satstrinn innbyggere til 20 000: 0,50, over: 0,25"
    ),
    number: ("Step", "Trinn"), room: roomInStep,
    read: { file, entry throws(Diagnostic) in
      let stepped = try file.stepped(entry, arePrices: true)
      return (stepped.name, .brackets(stepped.basis, stepped.steps))
    },
    write: writeSteps,
    manner: { _, words in words.say("each step at its own price", "hvert trinn til sin pris") })

  private static let tiers = FeeTermKind(
    .tiers, steps(by: true),
    help: (
      "the whole of a measure at the price of its size, or `by` that of another measure",
      "hele grunnlaget til prisen for størrelsen, eller med `etter` for størrelsen på et annet grunnlag"
    ),
    example: (
      "  tiers \"road length\" roads to 500: 12, above: 10",
      "  størrelsestrinn veilengde veier til 500: 12, over: 10"
    ),
    number: ("Step", "Trinn"), room: roomInStep,
    read: { file, entry throws(Diagnostic) in
      let stepped = try file.stepped(entry, arePrices: true)
      let size = try file.size(entry) ?? stepped.basis
      return (stepped.name, .priceBySize(of: stepped.basis, by: size, stepped.steps))
    },
    write: { file, form, name in
      guard case .priceBySize(let basis, let size, let steps) = form else { return nil }
      return [
        file.measure(basis), name, basis == size ? nil : file.word(.by) + " " + file.measure(size),
        file.written(steps),
      ]
    })

  private static let share = FeeTermKind(
    .share,
    BudgetGrammar(
      ("[NAME] AMOUNT", "[NAVN] BELØP"),
      [
        .must(
          .by, ("members|MEASURE PERCENT [of NUMBER], …", "medlemmer|GRUNNLAG PROSENT [av TALL], …")
        )
      ], .optional, translated: 0, alsoRead: .of),
    isMeasured: false,
    help: (
      "a total that the members pay together, by parts; `of` says what the whole is where it is more than they have",
      "et samlet beløp som medlemmene deler, etter andeler; `av` sier hva helheten er der den er mer enn de har"
    ),
    example: (
      "  share project 400 000 by members 20 %, \"road length\" 80 % of 2 000",
      "  andel prosjekt 400 000 etter medlemmer 20 %, veilengde 80 % av 2 000"
    ),
    number: ("Total", "Totalbeløp"),
    read: { file, entry throws(Diagnostic) in
      let (name, total) = try file.namedAmount(entry)
      return (name, .share(total, try file.shareKeys(entry)))
    },
    write: { file, form, name in
      guard case .share(let total, let keys) = form else { return nil }
      return [
        name, file.price(total),
        file.word(.by) + " " + keys.map(file.written).joined(separator: ", "),
      ]
    },
    manner: { form, words in
      guard case .share(_, let keys) = form else { return nil }
      return keys.map { key in
        words.name(key.basis) + " " + NumberText.percent(key.part)
          + (key.base.map { words.say(" of ", " av ") + NumberText.number($0) } ?? "")
      }.joined(separator: ", ")
    })

  /// What is written of a term whose steps are those of the one measure that it has.
  private static let writeSteps: @Sendable (BudgetFileWriter, FeeTerm.Form, String) -> [String?]? =
    { file, form, name in
      form.traits.bySize.map { [file.measure($0.basis), name, file.written($0.steps)] }
    }

  private static let roomInStep: @Sendable (String) -> Texts = {
    ("can rise by \($0) in its step", "kan øke med \($0) i samme trinn")
  }

  /// The shape of a term by size, whose size can be that of another measure than the one it prices.
  private static func steps(by isOfAnother: Bool) -> BudgetGrammar {
    let bound = (en: "NUMBER: AMOUNT, …", nb: "TALL: BELØP, …")
    let size = BudgetGrammar.Clause.can(.by, ("MEASURE", "GRUNNLAG"))
    return BudgetGrammar(
      ("MEASURE [NAME]", "GRUNNLAG [NAVN]"),
      (isOfAnother ? [size] : []) + [.must(.to, bound), .must(.above, ("AMOUNT", "BELØP"))],
      .optional, translated: 0, 1)
  }
}
