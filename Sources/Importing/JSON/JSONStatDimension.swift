/// A dimension of a table: its categories in the order of the values.
struct JSONStatDimension {
  /// What the dimension is called in `id`, such as `Tid`.
  let id: String
  /// The categories' codes in the order of the values.
  let codes: [String]
  /// The categories' labels in the same order; the code where there is none.
  let labels: [String]
  /// Whether the file has labels for any of them, which are no codes.
  let hasLabels: Bool
  /// What else the file says of the dimension: units, notes, reference periods.
  let node: JSONNode
  /// Where the categories stand.
  let path: String
  let offset: Int

  var count: Int { codes.count }

  /// Whether a category is the sum of the others.
  func isTotal(_ place: Int) -> Bool {
    if ["0", "999", "999A", "TOT"].contains(codes[place]) { return true }
    return Self.isTotal(label: labels[place])
  }

  /// Whether a category of that label is the sum of the others.
  static func isTotal(label: String) -> Bool {
    let label = label.lowercased()
    return ["total", "i alt", "alle", "all ", "both", "begge"].contains { label.hasPrefix($0) }
  }
}

extension JSONStatDimension {
  /// Reads a dimension, `dimension.ID` of a table.
  init(_ id: String, size: Int, in table: JSONNode) throws(JSONStatFlaw) {
    let path = JSONPath("dimension", id, "category")
    guard let dimension = table["dimension"]?[id] else {
      throw JSONStatFlaw(.lacks, JSONPath("dimension", id), table.offset)
    }
    guard let category = dimension["category"] else {
      throw JSONStatFlaw(.lacks, path, dimension.offset)
    }
    let labels = category["label"]
    let codes = try JSONStatDimension.codes(category, labels, path, size)
    guard codes.count == size else {
      let problem = JSONStatProblem.categoryCount(found: codes.count, wanted: size)
      throw JSONStatFlaw(problem, path.index, category.offset)
    }
    self.init(
      id: id, codes: codes, labels: codes.map { labels?[$0]?.text ?? $0 },
      hasLabels: codes.contains { (labels?[$0]?.text ?? $0) != $0 }, node: dimension,
      path: path.index.text,
      offset: category["index"]?.offset ?? category.offset)
  }

  /// The codes in order: a list, an object of places, or the one label where there is no index.
  private static func codes(
    _ category: JSONNode, _ labels: JSONNode?, _ path: JSONPath, _ size: Int
  ) throws(JSONStatFlaw) -> [String] {
    guard let index = category["index"] else {
      guard case .object(let only)? = labels?.content, only.count == 1 else {
        throw JSONStatFlaw(.lacks, path.index, category.offset)
      }
      return Array(only.keys)
    }
    switch index.content {
    case .array(let nodes):
      return try nodes.map { node throws(JSONStatFlaw) in
        guard let code = node.text else {
          throw JSONStatFlaw(.wrongSort(.text), path.index, node.offset)
        }
        return code
      }
    case .object(let places):
      var codes = [String?](repeating: nil, count: places.count)
      for (code, node) in places {
        guard let whole = node.whole, let place = Int(exactly: whole),
          codes.indices.contains(place),
          codes[place] == nil
        else { throw JSONStatFlaw(.wrongPlace(category: code), path.index, node.offset) }
        codes[place] = code
      }
      return codes.compactMap { $0 }
    case .text, .number, .boolean, .null:
      throw JSONStatFlaw(.wrongSort(.objectOrList), path.index, index.offset)
    }
  }
}

/// The way to a value of a JSON text.
struct JSONPath {
  let text: String

  init(_ steps: String...) { text = steps.joined(separator: ".") }

  /// The `index` of a category.
  var index: JSONPath { JSONPath(text, "index") }
}

/// A flaw in a table, the way to it and its UTF-8 offset.
struct JSONStatFlaw: Error {
  let problem: JSONStatProblem
  let path: JSONPath
  let offset: Int

  init(_ problem: JSONStatProblem, _ path: JSONPath, _ offset: Int) {
    self.problem = problem
    self.path = path
    self.offset = offset
  }
}
