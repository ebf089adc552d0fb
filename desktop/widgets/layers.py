"""Where the nodes of a graph without circles stand: in layers, each behind all that comes before it. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence


def layered(nodes: Sequence[str], arrows: Iterable[tuple[str, str]]) -> list[list[str]]:
    """Return the nodes in layers from first to last, those of a layer near what they hang on.

    A node stands one layer behind the last of those before it. Nodes without any arrow make the last layer of their
    own. Arrows that would close a circle are passed over.

    Args:
        nodes: In the order in which they are listed.
        arrows: From and to.

    References:
        Sugiyama, Tagawa & Toda (1981), IEEE Trans. SMC 11(2):109-125 (layers, then barycentres).
    """
    known = set(nodes)
    pairs = [(one, other) for one, other in arrows if one in known and other in known and one != other]
    linked = {node for pair in pairs for node in pair}
    depth = _depths([node for node in nodes if node in linked], pairs)
    rows: list[list[str]] = [[] for _ in range(max(depth.values(), default=-1) + 1)]
    for node in nodes:
        if node in depth:
            rows[depth[node]].append(node)
    _untangle(rows, pairs)
    loose = [node for node in nodes if node not in linked]
    return [*rows, loose] if loose else rows


def _depths(nodes: Sequence[str], arrows: Sequence[tuple[str, str]]) -> dict[str, int]:
    before: dict[str, list[str]] = {node: [] for node in nodes}
    for one, other in arrows:
        before[other].append(one)
    depth: dict[str, int] = {}

    def place(node: str, path: frozenset[str]) -> int:
        if node not in depth:
            above = [one for one in before[node] if one not in path and one != node]
            depth[node] = 1 + max((place(one, path | {node}) for one in above), default=-1)
        return depth[node]

    for node in nodes:
        place(node, frozenset())
    return depth


def _untangle(rows: list[list[str]], arrows: Sequence[tuple[str, str]]) -> None:
    """Put the nodes of each layer in the order of the middle of their neighbours, forth and back a few times."""
    beside: Mapping[str, list[str]] = {node: [] for row in rows for node in row}
    for one, other in arrows:
        beside[one].append(other)
        beside[other].append(one)
    for _ in range(4):
        for layers in (rows, rows[::-1]):
            place = {node: number / max(len(row), 1) for row in rows for number, node in enumerate(row)}
            for row in layers:
                middle = {
                    node: sum(place[one] for one in beside[node]) / len(beside[node]) if beside[node] else place[node]
                    for node in row
                }
                row.sort(key=middle.__getitem__)
                place.update({node: number / max(len(row), 1) for number, node in enumerate(row)})
