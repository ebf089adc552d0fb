"""Who judges: experts in groups on either side, the share of each voice, and the rounds they judge in."""
