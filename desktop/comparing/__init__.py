"""Comparing: what matters more, one question at a time or as a matrix."""
