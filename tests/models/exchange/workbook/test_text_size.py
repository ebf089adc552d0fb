from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from models.exchange.workbook.text_size import heading_width, names_width, row_height

ONE_LINE = row_height("x", 40)
TEXTS = st.text(st.sampled_from("ab mW.，。深港科技（）-\n"), max_size=80)


@given(TEXTS, st.floats(6, 80), st.floats(0, 40))
@settings(max_examples=80)
def test_a_wider_column_never_needs_a_higher_row(text: str, width: float, more: float) -> None:
    assert row_height(text, width + more) <= row_height(text, width)


@given(TEXTS, st.floats(6, 80))
@settings(max_examples=80)
def test_a_row_is_at_least_as_high_as_its_lines(text: str, width: float) -> None:
    assert row_height(text, width) >= (text.count("\n") + 1) * ONE_LINE - 1e-9


def test_chinese_takes_about_twice_the_width_of_latin() -> None:
    one_line = row_height("深", 40)
    assert row_height("深" * 20, 40) == one_line < row_height("深" * 22, 40)
    assert row_height("x" * 36, 40) == ONE_LINE < row_height("x" * 44, 40)


def test_bold_and_indented_text_need_more() -> None:
    text = "customs clearance of research goods " * 3
    assert row_height(text, 30, bold=True) >= row_height(text, 30)
    assert row_height(text, 30, indent=8) > row_height(text, 30)


def test_a_word_wider_than_its_column_is_counted_as_broken() -> None:
    assert row_height("x" * 100, 10) >= 10 * ONE_LINE


def test_headings_keep_their_words_whole() -> None:
    width = heading_width("International competitiveness", least=5)
    assert row_height("competitiveness", width, bold=True, indent=1) == ONE_LINE
    assert heading_width("Rank", least=20) == 20
    one_line = row_height("深", 40, bold=True)
    assert row_height("所需撥款（百萬）", heading_width("所需撥款（百萬）", least=5), bold=True, indent=1) == one_line


def test_a_heading_may_break_after_a_hyphen() -> None:
    assert heading_width("structure-optimisation", least=5) == heading_width("structure- optimisation", least=5)
    assert heading_width("structureoptimisation", least=5) > heading_width("structure-optimisation", least=5)


def test_names_stand_on_one_line_up_to_a_limit() -> None:
    name = "Green channel for biosamples and human genetic resources"
    assert row_height(name, names_width([name, "short"])) == ONE_LINE
    assert names_width(["x" * 500]) == 72
    assert names_width([]) == 24
