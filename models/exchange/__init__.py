"""Studies as files that other programs and people read: text, tables, workbooks."""
