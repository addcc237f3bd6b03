// The package manager makes this file the program's start in place of libFuzzer's own.
var count = CommandLine.argc
var arguments = CommandLine.unsafeArgv
_ = runFuzzer(&count, &arguments, testOneInput)
