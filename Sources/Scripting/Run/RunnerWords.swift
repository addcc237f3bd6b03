import ScenarioLanguage

/// What a run says of lines that were carried out in part, English and Norwegian side by side.
enum RunnerWords {
  /// That the last answers are missing, since somebody did not wait for them.
  static func cutShort(_ language: InterfaceLanguage) -> String {
    language.text(
      en: "interrupted; the line was carried out, and its answer is not shown",
      nb: "avbrutt; linjen er utført, men svaret vises ikke")
  }

  /// That a line was given up behind a statement that wrote files.
  static func interruptedLater(_ language: InterfaceLanguage) -> String {
    language.text(
      en: "interrupted; what is answered above was done and stays",
      nb: "avbrutt; det som er besvart over, er gjort og blir stående")
  }

  /// That the log cannot be written any more; why follows.
  static func logEnds(_ language: InterfaceLanguage) -> String {
    language.text(en: "the log ends here: ", nb: "loggen slutter her: ")
  }

  /// That a line failed behind a statement that wrote files.
  static func keepsPart(_ language: InterfaceLanguage) -> String {
    language.text(
      en: "what is answered above was done and stays; the rest of the line was not",
      nb: "det som er besvart over, er gjort og blir stående; resten av linjen er ikke gjort")
  }
}
