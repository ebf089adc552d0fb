"""Edits of the rounds in which a panel judges (Delphi)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from models.edits.ids import free_id
from models.panel.rounds import BallotKey, Round
from models.study import Study

Ballot = TypeVar("Ballot")


def close_round(study: Study) -> Study:
    """Let the current round take no more answers."""
    if study.current_round.closed:
        return study
    return replace(study, rounds=(*study.rounds[:-1], replace(study.current_round, closed=True)))


def hide_results(study: Study) -> Study:
    """Keep what the answers of the current round come to from everybody, until it is revealed."""
    if study.current_round.hidden:
        return study
    return replace(study, rounds=(*study.rounds[:-1], replace(study.current_round, hidden=True)))


def reveal_results(study: Study) -> Study:
    """Show what the answers of the current round, and of those before it, come to."""
    if not any(one.hidden for one in study.rounds):
        return study
    return replace(study, rounds=tuple(replace(one, hidden=False) if one.hidden else one for one in study.rounds))


def set_ballot_key(study: Study, key: str) -> Study:
    """Give the current round the key that its ballot workbooks are signed with; one that it has already stays.

    Args:
        study: The study.
        key: Random, for example from `secrets.token_hex`.
    """
    if study.current_round.ballot_key:
        return study
    return replace(study, rounds=(*study.rounds[:-1], replace(study.current_round, ballot_key=key)))


def open_round(study: Study) -> Study:
    """Close the current round and open the next, in which everyone finds the answers last given, free to change.

    An expert who was silent in the current round finds those of the latest round before it. Results that are hidden
    stay so: the next round begins with the very answers that nobody is to see the result of.
    """
    closed = close_round(study).rounds
    following = Round(
        free_id("R", {one.id for one in closed}), closed[-1].number + 1, hidden=study.current_round.hidden
    )
    return replace(
        study,
        rounds=(*closed, following),
        comparisons=_prefilled(study, study.comparisons, following),
        ratings=_prefilled(study, study.ratings, following),
    )


def _prefilled(study: Study, ballots: Mapping[BallotKey, Ballot], following: Round) -> Mapping[BallotKey, Ballot]:
    latest_first = [one.id for one in reversed(study.rounds)]
    last = {
        expert: next((key for key in (BallotKey(one, expert) for one in latest_first) if key in ballots), None)
        for expert in study.panel.experts
    }
    taken_over = {BallotKey(following.id, expert): ballots[key] for expert, key in last.items() if key is not None}
    return {**ballots, **taken_over}
