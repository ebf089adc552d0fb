from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest

from desktop.robustness.page import RobustnessPage
from models.study import Study
from tests.desktop.conftest import OpenedPages

Opened = Callable[[Study], RobustnessPage]


@pytest.fixture
def opened(opened_pages: OpenedPages) -> Opened:
    return partial(opened_pages, RobustnessPage)
