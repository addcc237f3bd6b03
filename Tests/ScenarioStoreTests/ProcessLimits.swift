import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Lets this process write no file past `bytes`.
func limitFiles(to bytes: UInt) {
  var limit = rlimit(rlim_cur: rlim_t(bytes), rlim_max: rlim_t(bytes))
  #if canImport(Glibc)
    let result = setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
  #else
    let result = setrlimit(RLIMIT_FSIZE, &limit)
  #endif
  #expect(result == 0)
}

/// Root may do everything, so that a test of rights must not run as root.
func giveUpRoot() {
  // `nobody` on every system this is tested on.
  if geteuid() == 0 { #expect(setuid(65_534) == 0) }
}

/// Lets the signal kill this process when this thread causes it.
func letKill(_ number: Int32) {
  signal(number, SIG_DFL)
  // The threads that carry out tasks block signals.
  var signals = sigset_t()
  sigemptyset(&signals)
  sigaddset(&signals, number)
  #expect(pthread_sigmask(SIG_UNBLOCK, &signals, nil) == 0)
}
