"""BayPath: resources."""
