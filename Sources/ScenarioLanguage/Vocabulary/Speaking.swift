/// Something that puts what it knows into words of one language.
package protocol Speaking {
  /// The language.
  var language: InterfaceLanguage { get }
}

extension Speaking {
  /// The one of two texts that is in the language; only that one is put together.
  @inlinable
  package func say(
    _ english: @autoclosure () -> String, _ norwegian: @autoclosure () -> String
  ) -> String {
    language.text(en: english(), nb: norwegian())
  }
}
