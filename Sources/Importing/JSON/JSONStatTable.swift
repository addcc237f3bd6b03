import Lettering
import ScenarioLanguage

/// A value of a table with its place in the order of all values.
struct JSONStatCell {
  let place: Int
  let node: JSONNode
  /// Whether the cell is blank, or its status says that the value is not known.
  let isBlank: Bool
  /// Whether its status is the sign for what there is not.
  let isAbsent: Bool
  /// What else its status says, as that it is preliminary; nil where it says nothing.
  let remark: String?
}

/// What the cells of a region at a date add up to.
struct JSONStatSum {
  var total: Int64 = 0
  /// How many cells have a value.
  var known = 0
  /// How many cells are blank.
  var blank = 0
  /// How many of them have the sign for what there is not.
  var absent = 0

  /// Whether the region was not there at the date.
  var isAbsent: Bool {
    (known > 0 && total == 0) || (known == 0 && absent > 0 && absent == blank)
  }
}

/// A table in JSON-stat2: dimensions, and one cell for each combination of their categories.
struct JSONStatTable {
  /// The most cells: Statistics Norway gives at most 800 000 at a time.
  static let mostCells = 1_000_000

  let dimensions: [JSONStatDimension]
  /// The cells that the file gives; those of a sparse table come in no order.
  let cells: [JSONStatCell]
  let cellCount: Int
  let origin: Register.Origin
  /// What the table is called; nil where the file does not say.
  let label: JSONNode?
  /// The notes to the table.
  let notes: JSONNode?
  /// The dimension of what is measured; nil where the file does not say.
  let metric: String?
  /// How many cells lie between two categories of each dimension.
  private let strides: [Int]
  private let isSparse: Bool
  private let region: Int?
  private let time: Int?

  /// The regions; nil where no dimension has them.
  var regions: JSONStatDimension? { region.map { dimensions[$0] } }
  /// The reference dates; nil where no dimension has them.
  var times: JSONStatDimension? { time.map { dimensions[$0] } }
  /// The dimensions that are added up.
  var others: [JSONStatDimension] {
    dimensions.indices.filter { $0 != region && $0 != time }.map { dimensions[$0] }
  }

  /// The way to a cell.
  func path(ofCell place: Int) -> String { isSparse ? "value.\(place)" : "value[\(place)]" }

  /// What the cells add up to: for each region in order, for each date in order.
  ///
  /// Each cell is at most ten million, so that no sum of a million overflows.
  func sums(of cells: [Int64?], leavingOut isOther: (_ cell: Int) -> Bool) -> [JSONStatSum] {
    let count = (regions?.count ?? 0) * (times?.count ?? 1)
    var sums = [JSONStatSum](repeating: JSONStatSum(), count: count)
    for cell in self.cells where cell.isAbsent && !isOther(cell.place) {
      sums[regionAndDate(ofCell: cell.place)].absent += 1
    }
    for (place, value) in cells.enumerated() where !isOther(place) {
      let sum = regionAndDate(ofCell: place)
      if let value {
        sums[sum].total += value
        sums[sum].known += 1
      } else {
        sums[sum].blank += 1
      }
    }
    return sums
  }

  /// The place of a cell's region and date among those of all regions, for each the dates in order.
  func regionAndDate(ofCell place: Int) -> Int {
    category(of: region, inCell: place) * (times?.count ?? 1) + category(of: time, inCell: place)
  }

  /// The category of a dimension that a cell belongs to, 0 where the table has no such dimension.
  ///
  /// The last dimension's category changes fastest.
  private func category(of dimension: Int?, inCell place: Int) -> Int {
    dimension.map { category(of: $0, inCell: place) } ?? 0
  }

  /// The category of one of the dimensions that a cell belongs to.
  func category(of dimension: Int, inCell place: Int) -> Int {
    place / strides[dimension] % dimensions[dimension].count
  }
}

