"""The page of the sixth step: how firm the order is, and what would change it."""
