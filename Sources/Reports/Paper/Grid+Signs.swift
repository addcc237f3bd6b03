import Budget
import Lettering
import ScenarioLanguage

extension Grid {
  /// What stands on the side of income: with a minus in accounts, so that spending more than it is positive.
  ///
  /// Source: the municipal chart of accounts (KOSTRA), in which income and a surplus are credits.
  private static let credits: Set<String> = [
    Quantity.fees.rawValue, Quantity.income.rawValue, "other_income", Quantity.result.rawValue,
    "recurring_income", "structural_gap",
  ]

  /// The table with the signs of accounts, in rows or columns of income and results.
  func withAccountingSigns() -> Grid {
    let columns = Set(self.columns.indices.filter { Self.credits.contains(self.columns[$0].key) })
    let flipped = rows.map { row in
      if case .term(let term)? = row.cells.first { Self.credits.contains(term.key) } else { false }
    }
    var grid = self
    grid.rows = zip(rows, flipped).map { row, isFlipped in
      Row(
        cells: row.cells.enumerated().map { place, cell in
          isFlipped != columns.contains(place) ? cell.negated : cell
        }, style: row.style, link: row.link)
    }
    grid.totals = totals.map { total in
      // What is added on the other side of the accounts is taken away, and the other way round.
      let (added, moved) = parted(total.added, likeRow: total.row, flipped)
      let (subtracted, turned) = parted(total.subtracted, likeRow: total.row, flipped)
      return Total(
        row: total.row, added: added + turned, subtracted: subtracted + moved, place: total.place)
    }
    return grid
  }

  /// Rows whose signs are meant as that of another row, and those whose are not.
  private func parted(
    _ rows: [Int], likeRow row: Int, _ flipped: [Bool]
  ) -> (same: [Int], other: [Int]) {
    (
      rows.filter { flipped[$0] == flipped[row] }, rows.filter { flipped[$0] != flipped[row] }
    )
  }
}

extension Cell {
  /// An amount with the opposite sign; everything else as it is.
  fileprivate var negated: Cell {
    switch self {
    case .money(let money): (try? .zero - money).map { .money($0) } ?? self
    case .signed(let money): (try? .zero - money).map { .signed($0) } ?? self
    case .number(let number, .kroner, let isSigned): .number(-number, .kroner, isSigned: isSigned)
    case .blank, .missing, .text, .phrase, .name, .prose, .term, .list, .names, .numbers, .rate,
      .weight, .whole, .share, .number, .digits, .year, .month, .truth, .flag:
      self
    }
  }
}

extension PaperContext {
  /// A table of main figures in whole thousands that add up, with the signs that are asked for.
  func accounts(_ grid: Grid) -> PaperPart {
    .table(
      legended(
        (frame.hasAccountingSigns ? grid.withAccountingSigns() : grid).shown(in: unit, language)))
  }

  /// The table with its caption saying how signs are meant, where they are those of accounts.
  func legended(_ grid: Grid) -> Grid {
    guard frame.hasAccountingSigns else { return grid }
    var grid = grid
    grid.title = grid.title.map {
      $0
        + say(
          " · income and surpluses with a minus", " · inntekter og mindreforbruk med minus")
    }
    return grid
  }
}