extension JSONStatTable {
  /// Reads a table's form; what its values are is left to the reader.
  init(_ table: JSONNode) throws(JSONStatFlaw) {
    guard table["class"]?.text == "dataset" else {
      if let form = JSONForm(of: table) {
        throw JSONStatFlaw(.otherForm(form), JSONPath("class"), table.offset)
      }
      let found = table["class"]?.text
      throw JSONStatFlaw(.notDataset(found: found), JSONPath("class"), table.offset)
    }
    let ids = try JSONStatTable.list("id", of: table, sort: .text) { $0.text }
    let sizes = try JSONStatTable.list("size", of: table, sort: .wholeNumber) { node in
      node.whole.flatMap { Int(exactly: $0) }.flatMap { $0 >= 0 ? $0 : nil }
    }
    guard ids.count == sizes.count else {
      let problem = JSONStatProblem.categoryCount(found: ids.count, wanted: sizes.count)
      throw JSONStatFlaw(problem, JSONPath("id"), table["id"]?.offset ?? table.offset)
    }
    var count = 1
    for size in sizes {
      let (product, overflow) = count.multipliedReportingOverflow(by: size)
      guard !overflow, product <= JSONStatTable.mostCells else {
        throw JSONStatFlaw(.tooManyCells, JSONPath("size"), table["size"]?.offset ?? table.offset)
      }
      count = product
    }
    var dimensions: [JSONStatDimension] = []
    for (id, size) in zip(ids, sizes) {
      dimensions.append(try JSONStatDimension(id, size: size, in: table))
    }
    self.dimensions = dimensions
    // Of a table without cells no stride is asked for, and a product could overflow.
    strides = count == 0 ? sizes : sizes.indices.map { sizes[($0 + 1)...].reduce(1, *) }
    cellCount = count
    (cells, isSparse) = try JSONStatTable.cells(of: table, count: count)
    let role = table["role"]
    // Tables about municipalities' services have one called `KOKkommuneregion0000`.
    region =
      JSONStatTable.place(role?["geo"], among: ids, or: ["region", "regioner", "kommune"])
      ?? ids.firstIndex { Folding.key(of: $0).contains("region") }
    time = JSONStatTable.place(role?["time"], among: ids, or: ["tid", "time", "year", "ar"])
    metric = JSONStatTable.place(role?["metric"], among: ids, or: []).map { ids[$0] }
    origin = JSONStatTable.origin(of: table)
    label = table["label"]
    notes = table["note"]
  }

  /// The place of the first dimension with a role, else of the first with one of the usual names.
  private static func place(_ role: JSONNode?, among ids: [String], or names: [String]) -> Int? {
    if case .array(let nodes)? = role?.content, let id = nodes.first?.text,
      let place = ids.firstIndex(of: id)
    {
      return place
    }
    return ids.firstIndex { names.contains(Folding.key(of: $0)) }
  }

  private static func origin(of table: JSONNode) -> Register.Origin {
    let parts = [table["source"]?.text, table["label"]?.text].compactMap { $0 }
    return Register.Origin(
      title: parts.isEmpty ? nil : parts.joined(separator: ", "), updated: table["updated"]?.text)
  }

  /// The values of a list of one sort.
  private static func list<Value>(
    _ key: String, of table: JSONNode, sort: JSONSort, _ value: (JSONNode) -> Value?
  ) throws(JSONStatFlaw) -> [Value] {
    guard let node = table[key] else { throw JSONStatFlaw(.lacks, JSONPath(key), table.offset) }
    guard case .array(let nodes) = node.content else {
      throw JSONStatFlaw(.wrongSort(.list), JSONPath(key), node.offset)
    }
    var values: [Value] = []
    for (place, node) in nodes.enumerated() {
      guard let value = value(node) else {
        throw JSONStatFlaw(.wrongSort(sort), JSONPath("\(key)[\(place)]"), node.offset)
      }
      values.append(value)
    }
    return values
  }

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
        cell(node, status, place)
      }
      return (cells, false)
    case .object(let nodes):
      var cells: [JSONStatCell] = []
      for (key, node) in nodes {
        guard let place = Int(key), String(place) == key, (0..<count).contains(place) else {
          throw JSONStatFlaw(.wrongKey(key), JSONPath("value"), node.offset)
        }
        cells.append(cell(node, status, place))
      }
      // The order of an object's keys is not kept, and findings come in the file's.
      return (cells.sorted { $0.node.offset < $1.node.offset }, true)
    case .text, .number, .boolean, .null:
      throw JSONStatFlaw(.wrongSort(.objectOrList), JSONPath("value"), node.offset)
    }
  }

  /// A cell, blank where it is null or has a symbol that Statistics Norway writes for one that is not possible (`.`),
  /// not known (`..`) or not published (`:`).
  private static func cell(_ node: JSONNode, _ status: JSONNode?, _ place: Int) -> JSONStatCell {
    var isNull = false
    if case .null = node.content { isNull = true }
    let symbol: String? =
      switch status?.content {
      case .text(let text): text
      case .array(let nodes): nodes.indices.contains(place) ? nodes[place].text : nil
      case .object(let nodes): nodes[String(place)]?.text
      case .number, .boolean, .null, nil: nil
      }
    let hasSymbol = symbol.map(CellNumber.blankSigns.contains) ?? false
    return JSONStatCell(
      place: place, node: node, isBlank: isNull || hasSymbol,
      isAbsent: symbol.map(CellNumber.isAbsent) ?? false,
      remark: hasSymbol || isNull ? nil : symbol.flatMap { $0.isEmpty || $0 == "-" ? nil : $0 })
  }
}
