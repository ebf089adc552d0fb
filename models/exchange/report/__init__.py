"""The report for the minutes, as a Word document. Every word in it is handed in, and so is every picture."""
