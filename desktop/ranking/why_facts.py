"""Why an initiative stands where it does in a ranking, in the words and figures of one reader."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.naming import second_name
from desktop.ranking.rows import RankRows
from desktop.ranking.tiers import interval_line
from desktop.ranking.words import METHODS
from desktop.widgets.bar_list import Bar
from desktop.widgets.palette import Colour
from desktop.widgets.theme import side_role
from models.problem.choices import RankingMethod
from models.problem.criteria import GOAL
from models.problem.initiatives import InitiativeId
from models.ranking.disagreement import NOTEWORTHY, Parting, parting
from models.weighting.answers import WHOLE


@dataclass(frozen=True)
class WhyFacts:
    """What the panel says of one initiative.

    Attributes:
        name: For the reader.
        second: In the other language, or "".
        score: The leading method's, or "" where it is not ranked.
        meaning: What the score is, and the rank.
        bars: What each main criterion adds to the AHP score.
        parted: Heading on how far the methods part.
        cause: Which criterion makes them part.
        sides: Each side's rank, with its colour.
        distances: To the ideals.
        missing: What keeps it from being ranked, one line each.
        interval: The ranks between which it lies, "" while that is not known; None where this voice has none.
        may_rise: It is worth asking what would bring it among the first.
    """

    name: str
    second: str
    score: str = ""
    meaning: str = ""
    bars: tuple[Bar, ...] = ()
    parted: str = ""
    cause: str = ""
    sides: tuple[tuple[str, Colour], ...] = ()
    distances: str = ""
    missing: tuple[str, ...] = ()
    interval: str | None = None
    may_rise: bool = False


def _tr(text: str) -> str:
    return QCoreApplication.translate("WhyRank", text)


def why_facts(rows: RankRows, initiative: InitiativeId) -> WhyFacts:
    """Return what there is to say of one initiative."""
    text = rows.study.initiatives.initiatives[initiative].name
    name, second = rows.name(initiative), second_name(text, rows.script)
    own, tree = rows.own, rows.study.criteria
    if initiative not in own.row:
        lacking = [tree.criteria[leaf].name.read(rows.script) or leaf for leaf in own.unranked.get(initiative, ())]
        return WhyFacts(name, second, missing=tuple(lacking))
    row = own.row[initiative]
    closeness, whole = rows.leading is RankingMethod.TOPSIS, rows.voice.id == WHOLE
    meaning = _tr("closeness · rank {rank} of {count}") if closeness else _tr("AHP score · rank {rank} of {count}")
    found = parting(own, tree, rows.study.methods, initiative)
    distances = _tr("D⁺ {plus} to the ideal · D⁻ {minus} to the anti-ideal")
    return WhyFacts(
        name,
        second,
        score=rows.score(rows.leading, initiative),
        meaning=meaning.format(rank=rows.rank(rows.leading, initiative), count=len(own.initiatives)),
        bars=_bars(rows, row),
        parted=_parted(rows, initiative),
        cause=_cause(rows, found),
        sides=_sides(rows, initiative),
        distances=distances.format(plus=f"{own.topsis.d_plus[row]:.3f}", minus=f"{own.topsis.d_minus[row]:.3f}"),
        interval=interval_line(rows.firmness, initiative) if whole else None,
        # Robustness answers for the whole panel, and what is first has nowhere to rise to.
        may_rise=whole and rows.rank(rows.leading, initiative) != 1,
    )


def _bars(rows: RankRows, row: int) -> tuple[Bar, ...]:
    tree = rows.study.criteria
    added = rows.own.contributions(tree)
    mains = sorted(tree.children(GOAL), key=lambda main: -float(added[main][row]))
    tip = _tr("{own} of the AHP score; the mean of all is {mean}")
    return tuple(
        Bar(
            key=main,
            label=tree.criteria[main].name.read(rows.script) or main,
            value=float(added[main][row]),
            text=f"{added[main][row]:.3f}",
            reference=float(added[main].mean()),
            tooltip=tip.format(own=f"{added[main][row]:.4f}", mean=f"{added[main].mean():.4f}"),
            colour=rows.voice.colour,
        )
        for main in mains
    )


def _parted(rows: RankRows, initiative: InitiativeId) -> str:
    topsis, ahp = rows.rank(RankingMethod.TOPSIS, initiative) or 0, rows.rank(RankingMethod.AHP, initiative) or 0
    if topsis == ahp:
        return _tr("TOPSIS and AHP agree: rank {rank}").format(rank=topsis)
    if abs(topsis - ahp) < NOTEWORTHY:
        return _tr("TOPSIS and AHP nearly agree: ranks {topsis} and {ahp}").format(topsis=topsis, ahp=ahp)
    words = _tr("TOPSIS and AHP part by {gap} ranks: {topsis} and {ahp}")
    return words.format(gap=abs(topsis - ahp), topsis=topsis, ahp=ahp)


def _cause(rows: RankRows, found: Parting | None) -> str:
    if found is None:
        return ""
    if found.criterion is None:
        return _tr("No single criterion makes them part; several do so together.")
    above = _tr("“{criterion}”, where it is above the mean, has most to do with it: at the mean, ")
    below = _tr("“{criterion}”, where it is below the mean, has most to do with it: at the mean, ")
    same, one = _tr("both methods would rank it alike."), _tr("the methods would be one rank apart.")
    left = _tr("the methods would be {gap} ranks apart.").format(gap=found.gap_without)
    name = rows.study.criteria.criteria[found.criterion].name.read(rows.script) or found.criterion
    return (above if found.above_mean else below).format(criterion=name) + {0: same, 1: one}.get(
        found.gap_without, left
    )


def _sides(rows: RankRows, initiative: InitiativeId) -> tuple[tuple[str, Colour], ...]:
    found = []
    for place, (side, shown) in enumerate(rows.study.frame.sides.items()):
        if side not in rows.study.panel.by_side:
            continue
        rank = rows.rank(rows.leading, initiative, side)
        words = _tr("{side}: rank {rank}") if rank is not None else _tr("{side}: no ranking yet")
        found.append((words.format(side=shown.name.read(rows.script) or side, rank=rank), side_role(place)))
    return tuple(found)


def sides_heading(rows: RankRows) -> str:
    """Return the heading above the sides' ranks, which names the method."""
    return _tr("The sides, by {method}").format(method=METHODS[rows.leading])
