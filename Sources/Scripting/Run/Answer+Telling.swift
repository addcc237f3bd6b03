import ScenarioLanguage
import Session

extension Answer {
  /// Whether the answer is one to a question; changes, frames and definitions ask nothing.
  var isAsked: Bool {
    switch self {
    case .asserted(let asserted): !asserted.holds
    case .changed, .defined, .framed, .option: false
    case _: true
    }
  }
}

extension Answer {
  /// Whether it tells of figures that have moved, with what is to be known of them now.
  var movesFigures: Bool {
    switch self {
    case .changed, .stepped: true
    case _: false
    }
  }

  /// Whether what it warns of is the scenario that figures rest on.
  var isOnBasis: Bool {
    switch self {
    case .framed, .asserted: true
    case _: false
    }
  }

  /// Whether it is a page of a tutorial; its last one is told when there is none any more.
  var isOfTutorial: Bool {
    if case .help(.tutorial) = self { true } else { false }
  }
}
