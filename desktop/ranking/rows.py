"""A ranking as rows: of the chart, and of the table."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication

from desktop.ranking.tiers import interval_figure, interval_line, tier_name
from desktop.ranking.voices import Voice
from desktop.widgets.dumbbell_chart import DumbbellRow
from desktop.widgets.scales import Scale, nice_scale
from desktop.widgets.table import Alignment, Cell, Column, Row, Value
from desktop.widgets.theme import side_role
from models.arrays import FloatArray
from models.problem.choices import RankingMethod, Synthesis
from models.problem.initiatives import InitiativeId
from models.ranking.disagreement import onto_scale
from models.ranking.study_ranking import StudyRanking, VoiceRanking
from models.robustness.firmness import Firmness
from models.study import Study
from models.text import Script
from models.weighting.answers import WHOLE, VoiceId


def _tr(text: str) -> str:
    return QCoreApplication.translate("RankRows", text)


@dataclass(frozen=True)
class RankRows:
    """One voice's ranking for one reader.

    Attributes:
        study: What is ranked.
        ranking: By all voices.
        voice: Whose order is shown.
        script: The reader's.
        firmness: Tiers and rank intervals; None while they are not known, and for every voice but the whole panel.
    """

    study: Study
    ranking: StudyRanking
    voice: Voice
    script: Script
    firmness: Firmness | None = None

    @property
    def own(self) -> VoiceRanking:
        """The ranking of the voice."""
        return self.ranking.of(self.voice.id)

    @property
    def leading(self) -> RankingMethod:
        """The method that orders."""
        return self.ranking.leading

    @property
    def other(self) -> RankingMethod:
        """The method that is compared with it."""
        return RankingMethod.AHP if self.leading is RankingMethod.TOPSIS else RankingMethod.TOPSIS

    def order(self) -> tuple[InitiativeId, ...]:
        """Return what is ranked, best first, then what is not."""
        return (*self.own.order(self.leading), *self.own.unranked)

    def name(self, initiative: InitiativeId) -> str:
        """Return an initiative's name."""
        return self.study.initiatives.initiatives[initiative].name.read(self.script) or initiative

    def score(self, method: RankingMethod, initiative: InitiativeId) -> str:
        """Return a score with as many digits as it deserves."""
        score = float(self.own.scores(method)[self.own.row[initiative]])
        shares = method is RankingMethod.AHP and self.study.methods.synthesis is Synthesis.DISTRIBUTIVE
        return f"{score:.4f}" if shares else f"{score:.3f}"

    def rank(self, method: RankingMethod, initiative: InitiativeId, voice: VoiceId | None = None) -> int | None:
        """Return a rank, by another voice where one is named; None where there is none."""
        ranking = self.own if voice is None else self.ranking.voices.get(voice)
        if ranking is None or initiative not in ranking.row:
            return None
        return int(ranking.ranks(method)[ranking.row[initiative]])

    def places(self) -> dict[RankingMethod, FloatArray]:
        """Return where the marks stand: the leading method on its own scale, the other brought onto it."""
        lead = self.own.scores(self.leading)
        return {self.leading: lead, self.other: onto_scale(self.own.scores(self.other), lead)}

    def scale(self) -> Scale:
        """Return the ends of the scale and its marks, so that the data fill the room."""
        return nice_scale(np.concatenate([*self.places().values()]))

    def chart(self) -> list[DumbbellRow]:
        """Return the rows of the chart."""
        places, own = self.places(), self.own
        ranked = [
            DumbbellRow(
                key=one,
                name=self.name(one),
                filled=float(places[RankingMethod.TOPSIS][own.row[one]]),
                hollow=float(places[RankingMethod.AHP][own.row[one]]),
                rank=str(self.rank(self.leading, one)),
                text=self.score(self.leading, one),
                tier=tier_name(self.firmness, one),
                tooltip=self._tip(one),
                colour=self.voice.colour,
            )
            for one in own.order(self.leading)
        ]
        missing = _tr("not ranked: values are missing")
        return ranked + [
            DumbbellRow(one, self.name(one), None, rank="–", text="–", tooltip=missing) for one in own.unranked
        ]

    def columns(self) -> list[Column]:
        """Return the columns of the table."""
        right = Alignment.RIGHT
        other = _tr("AHP rank") if self.leading is RankingMethod.TOPSIS else _tr("TOPSIS rank")
        apart = _tr("Rank by TOPSIS less rank by AHP: above 0, TOPSIS ranks it lower")
        return [
            Column("rank", _tr("Rank"), right, width=56),
            *self._firm_columns(),
            Column("id", _tr("No."), width=52),
            Column("name", _tr("Initiative"), width=200, stretch=True),
            Column("closeness", _tr("Closeness"), right, tooltip=_tr("TOPSIS: 1 is the ideal"), width=84),
            Column("score", _tr("AHP score"), right, width=84),
            Column("other", other, right, width=88),
            Column("apart", _tr("Difference"), right, tooltip=apart, width=96),
            *(
                Column(f"side {side}", _tr("{side} rank").format(side=text.name.read(self.script)), right, width=112)
                for side, text in self.study.frame.sides.items()
                if side in self.study.panel.by_side
            ),
        ]

    def _firm_columns(self) -> list[Column]:
        if self.voice.id != WHOLE:
            return []
        right = Alignment.RIGHT
        apart = _tr("The judgements do not separate the initiatives of one tier")
        between = _tr("The ranks between which it lies in 95 % of the panels that are drawn")
        return [
            Column("tier", _tr("Tier"), right, tooltip=apart, width=52),
            Column("interval", _tr("Rank, 95 %"), right, tooltip=between, width=88),
        ]

    def _firm_cells(self, one: InitiativeId) -> dict[str, Value | Cell]:
        if self.firmness is None or one not in self.firmness.tier:
            return {}
        low, high = interval = self.firmness.interval[one]
        # By the better end, then by the worse: there are never as many ranks as the factor.
        return {"tier": self.firmness.tier[one], "interval": Cell(low * 10_000 + high, interval_figure(interval))}

    def table(self) -> list[Row]:
        """Return the rows of the table."""
        return [Row(one, self._cells(one)) for one in self.order()]

    def _cells(self, one: InitiativeId) -> dict[str, Value | Cell]:
        cells: dict[str, Value | Cell] = {"id": one, "name": self.name(one)}
        for place, side in enumerate(self.study.frame.sides):
            rank = self.rank(self.leading, one, side)
            cells[f"side {side}"] = Cell(rank, "–" if rank is None else None, colour=side_role(place))
        if one not in self.own.row:
            return {**cells, "rank": Cell(None, "–", tooltip=_tr("not ranked: values are missing"))}
        row = self.own.row[one]
        topsis, ahp = self.rank(RankingMethod.TOPSIS, one) or 0, self.rank(RankingMethod.AHP, one) or 0
        apart = topsis - ahp
        return {
            **cells,
            "rank": Cell(self.rank(self.leading, one), bold=True),
            **self._firm_cells(one),
            "closeness": Cell(float(self.own.topsis.closeness[row]), self.score(RankingMethod.TOPSIS, one)),
            "score": Cell(float(self.own.ahp.scores[row]), self.score(RankingMethod.AHP, one)),
            "other": self.rank(self.other, one),
            "apart": Cell(apart, f"{apart:+d}".replace("-", "−") if apart else "0"),
        }

    def _tip(self, one: InitiativeId) -> str:
        row = self.own.row[one]
        words = _tr("TOPSIS: closeness {closeness}, rank {topsis}\nAHP: score {score}, rank {ahp}")
        interval = interval_line(self.firmness, one)
        scores = words.format(
            closeness=f"{self.own.topsis.closeness[row]:.4f}",
            topsis=self.rank(RankingMethod.TOPSIS, one),
            score=f"{self.own.ahp.scores[row]:.4f}",
            ahp=self.rank(RankingMethod.AHP, one),
        )
        return f"{scores}\n{interval}" if interval else scores
