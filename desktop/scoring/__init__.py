"""Scoring: how well each initiative does, by experts and by measurement."""
