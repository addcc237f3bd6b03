extension JSONStatTable {
  /// The cells of a table, and whether they are given by place: a list of all, or an object of some.
  static func cells(
    of table: JSONNode, count: Int
  ) throws(JSONStatFlaw) -> (cells: [JSONStatCell], isSparse: Bool) {
    guard let node = table["value"] else {
      throw JSONStatFlaw(.lacks, JSONPath("value"), table.offset)
    }
    let status = table["status"]
    switch node.content {
    case .array(let nodes):
      guard nodes.count == count else {
        let problem = JSONStatProblem.valueCount(found: nodes.count, wanted: count)
        throw JSONStatFlaw(problem, JSONPath("value"), node.offset)
      }
      let cells = nodes.enumerated().map { place, node in
        JSONStatCell(place: place, node: node, isBlank: isBlank(node, status, place))
      }
      return (cells, false)
    case .object(let nodes):
      var cells: [JSONStatCell] = []
      for (key, node) in nodes {
        guard let place = Int(key), String(place) == key, (0..<count).contains(place) else {
          throw JSONStatFlaw(.wrongKey(key), JSONPath("value"), node.offset)
        }
        cells.append(
          JSONStatCell(place: place, node: node, isBlank: isBlank(node, status, place)))
      }
      // The order of an object's keys is not kept, and findings come in the file's.
      return (cells.sorted { $0.node.offset < $1.node.offset }, true)
    case .text, .number, .boolean, .null:
      throw JSONStatFlaw(.wrongSort(.objectOrList), JSONPath("value"), node.offset)
    }
  }

  /// Whether a cell has no value that counts: null, or a symbol that Statistics Norway writes for one
  /// that is not possible (`.`), not known (`..`) or not published (`:`).
  private static func isBlank(_ node: JSONNode, _ status: JSONNode?, _ place: Int) -> Bool {
    if case .null = node.content { return true }
    let symbol: String? =
      switch status?.content {
      case .text(let text): text
      case .array(let nodes): nodes.indices.contains(place) ? nodes[place].text : nil
      case .object(let nodes): nodes[String(place)]?.text
      case .number, .boolean, .null, nil: nil
      }
    return symbol.map { [".", "..", "...", ":"].contains($0) } ?? false
  }
}
