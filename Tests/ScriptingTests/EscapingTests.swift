import Testing

@testable import Scripting

@Suite("Escaping of machine formats")
struct EscapingTests {
  @Test(
    "text of XML",
    arguments: [
      ("a < b && c > d", "a &lt; b &amp;&amp; c &gt; d"), ("]]>", "]]&gt;"), ("\"q\"", "\"q\""),
      ("one\ntwo", "one\ntwo"), ("\r\t", "&#13;&#9;"), ("\u{1B}[2J\0", "\\u{1B}[2J\\u{0}"),
      ("\u{85}\u{2028}", "&#133;&#8232;"), ("\u{FFFE}", "\\u{FFFE}"),
      ("a\u{202E}b\u{2066}", "a&#8238;b&#8294;"), ("Tønsberg 🙂", "Tønsberg 🙂"),
    ])
  func content(text: String, xml: String) { #expect(XML.content(text) == xml) }

  @Test(
    "attributes of XML",
    arguments: [
      ("\"q\" & <", "&quot;q&quot; &amp; &lt;"), ("one\ntwo\tthree", "one&#10;two&#9;three"),
    ])
  func attribute(text: String, xml: String) { #expect(XML.attribute(text) == xml) }

  @Test(
    "messages of workflow commands",
    arguments: [("100 %\r\nnext: a, b", "100 %25%0D%0Anext: a, b"), ("\u{1B}[2J", "\\u{1B}[2J")])
  func message(text: String, command: String) {
    #expect(WorkflowCommand.message(text) == command)
  }

  @Test(
    "properties of workflow commands",
    arguments: [("C:\\a,b.hvis", "C%3A\\a%2Cb.hvis"), ("50%\n.hvis", "50%25%0A.hvis")])
  func property(text: String, command: String) {
    #expect(WorkflowCommand.property(text) == command)
  }
}
