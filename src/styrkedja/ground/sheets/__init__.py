"""Sheets as data: columns, parsers and workbooks."""
