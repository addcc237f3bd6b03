import Budget

extension LocalName {
  /// The name in a language.
  public func text(in language: InterfaceLanguage) -> String {
    language.text(en: english, nb: norwegian)
  }
}

extension PositionKind {
  /// The kind as an adjective of one position: permanent, fast.
  public func adjective(in language: InterfaceLanguage) -> String {
    switch self {
    case .permanent: language.text(en: "permanent", nb: "fast")
    case .temporary: language.text(en: "temporary", nb: "midlertidig")
    case .seconded: language.text(en: "seconded", nb: "innlånt")
    }
  }
}
