// Phrases that mean several things at once, `|` between them, in both languages.

extension Cue {
  /// Norwegian phrases by all that they mean.
  static let norwegianTogether: KeyValuePairs<[Cue], String> = [
    [.howMuch, .rate]: "hvilken sats | hvilken kontingentsats | hva for en sats",
    [.howMuch, .fee]: "hvilken kontingent | hva for en kontingent",
    [.howMuch, .raise]:
      "hva vil en økning | hva ville en økning | hva betyr en økning | hva gir en økning",
    [.howMuch, .lower]:
      "hva vil en reduksjon | hva vil et kutt | hva gir et kutt | hva betyr et kutt | hva gir en reduksjon",
    [.happens, .goOut]:
      "hva betyr en utmelding | hva betyr utmelding | hva betyr utmeldingen | hva ville en utmelding bety",
    [.rate, .vary]: "satser | satsene | kontingenter | alle satser | hver sats",
    [.half, .staff]: "halv tid | halvtid",
    [.who, .counties]: "hvilket fylke | hvilke fylker | hvilke av fylkene",
    [.vary, .everyone]: "i trinn på | i steg på | i sprang på | om gangen | trinnvis med",
    [.compare, .budget]: "mot budsjettet | mot dagens budsjett",
    [.bound]: """
    som må brukes på | som må brukes til | som må gå til | som skal brukes på | som skal gå til |
    som bare kan brukes på | som bare kan brukes til | som bare kan gå til | som skal brukes til |
    som kun kan brukes på | som kun kan brukes til | som kun kan gå til | som er bundet til
    """,
    [.grant, .filler]: "gir oss | gi oss | ga oss | spytter inn | spytte inn | skyter inn",
    [.hire, .seconded]:
      "lei inn | leie inn | leier inn | lån inn | låne inn | låner inn | leies inn | lånes inn",
    [.everyone, .staff]: """
    alle i sekretariatet | hele sekretariatet | hele staben | alle på kontoret |
    alle som jobber her | alle som jobber for oss | alle sammen i sekretariatet
    """,
    [.grant, .onlyIn]: "engangstilskudd* | engangsstøtte* | engangsbevilgning* | engangsbeløp*",
    [.least, .members]:
      "små kommuner | små kommunene | mindre kommuner | små medlemmer | de små kommunene",
    [.most, .members]: "store kommuner | større kommuner | store medlemmer | de store kommunene",
    [.everyone, .members]: "hver enkelt kommune | hver eneste kommune | hver av kommunene",
  ]

  /// English phrases by all that they mean.
  static let englishTogether: KeyValuePairs<[Cue], String> = [
    [.howMuch, .rate]: "which rate | what rate", [.howMuch, .fee]: "which fee | what fee",
    [.howMuch, .raise]: "what would an increase | what does an increase | what will an increase",
    [.howMuch, .lower]:
      "what would a cut | what does a cut | what would a reduction | what does a reduction",
    [.rate, .vary]: "rates | every rate | each rate | every fee | each fee",
    [.who, .counties]: "which county | which counties",
    [.bound]: """
    that must go to | that can only go to | that must be spent on | which must be spent on |
    that has to be spent on | that can only be spent on | which can only be spent on |
    which must go to | which can only go to | that has to go to | that must be used for |
    that can only be used for | that is bound to
    """,
    [.grant, .filler]: "gives us | give us | gave us | giving us",
    [.vary, .everyone]: "in steps of | at a time | in increments of | step by step",
    [.half, .staff]: "half time | half-time",
    [.hire, .seconded]: "borrow | borrows | borrowing",
    [.everyone, .staff]: """
    everyone in the secretariat | everybody in the secretariat | the whole secretariat |
    all of the secretariat | everyone on the staff | everyone on staff | all the staff | all staff |
    all our staff
    """,
    [.least, .members]:
      "small municipalities | smaller municipalities | small members | smaller members",
    [.most, .members]:
      "big municipalities | large municipalities | larger municipalities | large members | big members",
    [.everyone, .members]: "each of the municipalities | each of the members",
  ]
}
