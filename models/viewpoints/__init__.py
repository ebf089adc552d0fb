"""Whose order it is: sides and groups side by side, where they part and why, and what each could live with."""
