"""Sliders say where a weight is wanted, and change nothing themselves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from desktop.widgets.disclosure import Disclosure
from desktop.widgets.weight_sliders import SliderItem, WeightSliders

Show = Callable[..., None]


@pytest.fixture
def sliders(show: Show) -> WeightSliders:
    made = WeightSliders()
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.set_words("Pin", "What {name} consists of")
    made.set_items(
        [
            SliderItem("a", "Rules", 0.25, 0.2),
            SliderItem("b", "Talent", 0.35),
            SliderItem("c", "Data", 0.4, pinned=True),
        ]
    )
    show(made, 420, 260)
    return made


def test_showing_weights_announces_nothing(sliders: WeightSliders) -> None:
    said: list[object] = []
    sliders.moved.connect(lambda key, weight: said.append((key, weight)))
    sliders.pinned.connect(lambda key, pinned: said.append((key, pinned)))
    sliders.set_items([SliderItem("a", "Rules", 0.5, pinned=True), SliderItem("b", "Talent", 0.5)])
    assert said == []
    assert [sliders.slider(key).value() for key in "ab"] == [500, 500]


@pytest.mark.parametrize(
    ("key", "modifiers", "wanted"),
    [
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, 0.26),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, 0.24),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier, 0.251),
        (Qt.Key.Key_PageUp, Qt.KeyboardModifier.NoModifier, 0.30),
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier, 1.0),
    ],
)
def test_keys_move_by_one_percent_finely_or_far(
    sliders: WeightSliders, key: Qt.Key, modifiers: Qt.KeyboardModifier, wanted: float
) -> None:
    said: list[tuple[str, float]] = []
    sliders.moved.connect(lambda name, weight: said.append((name, weight)))
    sliders.slider("a").setFocus()
    QTest.keyClick(sliders.slider("a"), key, modifiers)
    assert [name for name, _weight in said] == ["a"]
    assert said[0][1] == pytest.approx(wanted)


def test_a_pin_is_announced_and_named_after_its_weight(sliders: WeightSliders) -> None:
    said: list[tuple[str, bool]] = []
    sliders.pinned.connect(lambda name, pinned: said.append((name, pinned)))
    pin = sliders.findChild(QCheckBox, "pin_b")
    assert pin is not None
    assert pin.accessibleName() == "Pin: Talent"
    QTest.mouseClick(pin, Qt.MouseButton.LeftButton, pos=pin.rect().center() - pin.rect().bottomRight() / 3)
    assert said == [("b", True)]


def test_the_figure_is_exact_where_the_handle_is_not(sliders: WeightSliders) -> None:
    sliders.set_items([SliderItem("a", "Rules", 0.12345), SliderItem("b", "Talent", 0.87655)])
    assert {"12.3 %", "87.7 %"} <= {label.text() for label in sliders.findChildren(QLabel)}
    assert sliders.slider("a").accessibleDescription() == "12.3 %"


NESTED = [
    SliderItem("a", "Rules", 0.4, opened=True),
    SliderItem("a1", "Customs", 0.7, depth=1, note="70 % of Rules, 28 % of all"),
    SliderItem("a2", "Capital", 0.3, depth=1),
    SliderItem("b", "Talent", 0.6, opened=False),
]


def test_what_is_below_a_weight_is_asked_for_and_shown_set_in(sliders: WeightSliders) -> None:
    said: list[tuple[str, bool]] = []
    sliders.opened.connect(lambda name, opened: said.append((name, opened)))
    sliders.set_items([replace(NESTED[0], opened=False), NESTED[3]])
    first = sliders.slider("a")
    below = sliders.findChild(Disclosure, "below_a")
    assert below is not None
    assert below.accessibleName() == "What Rules consists of"
    QTest.keyClick(below, Qt.Key.Key_Right)
    QTest.keyClick(below, Qt.Key.Key_Right)
    assert said == [("a", True)]
    sliders.set_items(NESTED)
    QTest.keyClick(below, Qt.Key.Key_Left)
    QTest.mouseClick(below, Qt.MouseButton.LeftButton)
    assert said[1:] == [("a", False), ("a", True)]
    # What stood there before is still the same widget: a hand or the focus on it stays.
    assert sliders.slider("a") is first
    QCoreApplication.processEvents()
    assert sliders.slider("a1").x() > first.x()
    assert sliders.slider("a1").geometry().right() == first.geometry().right()
    assert sliders.slider("a1").accessibleDescription() == "70 % of Rules, 28 % of all"
    assert first.y() < sliders.slider("a1").y() < sliders.slider("a2").y() < sliders.slider("b").y()


def test_the_keyboard_goes_from_top_to_bottom_also_through_what_was_opened_later(sliders: WeightSliders) -> None:
    sliders.set_items([replace(NESTED[0], opened=False), NESTED[3]])
    sliders.set_items(NESTED)
    QCoreApplication.processEvents()
    stops: list[str] = []
    widget: QWidget | None = sliders.findChild(Disclosure, "below_a")
    while widget is not None and len(stops) < 10:
        stops.append(widget.objectName())
        widget = widget.nextInFocusChain()
        while widget is not None and not (widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus):
            widget = widget.nextInFocusChain()
    assert stops == [
        *("below_a", "weight_a", "pin_a", "weight_a1", "pin_a1", "weight_a2", "pin_a2"),
        *("below_b", "weight_b", "pin_b"),
    ]
