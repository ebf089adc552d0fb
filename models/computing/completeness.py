"""How far a study is: what has been answered of what is asked."""

from __future__ import annotations

from models.computing.answered import answered
from models.computing.computation import Computation, Inputs
from models.computing.progress import Report
from models.problem.criteria import ScaleKind
from models.study import Part, Study
from models.values import Value


class Completeness(Value):
    """How many answers the current round holds, of how many.

    Attributes:
        compared: Pairs that experts have compared, or given points to, or put in order.
        to_compare: Pairs that they are asked to compare; best–worst asks 2n − 3 of them.
        rated: Ratings given; "not my field" and recusals count, since they are answers.
        to_rate: Ratings that experts are asked for, each for the leaves that the own group scores.
        measured: Indicator values entered that a criterion reads.
        to_measure: Indicator values that criteria read.
    """

    compared: int
    to_compare: int
    rated: int
    to_rate: int
    measured: int
    to_measure: int


def completeness(study: Study) -> Completeness:
    """Count the answers of the current round. What stands in a ballot but is no longer asked does not count."""
    initiatives = study.initiatives.initiatives.keys()
    given = answered(study).values()
    compared = [share for one in given for share in one.compared.values()]
    rated = [share for one in given for share in one.rated.values()]
    indicators = {
        scale.indicator
        for scale in (study.criteria.criteria[leaf].scale for leaf in study.criteria.leaves)
        if scale.kind is ScaleKind.MEASURED
    }
    return Completeness(
        compared=sum(share.given for share in compared),
        to_compare=sum(share.asked for share in compared),
        rated=sum(share.given for share in rated),
        to_rate=sum(share.asked for share in rated),
        measured=sum(
            study.indicators.measurement(initiative, indicator) is not None
            for initiative in initiatives
            for indicator in indicators
        ),
        to_measure=len(initiatives) * len(indicators),
    )


def _run(study: Study, inputs: Inputs, report: Report) -> Completeness:  # noqa: ARG001 (the signature is `Run`'s)
    return completeness(study)


COMPLETENESS: Computation[Completeness] = Computation(
    name="completeness",
    reveals=False,
    reads=frozenset(
        [
            Part.CRITERIA,
            Part.INITIATIVES,
            Part.INDICATORS,
            Part.PANEL,
            Part.ROUNDS,
            Part.COMPARISONS,
            Part.RATINGS,
            Part.METHODS,
        ]
    ),
    run=_run,
)
