import Testing

@testable import ScenarioStore

@Suite("A scenario's name made safe for a file")
struct FileNameTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let file: String
    var testDescription: String { file }
    init(_ name: String, _ file: String) { (self.name, self.file) = (name, file) }
  }

  static let cases = [
    Case("Tønsberg leaves", "tonsberg-leaves.hvis"),
    Case("To\u{338}nsberg", "tonsberg.hvis"),
    Case("Bærum går ut", "barum-gar-ut.hvis"),
    Case("Ba\u{30A}t", "bat.hvis"),
    Case("A\u{30A}S ÅS \u{212B}S", "as-as-as.hvis"),
    Case("Én ölänning ünnskyldt", "en-olanning-unnskyldt.hvis"),
    Case("ÆØÅ ǽ ǿ ế e\u{302}\u{301}", "aoa-a-o-e-e.hvis"),
    Case("Straße, Łódź, Đà Nẵng, İzmir ırmak", "strasse-lodz-da-nang-izmir-irmak.hvis"),
    Case("Œuvre Þór Ðorð", "oeuvre-thor-dord.hvis"),
    Case("fee 1,60 -- per head!", "fee-1-60-per-head.hvis"),
    Case("Москва", "scenario.hvis"),
    Case("\u{439}\u{438}\u{306}", "scenario.hvis"),
    Case("👩‍👩‍👧 budget 💰", "budget.hvis"),
    Case("e\u{301}\u{301}\u{301}", "e.hvis"),
    Case("", "scenario.hvis"),
    Case("   ", "scenario.hvis"),
    Case(".", "scenario.hvis"),
    Case("..", "scenario.hvis"),
    Case("/", "scenario.hvis"),
    Case("../../etc/passwd", "etc-passwd.hvis"),
    Case("/etc/passwd", "etc-passwd.hvis"),
    Case("a\0b", "a-b.hvis"),
    Case("a\nb\r\nc\td", "a-b-c-d.hvis"),
    Case(".hidden", "hidden.hvis"),
    Case(".lock", "lock.hvis"),
    Case("-rf", "rf.hvis"),
    Case("a\\b:c*d?", "a-b-c-d.hvis"),
    Case("CON", "scenario-con.hvis"),
    Case("Com1", "scenario-com1.hvis"),
    Case("coma", "coma.hvis"),
    Case("nul.hvis", "nul-hvis.hvis"),
    Case("\u{202E}txt", "txt.hvis"),
  ]

  @Test("each name has its file", arguments: cases)
  func file(of named: Case) {
    #expect(FileName(for: named.name).numbered(1) == named.file)
  }

  @Test("the length is bounded, cut between letters, never ends in a hyphen")
  func length() {
    let longest = FileName(for: String(repeating: "å", count: 5_000)).numbered(9_999_999_999)
    #expect(longest.utf8.count == FileName.maximumLength)
    #expect(
      FileName(for: String(repeating: "ab ", count: 50)).stem
        == String(repeating: "ab-", count: 21) + "a")
    let marks = "a" + String(repeating: "\u{301}", count: 100_000)
    #expect(FileName(for: marks).stem == "a")
  }

  @Test("whatever the name, the file name is one safe component")
  func always() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<2_000 {
      let name = String(
        String.UnicodeScalarView(
          (0..<Int.random(in: 0...90, using: &generator)).compactMap { _ in
            Unicode.Scalar(UInt32.random(in: 0...0x2FF, using: &generator))
          }))
      let file = FileName(for: name).numbered(1)
      #expect(
        file.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*\.hvis/) != nil, "\(name.debugDescription)")
      #expect(file.utf8.count <= FileName.maximumLength)
    }
  }

  @Test("numbers begin at the second")
  func numbers() {
    let name = FileName(for: "Fee 160")
    #expect([1, 2, 3].map(name.numbered) == ["fee-160.hvis", "fee-160-2.hvis", "fee-160-3.hvis"])
  }
}
