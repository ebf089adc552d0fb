"""One mixed-integer program given to HiGHS, so that whoever waits for the answer can always stop it.

SciPy's `milp` offers no way to stop a run from outside. So a small program is given a short time in the caller's own
thread, which starts nothing and answers most plans in milliseconds; what is large, or not answered by then, is solved
in a child process, which is watched and, where nobody wants its answer any more, ended.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from time import monotonic
from typing import TYPE_CHECKING, Final

import numpy as np

from models.arrays import FloatArray

if TYPE_CHECKING:
    from scipy.sparse import csr_array

OPTIMAL, STOPPED, INFEASIBLE, UNCLEAR = 0, 1, 2, 4
"""What `milp` calls its ends."""

Tell = Callable[[float], None]
"""Called now and then with the share of the time that is used up; may raise to stop the search."""

_OWN_SECONDS: Final = 0.9
"""How long a small program is tried in the caller's thread, where nothing can stop it."""

_SHORT_SECONDS: Final = 1.6
"""What has no more time than this is done in the caller's thread whole: a child would hardly have started."""

_OWN_STARTS: Final = 3000
"""Variables above which not even the first relaxation may be done by then."""

_LOOK_SECONDS: Final = 0.05

_GRACE_SECONDS: Final = 5.0
"""HiGHS looks at the clock only between its steps; a child that is later than this is not waited for."""


@dataclass(frozen=True, eq=False)
class Program:
    """Minimise cost · y over binary y with rows · y ≤ most and y ≥ least."""

    cost: FloatArray
    rows: csr_array
    most: FloatArray
    least: FloatArray


@dataclass(frozen=True, eq=False)
class Answer:
    """What HiGHS says.

    Attributes:
        status: `OPTIMAL`, `STOPPED`, `INFEASIBLE` or another end.
        y: The best solution that was found, or None.
        bound: No solution costs less than this; None where nothing is known.
    """

    status: int
    y: FloatArray | None
    bound: float | None


def solved(program: Program, time_limit: float, tell: Tell) -> Answer:
    """Return the answer, or the best that is known when the time is over.

    Args:
        program: The program.
        time_limit: Seconds.
        tell: Told the share of the time that is used; what it raises ends the search at once, and the child with it.
    """
    deadline = monotonic() + time_limit
    if time_limit <= _SHORT_SECONDS:
        return _run(program, time_limit)
    if len(program.cost) <= _OWN_STARTS:
        answer = _run(program, _OWN_SECONDS)
        if answer.status != STOPPED:
            return answer
    return _watched(program, deadline, time_limit, tell)


def _run(program: Program, time_limit: float) -> Answer:
    from scipy.optimize import Bounds, LinearConstraint, milp

    n, deadline = len(program.cost), monotonic() + time_limit
    for presolve in (True, False):
        found = milp(
            program.cost,
            integrality=np.ones(n, dtype=np.int64),
            bounds=Bounds(program.least, np.ones(n)),
            constraints=LinearConstraint(program.rows, -np.inf, program.most),
            options={"mip_rel_gap": 0.0, "time_limit": max(deadline - monotonic(), 0.0), "presolve": presolve},
        )
        # Presolve may stop at "infeasible or unbounded"; y is bounded, but only the full run may say infeasible.
        if found.status != UNCLEAR:
            break
    bound = None if found.mip_dual_bound is None else float(found.mip_dual_bound)
    return Answer(int(found.status), found.x, bound)


def _watched(program: Program, deadline: float, time_limit: float, tell: Tell) -> Answer:
    # Spawned, not forked: it starts without our memory, our threads and our open files.
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_serve, args=(theirs, program, deadline), daemon=True)
    child.start()
    theirs.close()
    try:
        while not ours.poll(_LOOK_SECONDS):
            left = deadline - monotonic()
            tell(min(1.0, 1.0 - left / time_limit))
            if left < -_GRACE_SECONDS:
                return Answer(STOPPED, None, None)
        answer: Answer = ours.recv()
    except EOFError:
        # It died, for want of memory perhaps: nothing is known, and nothing may be claimed.
        answer = Answer(STOPPED, None, None)
    finally:
        ours.close()
        child.kill()
        child.join()
        child.close()
    return answer


def _serve(pipe: Connection, program: Program, deadline: float) -> None:
    # The clock counts from the machine's start, so both processes read the same; what starting took is thus counted.
    pipe.send(_run(program, max(deadline - monotonic(), 0.0)))
