// Phrases that mean several things at once, `|` between them, in both languages.

extension Cue {
  /// Norwegian phrases by all that they mean.
  static let norwegianTogether: [(cues: [Cue], phrases: String)] = [
    ([.howMuch, .rate], "hvilken sats | hvilken kontingentsats | hva for en sats"),
    ([.howMuch, .fee], "hvilken kontingent | hva for en kontingent"),
    (
      [.howMuch, .raise],
      "hva vil en økning | hva ville en økning | hva betyr en økning | hva gir en økning"
    ),
    (
      [.howMuch, .lower],
      "hva vil en reduksjon | hva vil et kutt | hva gir et kutt | hva betyr et kutt | hva gir en reduksjon"
    ),
    (
      [.happens, .goOut],
      "hva betyr en utmelding | hva betyr utmelding | hva betyr utmeldingen | hva ville en utmelding bety"
    ),
    ([.rate, .vary], "satser | satsene | kontingenter"),
    ([.half, .staff], "halv tid | halvtid"),
    (
      [.hire, .seconded],
      "lei inn | leie inn | leier inn | lån inn | låne inn | låner inn | leies inn | lånes inn"
    ),
    (
      [.everyone, .staff],
      """
      alle i sekretariatet | hele sekretariatet | hele staben | alle på kontoret | alle som jobber her |
      alle som jobber for oss | alle sammen i sekretariatet
      """
    ),
    ([.grant, .onlyIn], "engangstilskudd* | engangsstøtte* | engangsbevilgning* | engangsbeløp*"),
    (
      [.least, .members],
      "små kommuner | små kommunene | mindre kommuner | små medlemmer | de små kommunene"
    ),
    ([.most, .members], "store kommuner | større kommuner | store medlemmer | de store kommunene"),
    ([.everyone, .members], "hver enkelt kommune | hver eneste kommune | hver av kommunene"),
  ]

  /// English phrases by all that they mean.
  static let englishTogether: [(cues: [Cue], phrases: String)] = [
    ([.howMuch, .rate], "which rate | what rate"), ([.howMuch, .fee], "which fee | what fee"),
    ([.howMuch, .raise], "what would an increase | what does an increase | what will an increase"),
    (
      [.howMuch, .lower],
      "what would a cut | what does a cut | what would a reduction | what does a reduction"
    ),
    ([.rate, .vary], "rates"),
    ([.half, .staff], "half time | half-time"),
    ([.hire, .seconded], "borrow | borrows | borrowing"),
    (
      [.everyone, .staff],
      """
      everyone in the secretariat | everybody in the secretariat | the whole secretariat |
      all of the secretariat | everyone on the staff | everyone on staff | all the staff | all staff |
      all our staff
      """
    ),
    (
      [.least, .members],
      "small municipalities | smaller municipalities | small members | smaller members"
    ),
    (
      [.most, .members],
      "big municipalities | large municipalities | larger municipalities | large members | big members"
    ),
    ([.everyone, .members], "each of the municipalities | each of the members"),
  ]
}
