"""What was before: the journal of who changed what, and the study as it stood at moments that were named."""
