import Lettering

/// The counties by the two digits that the numbers of their municipalities begin with.
///
/// No number was ever used for two counties. Source: Statistics Norway, standard for county, KLASS 104, 1972 to 2024.
enum CountyNumbers {
  private static let names: [String: String] = [
    "01": "Østfold", "02": "Akershus", "03": "Oslo", "04": "Hedmark", "05": "Oppland",
    "06": "Buskerud", "07": "Vestfold", "08": "Telemark", "09": "Aust-Agder", "10": "Vest-Agder",
    "11": "Rogaland", "12": "Hordaland", "14": "Sogn og Fjordane", "15": "Møre og Romsdal",
    "16": "Sør-Trøndelag", "17": "Nord-Trøndelag", "18": "Nordland", "19": "Troms",
    "20": "Finnmark", "30": "Viken", "31": "Østfold", "32": "Akershus", "33": "Buskerud",
    "34": "Innlandet", "38": "Vestfold og Telemark", "39": "Vestfold", "40": "Telemark",
    "42": "Agder", "46": "Vestland", "50": "Trøndelag", "54": "Troms og Finnmark", "55": "Troms",
    "56": "Finnmark",
  ]

  /// The county that a municipality of a number lies in; nil where the number says none.
  static func county(ofCode code: String?) -> String? {
    guard let code, code.utf8.count == 4 else { return nil }
    return names[String(code.prefix(2))]
  }

  /// The numbers that counties had, those together whose municipalities came under each other's in the reforms.
  private static let areas: [Set<String>] = [
    ["01", "02", "06", "30", "31", "32", "33"], ["07", "08", "38", "39", "40"], ["04", "05", "34"],
    ["09", "10", "42"], ["12", "14", "46"], ["16", "17", "50"], ["19", "20", "54", "55", "56"],
  ]

  /// Whether a place of one number may have got the other one when counties were joined or split.
  static func mayFollow(_ first: String, _ second: String) -> Bool {
    let (one, other) = (String(first.prefix(2)), String(second.prefix(2)))
    return one == other || areas.contains { $0.contains(one) && $0.contains(other) }
  }

  /// Whether a name is a county's.
  static func isCounty(_ name: String) -> Bool {
    // Troms - Romsa - Tromssa
    let key = Folding.key(of: name.split(separator: " - ").first.map(String.init) ?? name)
    return names.values.contains { Folding.key(of: $0) == key }
  }

  /// Whether a name is a county's other than the one that a number says.
  static func isOther(_ name: String, than county: String) -> Bool {
    Folding.key(of: name) != Folding.key(of: county) && isCounty(name)
  }

  /// Whether a code of two or four digits lies in a county that there is or was.
  static func isKnown(_ code: String) -> Bool { names[String(code.prefix(2))] != nil }
}
