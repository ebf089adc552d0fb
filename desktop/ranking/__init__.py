"""Ranking: in which order the initiatives come, by which methods, and why."""
