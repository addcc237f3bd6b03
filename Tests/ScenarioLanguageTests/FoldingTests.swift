import Testing

@testable import ScenarioLanguage

@Suite struct FoldingTests {
  @Test(arguments: [
    Case("lower case", "tønsberg", "Tønsberg"),
    Case("capitals", "TØNSBERG", "Tønsberg"),
    Case("plain letters", "tonsberg", "Tønsberg"),
    Case("two letters for one", "Toensberg", "Tønsberg"),
    Case("Swedish letter", "Tönsberg", "Tønsberg"),
    Case("decomposed Swedish letter", "To\u{308}nsberg", "Tønsberg"),
    Case("å as a", "Rade", "Råde"),
    Case("å as aa", "Raade", "Råde"),
    Case("å decomposed", "Ra\u{30A}de", "Råde"),
    Case("å as the unit of length", "R\u{212B}de", "Råde"),
    Case("æ as ae", "Baerum", "Bærum"),
    Case("æ as a", "Barum", "Bærum"),
    Case("ä for æ", "Bärum", "Bærum"),
    Case("all three at once", "Saeteraas-Oey", "Sæterås-Øy"),
    Case("accents", "Creme brulee", "Crème brûlée"),
    Case("decomposed accents", "Cre\u{300}me bru\u{302}le\u{301}e", "Crème brûlée"),
    Case("letters of the north", "Karasjohka caŋ", "Kárášjohka čan"),
    Case("white space", "  Nordre \t Land ", "Nordre Land"),
    Case("no-break space", "Nordre\u{A0}Land", "Nordre Land"),
    Case("long hyphen", "Sør\u{2011}Odal", "Sor-Odal"),
    Case("typographic apostrophe", "L’Or", "L'or"),
    Case("Greek capitals", "ΑΒΓ", "αβγ"),
  ])
  func spellingsOfOneName(row: Case<String, String>) {
    #expect(Folding.matches(row.input, row.expected))
    #expect(Folding.matches(row.expected, row.input))
  }

  @Test(arguments: [
    Case("another letter", "Tønsberg", "Tansberg"),
    Case("a space less", "Nordre Land", "NordreLand"),
    Case("a suffix more", "Våler", "Våler (Viken)"),
    Case("æ is not o", "Bærum", "Borum"),
  ])
  func differentNames(row: Case<String, String>) {
    #expect(!Folding.matches(row.input, row.expected))
  }

  @Test func keysAreFewAndPlainestFirst() {
    #expect(Folding.keys(of: "Tønsberg") == ["tonsberg", "toensberg"])
    #expect(Folding.keys(of: "Oslo") == ["oslo"])
    #expect(Folding.keys(of: "Æøå").count == 8)
    #expect(Folding.keys(of: "").first == "")
  }

  @Test func everyLatinLetterFoldsToASCII() {
    for value in UInt32(0xC0)...0x17F where value != 0xD7 && value != 0xF7 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let key = Folding.key(of: String(scalar))
      #expect(
        key.utf8.allSatisfy { (0x61...0x7A).contains($0) } && !key.isEmpty, "U+\(value): \(key)")
    }
  }
}

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
