/// A term of tables and reports that is no word of the language.
public enum Heading: Sendable, Hashable, CaseIterable {
  // What a budget is made of.
  case otherIncome, otherOperatingCosts, notItemised, surplus, deficit
  case recurringIncome, recurringCosts, structuralGap
  // Columns and rows.
  case name, county, kind, amount, total, difference, share, year, before, after, source
  // The status of a figure.
  case given, derived, approximate, assumed, missing

  /// The term in a language.
  public func label(in language: InterfaceLanguage) -> String {
    switch self {
    case .otherIncome: language.text(en: "other income", nb: "andre inntekter")
    case .otherOperatingCosts:
      language.text(en: "other operating costs", nb: "andre driftsutgifter")
    case .notItemised: language.text(en: "not itemised", nb: "ikke spesifisert")
    case .surplus: language.text(en: "surplus", nb: "mindreforbruk")
    case .deficit: language.text(en: "deficit", nb: "merforbruk")
    case .recurringIncome: language.text(en: "recurring income", nb: "varige inntekter")
    case .recurringCosts: language.text(en: "recurring costs", nb: "varige utgifter")
    case .structuralGap: language.text(en: "structural gap", nb: "strukturell ubalanse")
    case .name: language.text(en: "name", nb: "navn")
    case .county: language.text(en: "county", nb: "fylke")
    case .kind: language.text(en: "kind", nb: "type")
    case .amount: language.text(en: "amount", nb: "beløp")
    case .total: language.text(en: "total", nb: "sum")
    case .difference: language.text(en: "difference", nb: "forskjell")
    case .share: language.text(en: "share", nb: "andel")
    case .year: language.text(en: "year", nb: "år")
    case .before: language.text(en: "before", nb: "før")
    case .after: language.text(en: "after", nb: "etter")
    case .source: language.text(en: "source", nb: "kilde")
    case .given: language.text(en: "given", nb: "gitt")
    case .derived: language.text(en: "derived", nb: "avledet")
    case .approximate: language.text(en: "approximate", nb: "omtrentlig")
    case .assumed: language.text(en: "assumed", nb: "antatt")
    case .missing: language.text(en: "missing", nb: "mangler")
    }
  }
}
