"""BayPath: desktop."""
