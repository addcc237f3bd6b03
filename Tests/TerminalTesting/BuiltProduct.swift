import CPseudoTerminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where the executables of the package under test lie.
public enum BuiltProduct {
  /// The path of the product of that name, beside the running tests; nil where it has not been built.
  ///
  /// The tests are found by an address in them; on macOS they lie in a bundle below the products.
  public static func path(
    of name: String, beside image: UnsafeRawPointer = #dsohandle
  ) -> String? {
    guard let file = pseudoterminal_image(image), let resolved = realpath(file, nil) else {
      return nil
    }
    defer { free(resolved) }
    var folder = String(cString: resolved)
    while let slash = folder.lastIndex(of: "/") {
      folder = String(folder[..<slash])
      let candidate = folder + "/" + name
      if access(candidate, X_OK) == 0 { return candidate }
    }
    return nil
  }
}
