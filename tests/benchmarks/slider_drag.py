"""Walking weights: a slider is dragged, and every frame is timed from the move to the painted window.

Frames are real: the slider's value changes as a hand changes it, the weights walk, both rankings and the draws around
them are made anew, and the page paints itself, offscreen.
"""

from __future__ import annotations

import os
import statistics
import time
from functools import cached_property
from typing import TYPE_CHECKING

from tests.benchmarks.harness import Benchmark
from tests.studies import synthetic_study

if TYPE_CHECKING:
    from desktop.robustness.page import RobustnessPage

FRAME_MS = 16.0
FRAMES = 120


def benchmarks() -> list[Benchmark]:
    """Return the one drag; initiatives × leaves are the sample's 24 × 21, for 60 experts."""
    name = f"a slider dragged over {FRAMES} frames, 24 × 21, 60 experts: a frame"
    return [Benchmark(name, _Drag(), FRAME_MS, repeats=5)]


class _Drag:
    """Drags one slider there and back; returns the median frame in milliseconds and prints how many were late."""

    @cached_property
    def _page(self) -> RobustnessPage:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from PySide6.QtWidgets import QTabBar

        from desktop.app import application
        from desktop.robustness.page import RobustnessPage
        from desktop.session.session import Session
        from tests.desktop.finding import found

        self._app = application()
        page = RobustnessPage(Session(synthetic_study(experts=60, initiatives=24, criteria=7, leaves_each=3)))
        page.resize(1366, 700)
        page.show()
        found(page, QTabBar, "robustness_tabs").setCurrentIndex(1)
        self._app.processEvents()
        return page

    def __call__(self) -> float:
        from PySide6.QtWidgets import QSlider

        from tests.desktop.finding import found

        slider, frames, own = found(self._page, QSlider, "weight_C1"), [], []
        for step in range(FRAMES):
            start, started = time.perf_counter(), time.thread_time()
            slider.setValue(100 + 5 * (step if step < FRAMES // 2 else FRAMES - step))
            self._app.processEvents()
            frames.append((time.perf_counter() - start) * 1000)
            own.append((time.thread_time() - started) * 1000)
        # By the clock, and by the thread's own time, which other processes of a busy machine lengthen less.
        for what, times in (("clock", frames), ("thread's time", own)):
            told, late = (
                f"  frames over {FRAME_MS:g} ms, of {FRAMES}, by the {what}",
                sum(one > FRAME_MS for one in times),
            )
            print(f"{told:<72}{late:>12}     longest {max(times):.1f} ms", flush=True)
        return statistics.median(frames)
