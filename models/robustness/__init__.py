"""How firm an order is: many weight vectors, counted."""
