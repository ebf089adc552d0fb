"""What every chart paints with: text in the theme's styles, rules on whole pixels, the focus ring."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QIcon,
    QPainter,
    QPen,
    QPixmap,
    QPolygonF,
)

from desktop.widgets.line_breaking import broken, wrapped
from desktop.widgets.measures import FOCUS_RING, TextStyle
from desktop.widgets.palette import Colour, Mark, mark_of
from desktop.widgets.theme import phase_role, theme

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter
_SPARE = {LEFT: 0.0, RIGHT: 1.0, CENTRE: 0.5}
"""By alignment, the share of the room that is left over before the text."""
HOLLOW = 1.6
"""Width of the rim of a hollow mark."""
_SOLID = Qt.PenStyle.SolidLine
_SINGLE_LINE: int = Qt.TextFlag.TextSingleLine.value

# Corners of each shape for a radius of 1: as large to the eye as the circle.
_CORNERS = {
    Mark.DIAMOND: ((0.0, -1.25), (1.25, 0.0), (0.0, 1.25), (-1.25, 0.0)),
    Mark.SQUARE: ((-0.89, -0.89), (0.89, -0.89), (0.89, 0.89), (-0.89, 0.89)),
    Mark.TRIANGLE: ((0.0, -1.25), (1.25, 0.92), (-1.25, 0.92)),
    Mark.WEDGE: ((0.0, 1.25), (-1.25, -0.92), (1.25, -0.92)),
    Mark.CROSS: (
        (-0.4, -1.15), (0.4, -1.15), (0.4, -0.4), (1.15, -0.4), (1.15, 0.4), (0.4, 0.4),
        (0.4, 1.15), (-0.4, 1.15), (-0.4, 0.4), (-1.15, 0.4), (-1.15, -0.4), (-0.4, -0.4),
    ),
}  # fmt: skip


def text_width(text: str, style: TextStyle = TextStyle.BODY, *, bold: bool = False) -> float:
    """Return the width that a text takes, rounded up so that it is never cut by a fraction of a pixel."""
    return theme().advance(text, style, bold=bold) + 1.5


def fill(painter: QPainter, rect: QRectF, colour: Colour) -> None:
    """Fill a rectangle; for `QPainter.fillRect`, every start would make the names of 169 gradients."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().colour(colour))
    painter.drawRect(rect)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def draw_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    align: Qt.AlignmentFlag = LEFT,
    colour: Colour = Colour.TEXT,
    style: TextStyle = TextStyle.BODY,
    *,
    bold: bool = False,
) -> bool:
    """Draw one line of text, cut at the right where there is no room; return whether it was cut."""
    look, shown = theme(), text
    width = look.advance(text, style, bold=bold)
    if width > rect.width():
        shown = look.elided(text, rect.width(), style, bold=bold)
        width = look.advance(shown, style, bold=bold)
    painter.setFont(look.font(style, bold=bold))
    painter.setPen(look.colour(colour))
    spare = _SPARE.get(align)
    if spare is None:
        painter.drawText(rect, align.value | _SINGLE_LINE, shown)
    else:
        line, height = look.line(shown, style, bold=bold)
        left = rect.left() + spare * (rect.width() - width)
        painter.drawStaticText(QPointF(left, rect.top() + (rect.height() - height) / 2), line)
    return shown != text


