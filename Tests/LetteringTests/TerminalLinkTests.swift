import Lettering
import Testing

@Suite struct TerminalLinkTests {
  private let files = LinkedFiles(host: "desk", folder: "/home/kari")

  private func linked(_ text: String, _ address: String) -> String {
    "\u{1B}]8;id=hvis;" + address + "\u{1B}\\" + text + "\u{1B}]8;;\u{1B}\\"
  }

  @Test(arguments: [
    ("plan.hvis", "file://desk/home/kari/plan.hvis"),
    ("/tmp/a-b_c~.csv", "file://desk/tmp/a-b_c~.csv"),
    ("Tønsberg ut.hvis", "file://desk/home/kari/T%C3%B8nsberg%20ut.hvis"),
    ("a;b\u{1B}\\\u{7}\u{202E}#?%", "file://desk/home/kari/a%3Bb%1B%5C%07%E2%80%AE%23%3F%25"),
  ])
  func `a file leads to its place, whatever it is called`(path: String, address: String) {
    #expect(files.link(to: path)?.linking("x") == linked("x", address))
  }

  @Test func `each word leads there by itself, so that lines can be broken between them`() {
    let word = { linked($0, "file://desk/a") }
    #expect(files.link(to: "/a")?.linking("to  ord ") == word("to") + "  " + word("ord") + " ")
  }

  @Test func `what no terminal takes leads nowhere`() {
    #expect(files.link(to: String(repeating: "ø", count: 400)) == nil)
    #expect(LinkedFiles(host: "desk", folder: "").link(to: "a") == nil)
    for address in [
      "file:///etc/passwd", "javascript:alert(1)", "https://a b", "https://ø.no",
      "https://a\u{1B}\\",
      "https://" + String(repeating: "a", count: 2_000),
    ] {
      #expect(TerminalLink(web: address) == nil, "\(address)")
    }
    #expect(TerminalLink(web: "https://example.org/a?b=1#c") != nil)
  }

  @Test func `a link takes no columns where lines are broken`() {
    let word = { linked($0, "file://desk/a") }
    let text = "in " + word("aa") + " " + word("bb") + " end"
    #expect(text.wrappedLines(to: 8) == "in " + word("aa") + " " + word("bb") + "\n  end")
  }
}
