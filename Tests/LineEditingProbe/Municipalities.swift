import LineEditing

/// Completes the names of a few municipalities, without regard to case and with `o` for `ø`.
enum Municipalities {
  private static let names = ["Tønsberg", "Tromsø", "Trondheim", "Ås"]

  static func complete(_ text: String, _ cursor: Int) -> CompletionAnswer {
    let before = String(decoding: text.utf8.prefix(cursor), as: UTF8.self)
    let word = before.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
    let range = cursor - word.utf8.count..<cursor
    func candidate(_ name: String, _ description: String = "") -> CompletionAnswer.Candidate {
      CompletionAnswer.Candidate(
        name, edit: LineEdit(replacing: range, with: name + " "), description: description)
    }
    if word == "x" {
      let many = (1...57).map { candidate("x\($0)", "number \($0)") }
      return CompletionAnswer(LineEdit(replacing: range, with: "x"), candidates: many)
    }
    let fitting = names.filter { folded($0).hasPrefix(folded(word)) }
    if let only = fitting.first, fitting.count == 1 {
      return CompletionAnswer(candidate(only).edit, candidates: [candidate(only)])
    }
    let common = fitting.dropFirst().reduce(fitting.first ?? String(word), commonPrefix)
    return CompletionAnswer(
      LineEdit(replacing: range, with: common), candidates: fitting.map { candidate($0) })
  }

  private static func folded(_ text: some StringProtocol) -> String {
    String(text.lowercased().map { $0 == "ø" ? "o" : $0 })
  }

  private static func commonPrefix(_ one: String, _ other: String) -> String {
    String(zip(one, other).prefix { $0.0 == $0.1 }.map { $0.0 })
  }
}
