import TestSupport
import Testing

@testable import ScenarioLanguage

/// Sources in which `^` stands before the place where the only diagnostic must start.
@Suite struct MarkedSourceTests {
  @Test(arguments: [
    Case("missing amount", "weight Oslo^", "an amount is missing"),
    Case("missing amount after a sign", "rate +^", "an amount is missing"),
    Case("missing amount before from", "weight Oslo ^from 2021", "\"from\" stands where an amount"),
    Case("missing name", "leave^", "a member's name is missing"),
    Case("missing name before from", "leave ^from 2021", "\"from\" stands where a member's name"),
    Case("missing name in quotes", "leave ^\"  \"", "stands where a member's name"),
    Case("missing name after a comment", "leave^  # Oslo", "a member's name is missing"),
    Case("number for a name", "leave ^5", "\"5\" stands where a member's name"),
    Case("trailing comma", "leave Oslo^,", "nothing follows the comma"),
    Case("trailing comma before from", "leave Oslo^, from 2021", "nothing follows the comma"),
    Case("missing year", "rate 1.6 from^", "a year such as 2021 is missing"),
    Case("month for a year", "rate 1.6 from ^2021-07", "stands where a year"),
    Case("year too late", "rate 1.6 from ^20211", "\"20211\" is no year"),
    Case("year with a group sign", "rate 1.6 from ^2 021", "\"2 021\" is no year"),
    Case("year with decimals", "free at ^2021.5", "is no year"),
    Case("from twice", "rate 1.6 from 2021 ^from 2022", "`from` is given twice"),
    Case("name twice", "hire 1 permanent as A ^as B", "`as` is given twice"),
    Case("of twice", "fees of Oslo ^of Moss", "`of` is given twice"),
    Case("at for from", "leave Oslo ^at 2021", "stands where `from` is expected"),
    Case("missing into", "merge Moss, Råde^", "`into` is missing"),
    Case("missing until", "extend \"A\" ^2022-12", "stands where `until`"),
    Case("missing kind", "hire 1^", "permanent, temporary or seconded is missing"),
    Case("unknown kind", "hire 1 ^temporay", "stands where permanent"),
    Case("unknown growth", "growth ^oil 3%", "stands where wages"),
    Case("unknown topic", "show ^fes", "stands where the name of a table"),
    Case("figure for a topic", "show ^free", "stands where the name of a table"),
    Case("unknown figure", "sensitivity ^fes 10%", "stands where a figure"),
    Case(
      "missing figure after a comma", "compare A show fees,^", "a figure of the budget is missing"),
    Case("unknown statement", "^laeve Oslo", "no statement begins with \"laeve\""),
    Case("bare sentence", "^what if Oslo leaves", "no statement begins with \"what\""),
    Case("two quantities", "free ^fees", "\"fees\" does not belong here"),
    Case("unexpected number", "rate 1.60 ^5", "\"5\" does not belong here"),
    Case("unexpected text", "rate 1.60 ^\"x\"", "does not belong here"),
    Case("name with a number", "open ^Adopted 2020", "if \"Adopted 2020\" is one name"),
    Case("name with a number before to", "rename ^A 2 to B", "if \"A 2\" is one name"),
    Case("name with a slash", "spend ^a/b 5", "if \"a/b\" is one name"),
    Case("name with and", "fees of ^Nore og Uvdal", "if \"Nore og Uvdal\" is one name"),
    Case("text without quotes", "note ^for the board", "stands where a text in quotes"),
    Case("missing text", "include^", "a text in quotes is missing"),
    Case("open parenthesis", "(1 + 2^", "`)` is missing"),
    Case("closing parenthesis", "1 + 2^)", "\")\" does not belong here"),
    Case("missing operand", "1 +^", "a value is missing"),
    Case("operator for a value", "1 + ^* 2", "\"*\" stands where a value"),
    Case("keyword for a value", "1 + ^of", "\"of\" stands where a value"),
    Case("function without parentheses", "min^", "`(` is missing"),
    Case("decimal comma for a list", "^max(1,2)", "`max` takes two values or more"),
    Case("too many arguments", "1 + ^abs(1, 2)", "`abs` takes one value, not 2"),
    Case("two signs in a change", "profiling ^--500k", "\"--\" is two signs"),
    Case("two signs in a sum", "free ^- -500k", "\"--\" is two signs"),
    Case("two different signs", "rate ^-+5 øre", "\"-+\" is two signs"),
    Case("two signs before a word", "^--help", "\"--\" is two signs"),
    Case("two signs before a value", "let x = ^-+5", "\"-+\" is two signs"),
    Case("a sign behind ±", "rate ^±-5 øre", "is two signs"),
    Case("within beside !=", "assert free != 0 ^within 5k", "`within` loosens one comparison"),
    Case("within beside <", "assert free < 0 ^within 5k", "`within` loosens one comparison"),
    Case("within beside >", "assert free > 0 ^within 5k", "`within` loosens one comparison"),
    Case("within behind and", "assert free = 0 and members = 70 ^within 5", "`within` loosens"),
    Case("within behind not", "assert not (free = 0) ^within 5", "`within` loosens"),
    Case("within behind no comparison", "assert free ^within 5", "`within` loosens"),
    Case("within before and", "assert free = 0 within 5 ^and members = 70", "`within` loosens"),
    Case("within twice", "assert free = 0 within 5 ^within 6", "`within` loosens"),
    Case("within behind between", "assert free between 0 and 5 ^within 6", "`within` loosens"),
    Case("between behind within", "assert free = 0 within 5 ^between 0 and 6", "`within` loosens"),
    Case("three compared", "1 < 2 ^< 3", "only two values can be compared"),
    Case("short month", "hire 1 permanent from ^2020-9", "\"2020-9\" is no month"),
    Case("unit first", "rate ^kr 1,60", "write 1,60 kr"),
    Case("month for a number", "rate ^2021-07", "is a month"),
    Case("one word for a difference", "^free-bound", "write \"free - bound\""),
    Case("two relative terms", "profiling -500k ^+ 100k", "what the first sign acts on is open"),
    Case("reserved name", "let ^free = 3", "\"free\" is a word of the language"),
    Case("missing equal sign", "let margin ^5", "\"5\" stands where `=`"),
    Case("missing and", "assert free between 1 ^or 2", "stands where `and`"),
    Case("ambiguous number", "rate ^1,234", "two ways; write 1 234 or 1,2340"),
    Case("ambiguous number with a point", "rate ^12.345", "two ways; write 12 345 or 12.3450"),
    Case(
      "too long after its unit", "rate ^99999999999999999999999999999999999999 mill",
      "too many digits"),
    Case("open quote", "leave ^\"Oslo", "the quote is not closed"),
    Case("stray sign", "leave Oslo ^& Moss", "\"&\" has no meaning here"),
    Case("stray sign is told first", "laeve Oslo ^& Moss", "\"&\" has no meaning here"),
    Case("control character in help", "help ^a\u{7}b", "\"\\u{7}\" has no meaning"),
    Case("plus-minus", "fund Profiling 5 ^± 5", "\"±\" does not belong here"),
    Case("exclamation", "list^!", "\"!\" does not belong here"),
    Case("second line", "rate\nleave^\nfree", "a member's name is missing"),
    Case("second statement", "rate; leave^; free", "a member's name is missing"),
    Case("after Norwegian letters", "ut Råde, Ås med sjanse ^x", "\"x\" stands where a number"),
  ])
  func theDiagnosticStartsAtTheMark(row: Case<String, String>) throws {
    let parts = row.input.split(separator: "^", omittingEmptySubsequences: false)
    try #require(parts.count == 2)
    let parsed = Parser.parse(SourceText(name: "test", text: parts.joined()))
    let diagnostic = try #require(parsed.diagnostics.first)
    #expect(parsed.diagnostics.count == 1)
    #expect(diagnostic.range.start == parts[0].utf8.count)
    let message = diagnostic.problem.message(in: .english)
    #expect(message.contains(row.expected), "\(message)")
  }
}
