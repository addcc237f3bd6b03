import Budget

/// The fingerprint of a scenario's statements, by which a link to it tells whether it has changed.
///
/// Two texts have the same one where they state the same, however they are laid out, commented, or in
/// which language they are written.
public enum LinkVersion {
  /// The fingerprint of statements, in order: twelve hexadecimal digits.
  ///
  /// A pure function of the standard layout in English, so that it is the same on every machine. Linear in
  /// the length of the statements.
  public static func of(_ statements: [String]) -> String {
    let text = statements.joined(separator: "\n")
    let standard = ScenarioFormatter.format(SourceText(name: "", text: text), in: .english).text
    // FNV-1a, 64 bits: nobody gains by making two texts meet.
    let hash = (standard ?? text).utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    let digits = String(hash >> 16, radix: 16)
    return String(repeating: "0", count: 12 - digits.count) + digits
  }
}

extension LinkSyntax {
  /// The clause of a `based on` line, as it is written in a language.
  public func text(in language: InterfaceLanguage) -> String {
    let clause = Concept.version.word(in: language) + " \"\(version)\""
    guard let free else { return clause }
    let (kroner, øre) = free.øre.magnitude.quotientAndRemainder(dividingBy: 100)
    let decimals =
      øre == 0 ? "" : language.text(en: ".", nb: ",") + (øre < 10 ? "0" : "") + "\(øre)"
    let amount = (free.øre < 0 ? "-" : "") + Self.grouped("\(kroner)") + decimals
    return clause + " " + Concept.free.word(in: language) + " " + amount
  }

  /// Digits in groups of three with plain spaces, as the standard layout has them.
  private static func grouped(_ digits: String) -> String {
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { text += " " }
      text.append(digit)
    }
    return text
  }
}
