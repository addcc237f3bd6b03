/// Where the store is, and whether the user said so.
public struct StorePlace: Equatable, Sendable {
  /// The folder's path, absolute only where its source was.
  public let path: String
  /// Whether the user named the folder, with `--store` or `HVIS_STORE`; it is then expected to be there.
  public let isNamed: Bool

  private init(_ path: String, isNamed: Bool) {
    self.path = path
    self.isNamed = isNamed
  }

  /// Finds where the store is: `--store`, else `HVIS_STORE`, else `./Scenarios` where it exists, else
  /// `$XDG_DATA_HOME/hvis/scenarios`, else `$HOME/.local/share/hvis/scenarios`.
  ///
  /// An empty variable counts as unset, and a relative `XDG_DATA_HOME` is ignored (source: XDG Base
  /// Directory Specification 0.8). Pure: touches neither the disk nor the process's environment.
  ///
  /// - Parameters:
  ///   - option: The value of `--store`, or nil where it was not given.
  ///   - environment: Looks a variable of the process's environment up.
  ///   - currentDirectoryHasScenarios: Whether `./Scenarios` is a folder.
  /// - Throws: `.noHome` where nothing says where, `.unusablePath` where the option is empty.
  public init(
    option: String?, environment: (String) -> String?, currentDirectoryHasScenarios: Bool
  ) throws(StoreProblem) {
    if let option {
      try Path.check(option)
      self.init(option, isNamed: true)
      return
    }
    func value(_ name: String) -> String? {
      environment(name).flatMap { $0.isEmpty ? nil : $0 }
    }
    if let path = value("HVIS_STORE") {
      self.init(path, isNamed: true)
    } else if currentDirectoryHasScenarios {
      self.init("Scenarios", isNamed: false)
    } else if let home = value("XDG_DATA_HOME"), home.hasPrefix("/") {
      self.init(Path.joined(home, "hvis/scenarios"), isNamed: false)
    } else if let home = value("HOME") {
      self.init(Path.joined(home, ".local/share/hvis/scenarios"), isNamed: false)
    } else {
      throw .noHome
    }
  }
  /// The path from the root, where a folder is the current one, without `.`, `..` and repeated separators, so that one
  /// store has one.
  public func path(from folder: String) -> String {
    let whole = path.hasPrefix("/") ? path : folder + "/" + path
    let parts = whole.split(separator: "/").reduce(into: [Substring]()) { parts, part in
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}
