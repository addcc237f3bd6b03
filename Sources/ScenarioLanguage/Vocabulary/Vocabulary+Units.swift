extension Vocabulary {
  /// The words after numbers.
  static let units: [VocabularyEntry] = [
    VocabularyEntry(
      .kroner, .unit, en: ["kr", "kroner", "nok"], nb: ["kr", "kroner", "kr.", "krone"],
      label: (en: "kr", nb: "kr"),
      help: (en: "Norwegian kroner", nb: "norske kroner"),
      about: (
        en: "Stands after the number. Where kroner are wanted it can be left out.",
        nb: "Står etter tallet. Der det skal være kroner, kan det tas bort."
      ),
      lines: (
        en: ["profiling 3 000 000 kr", "rate 1.60 kr"],
        nb: ["profilering 3 000 000 kr", "sats 1,60 kr"]
      ),
      see: [.øre, .thousand, .million]),
    VocabularyEntry(
      .øre, .unit, en: ["øre"], nb: ["øre"],
      label: (en: "øre", nb: "øre"),
      help: (en: "a hundredth of a krone", nb: "en hundredels krone"),
      about: (en: "Stands after the number.", nb: "Står etter tallet."),
      lines: (en: ["rate +10 øre"], nb: ["sats +10 øre"]),
      see: [.kroner, .rate]),
    VocabularyEntry(
      .thousand, .unit, en: ["k", "thousand"], nb: ["tusen", "tkr"],
      label: (en: "thousand", nb: "tusen"),
      help: (en: "times 1 000", nb: "ganger 1 000"),
      about: (
        en: "Stands after the number: 500k and 500 thousand are 500 000.",
        nb: "Står etter tallet: 500k og 500 tusen er 500 000."
      ),
      lines: (en: ["profiling -500k"], nb: ["profilering -500 tusen"]),
      see: [.million, .kroner]),
    VocabularyEntry(
      .million, .unit, en: ["m", "million", "millions"],
      nb: ["mill", "mill.", "million", "millioner", "mkr"],
      label: (en: "million", nb: "millioner"),
      help: (en: "times 1 000 000", nb: "ganger 1 000 000"),
      about: (
        en: "Stands after the number: 3 mill and 3m are 3 000 000.",
        nb: "Står etter tallet: 3 mill er 3 000 000."
      ),
      lines: (en: ["profiling 3 mill"], nb: ["profilering 3 mill"]),
      see: [.thousand, .kroner]),
    VocabularyEntry(
      .billion, .unit, en: ["bn", "billion", "billions"],
      nb: ["mrd", "mrd.", "milliard", "milliarder"],
      label: (en: "billion", nb: "milliarder"),
      help: (en: "times 1 000 000 000", nb: "ganger 1 000 000 000"),
      about: (
        en: "Stands after the number: 2 bn are 2 000 000 000.",
        nb: "Står etter tallet: 2 mrd er 2 000 000 000."
      ),
      lines: (en: ["2 bn"], nb: ["2 mrd"]),
      see: [.million, .thousand]),
    VocabularyEntry(
      .percent, .unit, en: ["percent"], nb: ["prosent"],
      label: (en: "per cent", nb: "prosent"),
      help: (
        en: "per cent of what stands before it, also written %",
        nb: "prosent av det som står foran, også skrevet %"
      ),
      about: (
        en: "+5% is so much more than before. In a sum it is a part of what stands before it.",
        nb: "+5 % er så mye mer enn før. I et regnestykke er det en del av det som står foran."
      ),
      lines: (en: ["rate +5%", "free + 5%"], nb: ["sats +5 %", "fri + 5 %"]),
      see: [.growth, .rate, .perMille]),
    VocabularyEntry(
      .perMille, .unit, en: ["‰", "permille"], nb: ["‰", "promille"],
      label: (en: "per mille", nb: "promille"),
      help: (
        en: "a tenth of a per cent, as prices of a tax base or a payroll are decided",
        nb: "en tidels prosent, slik priser på skattegrunnlag og lønnssum fastsettes"
      ),
      about: (
        en: "Stands after the number: 8 ‰ is 0.8 %, the price 0.008 of each krone.",
        nb: "Står etter tallet: 8 ‰ er 0,8 %, prisen 0,008 for hver krone."
      ),
      lines: (en: ["free * 8 ‰"], nb: ["fri * 8 ‰"]),
      see: [.percent]),
  ]

  /// The functions of numbers.
  static let functions: [VocabularyEntry] = [
    VocabularyEntry(
      .minimum, .function, en: ["min"], nb: ["min"],
      label: (en: "smallest", nb: "minste"),
      help: (en: "the smallest of several values", nb: "den minste av flere verdier"),
      lines: (en: ["min(free, 0)"], nb: ["min(fri, 0)"]),
      see: [.maximum]),
    VocabularyEntry(
      .maximum, .function, en: ["max"], nb: ["maks"],
      label: (en: "greatest", nb: "største"),
      help: (en: "the greatest of several values", nb: "den største av flere verdier"),
      lines: (en: ["max(free, 0)"], nb: ["maks(fri, 0)"]),
      see: [.minimum]),
    VocabularyEntry(
      .absolute, .function, en: ["abs"], nb: ["abs"],
      label: (en: "absolute value", nb: "tallverdi"),
      help: (en: "a value without its sign", nb: "en verdi uten fortegn"),
      lines: (en: ["abs(result)"], nb: ["abs(resultat)"]),
      see: [.rounded]),
    VocabularyEntry(
      .rounded, .function, en: ["round"], nb: ["rund", "avrund"],
      label: (en: "rounded", nb: "avrundet"),
      help: (
        en: "a value rounded to a whole one, or to a step: round(free, 1 000)",
        nb: "en verdi rundet av til en hel, eller til et trinn: rund(fri, 1 000)"
      ),
      lines: (en: ["round(free, 1 000)"], nb: ["rund(fri, 1 000)"]),
      see: [.absolute]),
  ]
}
