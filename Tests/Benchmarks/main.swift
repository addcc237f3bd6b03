// Measures hvis against public programs in one run, and prints a table.
//
//     swift build -c release --static-swift-stdlib
//     HVIS_BENCHMARK=1 swift run -c release HvisBenchmarks .build/release/hvis [WORD]
//
// The argument is the program to measure; WORD keeps the workloads whose name has it.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

guard CommandLine.arguments.count > 1, let analysis = AnalysisWorkloads() else {
  print("usage: HvisBenchmarks PATH-OF-HVIS [WORD]")
  exit(64)
}
let wanted = CommandLine.arguments.count > 2 ? CommandLine.arguments[2] : ""
let workloads = ProgramWorkloads(hvis: CommandLine.arguments[1]).all + analysis.all
print("| workload | hvis | reference | ratio (least to most) | goal |")
print("| --- | --- | --- | --- | --- |")
for workload in workloads where wanted.isEmpty || workload.name.contains(wanted) {
  print(workload.measure()?.row ?? "| \(workload.name) | failed | | | |")
}
Scratch.remove()
