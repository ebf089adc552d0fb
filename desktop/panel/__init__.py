"""Who judges: sides, groups and experts, and the share of each voice."""
