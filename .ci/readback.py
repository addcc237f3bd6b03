#!/usr/bin/env python3
"""Reads files that hvis wrote as other programs do, and finds the same figures in them.

usage: readback.py HVIS

openpyxl reads the workbooks; LibreOffice, where it is installed, recalculates their formulas and reads
the values for a Norwegian spreadsheet. Ends with 1 and what differs.
"""

import csv
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

import openpyxl

from program import hvis

OFFICE = shutil.which("soffice")
PLANS = ["rate 1.60", "rate 1.6255; leave Viken", "leave Tønsberg; weight Oslo 1.5"]
TABLES = ["show members", "show fees", "show lines", "show staff", "show", "plan 4 years; show years"]


def cells(path, values):
    book = openpyxl.load_workbook(path, data_only=values)
    return {
        (sheet.title, cell.coordinate): cell.value
        for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None}


def recalculated(path, folder):
    profile = folder / "profile"
    if not profile.exists():
        # Without this LibreOffice believes the values that stand beside the formulas.
        (profile / "user").mkdir(parents=True)
        (profile / "user/registrymodifications.xcu").write_text(
            '<?xml version="1.0" encoding="UTF-8"?><oor:items '
            'xmlns:oor="http://openoffice.org/2001/registry"><item '
            'oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" '
            'oor:op="fuse"><value>0</value></prop></item></oor:items>')
    office(folder, profile, "--convert-to", "xlsx:Calc MS Excel 2007 XML", path)
    return cells(folder / "out" / path.name, values=True)


def office(folder, profile, *arguments):
    subprocess.run(
        [OFFICE, f"-env:UserInstallation=file://{profile}", "--headless", *map(str, arguments),
         "--outdir", str(folder / "out")],
        check=True, capture_output=True, timeout=300)


def check(what, one, other):
    if one != other:
        different = [key for key in {*one, *other} if one.get(key) != other.get(key)]
        shown = [(key, one.get(key), other.get(key)) for key in different[:5]]
        sys.exit(f"{what}: {len(different)} cells differ: {shown}")


def near(values):
    return {key: round(v, 6) if isinstance(v, float) else v for key, v in values.items()}


def workbooks(folder):
    formulas = 0
    for number, (plan, table) in enumerate((p, t) for p in PLANS for t in TABLES):
        path = folder / f"{number}.xlsx"
        hvis("eval", plan, table, f"export {path.name}", folder=folder)
        stored = near(cells(path, values=True))
        written = cells(path, values=False)
        formulas += sum(isinstance(v, str) and v.startswith("=") for v in written.values())
        if set(stored) != set(written):
            sys.exit(f"{plan}; {table}: a formula without its value")
        if OFFICE:
            check(f"{plan}; {table}", stored, near(recalculated(path, folder)))
    print(f"{number + 1} workbooks, {formulas} formulas, "
          + ("recalculated to the same figures" if OFFICE else "LibreOffice is not installed"))


def names_are_texts(folder):
    names = ["=1+1", "+47", "-5", "@SUM(A1)"]
    budget = folder / "hostile.budget"
    text = hvis("eval", "1", folder=folder) and pathlib.Path(
        "Sources/CBudgetData/osloregionen-2020.budget").read_text()
    for name in names:
        text += f'municipality "{name}" population 1 000\n'
    budget.write_text(text)
    hvis("--budget", str(budget), "eval", "show members", "export hostile.xlsx", folder=folder)
    found = cells(folder / "hostile.xlsx", values=False)
    book = openpyxl.load_workbook(folder / "hostile.xlsx")
    for name in names:
        place = [key for key, value in found.items() if value == name]
        if not place or book[place[0][0]][place[0][1]].data_type != "s":
            sys.exit(f"{name} is no text in the workbook")


def spreadsheet_values(folder):
    for table in TABLES:
        hvis("eval", "rate 1.60", table, "export a.csv", "--lang", "en", folder=folder)
        hvis("eval", "sats 1,60", table, "eksporter b.csv", "--lang", "nb", folder=folder)
        raw = (folder / "b.csv").read_bytes()
        rows = list(csv.reader(raw.decode("utf-8-sig").splitlines(), delimiter=";"))
        if not raw.startswith(b"\xef\xbb\xbf"):
            sys.exit(f"{table}: no mark of UTF-8")
        if OFFICE:
            # 59 is the semicolon, 34 the quotation mark, 76 UTF-8; 1044 is Norwegian.
            office(folder, folder / "profile", "--infilter=CSV:59,34,76,1,,1044,false,true", "--convert-to",
                   "xlsx:Calc MS Excel 2007 XML", folder / "b.csv")
            book = openpyxl.load_workbook(folder / "out" / "b.xlsx")
            for row, line in zip(book.active.iter_rows(), rows):
                for cell, text in zip(row, line):
                    if number(text) is not None and cell.value is not None:
                        if abs(float(cell.value) - number(text)) > 1e-6:
                            sys.exit(f"{table}: {cell.coordinate} is {cell.value}, not {text}")
        for path in (folder / "a.csv", folder / "b.csv"):
            path.unlink()
    print(f"{len(TABLES)} files of values read back")


def number(text):
    try:
        return float(text.replace(",", "."))
    except ValueError:
        return None


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        workbooks(folder)
        names_are_texts(folder)
        spreadsheet_values(folder)


main()
