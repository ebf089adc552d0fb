"""Widgets shared by the pages: they know no study, take plain values and emit signals."""
