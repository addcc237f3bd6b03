#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Whether two texts have the same bytes, whatever they mean.
///
/// One call of the system's, since a comparison byte by byte of a long text takes a hundred times as long
/// where the compiler does not optimise.
func haveSameBytes(_ left: some Collection<UInt8>, _ right: some Collection<UInt8>) -> Bool {
  let isSame = left.withContiguousStorageIfAvailable { left in
    right.withContiguousStorageIfAvailable { right in
      guard left.count == right.count else { return false }
      guard let first = left.baseAddress, let second = right.baseAddress else { return true }
      return memcmp(first, second, left.count) == 0
    }
  }
  // A text whose bytes lie scattered; Swift's own never do.
  return isSame.flatMap { $0 } ?? left.elementsEqual(right)
}
