import Budget
import ScenarioLanguage
import ScenarioStore

extension Session {
  /// Writes the last table, or the whole scenario, to a file outside the store, in the format of its ending.
  ///
  /// A file that this session has not written, or that was changed since, stays as it is unless
  /// `overwriting`.
  mutating func export(to path: String, overwriting: Bool) throws(SessionProblem) -> FiledAnswer {
    guard let rendered = surroundings.rendered else { throw .notHere(.export) }
    let content: ExportedContent
    let text: String
    if FileEnding.of(path) == .scenario {
      content = .scenario
      text = wholeText(named: state.title ?? LocalName(Self.name(of: path)))
    } else {
      guard let format = FileEnding.of(path)?.format else { throw .unknownEnding(path) }
      content = lastTable == nil ? .mainFigures : .lastTable
      text =
        rendered(lastTable ?? .table(.mainFigures(mainFigures)), format, settings.language) + "\n"
    }
    exported[path] = try write(text, to: path, overwriting: overwriting)
    return .exported(content, path: path)
  }

  private func write(
    _ text: String, to path: String, overwriting: Bool
  ) throws(SessionProblem) -> StoredText {
    do throws(StoreProblem) {
      if let own = exported[path] {
        do throws(StoreProblem) {
          return try TextFile.saveText(text, over: own, overwriting: overwriting)
        } catch {
          // What is gone cannot be overwritten by mistake.
          guard case .deletedOnDisk = error else { throw error }
        }
      }
      return try TextFile.writeText(text, at: path, overwriting: overwriting)
    } catch .alreadyExists {
      throw .exportExists(path)
    } catch .changedOnDisk {
      throw .exportChanged(path)
    } catch {
      throw .store(error)
    }
  }

  /// The scenario's text with all that it is based on written out, which stands anywhere by itself.
  private func wholeText(named title: LocalName) -> String {
    let inherited = state.inheritedLines.map(findable)
    let own = ScenarioDocument(state.document.lines.map(findable))
    return own.writtenOut(named: title, inherited: inherited).text
  }

  /// The line with the files that it takes in named from the root.
  ///
  /// In the session's text they are named from the folder of scenarios, which the file may not lie in.
  private func findable(_ line: ScenarioDocument.Line) -> ScenarioDocument.Line {
    var line = line
    for (place, piece) in line.pieces.enumerated() {
      let parsed = Parser.parse(SourceText(name: "", text: piece.text))
      guard case .frame(.include(let path, _))? = parsed.statements.first?.syntax,
        !path.hasPrefix("/"), let folder = library.store?.absoluteFolder,
        let range = line.text.firstRange(of: piece.text)
      else { continue }
      let text = "include " + NameSyntax.quoted(folder + "/" + path)
      line.text.replaceSubrange(range, with: text)
      line.pieces[place] = ScenarioDocument.Piece(text: text, role: piece.role)
    }
    return line
  }

  /// What a scenario without a name is called in its file: as the file, where that can be a name.
  private static func name(of path: String) -> String {
    let file = path.split(separator: "/").last ?? ""
    let name = file.dropLast(FileName.fileExtension.count)
    return name.contains { $0.isLetter || $0.isNumber } ? String(name) : "Scenario"
  }
}

/// What the ending of a file's name says of its contents.
enum FileEnding: String {
  case csv, json
  case markdown = "md"
  case text = "txt"
  case scenario = "hvis"

  /// The ending of a path, whatever its case; nil where it is none of them.
  static func of(_ path: String) -> FileEnding? {
    guard let file = path.split(separator: "/").last, let dot = file.lastIndex(of: ".") else {
      return nil
    }
    return FileEnding(rawValue: file[file.index(after: dot)...].lowercased())
  }

  /// The format of tables in it; nil for a scenario's text.
  var format: OutputFormat? {
    switch self {
    case .csv: .csv
    case .json: .json
    case .markdown: .markdown
    case .text: .table
    case .scenario: nil
    }
  }
}

extension Answer {
  /// Whether the answer is a table that can be exported.
  var isTable: Bool {
    switch self {
    case .table, .comparison, .explained, .lasting, .bridged, .bridgedOverYears, .solved, .mixed,
      .swept, .sensitivity, .risk:
      true
    case .changed, .value, .defined, .asserted, .framed, .filed, .stepped, .help, .word, .option,
      .settings, .history, .edit, .quit:
      false
    }
  }
}
