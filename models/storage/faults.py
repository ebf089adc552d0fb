"""What can go wrong between a study and the disk. After the colon stand the keys that say where."""

from __future__ import annotations

from models.errors import InputError


class NoSuchFileError(InputError):
    """There is no file of that name: path."""


class NoSuchFolderError(InputError):
    """The folder that a file is to be written into does not exist: path."""


class NoSuchSnapshotError(InputError):
    """A snapshot that was removed: path, number."""


class PathTakenError(InputError):
    """A file stands where a new one is to be written, and nothing may be overwritten: path."""


class NotAStudyFileError(InputError):
    """A file that BayPath did not write: path."""


class NewerFileError(InputError):
    """A file of a version that this BayPath does not know yet: path, found, known."""


class OlderFileError(InputError):
    """A file of an older version that could not be brought up to date, and is as it was: path, found, known."""


class SpoiltFileError(InputError):
    """A study file that is damaged: path, detail (a row, or the database's own finding)."""


class ForeignContentError(InputError):
    """A study file with a table, view, trigger or index that BayPath did not put there so: path, name."""


class UnfinishedWriteError(InputError):
    """A file left in the middle of a write by a crash; it must be opened for writing once to be set right: path."""


class UnreadableFileError(InputError):
    """A file that may not be read, or that the disk does not give: path."""


class NotWritableError(InputError):
    """A file or its folder may not be written: path."""


class NotLockableError(InputError):
    """A folder, most often on a network, that cannot say whether somebody else has the file open: path."""


class AlreadyOpenError(InputError):
    """Another BayPath has the file open for writing: path, user, host, since."""


class FileBusyError(InputError):
    """Another program holds the file and did not let go in time: path."""


class DiskFullError(InputError):
    """There is no room left on the disk: path."""


class WriteFailedError(InputError):
    """The disk did not take a write: path, detail (a `Clause`: what the system says)."""


class FileGoneError(InputError):
    """The file was removed, renamed or replaced while it was open: path."""


class ChangedElsewhereError(InputError):
    """Something else has written to the file since it was opened: path."""


class ReadOnlyStoreError(InputError):
    """A change to a study that was opened to be read only: path."""


class NotStorableError(InputError):
    """A value that would not come back from the disk as it is, such as a figure that is no number: place."""


class JournalBrokenError(InputError):
    """An entry of the journal is not as it was written, or is missing: path, revision."""
