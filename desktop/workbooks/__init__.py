"""Workbooks back in the window: an edited blueprint, or a filled-in template."""
