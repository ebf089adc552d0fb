"""Show every widget with realistic texts, in every look, and save the pictures to be looked at.

Run ``python tests/desktop/widgets/gallery.py [folder]``; it needs no screen.
"""

from __future__ import annotations

import csv
import os
import random
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[3]))

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QRadioButton,
    QSlider,
    QSpinBox,
    QTabBar,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop import assets
from desktop.widgets.bar_list import Bar, BarList
from desktop.widgets.budget_strip import BudgetStrip, QuarterCost
from desktop.widgets.buttons import IconButton, LinkButton, PrimaryButton, SecondaryButton
from desktop.widgets.comparison_matrix import ComparisonMatrix
from desktop.widgets.dumbbell_chart import DumbbellChart, DumbbellRow, DumbbellWords
from desktop.widgets.gantt_chart import GanttBar, GanttChart, Horizon
from desktop.widgets.heat_map import HeatMap
from desktop.widgets.icons import icon
from desktop.widgets.labels import NoteLabel, SectionLabel, TextLabel
from desktop.widgets.messages import InlineMessage, Severity
from desktop.widgets.number_edit import NumberField, NumberRule
from desktop.widgets.page import Card, EmptyState, HintBar, PageHeader
from desktop.widgets.progress_strip import ProgressStrip
from desktop.widgets.side_pill import SidePill
from desktop.widgets.split_bar import SplitBar
from desktop.widgets.step_list_view import StepItem, StepListView
from desktop.widgets.table import Alignment, Cell, Column, DataTable, Row
from desktop.widgets.theme import Colour, Mode, TextStyle, apply_theme, side_role

WORDS = {
    "en": {
        "rank": "Rank",
        "subtitle": "24 initiatives · TOPSIS, fixed domain · AHP, ideal · 24 of 24 experts · Shenzhen 50 : 50",
        "export": "Export",
        "initiative": "Initiative",
        "between": "the line between is their disagreement",
        "closeness": "Closeness",
        "tier": "Tier",
        "why": "Why: contribution of each criterion",
        "mean": "mean of all",
        "hint": "3 experts have contradictions above 0.10.",
        "show": "Show them",
        "sz": "Shenzhen",
        "hk": "Hong Kong",
        "steps": "Problem,Panel,Compare,Score,Rank,Robustness,Two sides,Blueprint",
        "phases": "short term,medium term,long term",
        "budget": "Budget by quarter, RMB m",
        "closed": "decided",
        "out": "not in the plan",
        "empty": "No initiatives yet",
        "teach": "Initiatives are what the panel ranks. Type the first one, paste a list from Excel, or start from the "
        "Shenzhen–Hong Kong sample.",
        "add": "Add an initiative",
        "fault": "Three answers do not fit together: standards over opportunity 3, opportunity over industry 2, but "
        "industry over standards 5.",
        "not_mine": "not my field",
        "cost": "Cost, RMB m",
        "lead": "Lead body",
        "question": "Which matters more for the choice of initiatives, and by how much?",
        "caption": "share of 10,000 draws in which the initiative takes the rank",
    },
    "zh_Hans": {
        "rank": "排序",
        "subtitle": "24项举措 · TOPSIS（固定值域）· AHP（理想模式）· 24位专家全部作答 · 深圳 50 : 50 香港",
        "export": "导出",
        "initiative": "举措",
        "between": "两点之间的线段即两种方法的分歧",
        "closeness": "贴近度",
        "tier": "梯队",
        "why": "原因：各准则的贡献",
        "mean": "全部举措的均值",
        "hint": "有3位专家的判断矛盾率高于0.10。",
        "show": "查看",
        "sz": "深圳",
        "hk": "香港",
        "steps": "问题,专家组,两两比较,评分,排序,稳健性,两地视角,蓝图",
        "phases": "近期,中期,远期",
        "budget": "各季度预算（百万元人民币）",
        "closed": "已定",
        "out": "未列入",
        "empty": "尚无举措",
        "teach": "举措是专家组排序的对象。请输入第一项，或从Excel粘贴列表，或从“深港科技服务”示例开始。",
        "add": "新增举措",
        "fault": "三个判断彼此矛盾：国际标准比战略机遇为3，战略机遇比产业升级为2，但产业升级比国际标准为5。",
        "not_mine": "非本人领域",
        "cost": "成本（百万元）",
        "lead": "牵头单位",
        "question": "对举措选择而言，哪一项更重要？重要多少？",
        "caption": "一万次抽样中该举措取得该名次的比例",
    },
    "zh_Hant": {
        "rank": "排序",
        "subtitle": "24項措施 · TOPSIS（固定值域）· AHP（理想模式）· 24位專家全部作答 · 深圳 50 : 50 香港",
        "export": "匯出",
        "initiative": "措施",
        "between": "兩點之間的線段即兩種方法的分歧",
        "closeness": "貼近度",
        "tier": "梯隊",
        "why": "原因：各準則的貢獻",
        "mean": "全部措施的平均值",
        "hint": "有3位專家的判斷矛盾率高於0.10。",
        "show": "查看",
        "sz": "深圳",
        "hk": "香港",
        "steps": "問題,專家組,兩兩比較,評分,排序,穩健性,兩地視角,藍圖",
        "phases": "短期,中期,長期",
        "budget": "各季度預算（百萬元人民幣）",
        "closed": "已定",
        "out": "未列入",
        "empty": "尚無措施",
        "teach": "措施是專家組排序的對象。請輸入第一項，或從Excel貼上列表，或由「深港科技服務」範例開始。",
        "add": "新增措施",
        "fault": "三個判斷彼此矛盾：國際標準比策略機遇為3，策略機遇比產業升級為2，但產業升級比國際標準為5。",
        "not_mine": "非本人範疇",
        "cost": "成本（百萬元）",
        "lead": "牽頭單位",
        "question": "就選擇措施而言，哪一項更重要？重要多少？",
        "caption": "一萬次抽樣中該措施取得該名次的比例",
    },
}


