"""Walking weights: a slider is dragged by the mouse through the window, sixty moves a second, and every frame is timed.

All is as a person has it: a study on disk, open in the whole window; the press and the moves come in through the
window's own events; the weights walk, both rankings are made anew, the draws around them are counted on another thread,
and what has changed is painted into the window's picture. A frame begins with its move. It is late where it is painted
more than 16 ms after that, by the clock, and heavy where the window's thread worked longer than that for it, which
counts whatever else it did until the next move. After each drag, every frame must have shown the order of its own move,
and the last one the odds around it: else there is no figure at all. Of five drags, the one in the middle is told of.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.harness import Benchmark
from tests.studies import synthetic_study

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent, QPoint

    from desktop.robustness.walk_chart import WalkChart
    from desktop.shell.main_window import MainWindow
    from models.study import Study

FRAME_MS = 16.0
PACE_MS = 1000.0 / 60.0
FRAMES = 120
STUCK_SECONDS = 10.0
STUDY: Study = synthetic_study(experts=60, initiatives=24, criteria=7, leaves_each=3)


def benchmarks() -> list[Benchmark]:
    """Return the one drag; initiatives × leaves are the sample's 24 × 21, for 60 experts."""
    name = f"a slider dragged over {FRAMES} frames, 24 × 21, 60 experts: the longest"
    return [Benchmark(name, _Drag(), FRAME_MS, repeats=5)]


@dataclass
class _Frames:
    """What was measured of each frame, in milliseconds, and what it showed."""

    painted: list[float] = field(default_factory=list)
    worked: list[float] = field(default_factory=list)
    values: list[int] = field(default_factory=list)
    scores: list[dict[str, float | None]] = field(default_factory=list)

    def tell(self) -> None:
        """Print how many frames were late, and how many heavy."""
        for what, times in (("painted late, by the clock", self.painted), ("worked at, by the thread", self.worked)):
            late, told = sum(one > FRAME_MS for one in times), f"  frames of {len(times)} {what}: over {FRAME_MS:g} ms"
            middle, most = statistics.median(times), max(times)
            print(f"{told:<72}{late:>12}     middle {middle:.1f}, longest {most:.1f} ms", flush=True)


class _Drag:
    """Drags one slider there and back; returns its longest frame in milliseconds and prints how many were late."""

    @cached_property
    def _window(self) -> MainWindow:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        home = tempfile.mkdtemp()
        os.environ["HOME"] = os.environ["XDG_DATA_HOME"] = os.environ["XDG_CONFIG_HOME"] = home
        from desktop.app import application, make_window
        from desktop.place import Place
        from models.storage.files import create_store

        window = make_window(application())
        window.resize(1366, 768)
        window.show()
        path = Path(home) / "walked.baypath"
        create_store(path, STUDY).close()
        window.open_target(str(path))
        assert window.view is not None
        window.view.enter(Place("robustness", part="walk"))
        self._settle(window)
        return window

    def __call__(self) -> float:
        from PySide6.QtWidgets import QLabel, QSlider

        from desktop.robustness.walk_chart import WalkChart
        from tests.desktop.finding import found
        from tests.desktop.hand import Hand, handle_of

        window = self._window
        slider, chart = found(window, QSlider, "weight_C1"), found(window, WalkChart, "walk_ranking")
        figure = found(window, QLabel, "figure_C1")
        # From where the panel has the weights, every time.
        self._reset(window)
        hand, begin, frames = Hand(slider), handle_of(slider), _Frames()
        hand.press(begin)
        there = begin
        paintings = _Paintings(chart)
        for step in range(FRAMES):
            there = begin + _across(2 * (step + 1 if step < FRAMES // 2 else FRAMES - 1 - step))
            start, started = time.perf_counter(), time.thread_time()
            hand.move(there)
            while figure.text() != f"{slider.value() / 10:.1f} %" or not paintings.up_to_date():
                self._turn(0)
                assert time.perf_counter() - start < STUCK_SECONDS, "a move was never shown"
            frames.painted.append((time.perf_counter() - start) * 1000)
            frames.values.append(slider.value())
            frames.scores.append({row.key: row.filled for row in chart._rows})
            self._turn(PACE_MS - (time.perf_counter() - start) * 1000)
            frames.worked.append((time.thread_time() - started) * 1000)
        paintings.stop()
        hand.release(there)
        self._settle(window)
        _check(frames, chart)
        frames.tell()
        return max(frames.painted)

    @staticmethod
    def _turn(milliseconds: float) -> None:
        """Let the window go on for a while; other threads run meanwhile, as they do under its own loop."""
        from PySide6.QtCore import QEventLoop, Qt, QTimer

        loop, timer = QEventLoop(), QTimer()
        timer.setSingleShot(True)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(loop.quit)
        timer.start(max(0, round(milliseconds)))
        loop.exec()

    def _settle(self, window: MainWindow) -> None:
        self._turn(50)
        while window.session is not None and window.session.busy():
            self._turn(50)
        self._turn(50)

    def _reset(self, window: MainWindow) -> None:
        from PySide6.QtWidgets import QPushButton

        from tests.desktop.finding import found

        found(window, QPushButton, "walk_reset").click()
        self._settle(window)


class _Paintings:
    """Watches a chart being painted, and what it showed then."""

    def __init__(self, chart: WalkChart) -> None:
        from PySide6.QtCore import QEvent, QObject

        class Watcher(QObject):
            painted: object = None

            def eventFilter(self, watched: QObject, event: QEvent) -> bool:
                if event.type() == QEvent.Type.Paint:
                    self.painted = chart._rows
                return super().eventFilter(watched, event)

        self._watcher, self._chart = Watcher(), chart
        chart.viewport().installEventFilter(self._watcher)

    def up_to_date(self) -> bool:
        """Return whether what the chart has to show is what was painted last."""
        return self._watcher.painted is self._chart._rows

    def stop(self) -> None:
        """Watch no more."""
        self._chart.viewport().removeEventFilter(self._watcher)


def _across(pixels: int) -> QPoint:
    from PySide6.QtCore import QPoint

    return QPoint(pixels, 0)


def _check(frames: _Frames, chart: WalkChart) -> None:
    """Work every frame out anew.

    Raises:
        AssertionError: A frame showed scores of other weights than its own, or the last one odds around others.
    """
    from models.computing.results import Results
    from models.problem.criteria import GOAL
    from models.ranking.study_ranking import RANKING
    from models.robustness.walk import Walk, WalkOdds, walk_to
    from models.weighting.panel_weights import WEIGHTS

    results, methods = Results(), STUDY.methods
    ranking, local = results.get(RANKING, STUDY).whole, results.get(WEIGHTS, STUDY).whole.local
    walk, top = Walk(STUDY.criteria, local, ranking, methods), local[GOAL]
    assert all(one != other for one, other in pairwise(frames.values)), "a move moved nothing"
    for value, shown in zip(frames.values, frames.scores, strict=True):
        top = walk_to(top, 0, value / 1000)
        scores = walk.ranked(top).scores(methods.leading)
        told = [shown[one] for one in ranking.initiatives]
        assert all(one is not None and abs(one - score) < 1e-9 for one, score in zip(told, scores, strict=True))
    after, odds = walk.ranked(top), WalkOdds(ranking, methods)
    shares = odds.around(after.weights).acceptability[:, :5].sum(axis=1)
    for row in chart._rows:
        share = f"{shares[after.row[row.key]] * 100:.0f} %"
        assert row.text.endswith(share), f"{row.key}: {row.text} is not {share}"
