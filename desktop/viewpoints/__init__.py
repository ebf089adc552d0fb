"""The page of the seventh step: whose order it is."""
