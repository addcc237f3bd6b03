/// Joins accents to their letters, as in the canonical composition (NFC) of Latin text.
///
/// libedit stores `a` followed by a combining ring correctly but draws it wrongly, and macOS hands out
/// file names in that form. The standard library composes only behind an interface that is not
/// public, and Foundation would cost start-up time, so this is a table of the six marks that Norwegian
/// and its neighbours put on the letters a–z. Other combinations are left as they are: they are still
/// equal as strings, since Swift compares by canonical equivalence.
/// Source: The Unicode Standard, UnicodeData.txt, canonical decomposition mappings.
enum Composition {
  /// The one letter that stands for `base` with `mark`, where there is one.
  static func join(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    guard base.isASCII, let row = joined.first(where: { $0.mark == mark }) else { return nil }
    return zip(row.bases.unicodeScalars, row.letters.unicodeScalars).first { $0.0 == base }?.1
  }

  /// The text with every accent joined to the letter right before it.
  static func compose(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isMark) else { return text }
    var composed = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let last = composed.last, let letter = join(last, scalar) {
        composed.removeLast()
        composed.append(letter)
      } else {
        composed.append(scalar)
      }
    }
    return String(composed)
  }

  /// Whether `scalar` is a mark that the table knows.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    joined.contains { $0.mark == scalar }
  }

  /// Each mark with the letters that it is put on and, in their order, what they become.
  private static let joined: [(mark: Unicode.Scalar, bases: String, letters: String)] = [
    ("\u{300}", "AEINOUWYaeinouwy", "ÀÈÌǸÒÙẀỲàèìǹòùẁỳ"),
    ("\u{301}", "ACEGIKLMNOPRSUWYZacegiklmnoprsuwyz", "ÁĆÉǴÍḰĹḾŃÓṔŔŚÚẂÝŹáćéǵíḱĺḿńóṕŕśúẃýź"),
    ("\u{302}", "ACEGHIJOSUWYZaceghijosuwyz", "ÂĈÊĜĤÎĴÔŜÛŴŶẐâĉêĝĥîĵôŝûŵŷẑ"),
    ("\u{303}", "AEINOUVYaeinouvy", "ÃẼĨÑÕŨṼỸãẽĩñõũṽỹ"),
    ("\u{308}", "AEHIOUWXYaehiotuwxy", "ÄËḦÏÖÜẄẌŸäëḧïöẗüẅẍÿ"),
    ("\u{30A}", "AUauwy", "ÅŮåůẘẙ"),
  ]
}
