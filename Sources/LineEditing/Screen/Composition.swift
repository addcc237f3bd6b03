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
    guard base.isASCII, let pairs = joined[mark] else { return nil }
    return pairs[base]
  }

  /// The text with every accent joined to the letter right before it.
  static func compose(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { joined[$0] != nil }) else { return text }
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
  static func isMark(_ scalar: Unicode.Scalar) -> Bool { joined[scalar] != nil }

  private static let joined: [Unicode.Scalar: [Unicode.Scalar: Unicode.Scalar]] = [
    "\u{300}": pairs("AEINOUWYaeinouwy", "ÀÈÌǸÒÙẀỲàèìǹòùẁỳ"),
    "\u{301}": pairs("ACEGIKLMNOPRSUWYZacegiklmnoprsuwyz", "ÁĆÉǴÍḰĹḾŃÓṔŔŚÚẂÝŹáćéǵíḱĺḿńóṕŕśúẃýź"),
    "\u{302}": pairs("ACEGHIJOSUWYZaceghijosuwyz", "ÂĈÊĜĤÎĴÔŜÛŴŶẐâĉêĝĥîĵôŝûŵŷẑ"),
    "\u{303}": pairs("AEINOUVYaeinouvy", "ÃẼĨÑÕŨṼỸãẽĩñõũṽỹ"),
    "\u{308}": pairs("AEHIOUWXYaehiotuwxy", "ÄËḦÏÖÜẄẌŸäëḧïöẗüẅẍÿ"),
    "\u{30A}": pairs("AUauwy", "ÅŮåůẘẙ"),
  ]

  private static func pairs(
    _ bases: String, _ letters: String
  ) -> [Unicode.Scalar: Unicode.Scalar] {
    Dictionary(uniqueKeysWithValues: zip(bases.unicodeScalars, letters.unicodeScalars))
  }
}
