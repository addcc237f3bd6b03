extension FeeTerm.Form {
  /// Where in a term one of its numbers stands.
  public enum Place: Sendable, Hashable {
    /// The amount, price or total of a term that has one.
    case number
    /// What the measure of a price counts up to.
    case most
    /// How many units are begun at a time.
    case size
    /// The number of the step at a place.
    case step(Int)
    /// The bound of the step at a place.
    case bound(Int)
    /// The part of a total that is shared by the key at a place.
    case part(Int)
    /// The stated whole that the key at a place is of.
    case whole(Int)
    /// The percentage of a rebate, in place of an amount.
    case percentage
  }

  /// The numbers inside the term, besides the one that has its name, and where they stand.
  var inner: [Place] {
    var places: [Place] = []
    _ = map { place, number in
      places.append(place)
      return number
    }
    // All of a total by one key is nothing that could be less.
    return places.filter { $0 != ownPlace } + (keys.count > 1 ? keys.indices.map { .part($0) } : [])
  }

  /// The number at a place; nil where there is none.
  func number(at place: Place) -> FeeNumber? {
    if case .part(let key) = place { return try? FeeNumber(kroner: keys[key].part) }
    var found: FeeNumber?
    _ = map { other, number in
      if other == place { found = number }
      return number
    }
    return found
  }
}

extension FeeNumber {
  /// What a number of a fee rule counts.
  public enum Unit: Sendable, Hashable {
    /// Kroner, or kroner for a unit of a measure.
    case kroner
    /// Units of a measure.
    case measured
    /// A part of something: 0.5 for 50 %.
    case part
  }

  /// What a number of a fee rule must fit besides being one.
  public enum Fit: Sendable, Hashable {
    /// Bounds rise.
    case rising
    /// What is started has a size.
    case positive
    /// What a total is shared of is more than nothing.
    case someWhole
    /// A rebate is at most all of what it is of.
    case rebated
    /// The parts of a total are all of it.
    case whole
    /// A tie is to a part of last year's fee.
    case lastYear
  }
}

extension FeeTerm.Form.Place {
  /// What the number counts.
  var unit: FeeNumber.Unit {
    switch self {
    case .number, .step: .kroner
    case .most, .size, .bound, .whole: .measured
    case .part, .percentage: .part
    }
  }
}

extension Budget {
  /// What a number inside a term is called, after the term: `bands 1`, `bound 1 of bands`, `total by inhabitants`.
  func name(of place: FeeTerm.Form.Place, in term: FeeTerm) -> LocalName {
    let (english, norwegian) = (term.name.english, term.name.norwegian)
    switch place {
    case .number, .percentage: return term.name
    case .most: return LocalName("bound of \(english)", norwegian: "grense for \(norwegian)")
    case .size: return LocalName("size of \(english)", norwegian: "størrelse for \(norwegian)")
    case .step(let step):
      return LocalName("\(english) \(step + 1)", norwegian: "\(norwegian) \(step + 1)")
    case .bound(let step):
      return LocalName(
        "bound \(step + 1) of \(english)", norwegian: "grense \(step + 1) for \(norwegian)")
    case .part(let key):
      let key = nameOfKey(term.form.keys[key].basis)
      return LocalName(
        "\(english) by \(key.english)", norwegian: "\(norwegian) etter \(key.norwegian)")
    case .whole(let key):
      let part = name(of: .part(key), in: term)
      return LocalName(
        "\(part.english) in all", norwegian: "\(part.norwegian) i alt")
    }
  }

  /// What a total is shared by, equally where nil.
  public func nameOfKey(_ basis: FeeBasis?) -> LocalName {
    switch basis {
    case nil: LocalName("members", norwegian: "medlemmer")
    case .inhabitants: LocalName("inhabitants", norwegian: "innbyggere")
    case .declared(let id): measure(id).name
    }
  }
}

/// A change of the part of a total that is shared by one key; the others' parts keep their proportions in the rest.
struct PartMove: Sendable, Hashable {
  let key: Int
  let adjustment: Adjustment<FeeNumber>
  let span: YearSpan

  /// The keys after the change, whose parts are all of the total; nil where they cannot be.
  func applied(to keys: [ShareKey]) throws(FigureProblem) -> [ShareKey]? {
    var parts = try keys.map { key throws(FigureProblem) in try FeeNumber(kroner: key.part).units }
    let (old, new) = (parts[key], try adjustment.applied(to: FeeNumber(units: parts[key])).units)
    let whole = FeeNumber.one.units
    let others = keys.indices.filter { $0 != key }
    // What several others share nothing of has no proportions.
    guard new <= whole, old < whole || others.count == 1 else { return nil }
    for other in others where old < whole {
      // A part is at most the whole, 10¹⁴ units, so that the product fits.
      parts[other] = roundedQuotient(parts[other] * (whole - new), whole - old)
    }
    parts[key] = new
    if let largest = others.max(by: { parts[$0] < parts[$1] }) {
      parts[largest] += whole - parts.reduce(0, +)
    }
    var moved = keys
    for (place, part) in parts.enumerated() {
      moved[place].part = try FeeNumber(units: part).kroner
    }
    return moved
  }
}
