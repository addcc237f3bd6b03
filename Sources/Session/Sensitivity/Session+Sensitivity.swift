import Analysis
import Budget
import ScenarioLanguage

extension Session {
  /// What a change of each input does to a figure.
  func sensitivity(
    _ figure: QuantitySyntax, _ share: NumberSyntax?, at place: StatementPlace
  ) throws(Diagnostic) -> Sensitivity {
    let asked = try self.asked(figure)
    let part = try share.map { share throws(Diagnostic) in try resolver.share(share) }
    do {
      var sensitivity = try Sensitivity(of: asked, by: part, in: planned.plan)
      sensitivity.reliance = reliance(of: asked)
      return sensitivity
    } catch { throw diagnostic(error, figure, at: place) }
  }
}
