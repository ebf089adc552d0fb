"""Weights and a decision matrix to an order: kernels on arrays, each with a result that can explain itself."""
