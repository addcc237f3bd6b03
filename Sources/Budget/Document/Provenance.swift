/// How far a figure can be relied on.
public enum FigureStatus: String, Sendable, Hashable, CaseIterable {
  /// The document prints it.
  case given
  /// Worked out from figures that the document prints.
  case derived
  /// The document prints it rounded.
  case approximate
  /// Nobody has given it; the budget needs a value and says which.
  case assumed
  /// The document names the figure without an amount. A value of its own, never a silent zero.
  case missing
}

/// Where a figure comes from and how far it can be relied on.
public struct Provenance: Sendable, Hashable {
  /// How far the figure can be relied on.
  public var status: FigureStatus
  /// How far the true amount may lie from the figure, either way; nil where it is exact or unknown.
  public var halfWidth: Money?
  /// The short name of a source that the budget declares; nil where none is named.
  public var source: LocalName?
  /// The place in the source, such as `section 5.2.2`, or the reason for an assumption.
  public var place: LocalName?

  /// Where a figure comes from.
  public init(
    _ status: FigureStatus, halfWidth: Money? = nil, source: LocalName? = nil,
    place: LocalName? = nil
  ) {
    self.status = status
    self.halfWidth = halfWidth
    self.source = source
    self.place = place
  }
}

/// A document that figures are taken from.
public struct BudgetSource: Sendable, Hashable {
  /// The short name that figures refer to it by.
  public let key: LocalName
  /// What the document is called.
  public let title: LocalName
  /// Where it can be read, an address of the web; nil where none is known.
  public let address: String?

  /// A document that figures are taken from.
  public init(key: LocalName, title: LocalName, address: String? = nil) {
    self.key = key
    self.title = title
    self.address = address
  }
}

/// A word with its Norwegian counterpart; the user may write either.
public struct LocalName: Sendable, Hashable {
  /// The name in English, or in Norwegian where there is no other.
  public let english: String
  /// The name in Norwegian.
  public let norwegian: String

  /// A name in both languages; without `norwegian` it is the same in both.
  public init(_ english: String, norwegian: String? = nil) {
    self.english = english
    self.norwegian = norwegian ?? english
  }
}

/// Something about the document that a reader of its figures must know, such as a sum that does not add up.
public struct Remark: Sendable, Hashable {
  /// The remark in both languages.
  public let text: LocalName
  /// Where it can be seen.
  public let provenance: Provenance

  /// A remark on the document.
  public init(text: LocalName, provenance: Provenance) {
    self.text = text
    self.provenance = provenance
  }
}
