"""From the order to the plan: which initiatives start when, why each stands where it does, and how firmly."""
