"""The page of the step “Robustness”: how firm the order is, and what would change it."""
