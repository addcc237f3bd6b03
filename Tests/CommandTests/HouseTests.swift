import Foundation
import TestSupport
import Testing

@Suite("The house")
struct HouseTests {
  /// What each target may import of ours: the arrows of the README's map.
  static let arrows: [String: Set<String>] = [
    "Lettering": [], "Budget": [], "Analysis": ["Budget"],
    "ScenarioLanguage": ["Budget", "Lettering"], "ScenarioStore": ["Lettering"],
    "Importing": ["ScenarioLanguage", "Budget", "Lettering"],
    "Arguments": ["ScenarioLanguage", "Lettering"],
    "LineEditing": ["CLibEdit", "CLineShim", "Lettering"],
    "Session": ["ScenarioLanguage", "ScenarioStore", "Analysis", "Budget", "Lettering"],
    "Reports": ["Session", "Analysis", "Budget", "ScenarioLanguage", "Lettering"],
    "Scripting": [
      "Reports", "Session", "ScenarioStore", "ScenarioLanguage", "Analysis", "Budget",
      "Lettering",
    ],
    "Shell": [
      "LineEditing", "Scripting", "Reports", "Session", "ScenarioStore", "ScenarioLanguage",
      "Budget", "Lettering",
    ],
    "hvis": [
      "Importing", "Shell", "Scripting", "Reports", "Session", "ScenarioStore", "ScenarioLanguage",
      "Budget", "Lettering",
      "LineEditing", "CBudgetData", "Arguments",
    ],
  ]

  /// The system's own libraries, for the targets that touch the system.
  static let system: Set<String> = ["Darwin", "Glibc", "Musl", "Synchronization"]

  /// What of them asks nothing of the system: values that several threads may make at once.
  static let harmless: Set<String> = ["Synchronization"]

  /// The targets that do no input or output, and so need nothing of the system.
  static let pure: Set<String> = [
    "Lettering", "Budget", "Analysis", "ScenarioLanguage", "Importing", "Reports", "Arguments",
    "Arguments",
  ]

  /// Every Swift file below a folder of the package.
  static func files(_ folder: String) -> [URL] {
    let root = PackageFolder.at(folder)
    let found = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    return (found?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
  }

  @Test("imports go along the arrows, and none of Foundation", arguments: arrows.keys.sorted())
  func imports(target: String) throws {
    let files = Self.files("Sources/\(target)")
    #expect(!files.isEmpty)
    let arrows = try #require(Self.arrows[target])
    let libraries = Self.pure.contains(target) ? Self.harmless : Self.system
    let allowed = arrows.union(libraries)
    for file in files {
      let text = try String(contentsOf: file, encoding: .utf8)
      let imports = text.matches(of: /(?m)^\s*(?:internal |public )?import (\w+)/).map {
        String($0.1)
      }
      for name in imports {
        #expect(allowed.contains(name), "\(file.lastPathComponent) imports \(name)")
      }
    }
  }

  @Test("every target has its arrows here")
  func targets() throws {
    let root = PackageFolder.at("Sources").path
    let folders = try FileManager.default.contentsOfDirectory(atPath: root)
    let swift = folders.filter { !$0.hasPrefix("C") && !$0.hasPrefix(".") }
    #expect(Set(swift) == Set(Self.arrows.keys))
  }

  @Test("no file is longer than 300 lines")
  func lengths() throws {
    for file in Self.files("Sources") + Self.files("Tests") {
      let lines = try String(contentsOf: file, encoding: .utf8).split(
        separator: "\n", omittingEmptySubsequences: false
      ).count
      #expect(lines <= 301, "\(file.lastPathComponent) has \(lines - 1) lines")
    }
  }
}
