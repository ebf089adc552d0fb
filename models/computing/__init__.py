"""What is computed from a study: what it reads, what it needs, its progress and its cache."""
