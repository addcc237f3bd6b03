import TestSupport
import Testing

@testable import ScenarioLanguage

@Suite struct EditDistanceTests {
  @Test(arguments: [
    Case("same", ("oslo", "oslo"), 0),
    Case("one left out", ("oslo", "olo"), 1),
    Case("one put in", ("oslo", "oslao"), 1),
    Case("one exchanged", ("oslo", "osli"), 1),
    Case("neighbours changed places", ("tonsberg", "tonsbreg"), 1),
    Case("two slips", ("halden", "haldnes"), 2),
    Case("three slips", ("halden", "hamar"), nil),
    Case("nothing", ("", ""), 0),
    Case("nothing against two letters", ("", "ab"), 2),
  ])
  func distances(row: Case<(String, String), Int?>) {
    #expect(EditDistance.between(row.input.0, row.input.1, bound: 2) == row.expected)
    #expect(EditDistance.between(row.input.1, row.input.0, bound: 2) == row.expected)
  }

  @Test(arguments: [
    Case("slip", "Tønsbreg", ["Tønsberg"]),
    Case("slip without Norwegian letters", "tonsbreg", ["Tønsberg"]),
    Case("nearest first", "Mosss", ["Moss", "Mos"]),
    Case("short name", "Nas", ["Nes"]),
    Case("wild miss", "Trondheim", []),
    Case("two slips in four letters", "Abss", []),
    Case("one letter", "N", []),
  ])
  func suggestions(row: Case<String, [String]>) {
    let names = ["Oslo", "Tønsberg", "Moss", "Mos", "Nes", "Nesodden"]
    #expect(nearestNames(to: row.input, in: names) == row.expected)
  }
}

@Suite struct InterfaceLanguageTests {
  @Test(arguments: [
    Case("nothing set", [nil, nil, nil, nil], InterfaceLanguage.english),
    Case("option", ["nb", "en_US.UTF-8", nil, "en_US"], .norwegian),
    Case("option English", ["en", "nb_NO.UTF-8", nil, "nb_NO"], .english),
    Case("LC_ALL before LANG", [nil, "nb_NO.UTF-8", nil, "en_US.UTF-8"], .norwegian),
    Case("LC_ALL before LC_MESSAGES", [nil, "C", "nb_NO.UTF-8", "nb_NO.UTF-8"], .english),
    Case("LC_MESSAGES before LANG", [nil, nil, "nn_NO.UTF-8", "en_US.UTF-8"], .norwegian),
    Case("empty counts as not set", ["", "", "", "no_NO"], .norwegian),
    Case("POSIX", [nil, nil, nil, "POSIX"], .english),
    Case("another language", [nil, nil, nil, "de_DE.UTF-8"], .english),
  ])
  func choice(row: Case<[String?], InterfaceLanguage>) {
    let values = row.input
    let chosen = InterfaceLanguage.chosen(
      option: values[0], lcAll: values[1], lcMessages: values[2], lang: values[3])
    #expect(chosen == row.expected)
  }
}
