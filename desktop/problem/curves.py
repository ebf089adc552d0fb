"""Value curves as they are drawn: where they begin, and what comes of a point added, moved or taken away. No Qt."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Final

import numpy as np

from models.problem.criteria import Direction, Scale, Transform
from models.ranking.transforms import ValueCurve

Curve = tuple[tuple[float, float], ...]

WORTH_STEP: Final = 0.05
_SAMPLES: Final = 60
_MOST: Final = 12


def drawn_by_points(scale: Scale) -> bool:
    """Return whether the scale's worth follows points that can be moved."""
    return scale.transform in (Transform.STEP, Transform.PIECEWISE)


def with_transform(scale: Scale, transform: Transform, direction: Direction) -> Scale:
    """Return the scale with another transform; a curve that has never been drawn begins as a straight one."""
    changed = replace(scale, transform=transform)
    if not drawn_by_points(changed) or len(scale.curve) >= 2:
        return changed
    shares = (0.0, 1 / 3, 2 / 3) if transform is Transform.STEP else (0.0, 0.5, 1.0)
    worths = (0.0, 0.5, 1.0) if direction is Direction.BENEFIT else (1.0, 0.5, 0.0)
    points = (
        (scale.lower + share * (scale.upper - scale.lower), worth) for share, worth in zip(shares, worths, strict=True)
    )
    return replace(changed, curve=tuple((_sensible(value, scale), worth) for value, worth in points))


def with_ends(scale: Scale, lower: float, upper: float) -> Scale:
    """Return the scale with other ends; the curve's own ends go along, and what lies outside is left out."""
    changed = replace(scale, lower=lower, upper=upper)
    if not scale.curve or lower >= upper:
        return changed
    first, last = scale.curve[0], scale.curve[-1]
    inner = tuple(point for point in scale.curve[1:-1] if lower < point[0] < upper)
    end = upper if scale.transform is not Transform.STEP else min(max(last[0], math.nextafter(lower, upper)), upper)
    inner = tuple(point for point in inner if point[0] < end)
    return replace(changed, curve=((lower, first[1]), *inner, (end, last[1])))


def line_of(scale: Scale, direction: Direction) -> list[tuple[float, float]]:
    """Return the worth along the scale as a line: points across and up."""
    curve = ValueCurve.of(scale) if len(scale.curve) >= 2 else None
    if drawn_by_points(scale) and curve is not None:
        points = list(scale.curve)
        if points[-1][0] < scale.upper:
            points.append((scale.upper, points[-1][1]))
        return points
    values = np.linspace(scale.lower, scale.upper, _SAMPLES)
    low, high = scale.lower, scale.upper
    if scale.transform is Transform.LOG10 and low > 0:
        shares = (np.log10(values) - math.log10(low)) / (math.log10(high) - math.log10(low))
    else:
        shares = (values - low) / (high - low)
    worths = shares if direction is Direction.BENEFIT else 1.0 - shares
    return [(float(value), float(worth)) for value, worth in zip(values, worths, strict=True)]


def reach(scale: Scale, place: int) -> tuple[float, float]:
    """Return how far a point may be moved across: between its neighbours, ends that are fixed not at all."""
    curve, step = scale.curve, value_step(scale)
    fixed = place == 0 or (place == len(curve) - 1 and scale.transform is Transform.PIECEWISE)
    if fixed:
        return curve[place][0], curve[place][0]
    high = curve[place + 1][0] - step if place + 1 < len(curve) else scale.upper
    low = curve[place - 1][0] + step
    return (low, high) if low <= high else (curve[place][0], curve[place][0])


def moved(scale: Scale, place: int, value: float, worth: float) -> Curve:
    """Return the curve with one point elsewhere, within its reach."""
    low, high = reach(scale, place)
    point = min(max(value, low), high), min(max(worth, 0.0), 1.0)
    return (*scale.curve[:place], point, *scale.curve[place + 1 :])


def added(scale: Scale, value: float | None = None, worth: float | None = None, after: int = 0) -> tuple[Curve, int]:
    """Return the curve with one more point and its place, −1 where none fits: at a value, or halfway to the next.

    Args:
        scale: The scale.
        value: Where it is to stand; None for halfway between a point and the next.
        worth: Its worth; None for what the curve says there.
        after: The place of the point after which it is to stand where no value is given.
    """
    curve, step = scale.curve, value_step(scale)
    if value is None:
        after = min(max(after, 0), len(curve) - 1)
        end = curve[after + 1][0] if after + 1 < len(curve) else scale.upper
        if after + 1 >= len(curve) and end <= curve[after][0]:
            after -= 1
            end = curve[after + 1][0]
        value = _sensible((curve[after][0] + end) / 2, scale)
    drawn = ValueCurve.of(scale)
    if drawn is None or len(curve) >= _MOST or any(abs(value - known) < step / 2 for known, _ in curve):
        return curve, -1
    if not curve[0][0] < value < (scale.upper if scale.transform is Transform.STEP else curve[-1][0]):
        return curve, -1
    height = float(drawn.worth(np.array([value]))[0]) if worth is None else min(max(worth, 0.0), 1.0)
    place = sum(known < value for known, _ in curve)
    return (*curve[:place], (value, round(height, 4)), *curve[place:]), place


def removed(scale: Scale, place: int) -> Curve:
    """Return the curve without a point; its ends, and the last two, stay."""
    last = len(scale.curve) - 1
    ends = {0, last} if scale.transform is Transform.PIECEWISE else {0}
    if place in ends or not 0 <= place <= last or last < 2:
        return scale.curve
    return (*scale.curve[:place], *scale.curve[place + 1 :])


def value_step(scale: Scale) -> float:
    """Return a round hundredth of the scale: what one key moves a point by."""
    span = scale.upper - scale.lower
    if not (math.isfinite(span) and span > 0):
        return 1.0
    power = 10.0 ** math.floor(math.log10(span / 100))
    return next((power * factor for factor in (1, 2, 5) if power * factor >= span / 100), power * 10)


def _sensible(value: float, scale: Scale) -> float:
    """Return a value rounded to the scale's step, ends as they are."""
    step = value_step(scale)
    rounded = float(f"{round(value / step) * step:.12g}")
    return min(max(rounded, scale.lower), scale.upper) if value not in {scale.lower, scale.upper} else value
