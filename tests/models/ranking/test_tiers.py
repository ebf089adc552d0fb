from __future__ import annotations

import numpy as np

from models.problem.choices import MethodChoices
from models.ranking.tiers import tiers

DEFAULT = MethodChoices().tier_index


def winning(**wins: float) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    table = np.full((4, 4), 0.5)
    for pair, share in wins.items():
        better, worse = (int(digit) for digit in pair.removeprefix("over_").split("_"))
        table[better, worse], table[worse, better] = share, 1 - share
    return table


def test_initiatives_that_win_only_half_of_the_time_share_one_tier() -> None:
    assert tiers(np.array([0, 1, 2, 3]), winning(), DEFAULT).tolist() == [1, 1, 1, 1]


def test_a_clear_win_opens_the_next_tier() -> None:
    table = winning(over_0_2=0.9, over_1_2=0.75, over_0_3=0.9, over_1_3=0.9)
    assert tiers(np.array([0, 1, 2, 3]), table, DEFAULT).tolist() == [1, 1, 2, 2]


def test_neighbours_that_are_close_do_not_chain_the_first_to_the_last() -> None:
    table = winning(over_0_1=0.6, over_1_2=0.6, over_2_3=0.6, over_0_2=0.8, over_1_3=0.8, over_0_3=0.95)
    assert tiers(np.array([0, 1, 2, 3]), table, DEFAULT).tolist() == [1, 1, 2, 2]


def test_any_member_of_the_tier_can_close_it() -> None:
    table = winning(over_1_2=0.8)
    assert tiers(np.array([0, 1, 2, 3]), table, DEFAULT).tolist() == [1, 1, 2, 2]


def test_tiers_are_told_by_initiative_whatever_the_order() -> None:
    table = winning(over_3_1=0.9, over_3_0=0.9, over_3_2=0.9)
    assert tiers(np.array([3, 1, 0, 2]), table, DEFAULT).tolist() == [2, 2, 2, 1]


def test_the_threshold_is_the_panels_choice() -> None:
    table = winning(over_0_1=0.7, over_0_2=0.7, over_0_3=0.7)
    order = np.array([0, 1, 2, 3])
    assert tiers(order, table, DEFAULT).tolist() == [1, 1, 1, 1]
    assert tiers(order, table, threshold=0.65).tolist() == [1, 2, 2, 2]
