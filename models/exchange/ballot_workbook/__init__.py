"""Ballots as Excel workbooks: one for each expert, filled in offline, read back with every cell looked at."""