def draw_wrapped(
    painter: QPainter,
    rect: QRectF,
    text: str,
    colour: Colour = Colour.TEXT,
    style: TextStyle = TextStyle.BODY,
    *,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    middle: bool = False,
) -> bool:
    """Draw text over as many lines as there is room for, on the bottom or in the middle; return whether it was cut."""
    look, width = theme(), rect.width()
    height = look.metrics(style).lineSpacing()
    most = max(1, int(rect.height() // height))
    lines, cut = look.kept((text, style, width, most), partial(wrapped, text, style, width, most))
    painter.setFont(look.font(style))
    painter.setPen(look.colour(colour))
    top = rect.bottom() - len(lines) * height
    if middle:
        top = (rect.top() + top) / 2
    for number, shown in enumerate(lines):
        _draw_piece(painter, QRectF(rect.left(), top + number * height, width, height), shown, align, style)
    return cut


def _draw_piece(
    painter: QPainter, place: QRectF, text: str, align: Qt.AlignmentFlag, style: TextStyle, *, bold: bool = False
) -> None:
    """Draw a line of a text at the top of its place, in the painter's font, which is that of the style."""
    spare = place.width() - theme().advance(text, style, bold=bold)
    share = 1.0 if align & Qt.AlignmentFlag.AlignRight else 0.5 if align & Qt.AlignmentFlag.AlignHCenter else 0.0
    painter.drawStaticText(QPointF(place.left() + share * spare, place.top()), theme().line(text, style, bold=bold)[0])


def draw_words(
    painter: QPainter,
    rect: QRectF,
    text: str,
    colour: Colour = Colour.TEXT,
    style: TextStyle = TextStyle.BODY,
    *,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    top: bool = False,
    bold: bool = False,
) -> bool:
    """Draw text over several lines, a word too wide cut at its end instead of broken; return whether any was cut.

    Text without blanks, as Chinese is, is broken between characters. It stands on the bottom, or hangs from the top. A
    line hardly too wide is drawn narrower instead of losing its end.
    """
    look, width = theme(), rect.width()
    words = look.kept((text, style, bold, width, rect.height()), partial(broken, text, style, rect, bold=bold))
    painter.setPen(look.colour(colour))
    start = rect.top() if top else rect.bottom() - len(words.shown) * words.height
    font = look.font(style, bold=bold)
    if words.stretch:
        font.setStretch(words.stretch)
    painter.setFont(font)
    for number, line in enumerate(words.shown):
        place = QRectF(rect.left(), start + number * words.height, width, words.height)
        if words.stretch:
            painter.drawText(place, align.value | _SINGLE_LINE, line)
        else:
            _draw_piece(painter, place, line, align, style, bold=bold)
    return words.cut


def lines_needed(text: str, width: float) -> int:
    """Return over how many lines a name goes, also while it is bold since it is selected."""
    look = theme()
    if text_width(text, bold=True) <= width:
        return 1
    room = QRectF(0, 0, width, 1e4)
    return len(look.kept((text, width), partial(broken, text, TextStyle.BODY, room, bold=True)).shown)


def name_height(text: str, width: float) -> float:
    """Return what a row needs for a name that goes over several lines; 0 where one line does."""
    lines = lines_needed(text, width)
    return lines * theme().metrics(TextStyle.BODY).lineSpacing() + 2 if lines > 1 else 0.0


def draw_name(painter: QPainter, rect: QRectF, text: str, colour: Colour = Colour.TEXT, *, bold: bool = False) -> None:
    """Draw a name in the middle of its place, over several lines where these have room."""
    step = theme().metrics(TextStyle.BODY).lineSpacing()
    lines = min(lines_needed(text, rect.width()), int(rect.height() // step))
    if lines <= 1 or text_width(text, bold=bold) <= rect.width():
        draw_text(painter, rect, text, colour=colour, bold=bold)
        return
    middle = QRectF(rect.left(), rect.center().y() - lines * step / 2, rect.width(), lines * step + 1)
    draw_words(painter, middle, text, colour, top=True, bold=bold)


def draw_line(
    painter: QPainter,
    start: QPointF,
    end: QPointF,
    colour: Colour = Colour.LINE,
    width: float = 1,
    style: Qt.PenStyle | tuple[float, ...] = _SOLID,
) -> None:
    """Draw a straight line; one of 1 px that runs level or upright is put onto whole pixels, so that it is crisp.

    A style may be dashes and gaps, as `palette.dash_of` gives them. A line on whole pixels is filled, not stroked: Qt
    strokes it pixel by pixel, in a hundred times the time.
    """
    if width == 1:
        # The whole pixel in which each end lies.
        left, top, right, bottom = int(start.x()), int(start.y()), int(end.x()), int(end.y())
        if style is _SOLID and (left == right or top == bottom):
            along, down = abs(right - left) or 1, abs(bottom - top) or 1
            painter.fillRect(min(left, right), min(top, bottom), along, down, theme().colour(colour))
            return
        start, end = QPointF(left + 0.5, top + 0.5), QPointF(right + 0.5, bottom + 0.5)
    dashes = style if isinstance(style, tuple) else ()
    solid = _SOLID if isinstance(style, tuple) else style
    pen = QPen(theme().colour(colour), width, solid, Qt.PenCapStyle.FlatCap)
    if dashes:
        pen.setDashPattern(dashes)
    painter.setPen(pen)
    painter.drawLine(start, end)


def draw_bar(painter: QPainter, rect: QRectF, colour: Colour, corner: float = 2, alpha: float = 1.0) -> None:
    """Draw a filled bar with slightly rounded corners."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().colour(colour, alpha))
    radius = min(corner, rect.width() / 2, rect.height() / 2)
    painter.drawRoundedRect(rect, radius, radius)


def draw_phase_bar(painter: QPainter, rect: QRectF, phase: int) -> None:
    """Draw a bar in the colour of a phase, with a rim: the long-term step alone is too close to the ground."""
    draw_bar(painter, rect, phase_role(phase), 3)
    painter.setPen(QPen(theme().colour(phase_role(min(phase, 1))), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)


def draw_mark(
    painter: QPainter,
    centre: QPointF,
    radius: float,
    colour: Colour,
    *,
    filled: bool,
    rim: float = 0.0,
    rim_colour: Colour = Colour.SURFACE,
) -> None:
    """Draw a mark in the colour and the shape of a role.

    Args:
        painter: Antialiased.
        centre: Where.
        radius: Of a round mark; the other shapes look as large.
        colour: Whose it is: a side is known by the shape too.
        filled: A hollow mark is filled with the surface, so that lines end at its rim.
        rim: Width of a rim, which keeps the mark apart from what lies below it.
        rim_colour: Colour of the rim.
    """
    look, shape = theme(), mark_of(colour)
    painter.setPen(Qt.PenStyle.NoPen)
    if rim:
        painter.setBrush(look.colour(rim_colour))
        draw_shape(painter, shape, centre, radius + rim)
    if filled:
        painter.setBrush(look.colour(colour))
        draw_shape(painter, shape, centre, radius)
        return
    painter.setPen(QPen(look.colour(colour), HOLLOW))
    painter.setBrush(look.colour(Colour.SURFACE))
    draw_shape(painter, shape, centre, radius - HOLLOW / 2)


def mark_icon(colour: Colour) -> QIcon:
    """Return the mark of a role as an icon, crisp at twice the size too."""
    side = theme().scaled(12)
    pixmap = QPixmap(2 * side, 2 * side)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_mark(painter, QPointF(side / 2, side / 2), side / 2 - 1.5, colour, filled=True)
    painter.end()
    return QIcon(pixmap)


def draw_focus_ring(painter: QPainter, rect: QRectF, corner: float = 3) -> None:
    """Draw the ring of 2 px around what the keyboard acts on."""
    painter.setPen(QPen(theme().colour(Colour.ACCENT), FOCUS_RING))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inside = FOCUS_RING / 2
    painter.drawRoundedRect(rect.adjusted(inside, inside, -inside, -inside), corner, corner)


def draw_shape(painter: QPainter, shape: Mark, centre: QPointF, radius: float) -> None:
    """Draw the shape of a mark with the pen and the brush that are set; radius is that of a round one as large."""
    if shape is Mark.CIRCLE:
        painter.drawEllipse(centre, radius, radius)
    else:
        painter.drawPolygon(QPolygonF([centre + QPointF(x * radius, y * radius) for x, y in _CORNERS[shape]]))
