import ScenarioLanguage
import Session

extension CheckReport {
  /// The report in the XML that CI servers read: a test suite a file, a test case an assertion.
  ///
  /// An assertion that does not hold is a failure, a statement or file that fails an error. No times are
  /// told, so that the same files give the same bytes. Source: the schema `junit-10.xsd` of Jenkins's xUnit
  /// plug-in.
  func junit(in language: InterfaceLanguage) -> String {
    let words = CheckWords(language: language)
    let suites = files.map { (file: $0, cases: $0.testCases(words)) }
    let cases = suites.flatMap(\.cases)
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    text += "<testsuites name=\"hvis\"\(counts(cases))>\n"
    for (file, cases) in suites {
      text += "  <testsuite name=\"\(XML.attribute(file.path))\"\(counts(cases))"
      text += " skipped=\"0\">\n"
      for testCase in cases { text += testCase.xml(of: file) }
      let told =
        [file.notice?.message(in: language)].compactMap(\.self)
        + (file.flaws?.doubts(language) ?? [])
      if !told.isEmpty {
        text += "    <system-out>\(XML.content(told.joined(separator: "\n")))</system-out>\n"
      }
      text += "  </testsuite>\n"
    }
    return text + "</testsuites>"
  }

  private func counts(_ cases: [TestCase]) -> String {
    let failures = cases.count { $0.flaw?.element == .failure }
    let errors = cases.count { $0.flaw?.element == .error }
    return " tests=\"\(cases.count)\" failures=\"\(failures)\" errors=\"\(errors)\" time=\"0\""
  }
}

/// One test case of a suite.
private struct TestCase {
  let name: String
  /// What is wrong; nil where it passed.
  var flaw: Flaw?

  /// Why a test case did not pass.
  struct Flaw {
    let element: Element
    let type: String
    let message: String
    let body: String
  }

  /// The element that says why.
  enum Element: String {
    case failure, error
  }

  /// The element of the test case, with its line's end.
  func xml(of file: CheckedFile) -> String {
    let name = XML.attribute(name)
    let start =
      "    <testcase classname=\"\(XML.attribute(file.className))\" name=\"\(name)\" time=\"0\""
    guard let flaw else { return start + "/>\n" }
    let element = flaw.element.rawValue
    return start + ">\n      <\(element) type=\"\(flaw.type)\""
      + " message=\"\(XML.attribute(flaw.message))\">\(XML.content(flaw.body))</\(element)>\n"
      + "    </testcase>\n"
  }
}

extension CheckedFile {
  /// The path without the ending, since CI servers take what stands before a point for a package.
  fileprivate var className: String {
    let endings = ScenarioSearch.endings
    let ending = endings.first { path.hasSuffix($0) }
    return String(path.dropLast(ending?.count ?? 0))
  }

  /// The assertions, then the errors; where there is neither, that the file was carried out.
  fileprivate func testCases(_ words: CheckWords) -> [TestCase] {
    let language = words.language
    if let failure {
      let message = words.message(failure)
      let flaw = TestCase.Flaw(element: .error, type: "file", message: message, body: message)
      return [TestCase(name: language.text(en: "reading", nb: "lesing"), flaw: flaw)]
    }
    let cases = assertions.map { testCase($0, words) } + (flaws?.testCases(words) ?? [])
    guard cases.isEmpty else { return cases }
    return [TestCase(name: language.text(en: "carrying out", nb: "utføring"))]
  }

  private func testCase(_ assertion: CheckedAssertion, _ words: CheckWords) -> TestCase {
    let answer = assertion.answer
    let line = words.language.text(en: "line", nb: "linje")
    let file = assertion.path == path ? "" : assertion.path + ", "
    var testCase = TestCase(name: file + "\(line) \(assertion.line): \(answer.condition)")
    guard !answer.holds else { return testCase }
    let message = words.broken(answer)
    let place = "\(assertion.path):\(assertion.line):\(assertion.column)"
    testCase.flaw = TestCase.Flaw(
      element: .failure, type: "assertion", message: message,
      body: (["\(place): \(message)"] + words.details(answer)).joined(separator: "\n"))
    return testCase
  }
}

extension CheckedFile.Flaws {
  /// What is doubted, each with its place.
  fileprivate func doubts(_ language: InterfaceLanguage) -> [String] {
    let renderer = DiagnosticRenderer(source, in: language)
    return diagnostics.filter { $0.severity == .warning }.map { renderer.render($0) }
  }

  fileprivate func testCases(_ words: CheckWords) -> [TestCase] {
    let lines = LineTable(source)
    let renderer = DiagnosticRenderer(source, in: words.language)
    let word = words.language.text(en: ("line", "column"), nb: ("linje", "kolonne"))
    return diagnostics.filter { $0.severity == .error }.map { diagnostic in
      let position = lines.position(of: diagnostic.range.start)
      let flaw = TestCase.Flaw(
        element: .error, type: diagnostic.isOfFile ? "file" : "statement",
        message: diagnostic.problem.message(in: words.language),
        body: renderer.render(diagnostic))
      return TestCase(
        name: "\(word.0) \(position.line), \(word.1) \(position.column)", flaw: flaw)
    }
  }
}
