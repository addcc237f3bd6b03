import Budget

/// Something that a sentence mentions, in the order of the sentence.
enum PlainPart: Sendable {
  case cue(Cue)
  /// A thing by its name; several where more than one is called so, the likeliest first.
  case names([NamedThing])
  /// A number, and whether it is what something becomes (`til 1,70`) rather than by how much.
  case number(PlainNumber, isLevel: Bool)
  case year(Int)
  case month(Int, year: Int?)
  /// A word that is written as a name and is none here: who comes in may be new.
  case newName(String)
  /// A word that nothing is known of.
  case unknown(String)
}

extension PlainPart {
  /// Whether it can be who goes: `if Asker left`, `if the counties left`.
  var canLeave: Bool {
    switch self {
    case .names, .cue(.counties), .cue(.members), .cue(.staff): true
    case .cue, .number, .year, .month, .newName, .unknown: false
    }
  }
}
