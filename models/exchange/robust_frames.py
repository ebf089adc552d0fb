"""How firm an order is, from Python: DataFrames in, DataFrames out. For ranking itself see `frames`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from models.arrays import FloatArray
from models.computing.results import Results
from models.errors import InputError
from models.exchange.decision_table import DecisionTable
from models.exchange.frames import decision_of
from models.problem.choices import Normalisation, RankingMethod, Synthesis
from models.ranking.ahp import relative_to_column
from models.ranking.ranks import competition_ranks
from models.ranking.table_ranking import table_variant
from models.ranking.topsis import normalise
from models.robustness.acceptability import RankCounts, drawn_acceptability
from models.robustness.draws import WeightArray, uniform_weights, weights_around
from models.robustness.firmness import FIRMNESS
from models.robustness.scorers import AdditiveScorer, TopsisScorer
from models.robustness.stability import additive_crossings, first_are, stretches, topsis_crossings
from models.robustness.study_stability import STABILITY
from models.study import Study

if TYPE_CHECKING:
    import pandas as pd


class NotRobustMethodError(InputError):
    """Only AHP and TOPSIS can be asked under many weights: name."""


class FewDrawsError(InputError):
    """A number of draws below one: draws."""


def robustness(
    frame: pd.DataFrame,
    directions: Sequence[str] | Mapping[str, str] | pd.Series[str],
    weights: Sequence[float] | Mapping[str, float] | pd.Series[float] | None = None,
    *,
    concentration: float = 100.0,
    method: str = "topsis",
    draws: int = 10_000,
    seed: int = 1,
) -> dict[str, pd.DataFrame]:
    """Rank a DataFrame under many weights.

    Args:
        frame: As for `frames.rank`.
        directions: As for `frames.rank`.
        weights: Draws scatter round these; None draws uniformly from all weights there are.
        concentration: How close draws stay to `weights`, > 0: the standard deviation of a weight w is
            √(w (1 − w) / (concentration + 1)).
        method: One of the TOPSIS or AHP variants of `frames.rank`.
        draws: How many; 9,604 give shares to ±0.01 with 95 % confidence.
        seed: The same seed gives the same result.

    Returns:
        ``acceptability``: alternatives by ranks, the share of draws that gives the rank. ``winning``: the share of
        draws in which the row beats the column. ``central``: alternatives by criteria, the mean of the weights that
        put an alternative first, NaN where none does.

    Raises:
        InputError: As for `frames.rank`; `NotRobustMethodError` for other methods.
    """
    import pandas as pd

    if draws < 1:
        raise FewDrawsError(draws=draws)
    table = decision_of(frame, weights if weights is not None else [1.0] * frame.shape[1], directions)
    scorer, generator = _scorer(table, method), np.random.default_rng(seed)
    centre = table.weights / table.weights.sum()

    def sample(count: int) -> WeightArray:
        if weights is None:
            return uniform_weights(count, len(centre), generator)
        return weights_around(centre, count, concentration, generator)

    counts = drawn_acceptability(scorer, sample, draws)
    central = [counts.central_weights(row) for row in range(len(frame))]
    nobody = np.full(len(centre), np.nan)
    return {
        **_counted(counts, frame.index),
        "central": pd.DataFrame(
            [nobody if one is None else one for one in central], index=frame.index, columns=frame.columns
        ),
    }


def stability(
    frame: pd.DataFrame,
    weights: Sequence[float] | Mapping[str, float] | pd.Series[float],
    directions: Sequence[str] | Mapping[str, str] | pd.Series[str],
    method: str = "topsis",
    first: int = 1,
) -> pd.DataFrame:
    """Return how far each weight can move, the others in proportion, before the first few are others.

    Args:
        frame: As for `frames.rank`.
        weights: As for `frames.rank`.
        directions: As for `frames.rank`.
        method: One of the TOPSIS or AHP variants of `frames.rank`.
        first: How many of the first must stay, in whatever order among themselves.

    Returns:
        One row a criterion: ``weight`` now, ``low`` and ``high`` of the interval round it, exact, and ``margin`` to
        its nearer end that changes anything (infinity where none does).

    Raises:
        InputError: As for `frames.rank`; `NotRobustMethodError` for other methods.
    """
    import pandas as pd

    table = decision_of(frame, weights, directions)
    scorer, centre = _scorer(table, method), table.weights / table.weights.sum()
    ranks = competition_ranks(scorer(centre[np.newaxis])[:, 0])
    members = np.flatnonzero(ranks <= first)
    rows = []
    for column in range(len(centre)):
        walk = stretches(centre, column, _crossings(scorer, centre, column), scorer).where(first_are(members))
        rows.append((walk.weight, walk.around.low, walk.around.high, walk.margin))
    return pd.DataFrame(rows, index=frame.columns, columns=["weight", "low", "high", "margin"])


def study_robustness(study: Study) -> dict[str, pd.DataFrame]:
    """Return how firm a study's order is, by its leading method, over 10,000 panels drawn from the real one.

    Returns:
        ``acceptability``: initiatives by ranks. ``winning``: the share of panels by which the row beats the column.
        ``tiers``: ``tier``, and ``low`` and ``high`` of the ranks in 95 % of the panels. ``stability``: one row a
        criterion, ``low`` and ``high`` of its weight between which the first initiative stays first.

    Raises:
        InputError: The study has no ranking yet.
    """
    import pandas as pd

    results = Results()
    firm, stable = results.get(FIRMNESS, study), results.get(STABILITY, study)
    index = pd.Index(firm.initiatives, name="initiative")
    tiers = [(firm.tier[one], *firm.interval[one]) for one in firm.initiatives]
    walks = {criterion: stable.first(criterion) for criterion in stable.criteria}
    return {
        **_counted(firm.counts[RankingMethod(study.methods.leading)], index),
        "tiers": pd.DataFrame(tiers, index=index, columns=["tier", "low", "high"]),
        "stability": pd.DataFrame(
            [(walk.weight, walk.around.low, walk.around.high, walk.margin) for walk in walks.values()],
            index=pd.Index(walks, name="criterion"),
            columns=["weight", "low", "high", "margin"],
        ),
    }


def _counted(counts: RankCounts, index: pd.Index[str]) -> dict[str, pd.DataFrame]:
    import pandas as pd

    ranks = pd.RangeIndex(1, len(index) + 1, name="rank")
    return {
        "acceptability": pd.DataFrame(counts.acceptability, index=index, columns=ranks),
        "winning": pd.DataFrame(counts.pairwise_winning, index=index, columns=index),
    }


def _scorer(table: DecisionTable, method: str) -> AdditiveScorer | TopsisScorer:
    table.ranked(method)  # Refuses what the method cannot take, and names the cell.
    variant = table_variant(method)
    if isinstance(variant, Synthesis):
        local = np.where(table.benefit, table.matrix, 1.0 / table.matrix)
        return AdditiveScorer(relative_to_column(local, variant))
    if isinstance(variant, Normalisation):
        return TopsisScorer.classic(normalise(table.matrix, variant), table.benefit)
    raise NotRobustMethodError(name=method)


def _crossings(scorer: AdditiveScorer | TopsisScorer, weights: FloatArray, column: int) -> FloatArray:
    if isinstance(scorer, AdditiveScorer):
        return additive_crossings(scorer.local, weights, column)
    return topsis_crossings(scorer.from_both - scorer.from_worst, scorer.from_worst, weights, column)
