import ScenarioStore
import Testing

@Suite("Where the store is")
struct StorePlaceTests {
  static let all = [
    "HVIS_STORE": "/named", "XDG_DATA_HOME": "/share", "HOME": "/home/kari",
  ]

  @Test("the option comes first")
  func option() throws {
    let path = try StorePlace(
      option: "mine", environment: { Self.all[$0] }, currentDirectoryHasScenarios: true)
    #expect(path.path == "mine")
    #expect(path.isNamed)
  }

  @Test("then the variable, the current directory, the data folder, the home folder")
  func order() throws {
    var environment = Self.all
    func path(_ here: Bool) throws -> String {
      let place = try StorePlace(
        option: nil, environment: { environment[$0] }, currentDirectoryHasScenarios: here)
      #expect(place.isNamed == (place.path == "/named"))
      return place.path
    }
    #expect(try path(true) == "/named")
    environment["HVIS_STORE"] = ""
    #expect(try path(true) == "Scenarios")
    #expect(try path(false) == "/share/hvis/scenarios")
    environment["XDG_DATA_HOME"] = "relative"
    #expect(try path(false) == "/home/kari/.local/share/hvis/scenarios")
    environment["HOME"] = "/"
    #expect(try path(false) == "/.local/share/hvis/scenarios")
  }

  @Test(
    "is one path, however it is written",
    arguments: ["mine", "./mine", "/home/kari/mine/", "..//kari/./mine", "/../home/kari/mine"])
  func onePath(option: String) throws {
    let place = try StorePlace(
      option: option, environment: { _ in nil }, currentDirectoryHasScenarios: false)
    #expect(place.path(from: "/home/kari") == "home/kari/mine")
  }

  @Test("nothing says where")
  func nowhere() {
    for environment in [[:], ["HOME": "", "XDG_DATA_HOME": "", "HVIS_STORE": ""]] {
      #expect(throws: StoreProblem.noHome) {
        try StorePlace(
          option: nil, environment: { environment[$0] }, currentDirectoryHasScenarios: false)
      }
    }
    #expect(throws: StoreProblem.unusablePath(path: "")) {
      try StorePlace(option: "", environment: { Self.all[$0] }, currentDirectoryHasScenarios: false)
    }
  }
}
