/// Where the store is: `--store`, else `HVIS_STORE`, else `./Scenarios` where it exists, else
/// `$XDG_DATA_HOME/hvis/scenarios`, else `$HOME/.local/share/hvis/scenarios`.
///
/// An empty variable counts as unset, and a relative `XDG_DATA_HOME` is ignored (source: XDG Base
/// Directory Specification 0.8). Pure: touches neither the disk nor the process's environment.
///
/// - Parameters:
///   - option: The value of `--store`, or nil where it was not given.
///   - environment: The process's environment variables.
///   - currentDirectoryHasScenarios: Whether `./Scenarios` is a folder.
/// - Returns: The folder's path, absolute only where its source was.
/// - Throws: `.noHome` where nothing says where, `.unusablePath` where the option is empty.
public func storePath(
  option: String?, environment: [String: String], currentDirectoryHasScenarios: Bool
) throws(StoreProblem) -> String {
  if let option {
    try Path.check(option)
    return option
  }
  func value(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }
  if let path = value("HVIS_STORE") { return path }
  if currentDirectoryHasScenarios { return "Scenarios" }
  if let home = value("XDG_DATA_HOME"), home.hasPrefix("/") {
    return Path.joined(home, "hvis/scenarios")
  }
  guard let home = value("HOME") else { throw .noHome }
  return Path.joined(home, ".local/share/hvis/scenarios")
}
