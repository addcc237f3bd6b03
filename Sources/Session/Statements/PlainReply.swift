import Lettering
import ScenarioLanguage

/// What somebody says to a line that is proposed, in words of either language.
public enum PlainReply: Sendable {
  /// The line is wanted.
  case yes
  /// It is not, or nothing more is; thanks among them.
  case no

  /// A reply by itself; nil for any other text.
  public init?(_ text: String) {
    let key = Folding.key(of: text.filter { !".!,)".contains($0) })
    if Self.yeses.contains(key) {
      self = .yes
    } else if Self.noes.contains(key) {
      self = .no
    } else {
      return nil
    }
  }

  /// What says that nothing is to happen, whatever was asked.
  public static let stays: Set<String> = ["avbryt", "cancel"]

  private static let noes = Set([
    "nei", "nei takk", "n", "no", "no thanks", "takk", "tusen takk", "thanks", "thank you",
  ]).union(stays)

  private static let yeses: Set<String> = [
    "ja", "j", "yes", "y", "ok", "ja takk", "yes please",
  ]
}

extension Session {
  /// What a statement answers; nil where it answers nothing, as thanks that somebody types do not.
  mutating func carryOutOrPass(
    _ statement: Statement, typedAs text: String, at place: StatementPlace
  ) throws(Diagnostic) -> Answer? {
    do { return try carryOutWatched(statement, typedAs: text, at: place) } catch {
      guard mode == .typed, PlainReply(text) == .no,
        case EvaluationProblem.unknownWord = error.problem
      else { throw error }
      return nil
    }
  }
}
