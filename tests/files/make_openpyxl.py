"""Writes a workbook with openpyxl, to see that ours reads what others write."""

import datetime
import sys

import openpyxl

book = openpyxl.Workbook()
sheet = book.active
sheet.append(["parent", "child", "number", "flag", "day"])
sheet.append(["SB00001", "C0001", 12.5, True, datetime.date(2026, 11, 20)])
sheet.append(["現場", " two\nlines ", -3, False, None])
sheet.append([None, "=1+1", 1e20, None, None])
book.create_sheet("notes").append(["not", "of", "the", "table"])
book.save(sys.argv[1])
