"""BayPath from Python: pandas DataFrames in, DataFrames out.

```python
import pandas as pd
from models.exchange.frames import rank, weights_from_comparisons

cars = pd.DataFrame({"price": [25, 31, 19], "range": [420, 510, 300]}, index=["A", "B", "C"])
answers = pd.DataFrame([[1, 3], [1 / 3, 1]], index=cars.columns, columns=cars.columns)
weights = weights_from_comparisons(answers)["weight"]
rank(cars, weights, {"price": "min", "range": "max"}, method="vikor")
```
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

import numpy as np

from models.arrays import FloatArray
from models.computing.results import Results
from models.errors import InputError
from models.exchange.decision_table import DecisionTable, decision_table
from models.problem.choices import MethodChoices, PriorityMethod, RandomIndex, RankingMethod
from models.ranking.decision_matrix import MATRIX
from models.ranking.study_ranking import RANKING
from models.study import Study
from models.weighting.comparison_matrix import check_connected, check_reciprocal
from models.weighting.node_priorities import node_priorities
from models.weighting.panel_weights import WEIGHTS

if TYPE_CHECKING:
    import pandas as pd


class WrongLengthError(InputError):
    """Weights or directions do not go with the columns: argument ("weights" or "directions"), found, expected."""


class UnknownColumnError(InputError):
    """Weights or directions by name lack a column: argument ("weights" or "directions"), name."""


class UnlikeLabelsError(InputError):
    """A comparison matrix whose rows and columns are not labelled alike: rows, columns."""


def rank(
    frame: pd.DataFrame,
    weights: Sequence[float] | Mapping[str, float] | pd.Series[float],
    directions: Sequence[str] | Mapping[str, str] | pd.Series[str],
    method: str = "topsis",
) -> pd.DataFrame:
    """Rank the rows of a DataFrame.

    Args:
        frame: One row an alternative (named by the index), one column a criterion; numbers, no gaps.
        weights: ≥ 0, of any sum above 0: in the order of the columns, or by column name.
        directions: "max" or "min", likewise.
        method: One of `models.ranking.table_ranking.TABLE_METHODS`.

    Returns:
        Columns ``score`` (in the method's unit) and ``rank`` (1 is best, ties share a rank), rows as in `frame`.

    Raises:
        InputError: What is wrong; cells are named as if the frame stood in a worksheet with its header in row 1, the
            directions in row 2 and the weights in row 3.
    """
    import pandas as pd

    table = decision_of(frame, weights, directions)
    found = table.ranked(method)
    return pd.DataFrame({"score": found.scores, "rank": found.ranks}, index=frame.index)


def compare(
    frame: pd.DataFrame,
    weights: Sequence[float] | Mapping[str, float] | pd.Series[float],
    directions: Sequence[str] | Mapping[str, str] | pd.Series[str],
    reference: str = "topsis",
) -> dict[str, pd.DataFrame]:
    """Rank the rows of a DataFrame by every method.

    Args:
        frame: As for `rank`.
        weights: As for `rank`.
        directions: As for `rank`.
        reference: The method that the others are compared with.

    Returns:
        ``ranks``: rows as in `frame`, one column a method that has an order. ``agreement``: one row a method, with
        ``spearman``, ``weighted_spearman``, ``ws`` and ``kendall`` against the reference.

    Raises:
        InputError: As for `rank`.
    """
    import pandas as pd

    found = decision_of(frame, weights, directions).compared(reference)
    ranks = {method: one.ranks for method, one in found.rankings.items()}
    coefficients = [asdict(found.agreement[method]) for method in ranks]
    return {
        "ranks": pd.DataFrame(ranks, index=frame.index),
        "agreement": pd.DataFrame(coefficients, index=pd.Index(ranks, name="method")),
    }


def weights_from_comparisons(frame: pd.DataFrame, method: str = PriorityMethod.EIGENVECTOR.value) -> pd.DataFrame:
    """Return priorities from a matrix of pairwise comparisons.

    Args:
        frame: Reciprocal matrix, rows and columns labelled alike; NaN where a pair was not answered.
        method: "eigenvector" (missing pairs completed so that λ_max is least) or "geometric_mean".

    Returns:
        Column ``weight``, which sums to 1; one row an item.

    Raises:
        UnlikeLabelsError: Rows and columns differ.
        InputError: The matrix is no reciprocal matrix, or its answers leave separate parts.
    """
    import pandas as pd

    weights, _ = _priorities(frame, MethodChoices(priorities=PriorityMethod(method)))
    return pd.DataFrame({"weight": weights}, index=frame.index)


def consistency_ratio_of(frame: pd.DataFrame, table: str = RandomIndex.SAATY_1980.value) -> float:
    """Return the CR of a matrix of pairwise comparisons.

    Args:
        frame: As for `weights_from_comparisons`.
        table: The random index: the value of a `RandomIndex`.

    Raises:
        InputError: As for `weights_from_comparisons`.
    """
    return _priorities(frame, MethodChoices(random_index=RandomIndex(table)))[1]


def study_frames(study: Study) -> dict[str, pd.DataFrame]:
    """Return the results of a study as tables.

    Returns:
        ``weights``: leaves by voices ("whole", sides, groups), shares of the goal. ``scores``: initiatives by leaves,
        the whole panel's values in the units that people know, NaN where there is none. ``ranking``: one row for each
        voice and initiative, with ``ahp_score``, ``ahp_rank``, ``closeness`` and ``topsis_rank``.

    Raises:
        InputError: The study has no ranking yet.
    """
    import pandas as pd

    results = Results()
    weights, matrix, ranking = results.get(WEIGHTS, study), results.get(MATRIX, study), results.get(RANKING, study)
    rows = [
        (voice or "whole", initiative, *figures)
        for voice, one in ranking.voices.items()
        for initiative, *figures in zip(
            one.initiatives,
            one.scores(RankingMethod.AHP).tolist(),
            one.ranks(RankingMethod.AHP).tolist(),
            one.scores(RankingMethod.TOPSIS).tolist(),
            one.ranks(RankingMethod.TOPSIS).tolist(),
            strict=True,
        )
    ]
    leaves = pd.Index(study.criteria.leaves, name="criterion")
    columns = ["voice", "initiative", "ahp_score", "ahp_rank", "closeness", "topsis_rank"]
    return {
        "weights": pd.DataFrame({voice or "whole": one.leaves for voice, one in weights.voices.items()}, index=leaves),
        "scores": pd.DataFrame(
            matrix.voices[""], index=pd.Index(matrix.initiatives, name="initiative"), columns=leaves
        ),
        "ranking": pd.DataFrame(rows, columns=columns).set_index(["voice", "initiative"]),
    }


def decision_of(
    frame: pd.DataFrame,
    weights: Sequence[float] | Mapping[str, float] | pd.Series[float],
    directions: Sequence[str] | Mapping[str, str] | pd.Series[str],
) -> DecisionTable:
    """Return the decision table of a DataFrame; arguments and faults as `rank` says."""
    columns = [str(column) for column in frame.columns]
    cells: list[list[object]] = [
        ["", *columns],
        ["direction", *_by_column("directions", directions, list(frame.columns))],
        ["weight", *_by_column("weights", weights, list(frame.columns))],
        *([str(name), *row] for name, row in zip(frame.index, frame.to_numpy().tolist(), strict=True)),
    ]
    return decision_table(cells)


def _by_column(argument: str, given: object, columns: Sequence[object]) -> list[object]:
    import pandas as pd

    if isinstance(given, Mapping | pd.Series):
        lacking = [column for column in columns if column not in given]
        if lacking:
            raise UnknownColumnError(argument=argument, name=str(lacking[0]))
        return [given.get(column) for column in columns]
    values = list(given) if isinstance(given, Sequence | np.ndarray) else [given]
    if len(values) != len(columns):
        raise WrongLengthError(argument=argument, found=len(values), expected=len(columns))
    return values


def _priorities(frame: pd.DataFrame, methods: MethodChoices) -> tuple[FloatArray, float]:
    rows, columns = tuple(map(str, frame.index)), tuple(map(str, frame.columns))
    if rows != columns:
        raise UnlikeLabelsError(rows=rows, columns=columns)
    comparisons = frame.to_numpy(dtype=np.float64)
    check_reciprocal(comparisons)
    check_connected(comparisons)
    found = node_priorities(np.log(comparisons), methods)
    return found.weights, float(found.consistency)
