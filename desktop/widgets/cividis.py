"""The cividis scale of colours, which reads the same with and without red-green colour blindness and in grey."""

from __future__ import annotations

from PySide6.QtGui import QColor

# Every eighth of the 256 colours, from the least to the greatest value; those between are interpolated.
_STEPS = tuple(
    bytes.fromhex(
        "00224e00285b002e6a0533711a386f273e6e32436d3b496c434e6c4b546c535a6d5a5f6e61656f686a716f7073767676"
        "7d7c788381798b8778928d789a9376a29975aaa073b3a670bbad6dc3b369ccba64d4c15fddc858e6d051efd748f8df3c"
        "fee838"
    )[place : place + 3]
    for place in range(0, 99, 3)
)


def cividis(share: float) -> QColor:
    """Return the colour of a value.

    Args:
        share: Where the value lies between the least (0) and the greatest (1); clipped to these.

    References:
        Nuñez, Anderson & Renslow (2018), Optimizing colormaps with consideration for color vision deficiency,
        PLOS ONE 13(7): e0199239.
    """
    place = min(max(share, 0.0), 1.0) * (len(_STEPS) - 1)
    lower = min(int(place), len(_STEPS) - 2)
    part = place - lower
    below, above = _STEPS[lower], _STEPS[lower + 1]
    return QColor(*(round(a + (b - a) * part) for a, b in zip(below, above, strict=True)))


def takes_light_text(colour: QColor) -> bool:
    """Return whether white text is easier to read on a colour than black text (WCAG 2 relative luminance)."""
    red, green, blue = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return (1.05 / (luminance + 0.05)) > ((luminance + 0.05) / 0.05)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
