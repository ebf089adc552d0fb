"""BayPath: samples."""
