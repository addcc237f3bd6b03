import Lettering

/// The names of things of one kind that changes have added, found without walking their list.
package struct AddedNames: Sendable {
  private struct Named: Sendable {
    let name: String
    let place: Int
  }

  private struct Marked: Sendable {
    let mark: NameMark
    let place: Int
  }

  /// Names that are walked: few scenarios add more than these.
  private static let mostRecent = 16

  /// The last names, not in the tables yet.
  private var recent: [Named] = []
  /// The places of things in their plan's list by all that finds them: their names, folded, and those without what
  /// stands in a parenthesis.
  private var places = GrowingTable<[Int]>()
  /// The places by the names as they are.
  private var exact = GrowingTable<Int>()
  private var marks = GrowingList<Marked>()

  init() {}

  /// Takes in the names of a thing, which no other thing of the kind has.
  mutating func append(_ name: LocalName, at place: Int) {
    recent += name.spellings.map { Named(name: $0, place: place) }
    guard recent.count >= Self.mostRecent else { return }
    for named in recent { enter(named) }
    recent = []
  }

  private mutating func enter(_ named: Named) {
    exact.set(named.name, to: named.place)
    for key in Self.keys(of: named.name) {
      let known = places[key] ?? []
      if known.last != named.place { places.set(key, to: known + [named.place]) }
    }
    marks.append(Marked(mark: NameMark(named.name), place: named.place))
  }

  /// The place of the thing of exactly that name; nil where there is none.
  func place(of name: String) -> Int? {
    exact[name] ?? recent.first { $0.name == name }?.place
  }

  /// The places, in order, of the things that a name may find; some of them may be called otherwise.
  package func places(like name: String) -> [Int] {
    let keys = Folding.keys(of: name)
    let found =
      keys.flatMap { places[$0] ?? [] } + (exact[name].map { [$0] } ?? [])
      + recent.filter { $0.name == name || Self.keys(of: $0.name).contains(where: keys.contains) }
      .map(\.place)
    return found.count > 1 ? Set(found).sorted() : found
  }

  /// The places, in order, of the things that a name may be called by so many slips of the finger.
  ///
  /// Cost: a few instructions a name.
  package func places(near name: String, bound: Int) -> [Int] {
    let mark = NameMark(name)
    return marks.lazy.filter { $0.mark.mayBeNear(mark, bound: bound) }.map(\.place)
      + recent.filter { NameMark($0.name).mayBeNear(mark, bound: bound) }.map(\.place)
  }

  private static func keys(of name: String) -> [String] {
    let keys = Folding.keys(of: name)
    guard let open = name.utf8.firstIndex(of: UInt8(ascii: "(")) else { return keys }
    return keys + Folding.keys(of: String(name[..<open])).filter { !keys.contains($0) }
  }
}

/// The names of all that changes have added to a plan, by kind.
///
/// Follow from the things, so that two plans with the same things are equal whatever is kept of their names.
struct NamesOfAdded: Sendable, Hashable {
  private var members = AddedNames()
  private var positions = AddedNames()
  private var lines = AddedNames()
  private var incomes = AddedNames()
  private var funds = AddedNames()
  /// The last number that a position without a name of its own was given, or could not be, by kind.
  var positionNumbers: [PositionKind: Int] = [:]

  static func == (left: Self, right: Self) -> Bool { true }

  func hash(into hasher: inout Hasher) {}

  subscript(kind: AddedKind) -> AddedNames {
    _read {
      switch kind {
      case .member: yield members
      case .position: yield positions
      case .line: yield lines
      case .income: yield incomes
      case .fund: yield funds
      }
    }
    _modify {
      switch kind {
      case .member: yield &members
      case .position: yield &positions
      case .line: yield &lines
      case .income: yield &incomes
      case .fund: yield &funds
      }
    }
  }
}

extension Plan {
  /// The names of what changes have added of a kind.
  package func addedNames(_ kind: AddedKind) -> AddedNames { names[kind] }
}

extension LocalName {
  /// What the thing can be called: one name where both languages have the same.
  package var spellings: [String] { english == norwegian ? [english] : [english, norwegian] }
}
