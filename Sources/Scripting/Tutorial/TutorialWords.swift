import Budget

/// What the tutorial says between its steps.
enum TutorialWords {
  static let nothing = LocalName("")

  static let welcome = LocalName(
    "Welcome. In ten short steps you try what can be asked here, on a budget of the tutorial's own: "
      + "nothing you do now touches your session, and what you save goes away with the tutorial. Type any "
      + "line that does what the step asks for. `tutorial` shows the step again, `tutorial next` passes over "
      + "it, `tutorial stop` ends it, `help` says what can be typed.",
    norwegian:
      "Velkommen. I ti korte steg prøver du det du kan spørre om her, på et budsjett som hører til "
      + "opplæringen: ingenting av det du gjør nå, rører økten din, og det du lagrer, forsvinner med "
      + "opplæringen. Skriv en linje som gjør det steget ber om. `opplæring` viser steget på nytt, `opplæring "
      + "neste` hopper over det, `opplæring stopp` avslutter, `hjelp` sier hva som kan skrives.")

  static let skipped = LocalName("Passed over.", norwegian: "Hoppet over.")

  static let skippedLast = LocalName(
    "That was the last step.", norwegian: "Det var det siste steget.")

  static let stopped = LocalName("The tutorial ends here.", norwegian: "Opplæringen slutter her.")

  static let left = stopped

  static let none = LocalName(
    "No tutorial is going on; `tutorial` begins one.",
    norwegian: "Det er ingen opplæring i gang; `opplæring` begynner en.")

  static let failed = LocalName(
    "No harm done: the line was not carried out, and nothing was changed.",
    norwegian: "Ingen skade skjedd: linjen ble ikke utført, og ingenting er endret.")

  static let notYet = LocalName(
    "That was carried out, but it is not yet what this step is about.",
    norwegian: "Det ble utført, men det er ennå ikke det dette steget handler om.")

  static let done = LocalName(
    "That was all ten steps. `help` shows everything else that can be asked.",
    norwegian: "Det var alle de ti stegene. `hjelp` viser alt det andre du kan spørre om.")

  /// That the user's own session is back, and what its free reserve is.
  static func back(free: String) -> LocalName {
    LocalName(
      "You are back in your own session, as you left it: free reserve \(free).",
      norwegian: "Du er tilbake i din egen økt, slik du forlot den: fri reserve \(free).")
  }
}

extension LocalName {
  /// The text with another one after it.
  func followed(by other: LocalName) -> LocalName {
    LocalName(
      [english, other.english].filter { !$0.isEmpty }.joined(separator: " "),
      norwegian: [norwegian, other.norwegian].filter { !$0.isEmpty }.joined(separator: " "))
  }
}
