"""An edited blueprint workbook read back: what was changed in it, what is refused, and the study that results."""
