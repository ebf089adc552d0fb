"""The page of the step “Two sides”: whose order it is."""
