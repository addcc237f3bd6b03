/// The program's version, as `--version` and what it writes tell it.
public enum ProgramVersion {
  /// The number.
  public static let number = "0.9.0"

  /// The program with its version.
  public static let text = "hvis " + number
}
