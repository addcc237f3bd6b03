// swift-tools-version: 6.2

import PackageDescription

// Warnings are errors where the environment asks for it (.ci/run does), not for everybody: a
// newcomer's newer compiler may warn of what ours does not know yet.
let strictness: [SwiftSetting] =
  Context.environment["HVIS_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)]

let settings: [SwiftSetting] =
  strictness + [
    .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility"),
  ]

// What works figures and words out is optimised in debug builds, too: tests run three times as fast for half
// again the time to build. Whoever steps through it with a debugger asks for what the source says.
let optimised: [SwiftSetting] =
  settings
  + (Context.environment["HVIS_STEPPED"] == nil
    ? [.unsafeFlags(["-O"], .when(configuration: .debug))] : [])

// The fuzzer has libFuzzer's main function, which only a build with -sanitize=fuzzer links (see
// .github/CONTRIBUTING.md); an ordinary build would fail on it, so it is a target only for those who ask.
let fuzzer: [Target] =
  Context.environment["HVIS_FUZZ"] == nil
  ? []
  : [
    .executableTarget(
      name: "HvisFuzz", dependencies: ["Fuzzing"], path: "Tests/Fuzzing/Fuzzer",
      swiftSettings: settings)
  ]

// Measuring is for those who ask, with a release build; nobody else has to build it.
let benchmarks: [Target] =
  Context.environment["HVIS_BENCHMARK"] == nil
  ? []
  : [
    .executableTarget(
      name: "HvisBenchmarks",
      dependencies: ["TestSupport", "Session", "ScenarioLanguage", "Budget"],
      path: "Tests/Benchmarks", swiftSettings: settings)
  ]

let package = Package(
  name: "hvis",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "hvis", targets: ["hvis"])],
  targets: [
    .executableTarget(
      name: "hvis",
      dependencies: [
        "Importing", "Shell", "Scripting", "Reports", "Session", "ScenarioStore",
        "ScenarioLanguage", "Budget", "Lettering", "LineEditing", "CBudgetData", "Arguments",
      ], swiftSettings: settings),
    .target(
      name: "Shell",
      dependencies: [
        "LineEditing", "Scripting", "Reports", "Session", "ScenarioStore", "ScenarioLanguage",
        "Budget", "Lettering",
      ],
      swiftSettings: settings),
    .target(
      name: "Scripting",
      dependencies: [
        "Reports", "Session", "ScenarioStore", "ScenarioLanguage", "Analysis", "Budget",
        "Lettering",
      ],
      swiftSettings: settings),
    .target(
      name: "Reports",
      dependencies: [
        "Session", "Analysis", "Budget", "ScenarioLanguage", "Workbooks", "Charts", "Lettering",
      ],
      swiftSettings: optimised),
    .target(name: "Charts", dependencies: ["Budget", "Lettering"], swiftSettings: settings),
    .testTarget(
      name: "ChartsTests", dependencies: ["TestSupport", "Charts", "Budget"],
      swiftSettings: settings),
    .target(name: "Workbooks", dependencies: ["CZlib", "Lettering"], swiftSettings: settings),
    .target(
      name: "Session",
      dependencies: ["ScenarioLanguage", "ScenarioStore", "Analysis", "Budget", "Lettering"],
      swiftSettings: optimised),
    .target(
      name: "Importing", dependencies: ["ScenarioLanguage", "Budget", "Lettering"],
      swiftSettings: settings),
    .testTarget(
      name: "ImportingTests",
      dependencies: ["TestSupport", "Importing", "ScenarioLanguage", "Budget"],
      exclude: ["Samples"], swiftSettings: settings),
    .target(
      name: "Arguments", dependencies: ["ScenarioLanguage", "Lettering"], swiftSettings: settings),
    .testTarget(
      name: "ArgumentsTests", dependencies: ["Arguments", "ScenarioLanguage"],
      swiftSettings: settings),
    .target(name: "Analysis", dependencies: ["Budget"], swiftSettings: optimised),
    .target(name: "ScenarioStore", dependencies: ["Lettering"], swiftSettings: settings),
    .target(
      name: "ScenarioLanguage", dependencies: ["Budget", "Lettering"], swiftSettings: optimised),
    .target(name: "Budget", dependencies: ["Lettering"], swiftSettings: optimised),
    .target(name: "Lettering", swiftSettings: optimised),
    .testTarget(
      name: "LetteringTests", dependencies: ["TestSupport", "Lettering"], swiftSettings: settings),
    .testTarget(
      name: "ScenarioLanguageTests",
      dependencies: ["TestSupport", "ScenarioLanguage", "Budget", "Lettering"],
      exclude: ["Problems"], swiftSettings: settings),
    .target(
      name: "LineEditing", dependencies: ["CLibEdit", "CLineShim", "Lettering"],
      swiftSettings: settings),
    .target(name: "CLineShim", dependencies: ["CLibEdit"]),
    .target(name: "CBudgetData"),
    .testTarget(
      name: "ScenarioStoreTests", dependencies: ["TestSupport", "ScenarioStore"],
      swiftSettings: settings),
    .systemLibrary(
      name: "CLibEdit", pkgConfig: "libedit",
      providers: [.apt(["libedit-dev"]), .brew(["libedit"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .target(
      name: "TestSupport", dependencies: ["ScenarioLanguage", "Budget"], path: "Tests/TestSupport",
      swiftSettings: settings),
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
    .target(
      name: "TerminalTesting", dependencies: ["CPseudoTerminal"], path: "Tests/TerminalTesting",
      swiftSettings: settings),
    .executableTarget(
      name: "LineEditingProbe", dependencies: ["LineEditing"], path: "Tests/LineEditingProbe",
      swiftSettings: settings),
    .executableTarget(
      name: "LiveLineProbe",
      dependencies: ["TestSupport", "Shell", "Session", "ScenarioLanguage", "LineEditing"],
      path: "Tests/LiveLineProbe", swiftSettings: settings),
    .testTarget(
      name: "LineEditingTests",
      dependencies: ["LineEditing", "TerminalTesting", "LineEditingProbe"], swiftSettings: settings),
    .testTarget(
      name: "BudgetTests", dependencies: ["TestSupport", "Analysis", "Budget"],
      swiftSettings: settings),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "TestSupport", "Reports", "Session", "Analysis", "ScenarioLanguage", "Budget", "Lettering",
        "Workbooks",
      ],
      exclude: ["Recorded"], swiftSettings: settings),
    .testTarget(
      name: "ScriptingTests",
      dependencies: [
        "TestSupport", "Scripting", "Session", "ScenarioStore", "ScenarioLanguage", "Budget",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "CommandTests",
      dependencies: ["TestSupport", "hvis", "Arguments", "ScenarioLanguage", "TerminalTesting"],
      exclude: ["Transcripts"], swiftSettings: settings),
    .testTarget(
      name: "ShellTests",
      dependencies: [
        "TestSupport", "Shell", "hvis", "TerminalTesting", "LineEditing", "Session",
        "ScenarioStore", "ScenarioLanguage", "Budget",
      ], exclude: ["Sessions"],
      swiftSettings: settings),
    .testTarget(
      name: "SessionTests",
      dependencies: [
        "TestSupport", "Session", "ScenarioLanguage", "ScenarioStore", "Analysis", "Budget",
        "Lettering",
      ],
      exclude: [
        "Alliances", "Corpus", "PlainWords/Answered.corpus", "PlainWords/Unanswered.corpus",
      ],
      swiftSettings: settings),
    .target(
      name: "Fuzzing",
      dependencies: ["Reports", "Session", "ScenarioLanguage", "Budget", "CBudgetData"],
      path: "Tests/Fuzzing/Entry", swiftSettings: settings),
    .testTarget(name: "FuzzingTests", dependencies: ["Fuzzing"], swiftSettings: settings),
  ] + fuzzer + benchmarks,
  cLanguageStandard: .c2x
)
