import ScenarioLanguage
import ScenarioStore

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension SystemError {
  /// Why the operating system refused, as the end of a sentence.
  public func reason(in language: InterfaceLanguage) -> String {
    let known = Self.reasons.first { $0.codes.contains(code) }
    return language.text(
      en: known?.english ?? "the system refuses (number \(code))",
      nb: known?.norwegian ?? "systemet nekter (nummer \(code))")
  }

  /// The reasons that people meet; the system's own words for them are English alone.
  private static let reasons: [(codes: [Int32], english: String, norwegian: String)] = [
    ([ENOENT], "it does not exist", "den finnes ikke"),
    ([EACCES, EPERM, EROFS], "not permitted", "ikke tillatt"),
    ([ENOSPC, EDQUOT], "the disk is full", "disken er full"),
    (
      [EFBIG], "it would grow past what the system allows",
      "den ville blitt større enn systemet tillater"
    ),
    ([EISDIR], "it is a folder", "den er en mappe"),
    ([ENOTDIR], "a part of the path is not a folder", "en del av stien er ikke en mappe"),
    ([EEXIST], "it exists already", "den finnes allerede"),
    (
      [ELOOP], "links lead in a circle or must not be followed",
      "lenker går i ring eller skal ikke følges"
    ),
    ([ENAMETOOLONG], "the name is too long", "navnet er for langt"),
    ([EMFILE, ENFILE], "too many files are open", "for mange filer er åpne"),
    ([ENOMEM], "there is no more memory", "det er ikke mer minne"),
    (
      [EAGAIN], "the system has no room for more right now",
      "systemet har ikke plass til mer akkurat nå"
    ),
    ([EIO], "the device reports an error", "enheten melder om feil"),
    ([EBUSY, ETXTBSY], "it is in use", "den er i bruk"),
    ([EPIPE], "nobody reads it any more", "ingen leser den lenger"),
    ([EBADF], "it is closed", "den er lukket"),
    ([ENXIO, ENODEV], "nothing answers there", "ingenting svarer der"),
    ([EXDEV], "it is on another disk", "den er på en annen disk"),
    (
      [ESTALE], "the network folder has changed or is gone", "nettverksmappen er endret eller borte"
    ),
    ([ETIMEDOUT], "no answer came in time", "det kom ikke svar i tide"),
    (
      [EINVAL, ENOTSUP, EOPNOTSUPP, ENOSYS], "the system cannot do this here",
      "systemet kan ikke gjøre dette her"
    ),
  ]
}
