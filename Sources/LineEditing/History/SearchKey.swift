/// What a key means while the history is searched.
enum SearchKey: Equatable {
  /// Go to another entry that fits.
  case move(HistorySearch.Direction)
  /// Look for more.
  case extend(String)
  /// Take the latest letter back.
  case shorten
  /// End the search with the line as it was before.
  case giveUp
  /// End it with what was found.
  case accept
  /// End it with what was found, and enter that.
  case run
  /// End it with what was found, and let the key do what it does to a line.
  case leave

  /// The meaning of a key.
  ///
  /// - Parameters:
  ///   - event: the key.
  ///   - isPartOfSequence: whether the key that follows came together with it, as a letter does behind the
  ///     ESC that Alt is sent as.
  init(_ event: KeyDecoder.Event, isPartOfSequence: Bool) {
    switch event {
    case .key(.up), .character("\u{12}"), .character("\u{10}"): self = .move(.older)
    case .key(.down), .character("\u{13}"), .character("\u{E}"): self = .move(.newer)
    case .character("\u{8}"), .character("\u{7F}"): self = .shorten
    case .character("\u{3}"), .character("\u{7}"): self = .giveUp
    case .character("\u{1B}"): self = isPartOfSequence ? .leave : .accept
    case .character("\r"), .character("\n"): self = .run
    case .character(let scalar):
      self = scalar.isTyped || scalar == " " ? .extend(String(scalar)) : .leave
    case .paste(let text):
      self = .extend(String(text.prefix { $0 != "\n" }))
    case .key: self = .leave
    }
  }
}
