"""A computation: a pure function of named parts of a study and of other computations."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Generic, Protocol, TypeVar

from models.computing.progress import Report
from models.errors import InputError
from models.study import Part, Study
from models.values import Value

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class HiddenResultsError(InputError):
    """What the answers of a round come to is hidden until it is revealed: round."""


def hidden_results(study: Study) -> HiddenResultsError | None:
    """Return why nobody is told what the panel's answers come to, or None where everybody may see it."""
    current = study.current_round
    return HiddenResultsError(round=current.number) if current.hidden else None


class Inputs(Protocol):
    """The results that a computation said it needs."""

    def __call__(self, computation: Computation[T]) -> T:
        """Return the result of `computation`; KeyError where it was not among the needs."""


class Run(Protocol[T_co]):
    """The function of a computation. It is handed a study in which all parts but those it reads are empty."""

    def __call__(self, study: Study, inputs: Inputs, report: Report) -> T_co:
        """Return the result."""


class Computation(Value, Generic[T], eq=False):
    """What is computed, from what, and how.

    Attributes:
        name: For logs and messages.
        reads: The parts that `run` reads itself.
        needs: The computations whose results it asks for.
        run: The function.
        live: It is expected to fit a frame (16 ms) for a study of ordinary size, so it is first tried at once.
        reveals: It tells what the answers of the panel come to, which a round may hide from everybody for a while.
    """

    name: str
    reads: frozenset[Part]
    run: Run[T]
    needs: tuple[Computation[Any], ...] = ()
    live: bool = True
    reveals: bool = True

    def withheld(self, study: Study) -> HiddenResultsError | None:
        """Return why nobody is given the result while the current round hides what its answers come to, or None."""
        return hidden_results(study) if self.reveals else None

    @cached_property
    def all_reads(self) -> frozenset[Part]:
        """Every part that the result depends on, directly or through what is needed."""
        return self.reads.union(*(needed.all_reads for needed in self.needs))
