"""What a person chooses for the window: language, look, text size, and the name in the journal."""
