"""What is decided: the criteria tree with its scales, and the initiatives."""
