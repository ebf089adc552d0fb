"""The store: where a study lies on disk, every edit acknowledged only once it is there."""
