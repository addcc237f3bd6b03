import Lettering
import ScenarioLanguage

/// A way in which JSON does not have the form of a table in JSON-stat2.
enum JSONStatProblem: Error, Hashable {
  /// The text is JSON, but its class is not that of a table.
  case notDataset(found: String?)
  /// The text is JSON of another form.
  case otherForm(JSONForm)
  /// Nothing stands at the path.
  case lacks
  /// Something of another sort stands at the path.
  case wrongSort(JSONSort)
  /// The dimension has another number of categories than `size` says.
  case categoryCount(found: Int, wanted: Int)
  /// The category's place is outside the dimension, or another one has it.
  case wrongPlace(category: String)
  /// The list of values is longer or shorter than the sizes of the dimensions say.
  case valueCount(found: Int, wanted: Int)
  /// The key of a value is no place in the table.
  case wrongKey(String)
  /// The table has more cells than Statistics Norway gives at a time.
  case tooManyCells
  /// No dimension has regions.
  case noRegions
}

/// A form of JSON that services give besides JSON-stat2.
enum JSONForm: Hashable, CaseIterable {
  case jsonStat1, pxWeb, error, other

  /// The form of an object without a class; nil for other values.
  init?(of node: JSONNode) {
    guard case .object(let members) = node.content, members["class"] == nil else { return nil }
    if members["dataset"] != nil {
      self = .jsonStat1
    } else if members["columns"] != nil, members["data"] != nil {
      self = .pxWeb
    } else if members["error"] != nil {
      self = .error
    } else if members["id"] != nil || members["value"] != nil {
      return nil
    } else {
      self = .other
    }
  }

  fileprivate var words: (en: String, nb: String) {
    switch self {
    case .jsonStat1: ("JSON-stat of version 1", "JSON-stat versjon 1")
    case .pxWeb: ("JSON of PxWeb", "JSON fra PxWeb")
    case .error: ("an error message of the service", "en feilmelding fra tjenesten")
    case .other: ("JSON of another form", "JSON av et annet slag")
    }
  }
}

/// What a value of a JSON text can be.
enum JSONSort: Hashable, CaseIterable {
  case object, list, text, wholeNumber, objectOrList
}

extension JSONStatProblem: ReportableProblem {
  func message(in language: InterfaceLanguage) -> String {
    func text(_ english: String, _ norwegian: String) -> String {
      language.text(en: english, nb: norwegian)
    }
    return switch self {
    case .notDataset(let found):
      text(
        "the class is \(shown(found, .english)), not \"dataset\"; ask Statistics Norway for json-stat2",
        "klassen er \(shown(found, .norwegian)), ikke «dataset»; be SSB om json-stat2")
    case .otherForm(let form):
      text(
        "this is \(form.words.en); ask Statistics Norway for json-stat2",
        "dette er \(form.words.nb); be SSB om json-stat2")
    case .lacks:
      text(
        "nothing stands here; ask Statistics Norway for json-stat2",
        "her står det ingenting; be SSB om json-stat2")
    case .wrongSort(let wanted):
      text("\(wanted.english) is wanted here", "her skal det stå \(wanted.norwegian)")
    case .categoryCount(let found, let wanted):
      text(
        "there are \(found) categories where size says \(wanted); save the table anew",
        "det er \(found) kategorier der size sier \(wanted); lagre tabellen på nytt")
    case .wrongPlace(let category):
      text(
        "the place of \(DisplayText.quoted(category)) is none or another's; save the table anew",
        "plassen til \(DisplayText.angled(category)) er ingen eller en annens; lagre tabellen på nytt"
      )
    case .valueCount(let found, let wanted):
      text(
        "there are \(found) values where size says \(wanted); save the table anew",
        "det er \(found) verdier der size sier \(wanted); lagre tabellen på nytt")
    case .wrongKey(let key):
      text(
        "\(DisplayText.quoted(key)) is no place in the table; save the table anew",
        "\(DisplayText.angled(key)) er ingen plass i tabellen; lagre tabellen på nytt")
    case .tooManyCells:
      text(
        "the table has more than a million cells; ask for the members' regions only",
        "tabellen har mer enn en million celler; be bare om medlemmenes regioner")
    case .noRegions:
      text(
        "no dimension has regions; ask for Region and Tid",
        "ingen dimensjon har regioner; be om Region og Tid")
    }
  }

  private func shown(_ found: String?, _ language: InterfaceLanguage) -> String {
    found.map(language.quoted) ?? "-"
  }
}

extension JSONSort {
  fileprivate var english: String {
    switch self {
    case .object: "an object"
    case .list: "a list"
    case .text: "a text"
    case .wholeNumber: "a whole number"
    case .objectOrList: "a list or an object"
    }
  }

  fileprivate var norwegian: String {
    switch self {
    case .object: "et objekt"
    case .list: "en liste"
    case .text: "en tekst"
    case .wholeNumber: "et helt tall"
    case .objectOrList: "en liste eller et objekt"
    }
  }
}
