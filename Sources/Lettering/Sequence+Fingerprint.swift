extension Sequence<UInt8> {
  /// A number by which bytes tell whether they are still the same: FNV-1a, 64 bits.
  ///
  /// It needs no table, and guards against accidents, not against somebody who makes two texts meet. Linear.
  @inlinable
  public var fingerprint: UInt64 {
    reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
