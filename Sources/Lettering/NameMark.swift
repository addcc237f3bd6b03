/// What few slips of the finger change little of in a name, to tell most names apart that are no slip of each other.
///
/// Compared in a few instructions, where working out how many slips lie between two names takes thousands.
public struct NameMark: Sendable, Hashable {
  /// A bit for the letters that its plainest key has, 64 sorts of them.
  private let letters: UInt64
  /// A number that follows from its digits in their order.
  private let digits: UInt32
  /// How many letters its key has.
  private let length: UInt32

  /// The mark of a name.
  public init(_ name: String) {
    var (letters, digits, length) = (UInt64(0), UInt32(0), UInt32(0))
    for scalar in Folding.key(of: name).unicodeScalars {
      letters |= 1 << UInt64(scalar.value % 64)
      length &+= 1
      if ("0"..."9").contains(scalar) { digits = digits &* 31 &+ scalar.value }
    }
    (self.letters, self.digits, self.length) = (letters, digits, length)
  }

  /// Whether the two names may be so many slips apart, and have the same digits.
  ///
  /// A slip adds a letter, takes one away or does both.
  public func mayBeNear(_ other: NameMark, bound: Int) -> Bool {
    digits == other.digits && (letters ^ other.letters).nonzeroBitCount <= 2 * bound
      && abs(Int(length) - Int(other.length)) <= bound
  }
}
