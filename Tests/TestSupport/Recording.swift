// A build of everything with a static standard library, which has no Testing, builds this target too.
#if canImport(Testing)

  import Foundation
  import Testing

  /// Text that stands recorded in the package: compared, or written anew where `HVIS_RECORD` is 1.
  ///
  /// A run that writes fails and names what it wrote, so that nothing passes by recording.
  public enum Recording {
    /// Whether this run writes instead of comparing.
    public static let isOn = ProcessInfo.processInfo.environment["HVIS_RECORD"] == "1"

    /// Expects a text to be what a file holds.
    ///
    /// Tells the lines that differ, or writes the file and tells that.
    public static func expect(
      _ text: String, at file: URL, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
      let bytes = FileManager.default.contents(atPath: file.path)
      guard bytes != Data(text.utf8) else { return }
      let name = file.path.replacing(PackageFolder.path + "/", with: "")
      if isOn {
        try Data(text.utf8).write(to: file)
        Issue.record("recorded anew: \(name)", sourceLocation: sourceLocation)
      } else {
        let recorded = bytes.map { String(decoding: $0, as: UTF8.self) }
        let difference =
          recorded.map { TextDifference(from: $0, to: text).description } ?? "is not there"
        Issue.record("\(name):\n\(difference)", sourceLocation: sourceLocation)
      }
    }
  }

#endif
