import Fuzzing

/// What libFuzzer calls with each input that it tries.
@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  do {
    try FuzzInput(UnsafeBufferPointer(start: start, count: count)).run()
    return 0
  } catch {
    // libFuzzer keeps the input of what ends the process.
    fatalError(error.description)
  }
}

/// libFuzzer's loop, which `-sanitize=fuzzer` links.
///
/// The name is bound as a Swift function; with three pointers the two calling conventions are one.
@_silgen_name("LLVMFuzzerRunDriver")
func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt
