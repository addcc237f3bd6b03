import Foundation

/// The folder of the package that the tests were built from.
public enum PackageFolder {
  /// Where it stands.
  public static let url = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Its path, without a slash at the end.
  public static var path: String { url.path }

  /// A file or folder of the package.
  public static func at(_ path: String) -> URL { url.appending(path: path) }
}
