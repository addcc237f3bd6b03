import Lettering

/// How words are spelled in Nynorsk and in dialects, as people who write as they speak do, beside the Bokmål in which
/// the tables of cues have them.
///
/// Only words that are none in English, and no name of a municipality.
enum PlainSpelling {
  /// A word in Bokmål, folded; the word itself where it is no spelling of another.
  static func bokmål(_ key: String) -> String { words[key] ?? key }

  private static let words: [String: String] = {
    var words: [String: String] = [:]
    for row in table.split(separator: "|") {
      let spellings = row.split { $0 == " " || $0 == "\n" }.map { Folding.key(of: String($0)) }
      for other in spellings.dropFirst() { words[other] = spellings[0] }
    }
    return words
  }()

  /// The Bokmål word before its other spellings, `|` between two.
  private static let table = """
    hva kva ka | hvorfor kvifor koffor korfor hvoffor koffer åffer | hvor kor | hvordan korleis koss kossen åssen hvorledes |
    hvem kven kem | hvis viss | en ein eit | ikke ikkje ikkj | mye mykje mykji | mer meir | flere fleire |
    fra frå ifrå | uten utan | noe noko nokko | noen nokon nokre | hele heile | bare berre |
    øke auke auka | øk auk | øker aukar | redusere minke | reduserer minkar | kutter kuttar | sparer sparar | spare spara |
    koster kostar | betaler betalar | betale betala | kommer kjem kjæm | komme kome koma |
    blir vert | bli verte | går gjeng | trekker trekkjer | trekke trekkje | slutter sluttar | melder meldar |
    sier seier | si seie sei | ansette tilsetje tilsette tilsetja | ansetter tilset | ansett tilsett |
    underskudd underskot | overskudd overskot | underskuddet underskotet | overskuddet overskotet | være vera vere | penger pengar | pengene pengane | kommuner kommunar |
    kommunene kommunane | medlemmer medlemer medlemar | medlemmene medlemene | innbyggere innbyggjarar |
    stillinger stillingar | stillingen stillinga | fastsetter fastset | vedtar vedtek | avgjør avgjer |
    lagret lagra | de dei | jeg eg | endret endra | midlertidig mellombels | midlertidige mellombelse | hver kvar | hvert kvart | innbygger innbyggjar | stedet staden | koste kosta | holder held | skulle sku | sammenlign samanlikn | sammenligne samanlikne | sammen saman | åpne opne |
    fylkene fylka | millioner millionar | rådgivere rådgjevarar | rådgiver rådgjevar | prosjektleder prosjektleiar |
    høy høg | høyt høgt | høyere høgare | lavere lågare | laveste lågaste | samtidig samstundes |
    gikk gjekk | vært vore | vokser veks | vokse vekse | folketallet folketalet | igjen att | finnes finst | 
    mister missar | miste missa | skjer hender hende | markedsføring marknadsføring marknadsføringa marknadsføringen |
    årlig årleg | teller tel | forlater forlet | forlate forlata | varer varar | halvparten halvparta |
    årene åra | slik sånn såleis | gjør gjer
    """
}
