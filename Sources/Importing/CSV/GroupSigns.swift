/// The signs between groups of three digits.
enum GroupSigns {
  /// A number with spaces for its group signs, where they can be nothing else; nil where there is nothing to change.
  static func taken(from text: String) -> String? {
    let signs = text.unicodeScalars.filter { ".,'’".unicodeScalars.contains($0) }
    guard let last = signs.last else { return nil }
    let isApostrophe = signs.allSatisfy { $0 == "'" || $0 == "’" }
    let kinds = Set(signs.map { $0 == "’" ? "'" : $0 })
    guard let first = signs.first, isApostrophe || signs.count > 1 else { return nil }
    // Of two kinds the last one is the decimal sign and stands once; one kind alone that stands often is no decimal sign.
    let decimal: Unicode.Scalar? = kinds.count == 2 ? last : nil
    guard kinds.count <= 2, decimal != "'", decimal != "’",
      decimal == nil || signs.count(where: { $0 == decimal }) == 1, first != decimal
    else { return nil }
    let parts = text.split(
      separator: Character(decimal ?? "\u{0}"), omittingEmptySubsequences: false)
    let groups = parts[0].split(omittingEmptySubsequences: false) { ".,'’".contains($0) }
    let isDigits = groups.dropFirst().allSatisfy { group in
      group.utf8.count == 3 && group.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    guard groups.count > 1, isDigits, parts.count <= 2 else { return nil }
    let whole = groups.joined(separator: " ")
    return parts.count == 2 ? whole + "," + parts[1] : whole
  }
}
