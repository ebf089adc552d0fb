"""Pictures for the docs, small enough to be kept with the sources."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QImageWriter


def keep(picture: QImage, path: Path) -> None:
    """Write a picture in 256 of its colours: nobody sees the difference, and it takes a third of the room."""
    image = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.array(image.constBits()).view(np.uint32).reshape(image.height(), image.width()) | 0xFF000000
    colours, where, counts = np.unique(pixels, return_inverse=True, return_counts=True)
    # The 64 commonest, then the commonest of each few alike: a hundred greys would leave no room for the one amber.
    by_count = np.argsort(-counts, kind="stable")
    _alike, first = np.unique((colours[by_count] >> 4) & 0x0F0F0F, return_index=True)
    places = np.concatenate([np.arange(64), np.setdiff1d(first, np.arange(64))])
    common = colours[by_count[places[:256]]]

    def channels(
        of: np.ndarray[tuple[int, ...], np.dtype[np.uint32]],
    ) -> np.ndarray[tuple[int, ...], np.dtype[np.int32]]:
        return np.ascontiguousarray(of).view(np.uint8).reshape(-1, 4)[:, :3].astype(np.int32)

    all_, few = channels(colours), channels(common)
    nearest = np.array([np.square(few - one).sum(axis=1).argmin() for one in all_], dtype=np.uint8)
    flat = np.ascontiguousarray(nearest[where].reshape(pixels.shape))
    kept = QImage(flat.data, image.width(), image.height(), image.width(), QImage.Format.Format_Indexed8)
    kept.setColorTable(common.tolist())
    writer = QImageWriter(str(path), QByteArray(b"png"))
    writer.setCompression(100)
    writer.write(kept)
