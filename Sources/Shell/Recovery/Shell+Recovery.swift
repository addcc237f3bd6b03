import Budget
import LineEditing
import ScenarioLanguage
import ScenarioStore
import Scripting
import Session

extension Shell {
  /// Carries a text out, with what it changed in the journal before it is answered.
  ///
  /// Gives whether the lines after it may follow.
  mutating func carryOutNoting(_ source: SourceText) -> Bool {
    var journal = self.journal
    var news: SessionJournal.News?
    let mayGoOn = Self.interruption.watching {
      runner.carryOut(source) { before, after in
        news = journal.note(after, since: before, of: source)
      }
    }
    self.journal = journal
    tellJournal(news)
    return mayGoOn
  }

  /// Ctrl-C, SIGTERM and SIGHUP end what is carried out.
  static let interruption = Interruption { LineEditor.isAskedToStop }

  /// Says that unsaved work cannot be kept, or that it can again.
  func tellJournal(_ news: SessionJournal.News?) {
    guard let news else { return }
    console.problem(RecoveryWords(language).news(news))
  }

  /// Offers the unsaved sessions of shells that are gone, newest first, until one is taken back.
  ///
  /// Gives how the shell ends where it was asked to meanwhile.
  mutating func offerAbandoned(on editor: LineEditor) -> Ending? {
    guard let folder = journal.folder else { return nil }
    let abandoned: Journal.Abandoned
    do { abandoned = try Journal.claimAbandoned(in: folder) } catch {
      tellJournal(.failed(error))
      return nil
    }
    for problem in abandoned.problems {
      console.problem(RecoveryWords(language).notOffered(problem))
    }
    let offers = abandoned.journals.reversed().compactMap(offer)
    for (place, offer) in offers.enumerated() {
      tell(offer)
      switch decision(on: editor) {
      case .yes:
        takeBack(offer)
        tellLater(offers.count - place - 1)
        return nil
      case .no: try? offer.journal.remove()
      case .open: tellLater(1)
      case .ended(let ending): return ending
      }
    }
    return nil
  }

  /// An unsaved session that can be taken back.
  private struct Offer {
    let journal: Journal
    let log: SessionLog
    let recovered: RecoveredSession
    let left: ModificationTime?
    /// The file that its damaged part has been put in; nil where it is whole.
    let damage: String?
  }

  /// What a journal has to offer; nil, after that has been told, where it is nothing.
  private func offer(_ journal: Journal) -> Offer? {
    let left = try? journal.modified()
    do throws(StoreProblem) {
      let damage = try journal.setDamageAside()
      let records = try journal.records()
      let log = SessionLog(records)
      guard let log, log.hasWork else {
        if let damage { console.problem(RecoveryWords(language).unreadable(damage)) }
        // Records that this version does not know are left alone; without any the journal is empty.
        if log != nil || records.isEmpty { try journal.remove() }
        return nil
      }
      let recovered = Self.interruption.watching {
        log.carriedOut(in: runner.session, language: language)
      }
      guard !LineEditor.isAskedToStop else {
        tellLater(1)
        return nil
      }
      return Offer(journal: journal, log: log, recovered: recovered, left: left, damage: damage)
    } catch {
      console.problem("hvis: " + error.message(in: language))
      return nil
    }
  }

  private func tell(_ offer: Offer) {
    let words = RecoveryWords(language)
    console.answer(
      words.offer(
        name: offer.recovered.session.scenarioName?.text(in: language), left: offer.left,
        statements: offer.log.statementCount, last: offer.log.lastStatement(in: language)))
    if let damage = offer.damage { console.problem(words.damaged(damage)) }
    if let budget = offer.recovered.otherBudget { console.problem(words.otherBudget(budget)) }
    console.answer(words.question)
  }

  private mutating func takeBack(_ offer: Offer) {
    let recovered = offer.recovered
    let words = RecoveryWords(language)
    runner.session = recovered.session
    line = max(line, offer.log.lastLine + 1)
    tellJournal(
      journal.adopt(offer.journal, as: recovered.losses.isEmpty ? nil : recovered.session))
    console.answer(words.takenBack(free: runner.session.planned.outlook.first.closing.free))
    for loss in recovered.losses { console.problem(words.lost(loss)) }
    if let file = recovered.changedFile { console.problem(words.changed(file)) }
    if let file = recovered.strangeFile { console.problem(words.strange(file)) }
    if let free = recovered.movedFree { console.problem(words.moved(free.before, free.after)) }
  }

  private func tellLater(_ count: Int) {
    if count > 0 { console.answer(RecoveryWords(language).later(count)) }
  }
}
