"""The room in which the panel meets: the facilitator's board, what is hidden, and the projector."""
