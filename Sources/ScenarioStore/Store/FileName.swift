import Lettering

/// The file name under which a scenario's name is stored: `Tønsberg leaves` → `tonsberg-leaves.hvis`.
///
/// Only `a`–`z`, `0`–`9` and single hyphens between them, so that it is one safe component on every
/// file system: it never leaves the folder, is never hidden and never empty. Different names can
/// have the same file name; the store then numbers them.
public struct FileName: Hashable, Sendable {
  /// The part before the number and the extension.
  public let stem: String

  /// The extension of every scenario file, with its point.
  public static let fileExtension = ".hvis"

  /// The most bytes a file name has, number and extension included.
  public static let maximumLength = 80

  /// Makes a scenario's name safe for a file.
  ///
  /// Never fails: a name without a letter or digit to keep becomes `scenario`. Composed and
  /// decomposed spellings of a name give the same result. Linear in the name's length.
  public init(for name: String) {
    var stem = FileName.slug(name)
    if stem.isEmpty { stem = FileName.fallback }
    if FileName.isReserved(stem) { stem = "\(FileName.fallback)-\(stem)" }
    self.stem = stem
  }

  /// The whole file name of the `number`th scenario with this stem, counted from 1.
  ///
  /// The first carries no number: `fee-160.hvis`, `fee-160-2.hvis`, `fee-160-3.hvis`.
  public func numbered(_ number: Int) -> String {
    number == 1 ? stem + FileName.fileExtension : "\(stem)-\(number)\(FileName.fileExtension)"
  }

  private static let fallback = "scenario"

  /// Leaves room for the extension and a number of ten digits within `maximumLength`.
  private static let maximumStemLength = 64

  private static func slug(_ name: String) -> String {
    var slug = ""
    var isGap = false
    for scalar in Folding.shortKey(of: name).unicodeScalars {
      guard ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) else {
        isGap = true
        continue
      }
      let separator = isGap && !slug.isEmpty ? "-" : ""
      guard slug.utf8.count + separator.utf8.count < maximumStemLength else { return slug }
      slug += separator + String(scalar)
      isGap = false
    }
    return slug
  }

  /// Whether Windows reserves the name for a device, with whatever extension.
  ///
  /// A store on a shared network folder is also opened from there.
  private static func isReserved(_ stem: String) -> Bool {
    if ["con", "prn", "aux", "nul"].contains(stem) { return true }
    guard stem.utf8.count == 4, stem.hasPrefix("com") || stem.hasPrefix("lpt") else { return false }
    return stem.utf8.last.map { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } ?? false
  }
}
