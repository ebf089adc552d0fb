"""A study set up from an Excel template: frame, criteria, initiatives, indicators and panel, without answers."""
