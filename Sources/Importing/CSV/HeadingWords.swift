import Lettering

/// The words of headings and labels, by which they are understood whatever their case, accents and signs.
enum HeadingWords {
  /// What stands in a title before what its figures are divided by: `Befolkning, etter region`.
  static let dividing: Set<String> = ["etter", "by"]

  /// The words of a text in the spelling of ``Folding``.
  static func words(of text: String) -> [String] {
    Folding.key(of: text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
