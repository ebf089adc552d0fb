"""Finding anything by a few letters: pages, commands, and what the study names."""
