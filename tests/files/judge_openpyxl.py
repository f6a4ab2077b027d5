"""Reads a workbook with openpyxl and prints its rows as JSON, one list a sheet: what somebody else makes of what we wrote."""

import json
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1], read_only=True)
print(json.dumps([[[cell.value for cell in row] + [cell.data_type for cell in row] for row in sheet.iter_rows()] for sheet in book]))
