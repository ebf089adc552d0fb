"""The report for the minutes: computed, worded, and illustrated with the window's own charts."""
