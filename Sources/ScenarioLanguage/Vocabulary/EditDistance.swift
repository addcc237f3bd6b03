import Lettering

/// How many slips of the finger lie between two words.
public enum EditDistance {
  /// The distance in the sense of Damerau and Levenshtein where it is at most `bound`, otherwise nil.
  ///
  /// A letter left out, put in or exchanged counts one, and so do two neighbours that changed places
  /// (each letter takes part in one such slip only). Letters are compared as they are.
  public static func between(_ first: String, _ second: String, bound: Int) -> Int? {
    let a = Array(first.unicodeScalars)
    let b = Array(second.unicodeScalars)
    guard abs(a.count - b.count) <= bound else { return nil }
    var beforePrevious: [Int] = []
    var previous = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      for j in 0..<b.count {
        var cost = min(previous[j + 1] + 1, row[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, beforePrevious[j - 1] + 1)
        }
        row.append(cost)
      }
      // Every later row can only be as near as the nearest place of two rows in succession.
      if row.allSatisfy({ $0 > bound }), previous.allSatisfy({ $0 > bound }) { return nil }
      beforePrevious = previous
      previous = row
    }
    let distance = previous[b.count]
    return distance <= bound ? distance : nil
  }

  /// The greatest distance at which a name still counts as meant: 2, and 1 for up to four letters.
  ///
  /// A single letter has none: every other letter would be as near.
  public static func bound(for name: String) -> Int {
    switch name.unicodeScalars.count {
    case ...1: 0
    case ...4: 1
    case _: 2
    }
  }
}

/// No name or word is as long as this many bytes, and a text that is costs time to compare.
private let longestSlip = 400

/// The names that `name` may be a slip of the finger for, the nearest first, at most three.
///
/// Case and accents do not count. Names at the same distance keep the order of `candidates`. Empty for
/// a wild miss: more than two slips away, or more than one for a name of up to four letters. A name that
/// differs in its digits or, two slips away, in its first letter is no slip but another name of its own:
/// `Temporary 4` for `Temporary 1`, `Tønsberg` for `Kongsberg`.
public func nearestNames(to name: String, in candidates: some Sequence<String>) -> [String] {
  guard name.utf8.count <= longestSlip else { return [] }
  let key = Folding.key(of: name)
  var bound = EditDistance.bound(for: key)
  var found: [(name: String, distance: Int)] = []
  for candidate in candidates {
    let other = Folding.key(of: candidate)
    guard let distance = EditDistance.between(key, other, bound: bound),
      distance < 2 || other.first == key.first,
      other.filter(\.isNumber) == key.filter(\.isNumber),
      !found.contains(where: { $0.name == candidate })
    else { continue }
    let place = found.firstIndex { $0.distance > distance } ?? found.endIndex
    found.insert((candidate, distance), at: place)
    // More than three names are a list to read, not a hint.
    guard found.count >= 3 else { continue }
    found.removeLast(found.count - 3)
    bound = min(bound, found[2].distance - 1)
    if bound < 0 { break }
  }
  return found.map(\.name)
}
