import Budget
import Lettering

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
    // Nobody gains by making two texts meet.
    let digits = String((standard ?? text).utf8.fingerprint >> 16, radix: 16)
    return String(repeating: "0", count: 12 - digits.count) + digits
  }
}

extension LinkSyntax {
  /// The clause of a `based on` line, as it is written in a language.
  public func text(in language: InterfaceLanguage) -> String {
    let clause = Concept.version.word(in: language) + " \"\(version)\""
    guard let free else { return clause }
    let (kroner, øre) = free.øre.magnitude.quotientAndRemainder(dividingBy: 100)
    let decimals = øre == 0 ? "" : (øre < 10 ? ".0" : ".") + "\(øre)"
    let amount = NumberLiteral("\(kroner)" + decimals).text(in: language)
    return clause + " " + Concept.free.word(in: language) + (free.øre < 0 ? " -" : " ") + amount
  }
}
