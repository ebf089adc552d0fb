"""Run the benchmarks: ``python tests/benchmarks/run.py [NAME …] [--json FILE]``.

NAME is a module beside this one (``topsis_draws``); without any, all run. Prints one table and ends with status 1 if an
aim is missed.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import platform
import sys
from pathlib import Path
from typing import TYPE_CHECKING

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))

if TYPE_CHECKING:
    from tests.benchmarks.harness import Outcome


def main() -> int:
    """Measure what is asked for and report it."""
    known = sorted(path.stem for path in HERE.glob("*.py") if path.stem not in {"run", "harness"})
    parser = argparse.ArgumentParser(description="Measure BayPath against its aims.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(known))
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures to FILE as well")
    chosen = parser.parse_args()
    unknown = sorted(set(chosen.names) - set(known))
    if unknown:
        parser.error(f"no benchmark called {', '.join(unknown)}; there are {', '.join(known)}")
    from tests.benchmarks.harness import measure

    outcomes = []
    for name in chosen.names or known:
        for benchmark in importlib.import_module(f"tests.benchmarks.{name}").benchmarks():
            outcomes.append(measure(benchmark))
            print_outcome(outcomes[-1])
    if chosen.json:
        machine = {"python": platform.python_version(), "system": platform.system(), "cores": os.cpu_count()}
        report = {"machine": machine, "benchmarks": [outcome.as_json() for outcome in outcomes]}
        chosen.json.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    return 0 if all(outcome.all_met for outcome in outcomes) else 1


def print_outcome(outcome: Outcome) -> None:
    """Print one line for the benchmark and one for each rival."""
    aim = f"aim ≤ {outcome.aim_ms:,.0f} ms" if outcome.aim_ms is not None else ""
    line(outcome.name, outcome.timing.median_ms, "", aim, met=outcome.met)
    for rival in outcome.comparisons:
        peer = rival.kind == "peer"
        # In brackets by the threads' own time; of work that other threads or processes do, that says nothing.
        ratio = f"{_short(rival.ratio)} ({_short(rival.own_ratio)}) × {'faster' if peer else 'the floor'}"
        aim = f"aim {'≥' if peer else '≤'} {rival.aim:g} ×"
        line(f"  {rival.kind}: {rival.name}", rival.timing.median_ms, ratio, aim, met=rival.met)


def _short(ratio: float) -> str:
    return f"{ratio:,.2f}" if ratio < 10 else f"{ratio:,.0f}"


def line(name: str, median_ms: float, ratio: str, aim: str, *, met: bool) -> None:
    """Print one line of the table."""
    verdict = ("met" if met else "MISSED") if aim else ""
    print(f"{name:<72}{median_ms:>12,.2f} ms  {ratio:>27}  {aim:<16}{verdict}", flush=True)


if __name__ == "__main__":
    raise SystemExit(main())
