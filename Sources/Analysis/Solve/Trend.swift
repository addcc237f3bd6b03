/// How a figure moves when a lever rises, rounding included.
public enum Trend: Sendable, Hashable {
  /// It stays.
  case constant
  /// It rises or stays, never falls.
  case rising
  /// It falls or stays, never rises.
  case falling
  /// It may do both.
  case unknown

  /// The trend of the figure with its sign turned.
  public var mirrored: Trend {
    switch self {
    case .constant, .unknown: self
    case .rising: .falling
    case .falling: .rising
    }
  }

  /// The trend of a sum of two figures, and of the larger or smaller of them.
  public func joined(with other: Trend) -> Trend {
    switch (self, other) {
    case (.constant, let trend), (let trend, .constant): trend
    case (.rising, .rising): .rising
    case (.falling, .falling): .falling
    case (.rising, _), (.falling, _), (.unknown, _): .unknown
    }
  }
}
