"""The blueprint: which initiatives, from when to when, under which budgets, and why there."""
