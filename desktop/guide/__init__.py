"""What helps a newcomer: help on each page, and first steps on a sample."""
