"""Lists and tables that somebody pastes or drops: what they would change, line by line, before anything is changed."""
