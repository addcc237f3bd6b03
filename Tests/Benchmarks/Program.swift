#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program run from start to exit, measured from outside.
struct Program {
  /// The path or name of the program, and its arguments.
  let words: [String]
  /// The file that it reads as standard input; empty input where nil.
  var input: String?

  init(_ words: [String], input: String? = nil) {
    self.words = words
    self.input = input
  }

  /// What a run took.
  struct Run {
    /// The time on the clock, in seconds.
    var seconds: Double
    /// The most memory held at a time, in mebibytes.
    var memory: Double
    /// What it wrote to standard output.
    var output: String
  }

  /// Whether the program is installed.
  var isInstalled: Bool {
    Program(["sh", "-c", "command -v \"$1\"", "sh", words[0]]).run()?.output.isEmpty == false
  }

  /// Runs it once; nil where it cannot be started or fails.
  func run() -> Run? {
    let output = Scratch.path("output")
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input ?? "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    let start = ContinuousClock.now
    var child = pid_t()
    guard posix_spawnp(&child, words[0], &actions, nil, &arguments, environ) == 0 else {
      return nil
    }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(child, &status, 0, &usage) == child, status == 0 else { return nil }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    return Run(
      seconds: seconds, memory: Double(usage.ru_maxrss) / 1024, output: Scratch.text(output))
  }
}

/// Files that live as long as the run.
enum Scratch {
  /// The folder, made at first use.
  static let folder: String = {
    var name = Array("/tmp/hvis-benchmark.XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { fatalError("no folder for the benchmark's files") }
    return name.withUnsafeBufferPointer { String(cString: $0.baseAddress.unsafelyUnwrapped) }
  }()

  /// A path in the folder.
  static func path(_ name: String) -> String { folder + "/" + name }

  /// Writes a file and gives its path.
  static func file(_ name: String, _ text: String) -> String {
    let path = path(name)
    guard let file = fopen(path, "w") else { fatalError("\(path) cannot be written") }
    fputs(text, file)
    fclose(file)
    return path
  }

  /// A file's text; empty where there is none.
  static func text(_ path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&block, 1, block.count, file), count > 0 {
      bytes += block[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Removes the folder and all in it.
  static func remove() { _ = Program(["rm", "-rf", folder]).run() }
}
