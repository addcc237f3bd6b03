import Foundation
import TestSupport
import Testing

@Suite("A paper that is opened")
struct PaperOpenedTests {
  private let workshop: Workshop

  init() throws { workshop = try Workshop() }

  private func report(_ arguments: String..., path: String) throws -> Workshop.Result {
    try workshop.run(
      Workshop.program(), ["report", "Fee 1.60"] + arguments, input: Data(),
      environment: ["PATH": path])
  }

  @Test("the desktop's program is given the file")
  func opened() throws {
    // Reading the pipe waits until the program, which nobody waits for, has written to it. Both of its ends
    // are open here, so that the program need not wait for us.
    let pipe = workshop.folder.appending(path: "told").path
    try #require(mkfifo(pipe, 0o600) == 0)
    let descriptor = open(pipe, O_RDWR)
    try #require(descriptor >= 0)
    let told = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    try workshop.write("#!/bin/sh\necho \"$1\" > told\n", to: "bin/xdg-open")
    try workshop.write("#!/bin/sh\necho \"$1\" > told\n", to: "bin/open")
    for name in ["xdg-open", "open"] {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755],
        ofItemAtPath: workshop.folder.appending(path: "bin/\(name)").path)
    }
    let done = try report(
      "--output", "a paper.html", "--open",
      path: workshop.folder.appending(path: "bin").path + ":/usr/bin:/bin")
    #expect(done.status == 0 && done.problems.isEmpty)
    #expect(String(decoding: told.availableData, as: UTF8.self) == "./a paper.html\n")
  }

  @Test("where no program opens files, the paper is written all the same")
  func noProgram() throws {
    let done = try report("--output", "paper.html", "--open", path: "/nowhere")
    #expect(done.status == 0)
    #expect(done.problems == "hvis: nothing here opens files; the paper is in \"paper.html\"\n")
    #expect(
      FileManager.default.fileExists(
        atPath: workshop.folder.appending(path: "paper.html").path))
  }

  @Test("without a file there is nothing to open")
  func noFile() throws {
    let done = try report("--open", path: "/usr/bin:/bin")
    #expect(done.status == 64 && done.output.isEmpty)
    #expect(done.problems.contains("--output FILE.html"))
  }
}
