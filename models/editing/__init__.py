"""The document: the study that is open, its history, and the name of every edit."""
