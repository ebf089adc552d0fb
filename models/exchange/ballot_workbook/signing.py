"""The keyed checksums that tell whether hidden ids in a ballot are those that we wrote."""

from __future__ import annotations

import hashlib
import hmac

from models.panel.experts import ExpertId
from models.panel.rounds import Round

_DIGITS = 16
"""64 bits: nobody guesses one in the tries that a facilitator would notice."""


def key_id(key: str) -> str:
    """Return what tells a key from others without telling the key."""
    return hashlib.sha256(f"baypath ballot key {key}".encode()).hexdigest()[:_DIGITS]


def checksum(key: str, *words: str) -> str:
    """Return the checksum of some words in order, each taken whole."""
    # A unit separator is in no id and in no text of a cell, so no two lists of words look the same.
    return hmac.new(key.encode(), "\x1f".join(words).encode(), hashlib.sha256).hexdigest()[:_DIGITS]


def signed(asked_in: Round, expert: ExpertId, *words: str) -> str:
    """Return the checksum of words in one expert's ballot of one round."""
    return checksum(asked_in.ballot_key, asked_in.id, expert, *words)


def is_signed(found: object, asked_in: Round, expert: ExpertId, *words: str) -> bool:
    """Return whether a checksum is the right one for words in one expert's ballot of one round."""
    return isinstance(found, str) and hmac.compare_digest(found.encode(), signed(asked_in, expert, *words).encode())
