import Foundation

/// Texts so long that an unoptimised build takes seconds for each, for those who ask for them.
///
/// An ordinary run takes shorter ones of the same kinds: what is quadratic is slow in them too.
public enum LongRun {
  /// Whether somebody asked, for a build that is optimised:
  /// `HVIS_LONG=1 swift test -c release -Xswiftc -enable-testing`.
  public static let isOn = ProcessInfo.processInfo.environment["HVIS_LONG"] == "1"
}
