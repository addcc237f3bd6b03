/// A way in which JSON does not have the form of a table in JSON-stat2.
enum JSONStatProblem: Error, Hashable {
  /// The text is JSON, but its class is not that of a table.
  case notDataset(found: String?)
  /// Nothing stands at the path.
  case lacks
  /// Something of another sort stands at the path.
  case wrongSort(JSONSort)
  /// The dimension has another number of categories than `size` says.
  case categoryCount(found: Int, wanted: Int)
  /// The category's place is outside the dimension, or another one has it.
  case wrongPlace(category: String)
  /// The list of values is longer or shorter than the sizes of the dimensions say.
  case valueCount(found: Int, wanted: Int)
  /// The key of a value is no place in the table.
  case wrongKey(String)
  /// The table has more cells than Statistics Norway gives at a time.
  case tooManyCells
  /// No dimension has regions.
  case noRegions
}

/// What a value of a JSON text can be.
enum JSONSort: Hashable, CaseIterable {
  case object, list, text, wholeNumber, objectOrList
}
