import Analysis
import Budget
import ScenarioLanguage

/// What a risk comes to, a plain sentence a year, English and Norwegian side by side.
struct RiskSentences: Speaking {
  private let answer: Risk
  let language: InterfaceLanguage

  init(_ answer: Risk, _ language: InterfaceLanguage) {
    self.answer = answer
    self.language = language
  }

  /// The sentences; of a long plan those of the first and the last year, as its histograms.
  var lines: [String] { answer.toldYears.map(sentence) }

  private func sentence(_ year: RiskYear) -> String {
    guard answer.figure.quantity == .free, answer.figure.subject == nil,
      let chance = year.belowLimit ?? year.belowZero
    else { return plain(year) }
    let number = year.year.number
    return beginning(chance, isExact: year.precision == .exact)
      + say(
        "the free reserve is below \(limit ?? "zero") at the end of \(number); ",
        "den frie reserven er under \(limit ?? "null") ved utgangen av \(number); ") + mean(year)
  }

  /// In how many outcomes something holds, up to the words for that; all and none are told without a number where no
  /// grid stands between.
  private func beginning(_ chance: ExactNumber, isExact: Bool) -> String {
    if isExact, chance == .zero {
      return say("There is no outcome in which ", "Ingen utfall gjør at ")
    }
    if isExact, chance == .one { return say("In every outcome ", "Alle utfall gjør at ") }
    return percent(chance) + say(" chance that ", " sannsynlighet for at ")
  }

  /// What the reserve is on average, the good outcomes and the bad ones together.
  private func mean(_ year: RiskYear) -> String {
    let amount = short(year.mean)
    return say(
      "on average over all outcomes it is \(amount)", "i snitt over alle utfall er den \(amount)")
  }

  /// The same of any other figure.
  private func plain(_ year: RiskYear) -> String {
    let figure = InputWords(plan: answer.plan, language: language).figure(answer.figure)
    let number = year.year.number
    let mean = short(year.mean)
    guard let chance = year.belowLimit ?? year.belowZero else {
      return say(
        "\(figure): \(mean) on average in \(number)", "\(figure): i snitt \(mean) i \(number)")
    }
    return "\(figure): " + percent(chance)
      + say(
        " chance of less than \(limit ?? "zero") in \(number); on average \(mean)",
        " sannsynlighet for mindre enn \(limit ?? "null") i \(number); i snitt \(mean)")
  }

  private func percent(_ chance: ExactNumber) -> String {
    NumberText.percent(RiskWords.rounded(chance))
  }

  /// A value as one says it: whole kroner, since the table below has the øre.
  private func short(_ value: ExactNumber) -> String {
    guard kind == .kroner, let whole = try? value.rounded() else {
      return Shown.number(value.rounded(toSignificant: 6), kind)
    }
    return NumberText.whole(whole) + Shown.space + "kr"
  }

  /// The limit that is asked about, as a sentence names it; nil where it is zero, or there is none.
  private var limit: String? {
    answer.limit.flatMap { limit in
      let unit = [.kroner, .rate, .price].contains(kind) ? Shown.space + "kr" : ""
      return limit == .zero ? nil : RiskWords(answer, language).short(limit, .øre) + unit
    }
  }

  private var kind: ValueKind { answer.figure.kind }
}

extension Risk {
  /// The years that are told one by one: a long plan's would fill the screen many times, and its first and
  /// last year tell most.
  var toldYears: [RiskYear] { years.count > 4 ? [years[0]] + years.suffix(1) : years }
}