class Gallery:
    """The sheets of the gallery in one language."""

    def __init__(self, language: str) -> None:
        self.words = WORDS[language]
        with (Path(__file__).parent / "gallery_names.tsv").open(encoding="utf-8") as file:
            names = list(csv.DictReader(file, dialect="excel-tab"))
        self.initiatives = [(row["key"], row[language]) for row in names if row["kind"] == "initiative"]
        self.criteria = [(row["key"], row[language]) for row in names if row["kind"] == "criterion"]
        self.random = random.Random(7)

    def rank(self) -> QWidget:
        """The page as the sketch has it."""
        words, (page, body) = self.words, self._page()
        chart = DumbbellChart()
        chart.set_words(DumbbellWords(words["initiative"], "TOPSIS", "AHP", words["between"], words["closeness"]))
        chart.set_scale(0.2, 0.9, [(tick / 10, f"0.{tick}") for tick in range(2, 10, 2)])
        values = sorted((self.random.uniform(0.3, 0.8) for _ in self.initiatives), reverse=True)
        chart.set_rows(
            [
                DumbbellRow(
                    key,
                    name,
                    value,
                    value + self.random.choice([0, 0.01, -0.04, 0.05, -0.01]),
                    str(place + 1),
                    f"{value:.3f}",
                    f"{words['tier']} {1 + sum(place >= end for end in (4, 9, 19))}",
                    f"TOPSIS {value:.5f}",
                )
                for place, ((key, name), value) in enumerate(zip(self.initiatives, values, strict=True))
            ]
        )
        chart.set_selected(self.initiatives[4][0])
        card = Card(padding=0)
        card.body.addWidget(chart)
        body.addWidget(card, 3)
        body.addWidget(self._why(), 1)
        return page

    def blueprint(self) -> QWidget:
        """Gantt, budget, table."""
        words, (page, body) = self.words, self._page()
        gantt, strip = GanttChart(), BudgetStrip()
        gantt.axis_changed.connect(strip.set_axis)
        phases = words["phases"].split(",")
        gantt.set_axis(2023, 32, [Horizon(12, phases[0]), Horizon(20, phases[1]), Horizon(32, phases[2])])
        bars = []
        for number, (key, name) in enumerate(self.initiatives[:21]):
            start = min(number + number // 3, 25)
            note = words["closed"] if number == 3 else ""
            bars.append(GanttBar(key, name, start, start + 4 + number % 3, number // 8, note, closed=number in (3, 18)))
        bars.append(GanttBar(*self.initiatives[22], None, None, note=words["out"]))
        links = [(bars[0].key, bars[9].key), (bars[5].key, bars[12].key), (bars[12].key, bars[18].key)]
        gantt.set_bars(bars, links)
        gantt.set_selected(bars[12].key)
        strip.set_costs(
            [
                QuarterCost(
                    20 + 5 * quarter if quarter < 15 else 160 - 4 * quarter,
                    70 if quarter < 12 else 95,
                    0 if quarter < 12 else 1 if quarter < 20 else 2,
                )
                for quarter in range(32)
            ],
            words["budget"],
            "RMB m",
        )
        column = QVBoxLayout()
        for widget, stretch in ((gantt, 4), (strip, 1)):
            card = Card(padding=0)
            card.body.addWidget(widget)
            column.addWidget(card, stretch)
        body.addLayout(column)
        return page

    def matrices(self) -> QWidget:
        """Heat map and comparison matrix."""
        page, body = self._page()
        heat = HeatMap()
        count = len(self.initiatives)
        values = [
            [max(0.0, 1 - abs(row - column) / 4) ** 2 if row != 7 else None for column in range(count)]
            for row in range(count)
        ]
        heat.set_values(
            self.initiatives,
            [(str(rank), str(rank)) for rank in range(1, count + 1)],
            values,
            text=_percent,
            exact=_exact_percent,
            caption=self.words["caption"],
        )
        heat.set_selected_cell(self.initiatives[3][0], "4")
        matrix = ComparisonMatrix()
        ratios = {}
        for row, (first, _name) in enumerate(self.criteria):
            for column, (second, _other) in enumerate(self.criteria[row + 1 :]):
                if (row, column) != (2, 1):
                    ratios[first, second] = self.random.choice([1 / 7, 1 / 5, 1 / 3, 1.0, 2.0, 2.5, 3.0, 9.0])
        matrix.set_comparisons(self.criteria, ratios, {(self.criteria[0][0], self.criteria[3][0]): self.words["fault"]})
        matrix.set_selected_cell(self.criteria[1][0], self.criteria[4][0])
        for widget in (heat, matrix):
            card = Card(padding=8)
            card.body.addWidget(widget)
            body.addWidget(card, 1)
        return page

    def table(self) -> QWidget:
        """A table and an empty page."""
        words, (page, body) = self.words, self._page()
        table = DataTable(
            [
                Column("rank", "#", Alignment.RIGHT, width=48),
                Column("name", words["initiative"], stretch=True),
                Column("value", words["closeness"], Alignment.RIGHT, format=_three, width=110),
                Column("cost", words["cost"], Alignment.RIGHT, width=120, number=NumberRule(minimum=0), editable=True),
                Column("lead", words["lead"], width=130),
            ]
        )
        rows = []
        for place, (key, name) in enumerate(self.initiatives):
            lead = (
                Cell(None, words["not_mine"], colour=Colour.SECONDARY)
                if place == 3
                else words["sz" if place % 2 else "hk"]
            )
            cells = {"rank": place + 1, "name": name, "value": 0.8 - place / 40, "cost": 50 * (place + 1), "lead": lead}
            rows.append(Row(key, cells))
        table.set_rows(rows)
        table.select_row(self.initiatives[2][0], "cost")
        table.horizontalHeader().setSortIndicator(2, Qt.SortOrder.DescendingOrder)
        card = Card(padding=8)
        card.body.addWidget(table)
        body.addWidget(card, 3)
        empty = Card()
        empty.body.addWidget(EmptyState("bulb", words["empty"], words["teach"], words["add"]))
        body.addWidget(empty, 2)
        return page

    def furniture(self) -> QWidget:
        """Qt's own controls, messages, fields and small widgets."""
        words, (page, body) = self.words, self._page()
        left, middle, right = Card(words["lead"]), Card(words["cost"]), Card(words["why"])
        name = self.initiatives[2][1]
        combo = QComboBox()
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.addItems([name for _key, name in self.initiatives])
        line, area, spin = QLineEdit(name), QPlainTextEdit(words["teach"]), QSpinBox()
        line.setClearButtonEnabled(True)
        spin.setValue(24)
        field, tabs, menu = NumberField(NumberRule(0, 1)), QTabBar(), QToolButton()
        field.edit.setText("0,5 of")
        field.edit.setModified(True)
        field.edit.commit()
        for text in words["phases"].split(","):
            tabs.addTab(text)
        menu.setText(words["export"])
        menu.setMenu(QMenu(menu))
        menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setValue(40)
        buttons = QHBoxLayout()
        off = SecondaryButton(words["export"])
        off.setEnabled(False)
        for button in (SecondaryButton(words["export"], "export"), off, IconButton("close", "x"), menu):
            buttons.addWidget(button)
        for widget in (combo, line, spin, field, area, tabs, slider):
            left.body.addWidget(widget)
        left.body.addLayout(buttons)
        for state in (Qt.CheckState.Checked, Qt.CheckState.PartiallyChecked, Qt.CheckState.Unchecked):
            box = QCheckBox(words["closed"])
            box.setTristate()
            box.setCheckState(state)
            middle.body.addWidget(box)
        for chosen in (True, False):
            radio = QRadioButton(words["out"])
            radio.setChecked(chosen)
            middle.body.addWidget(radio)
        for severity in Severity:
            message = InlineMessage()
            message.show_message(severity, words["fault"], words["show"])
            middle.body.addWidget(message)
        progress = ProgressStrip()
        progress.start(words["caption"])
        progress.set_progress(0.62)
        progress.show()
        middle.body.addWidget(progress)
        middle.body.addStretch()
        split = SplitBar()
        split.set_sides([words["sz"], words["hk"]], [side_role(0), side_role(1)], [0.62, 0.38])
        three = SplitBar()
        three.set_sides(["A", "B", "C"], [side_role(2), side_role(3), side_role(4)], [0.5, 0.3, 0.2])
        small: tuple[QWidget, ...] = (split, three, SectionLabel(words["why"]), NoteLabel(words["caption"]))
        for each in small:
            right.body.addWidget(each)
        right.body.addWidget(TextLabel(words["question"], TextStyle.QUESTION, wrap=True))
        right.body.addWidget(self._tree())
        right.body.addWidget(LinkButton(words["show"]))
        for card in (left, middle, right):
            body.addWidget(card, 1)
        return page

    def icons(self) -> QWidget:
        """All icons with their names."""
        page, body = self._page()
        sheet, grid = QListWidget(), QGridLayout()
        grid.addWidget(sheet)
        sheet.setViewMode(QListWidget.ViewMode.IconMode)
        sheet.setSpacing(8)
        for name in assets.icon_names():
            sheet.addItem(name)
            sheet.item(sheet.count() - 1).setIcon(icon(name, size=20))
        body.addLayout(grid)
        return page

    def _page(self) -> tuple[QWidget, QHBoxLayout]:
        words, page = self.words, QWidget()
        steps = StepListView()
        names = words["steps"].split(",")
        steps.set_steps(
            [
                StepItem(
                    name,
                    str(number + 1),
                    name,
                    status={2: "93%", 3: "88%"}.get(number, ""),
                    done=number < 2,
                    tone=Colour.CAUTION,
                )
                for number, name in enumerate(names)
            ]
        )
        steps.set_current(names[4])
        steps.setFixedWidth(200)
        header, hint, body = PageHeader(words["rank"], words["subtitle"]), HintBar(), QHBoxLayout()
        header.add_action(SecondaryButton(words["show"]))
        header.add_action(PrimaryButton(words["export"]))
        hint.set_hint(words["hint"], words["show"])
        body.setSpacing(16)
        column = QVBoxLayout()
        column.setSpacing(16)
        column.addWidget(header)
        column.addLayout(body, 1)
        column.addWidget(hint)
        row = QHBoxLayout(page)
        row.setContentsMargins(12, 24, 24, 12)
        row.setSpacing(16)
        row.addWidget(steps)
        row.addLayout(column, 1)
        return page, body

    def _why(self) -> Card:
        words, card, bars = self.words, Card(self.words["why"]), BarList()
        bars.set_bars(
            [
                Bar(key, name, value, f"{value:.3f}", 0.07, colour=Colour.ACCENT)
                for (key, name), value in zip(
                    self.criteria, (0.117, 0.084, 0.083, 0.077, 0.071, 0.04, 0.038), strict=True
                )
            ],
            reference=words["mean"],
        )
        card.body.addWidget(bars)
        sides = BarList()
        sides.set_bars(
            [
                Bar("a", words["sz"], 0.12, "+0.12", colour=side_role(0)),
                Bar("b", words["hk"], -0.05, "−0.05", colour=side_role(1)),
            ]
        )
        card.body.addWidget(sides)
        pills = QHBoxLayout()
        pills.addWidget(SidePill(words["sz"], side_role(0)))
        pills.addWidget(SidePill(words["hk"], side_role(1)))
        pills.addStretch()
        card.body.addLayout(pills)
        card.body.addWidget(LinkButton(words["show"]), 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addStretch()
        return card

    def _tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.ensurePolished()
        tree.setHeaderHidden(True)
        for key, name in self.criteria[:3]:
            item = QTreeWidgetItem(tree, [name])
            item.addChild(QTreeWidgetItem([f"{key}.1 {name}"]))
            item.setExpanded(key != "C2")
        return tree


def _percent(value: float) -> str:
    return f"{100 * value:.0f}" if value >= 0.005 else ""


def _exact_percent(value: float) -> str:
    return f"{100 * value:.2f} %"


def _three(value: object) -> str:
    return f"{value:.3f}" if isinstance(value, float) else ""


SHEETS = ("rank", "blueprint", "matrices", "table", "furniture", "icons")


def main() -> None:
    """Save every sheet in every look."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else Path(tempfile.gettempdir()) / "gallery")
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    app.setOrganizationName("BayPath gallery")
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    looks = [
        ("en", Mode.LIGHT, 1.0, (1366, 768)),
        ("en", Mode.DARK, 1.0, (1920, 1080)),
        ("zh_Hans", Mode.LIGHT, 1.0, (1920, 1080)),
        ("zh_Hant", Mode.DARK, 1.0, (1366, 768)),
        ("en", Mode.LIGHT, 2.0, (1920, 1080)),
    ]
    for language, mode, scale, (width, height) in looks:
        apply_theme(app, mode, scale, language)
        for sheet in SHEETS:
            widget = getattr(Gallery(language), sheet)()
            widget.resize(width, height)
            widget.show()
            app.processEvents()
            name = f"{sheet}-{language}-{mode.value}-{width}x{height}-{round(scale * 100)}.png"
            widget.grab().save(str(folder / name))
            widget.close()
            widget.deleteLater()
            app.processEvents()


if __name__ == "__main__":
    main()
