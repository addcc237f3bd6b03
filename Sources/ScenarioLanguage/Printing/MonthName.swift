import Budget
import Lettering

/// What the months are called; no words of the language, since they count only where a month stands.
enum MonthName {
  /// The number of the month that a word names, whole or by its first three letters, in either language; nil
  /// for other words.
  static func number(of word: String) -> Int? {
    let key = Folding.key(of: word)
    guard key.count >= 3 else { return nil }
    for names in InterfaceLanguage.allCases.map(names) {
      if let place = names.firstIndex(where: { $0 == key || $0.prefix(3) == key }) {
        return place + 1
      }
    }
    return key == "sept" ? 9 : nil
  }

  /// The names in lower case, in order.
  static func names(in language: InterfaceLanguage) -> [String] {
    language.text(en: english, nb: norwegian)
  }

  private static let norwegian = [
    "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober",
    "november", "desember",
  ]
  private static let english = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}

extension Day {
  /// The day as it is written in a text: `3 December 2020`, `3. desember 2020`.
  public func text(in language: InterfaceLanguage) -> String {
    let (name, year) = (MonthName.names(in: language)[month.number - 1], month.year.number)
    return language.text(
      en: "\(number) \(name.capitalisedFirst) \(year)", nb: "\(number). \(name) \(year)")
  }

  /// The day as it stands in a file: `2020-12-03`.
  var plainText: String {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(month.year.number)-" + padded(month.number) + "-" + padded(number)
  }

  /// The day that a text names in figures: `2020-12-03` or `3.12.2020`; nil where it names none.
  public init?(written text: String) {
    let isPointed = text.contains(".")
    let parts = text.split(separator: isPointed ? "." : "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == 3, parts.count == 3, text.allSatisfy({ $0.isASCII }) else { return nil }
    let (year, day) = isPointed ? (numbers[2], numbers[0]) : (numbers[0], numbers[2])
    guard let year = Year(year), let month = Month(numbers[1], of: year) else { return nil }
    self.init(day, of: month)
  }
}

extension MonthsOfYear {
  /// The months by their names: `January–May, July`.
  public func text(in language: InterfaceLanguage) -> String {
    func name(_ month: Int) -> String {
      let name = MonthName.names(in: language)[month - 1]
      return language.text(en: name.capitalisedFirst, nb: name)
    }
    return runs.map { run in
      run.count == 1
        ? name(run.lowerBound) : name(run.lowerBound) + "–" + name(run.upperBound)
    }.joined(separator: ", ")
  }
}
