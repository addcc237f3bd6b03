import Budget

/// What the numbers of accounts say: what is taken in, what is spent, and what is neither.
enum LedgerChart {
  /// Source: Norwegian standard chart of accounts, NS 4102, also with digits of one's own behind the four.
  case standard
  /// The arts of municipalities, perhaps behind the digit 1 for what is spent and taken in within the year.
  ///
  /// Source: KOSTRA's chart of accounts, arts 010 to 990.
  case municipal(isBehindClass: Bool)
  /// Nothing says which accounts are which.
  case unknown

  /// What an account is of.
  enum Side {
    case income, expense
    /// The balance sheet, or what the year's result is used for.
    case balance
  }

  /// The chart of a file's rows; refused where it may be one or the other.
  init(of rows: [LedgerRow], areArts: Bool) throws(LedgerProblem) {
    let accounts = rows.compactMap(\.account)
    let lengths = Set(accounts.map(\.utf8.count))
    guard let shortest = lengths.min(), shortest > (areArts ? 2 : 3) else {
      self = .unknown
      return
    }
    let first = Set(accounts.compactMap(\.first))
    if areArts {
      self = .municipal(isBehindClass: try Self.areBehindClass(rows, first, shortest))
      return
    }
    // Five digits are usual for a municipality's arts, too, which begin with a 1 for the year and a 2 for the balance.
    if lengths.contains(5), first.isSubset(of: ["0", "1", "2", "3"]),
      let account = accounts.first(where: { $0.first == "1" || $0.first == "2" })
    {
      throw .unclearAccount(account)
    }
    self = .standard
  }

  /// Whether arts stand behind their class: of those that all begin with 1, what is taken in tells it by its minus.
  private static func areBehindClass(
    _ rows: [LedgerRow], _ first: Set<Character>, _ shortest: Int
  ) throws(LedgerProblem) -> Bool {
    guard shortest > 3, first.isSubset(of: ["0", "1", "2"]) else { return false }
    let high = rows.filter {
      $0.account?.dropFirst().first.map { ("6"..."9").contains($0) } ?? false
    }
    if high.isEmpty, first == ["1"] || shortest == 4 { return false }
    if first == ["1"], high.allSatisfy({ $0.number <= .zero }) { return true }
    if first != ["1"], shortest == 4 { return false }
    throw .unclearAccount(high.first?.account ?? rows.lazy.compactMap(\.account).first ?? "")
  }

  /// What an account is of; nil where nothing says so.
  func side(ofAccount account: String?) -> Side? {
    guard let account, let first = account.first else { return nil }
    switch self {
    case .unknown: return nil
    case .municipal(let isBehindClass):
      let digit = isBehindClass ? account.dropFirst().first ?? first : first
      return ("6"..."9").contains(digit) ? .income : .expense
    case .standard:
      // 80 and 84 are income from finance and from outside the ordinary, 88 and 89 the result and its use.
      switch (first, account.dropFirst().first) {
      case ("1", _), ("2", _), ("8", "8"), ("8", "9"): return .balance
      case ("3", _), ("8", "0"), ("8", "4"): return .income
      case _: return .expense
      }
    }
  }
}
