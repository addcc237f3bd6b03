/// The places of names in a list, each as some sort of thing, found without walking the list.
///
/// A hash table of its own: a `Set` or `Dictionary` of strings normalises and hashes every name several times
/// over, and the first one of a program looks through all its conformances, which together took a tenth of
/// the start.
package struct NamePlaces: Sendable {
  private var names: [(name: String, sort: UInt8, place: Int)] = []
  /// A power of two slots, at most half of them taken, each a place of ``names`` plus one, or 0.
  private var slots: [UInt32]

  /// No names yet, with room for some hundreds.
  package init() { slots = [UInt32](repeating: 0, count: 512) }

  /// Takes a name in; returns whether it was new as that sort of thing.
  package mutating func insert(_ name: String, as sort: UInt8 = 0, at place: Int = 0) -> Bool {
    if names.count >= slots.count / 2 { grow() }
    let slot = slot(of: name, as: sort)
    guard slots[slot] == 0 else { return false }
    names.append((name, sort, place))
    slots[slot] = UInt32(names.count)
    return true
  }

  /// The place that a name was taken in with; nil where it was not, as that sort of thing.
  package func place(of name: String, as sort: UInt8 = 0) -> Int? {
    let number = slots[slot(of: name, as: sort)]
    return number == 0 ? nil : names[Int(number) - 1].place
  }

  /// Where a name is, or would be.
  private func slot(of name: String, as sort: UInt8) -> Int {
    let hash = Self.hash(name, sort)
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (slots.count - 1)
    while slots[slot] != 0 {
      let known = names[Int(slots[slot]) - 1]
      if known.sort == sort, known.name == name { return slot }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (number, known) in names.enumerated() {
      slots[slot(of: known.name, as: known.sort)] = UInt32(number + 1)
    }
  }

  /// A hash (FNV-1a) that is the same however a name is composed of Unicode, as equality of strings wants it.
  ///
  /// Only bytes of ASCII count, and none that a combining mark (0xCC or 0xCD) follows, nor the three that
  /// another character is equal to: `K` the Kelvin sign, `;` the Greek question mark, `` ` `` the varia.
  private static func hash(_ name: String, _ sort: UInt8) -> UInt64 {
    var hash = (0xCBF2_9CE4_8422_2325 ^ UInt64(sort)) &* 0x100_0000_01B3
    var name = name
    name.withUTF8 { bytes in
      // What the last byte made of it, so that a mark behind the byte can take that back.
      var before = hash
      for byte in bytes {
        switch byte {
        case 0xCC, 0xCD: hash = before
        case 0x4B, 0x3B, 0x60, 0x80...: before = hash
        case _: (before, hash) = (hash, (hash ^ UInt64(byte)) &* 0x100_0000_01B3)
        }
      }
    }
    return hash
  }
}
