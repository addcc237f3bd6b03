/// The names that a budget file has declared so far, each as some sort of thing.
///
/// A hash table of its own: a `Set<String>` normalises and hashes every name several times over, which took a
/// sixth of reading a budget.
struct DeclaredNames {
  private var names: [(name: String, word: BudgetWord)] = []
  /// A power of two places, at most half of them taken, each a place of ``names`` plus one, or 0.
  private var places = [UInt32](repeating: 0, count: 512)

  /// Takes a name in; returns whether it was new as that sort of thing.
  mutating func insert(_ name: String, as word: BudgetWord) -> Bool {
    if names.count >= places.count / 2 { grow() }
    let place = place(of: name, as: word)
    guard places[place] == 0 else { return false }
    names.append((name, word))
    places[place] = UInt32(names.count)
    return true
  }

  /// Where a name is, or would be.
  private func place(of name: String, as word: BudgetWord) -> Int {
    var place = Self.hash(name, word).place(in: places.count)
    while places[place] != 0 {
      let known = names[Int(places[place]) - 1]
      if known.word == word, known.name == name { return place }
      place = (place + 1) & (places.count - 1)
    }
    return place
  }

  private mutating func grow() {
    places = [UInt32](repeating: 0, count: places.count * 2)
    for (number, known) in names.enumerated() {
      places[place(of: known.name, as: known.word)] = UInt32(number + 1)
    }
  }

  /// A hash that is the same however a name is composed of Unicode, as equality of strings wants it.
  ///
  /// Only bytes of ASCII count, and none that a combining mark (0xCC or 0xCD) follows, nor the three that
  /// another character is equal to: `K` the Kelvin sign, `;` the Greek question mark, `` ` `` the varia.
  private static func hash(_ name: String, _ word: BudgetWord) -> KeywordHash {
    var hash = KeywordHash()
    hash.add(word.rawValue)
    var name = name
    name.withUTF8 { bytes in
      for place in bytes.indices {
        switch bytes[place] {
        case 0x4B, 0x3B, 0x60, 0x80...: break
        case let byte:
          let next = place + 1 < bytes.count ? bytes[place + 1] : 0
          if next != 0xCC, next != 0xCD { hash.add(byte) }
        }
      }
    }
    return hash
  }
}
