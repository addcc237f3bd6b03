import TestSupport
import Testing

@testable import ScenarioLanguage

@Suite struct LexerNumberTests {
  @Test(arguments: [
    Case("whole", "500", ["500"]),
    Case("zero", "0", ["0"]),
    Case("decimal point", "1.60", ["160e-2"]),
    Case("decimal comma", "1,60", ["160e-2"]),
    Case("groups by space", "500 000", ["500000"]),
    Case("groups by no-break space", "3\u{A0}771\u{A0}632", ["3771632"]),
    Case("groups by thin space", "500\u{2009}000", ["500000"]),
    Case("groups by narrow no-break space", "6\u{202F}679\u{202F}054,50", ["667905450e-2"]),
    Case("groups by underscore", "500_000", ["500000"]),
    Case("groups by apostrophe", "500'000", ["500000"]),
    Case("groups by typographic apostrophe", "500’000", ["500000"]),
    Case("groups and decimals", "6 679 054,50", ["667905450e-2"]),
    Case("three decimals after groups", "1 234,567", ["1234567e-3"]),
    Case("three decimals after zero", "0.125", ["125e-3"]),
    Case("three decimals after zero, comma", "0,125", ["125e-3"]),
    Case("three decimals after four digits", "1234,567", ["1234567e-3"]),
    Case("four decimals", "1.2345", ["12345e-4"]),
    Case("one decimal", "2,5", ["25e-1"]),
    Case("ungrouped", "1000000", ["1000000"]),
  ])
  func oneNumber(row: Case<String, [String]>) {
    #expect(tokens(of: row.input) == row.expected)
  }

  @Test(arguments: [
    Case("group of two", "1 60", ["1", "60"]),
    Case("group of four", "1 2345", ["1", "2345"]),
    Case("two spaces", "500  000", ["500", "0"]),
    Case("year before a number", "2021 500", ["2021", "500"]),
    Case("group after decimals", "1.60 000", ["160e-2", "0"]),
    Case("number after groups", "1 234 56", ["1234", "56"]),
    Case("list", "1, 2", ["1", "comma", "2"]),
    Case("list with words", "1,a", ["1", "comma", "‹a›"]),
    Case("comma at the end", "1,", ["1", "comma"]),
    Case("range", "1.30..2.00", ["130e-2", "range", "200e-2"]),
    Case("range of whole numbers", "1..2", ["1", "range", "2"]),
    Case("unit", "500k", ["500", "‹k›"]),
    Case("unit with Norwegian letter", "10øre", ["10", "‹øre›"]),
    Case("per cent", "5%", ["5", "percent"]),
    Case("sign", "-5", ["minus", "5"]),
    Case("month", "2021-07", ["month 2021-7"]),
    Case("difference", "2021 - 07", ["2021", "minus", "7"]),
    Case("difference of other numbers", "5000-12", ["5000", "minus", "12"]),
    Case("difference of three digits", "2021-123", ["2021", "minus", "123"]),
    Case("date", "2021-07-15", ["month 2021-7", "minus", "15"]),
  ])
  func severalTokens(row: Case<String, [String]>) {
    #expect(tokens(of: row.input) == row.expected)
  }

  @Test(arguments: [
    Case("point before three digits", "1.234", ["ambiguousNumber"]),
    Case("comma before three digits", "1,234", ["ambiguousNumber"]),
    Case("two digits before", "12.345", ["ambiguousNumber"]),
    Case("three digits before", "123,456", ["ambiguousNumber"]),
    Case("points as groups", "1.234.567", ["malformedNumber try 1 234 567"]),
    Case("commas as groups", "1,234,567", ["malformedNumber try 1 234 567"]),
    Case("points and a comma", "1.234,50", ["malformedNumber try 1 234,50"]),
    Case("commas and a point", "1,234.50", ["malformedNumber try 1 234.50"]),
    Case("points, a comma and three decimals", "1.234,567", ["malformedNumber try 1 234,567"]),
    Case("two commas", "1,60,2", ["malformedNumber"]),
    Case("two points", "1.6.2", ["malformedNumber"]),
    Case("groups, then a point", "1 234.567.890", ["malformedNumber"]),
    Case("four digits, then points", "1234.567.890", ["malformedNumber"]),
    Case("point at the end", "5.", ["malformedNumber try 5"]),
    Case("point at the sentence's end", "1.60.", ["malformedNumber try 1.60"]),
    Case("point at the start", ".5", ["malformedNumber try 0.5"]),
    Case("short group", "500_00", ["malformedNumber"]),
    Case("mixed group signs", "1_000'000", ["malformedNumber"]),
    Case("group sign after a space", "1 000_000", ["malformedNumber"]),
    Case("group after decimals", "1.60_000", ["malformedNumber"]),
    Case(
      "39 digits that fit", "170141183460469231731687303715884105727",
      ["170141183460469231731687303715884105727"]),
    Case("39 digits that do not fit", "170141183460469231731687303715884105728", ["numberTooLong"]),
    Case("a hundred digits", String(repeating: "9", count: 100), ["numberTooLong"]),
    Case("38 decimals", "0." + String(repeating: "0", count: 37) + "1", ["1e-38"]),
    Case("39 decimals", "0." + String(repeating: "0", count: 38) + "1", ["numberTooLong"]),
    Case("month 13", "2021-13", ["noSuchMonth"]),
    Case("month 0", "2021-00", ["noSuchMonth"]),
  ])
  func refused(row: Case<String, [String]>) {
    #expect(tokens(of: row.input) == row.expected)
  }
}
