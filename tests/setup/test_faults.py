"""What goes wrong is told in a sentence that says what to do; never as a traceback."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

import start


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "disk is full"),
        ("  cause: failed to write: No space left on device (os error 28)", "disk is full"),
        ("PermissionError: [Errno 13] Permission denied: '/srv/baypath/.venv'", "cannot be written to"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "its hash differs"),
        ("error: Hash mismatch for `numpy==2.4.6`", "its hash differs"),
        ("HTTP status client error (403 Forbidden) for url", "refused"),
        (
            "connection broken by 'NewConnectionError(...)' ERROR: No matching distribution found for numpy==2.4.6",
            "cannot be reached",
        ),
        ("  cause: dns error  cause: error resolving DNS", "cannot be reached"),
        ("ERROR: No matching distribution found for pyside6-essentials==6.12.0", "no build for this machine"),
        ("because pyside6-essentials has no wheels with a matching platform tag", "no build for this machine"),
    ],
)
def test_what_installers_say_is_told_as_what_it_means(said: str, told: str) -> None:
    assert told in start.meaning(said)


def test_unknown_words_are_not_given_a_meaning() -> None:
    assert start.meaning("Segmentation fault") == ""


def test_a_failing_installer_is_quoted_where_its_words_are_unknown_and_the_log_is_named(project: Path) -> None:
    with pytest.raises(start.SetupError) as told:
        start.run("sh", "-c", "echo first; echo the last words >&2; exit 3")
    assert str(told.value) == f"the last words\nAll that the installer said is in {start.LOG}"
    assert start.LOG.read_text(encoding="utf-8") == "first\nthe last words\n"


@pytest.mark.parametrize(
    ("number", "told"),
    [(errno.ENOSPC, "Free some 2 GB"), (errno.EACCES, "Copy BayPath"), (errno.EROFS, "Copy BayPath")],
)
def test_an_error_of_the_system_ends_in_a_sentence(number: int, told: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(requirements: str) -> None:
        import os

        raise OSError(number, os.strerror(number), "/srv/baypath/.venv")

    monkeypatch.setattr(start, "set_up", fail)
    monkeypatch.setattr(start, "has_screen", lambda _: False)
    ending = start.main([])
    assert isinstance(ending, str)
    assert told in ending
    assert "/srv/baypath/.venv" in ending


def test_stopping_by_hand_is_no_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(requirements: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(start, "set_up", stop)
    monkeypatch.setattr(start, "has_screen", lambda _: False)
    assert start.main([]) == "Stopped. Run it again to go on."


def test_an_unknown_word_is_answered_with_how_to_use_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert start.main(["tset"]) == 2
    assert "python3 start.py test" in capsys.readouterr().out
