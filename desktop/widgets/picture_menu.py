"""Copy and save a picture, as every chart offers it: by its menu and by Ctrl+C."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QMenu, QToolTip, QWidget

from desktop.widgets import chart_export
from desktop.widgets.file_places import suggested


class PictureMenu(QMenu):
    """The context menu of a chart; gone once it is closed."""

    def __init__(self, chart: QWidget) -> None:
        """Offer what can be done with the picture of `chart`."""
        super().__init__(chart)
        self._chart = chart
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = self.addAction(QCoreApplication.translate("Chart", "Copy picture"))
        copy.triggered.connect(self._copy)
        save = self.addAction(QCoreApplication.translate("Chart", "Save picture…"))
        save.triggered.connect(self._save)

    def _copy(self) -> None:
        chart_export.copy_picture(self._chart)

    def _save(self) -> None:
        ask_and_save(self._chart)


def ask_and_save(chart: QWidget) -> None:
    """Ask where to, and write the picture as PNG or SVG."""
    name, kind = QFileDialog.getSaveFileName(
        chart,
        QCoreApplication.translate("Chart", "Save picture"),
        suggested(chart.accessibleName() or "chart", ".png"),
        "PNG (*.png);;SVG (*.svg)",
    )
    if not name:
        return
    path = Path(name)
    if path.suffix.lower() not in {".png", ".svg"}:
        path = path.with_name(path.name + (".svg" if kind.startswith("SVG") else ".png"))
    try:
        chart_export.save_picture(chart, path)
    except OSError as error:
        text = QCoreApplication.translate("Chart", "The picture could not be written: %1")
        QToolTip.showText(chart.mapToGlobal(chart.rect().center()), text.replace("%1", str(error)), chart)
