"""Finding text that does not fit where it stands."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QHeaderView, QLabel, QPushButton, QTabBar, QWidget

from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.labels import ElidedLabel
from tests.desktop.walking import path

ALL_OF_IT = QComboBox.SizeAdjustPolicy.AdjustToContents
SLACK = 2
"""Pixels that rounding may take."""


def clipped(root: QWidget) -> list[str]:
    """Return what is cut below a widget; what is cut on purpose, and whole on hover, does not count."""
    return [f"{path(widget)}: {text!r}" for widget, text in _cut(root)]


def _cut(root: QWidget) -> Iterator[tuple[QWidget, str]]:
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not root:
            continue
        if isinstance(widget, ElidedLabel):
            if widget.fontMetrics().height() > widget.height() + SLACK:
                yield widget, widget.text()
        elif isinstance(widget, QLabel):
            if widget.text() and _label_is_cut(widget):
                yield widget, widget.text()
        elif isinstance(widget, QPushButton | QCheckBox):
            if widget.text() and not widget.toolTip() and _button_is_cut(widget):
                yield widget, widget.text()
        elif isinstance(widget, QTabBar):
            yield from _cut_tabs(widget)
        elif isinstance(widget, QHeaderView):
            yield from _cut_headings(widget)
        elif isinstance(widget, ChoiceBox) and widget.sizeAdjustPolicy() is not ALL_OF_IT:
            continue
        elif isinstance(widget, QComboBox) and not widget.toolTip():
            room = widget.width() - 24 - 2 * 9
            if QFontMetrics(widget.font()).horizontalAdvance(widget.currentText()) > room + SLACK:
                yield widget, widget.currentText()


def _label_is_cut(label: QLabel) -> bool:
    room = label.contentsRect()
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height() + SLACK
    hint = label.minimumSizeHint()
    return hint.width() > label.width() + SLACK or QFontMetrics(label.font()).height() > room.height() + SLACK


def _button_is_cut(button: QAbstractButton) -> bool:
    hint = button.sizeHint()
    return hint.width() > button.width() + SLACK or hint.height() > button.height() + SLACK


def _cut_tabs(tabs: QTabBar) -> Iterator[tuple[QWidget, str]]:
    metrics = QFontMetrics(tabs.font())
    for tab in range(tabs.count()):
        if metrics.horizontalAdvance(tabs.tabText(tab)) > tabs.tabRect(tab).width():
            yield tabs, tabs.tabText(tab)


def _cut_headings(header: QHeaderView) -> Iterator[tuple[QWidget, str]]:
    model = header.model()
    if header.orientation() is not Qt.Orientation.Horizontal:
        return
    metrics = QFontMetrics(header.font())
    for section in range(header.count()):
        text = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        tip = model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        width = header.sectionSize(section)
        if 0 < width < metrics.horizontalAdvance(text) and not tip:
            yield header, text
