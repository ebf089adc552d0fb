"""The blueprint as an Excel workbook. Every word in it is handed in: models hold no user text."""
