/// An element of a drawing, as a test reads it back.
struct SVGElement {
  private let attributes: [String: String]
  /// What stands in it, with no other element.
  let content: String

  init(_ attributes: [String: String], _ content: String) {
    self.attributes = attributes
    self.content = content
  }

  subscript(_ name: String) -> String? { attributes[name] }
}

extension String {
  /// The elements of a name in an SVG text, in order.
  func elements(_ name: String) -> [SVGElement] {
    split(separator: "<").compactMap { part in
      guard part.hasPrefix(name + " ") || part.hasPrefix(name + ">"),
        let end = part.firstIndex(of: ">")
      else { return nil }
      var attributes: [String: String] = [:]
      for match in part[..<end].matches(of: /([\w-]+)="([^"]*)"/) {
        attributes[String(match.1)] = String(match.2)
      }
      return SVGElement(attributes, String(part[part.index(after: end)...]))
    }
  }
}
