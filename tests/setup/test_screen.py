"""Whether there is a screen is found out without Qt, which would abort the process."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

import start

LINUX = "linux"


@pytest.fixture
def tcp_display() -> Iterator[str]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"127.0.0.1:{server.getsockname()[1] - 6000}"


def test_an_empty_environment_has_no_screen() -> None:
    assert not start.has_screen({}, LINUX)


@pytest.mark.parametrize("display", [":59017", "unix:59017", "127.0.0.1:-1", "nonsense", ":"])
def test_a_display_that_nothing_serves_is_no_screen(display: str) -> None:
    assert not start.has_screen({"DISPLAY": display}, LINUX)


def test_a_display_served_over_the_network_is_a_screen(tcp_display: str) -> None:
    assert start.has_screen({"DISPLAY": tcp_display}, LINUX)
    assert start.has_screen({"DISPLAY": f"{tcp_display}.0"}, LINUX)


def test_a_local_display_is_a_screen_once_served() -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("\0/tmp/.X11-unix/X59018")
        server.listen()
        assert start.has_screen({"DISPLAY": ":59018"}, LINUX)
        assert start.has_screen({"DISPLAY": "unix:59018.0"}, LINUX)
    assert not start.has_screen({"DISPLAY": ":59018"}, LINUX)


def test_a_wayland_display_is_a_screen_while_its_socket_listens(tmp_path: Path) -> None:
    environ = {"XDG_RUNTIME_DIR": str(tmp_path), "WAYLAND_DISPLAY": "wl-0"}
    assert not start.has_screen(environ, LINUX)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wl-0"))
        server.listen()
        assert start.has_screen(environ, LINUX)
        assert start.has_screen({"WAYLAND_DISPLAY": str(tmp_path / "wl-0")}, LINUX)
    assert not start.has_screen(environ, LINUX)


def test_who_asks_qt_for_offscreen_gets_no_window(tcp_display: str) -> None:
    assert not start.has_screen({"DISPLAY": tcp_display, "QT_QPA_PLATFORM": "offscreen"}, LINUX)


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_macos_and_windows_have_a_screen_unless_reached_over_ssh(platform: str) -> None:
    assert start.has_screen({}, platform)
    assert not start.has_screen({"SSH_CONNECTION": "192.0.2.1 50000 192.0.2.2 22"}, platform)
