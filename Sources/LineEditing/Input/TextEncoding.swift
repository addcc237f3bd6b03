#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The encoding that libedit takes the terminal's characters for.
enum TextEncoding {
  /// Makes it UTF-8, whatever the environment says.
  ///
  /// In another encoding libedit drops Norwegian letters without a word, and every terminal of today
  /// sends UTF-8, also under `LC_ALL=C` or a locale that is not installed. Only the character type of
  /// the locale is touched; it belongs to the whole process.
  static func useUTF8() {
    _ = setlocale(LC_CTYPE, "")
    let fallbacks = ["C.UTF-8", "UTF-8", "en_US.UTF-8"]
    for name in fallbacks where String(cString: nl_langinfo(nl_item(CODESET))) != "UTF-8" {
      _ = setlocale(LC_CTYPE, name)
    }
  }
}
