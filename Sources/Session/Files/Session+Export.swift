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
    let bytes: [UInt8]
    let ending = path.fileEnding
    if ending == FileName.fileExtension.dropFirst() {
      content = .scenario
      bytes = Array(
        wholeText(named: state.title ?? LocalName(Self.name(of: path))).utf8)
    } else if BudgetFileReader.fileEndings.contains(ending) {
      content = .budget
      bytes = Array(BudgetFileWriter.text(try ownBudget(), in: settings.language).utf8)
    } else {
      guard let format = FileFormat(ending: ending, in: settings.language) else {
        throw .unknownEnding(path)
      }
      content = lastTable == nil ? .mainFigures : .lastTable
      bytes = rendered(
        lastTable ?? .table(.mainFigures(mainFigures)), planned.plan, format, settings)
    }
    let isAgain = try write(bytes, to: path, overwriting: overwriting, by: .export)
    return .exported(content, path: path, isAgain: isAgain)
  }

  /// Writes a file for a statement of that word; gives whether it takes the place of what this session wrote there.
  mutating func write(
    _ bytes: [UInt8], to path: String, overwriting: Bool, by concept: Concept
  ) throws(SessionProblem) -> Bool {
    let isAgain = exported[path] != nil
    do throws(StoreProblem) {
      exported[path] = try WrittenFile(
        writing: bytes, at: path, over: exported[path], overwriting: overwriting)
    } catch .alreadyExists {
      throw .exportExists(path, by: concept)
    } catch .changedOnDisk {
      throw .exportChanged(path, by: concept)
    } catch {
      throw .store(error)
    }
    return isAgain
  }

  /// Writes what was asked and answered to a file outside the store from now on; nil ends that.
  ///
  /// A file that is there stays as it is unless `overwriting`.
  func log(to path: String?, overwriting: Bool) throws(SessionProblem) -> FiledAnswer {
    guard let log = surroundings.log else { throw .notHere(.log) }
    do throws(StoreProblem) {
      return try log(
        LogWish(
          path: path, isOverwriting: overwriting, budget: planned.plan.budget.name,
          language: settings.language))
    } catch .alreadyExists {
      throw .exportExists(path ?? "", by: .log)
    } catch {
      throw .store(error)
    }
  }

  /// The scenario's text with all that it is based on written out, which stands anywhere by itself.
  private func wholeText(named title: LocalName) -> String {
    let inherited = state.inheritedLines.map(findable)
    let own = ScenarioDocument(state.document.lines.map(findable))
    return own.writtenOut(named: title, inherited: inherited).about(library.savedBudget).text
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
