"""What the models name by enumerations, in the language of the window."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.translator import QT_TRANSLATE_NOOP
from desktop.widgets.theme import Mode
from models.editing.kinds import EditKind
from models.problem.criteria import Direction, ScaleKind, Transform
from models.problem.initiatives import Status
from models.text import Script

_EDITS: Final[Mapping[EditKind, str]] = {
    EditKind.RENAME_STUDY: QT_TRANSLATE_NOOP("EditKind", "rename study"),
    EditKind.ASK_QUESTION: QT_TRANSLATE_NOOP("EditKind", "reword question"),
    EditKind.RENAME_CRITERION: QT_TRANSLATE_NOOP("EditKind", "rename criterion"),
    EditKind.DEFINE_CRITERION: QT_TRANSLATE_NOOP("EditKind", "reword criterion"),
    EditKind.ADD_CRITERION: QT_TRANSLATE_NOOP("EditKind", "add criterion"),
    EditKind.REMOVE_CRITERION: QT_TRANSLATE_NOOP("EditKind", "remove criterion"),
    EditKind.MOVE_CRITERION: QT_TRANSLATE_NOOP("EditKind", "move criterion"),
    EditKind.SET_SCALE: QT_TRANSLATE_NOOP("EditKind", "change scale"),
    EditKind.RENAME_INITIATIVE: QT_TRANSLATE_NOOP("EditKind", "rename initiative"),
    EditKind.DESCRIBE_INITIATIVE: QT_TRANSLATE_NOOP("EditKind", "reword initiative"),
    EditKind.ADD_INITIATIVE: QT_TRANSLATE_NOOP("EditKind", "add initiative"),
    EditKind.REMOVE_INITIATIVE: QT_TRANSLATE_NOOP("EditKind", "remove initiative"),
    EditKind.MOVE_INITIATIVE: QT_TRANSLATE_NOOP("EditKind", "move initiative"),
    EditKind.SET_BODIES: QT_TRANSLATE_NOOP("EditKind", "change lead bodies"),
    EditKind.SET_BARRIER: QT_TRANSLATE_NOOP("EditKind", "change barrier"),
    EditKind.SET_DURATION: QT_TRANSLATE_NOOP("EditKind", "change duration"),
    EditKind.SET_PREREQUISITES: QT_TRANSLATE_NOOP("EditKind", "change prerequisites"),
    EditKind.SET_STATUS: QT_TRANSLATE_NOOP("EditKind", "change status"),
    EditKind.ADD_SIDE: QT_TRANSLATE_NOOP("EditKind", "add side"),
    EditKind.RENAME_SIDE: QT_TRANSLATE_NOOP("EditKind", "rename side"),
    EditKind.SET_SHARES: QT_TRANSLATE_NOOP("EditKind", "change shares"),
    EditKind.RENAME_EXPERT: QT_TRANSLATE_NOOP("EditKind", "rename expert"),
    EditKind.SET_EXPERT_WEIGHT: QT_TRANSLATE_NOOP("EditKind", "change expert weight"),
    EditKind.ADD_EXPERT: QT_TRANSLATE_NOOP("EditKind", "add expert"),
    EditKind.REMOVE_EXPERT: QT_TRANSLATE_NOOP("EditKind", "remove expert"),
    EditKind.MOVE_EXPERT: QT_TRANSLATE_NOOP("EditKind", "move expert"),
    EditKind.PASTE_EXPERTS: QT_TRANSLATE_NOOP("EditKind", "take over experts"),
    EditKind.ADD_GROUP: QT_TRANSLATE_NOOP("EditKind", "add group"),
    EditKind.REMOVE_GROUP: QT_TRANSLATE_NOOP("EditKind", "remove group"),
    EditKind.RENAME_GROUP: QT_TRANSLATE_NOOP("EditKind", "rename group"),
    EditKind.SET_GROUP_LEAVES: QT_TRANSLATE_NOOP("EditKind", "choose who scores what"),
    EditKind.CLOSE_ROUND: QT_TRANSLATE_NOOP("EditKind", "close round"),
    EditKind.OPEN_ROUND: QT_TRANSLATE_NOOP("EditKind", "open next round"),
    EditKind.HIDE_RESULTS: QT_TRANSLATE_NOOP("EditKind", "hide results"),
    EditKind.REVEAL_RESULTS: QT_TRANSLATE_NOOP("EditKind", "reveal results"),
    EditKind.PREPARE_BALLOTS: QT_TRANSLATE_NOOP("EditKind", "prepare ballots"),
    EditKind.COLLECT_BALLOTS: QT_TRANSLATE_NOOP("EditKind", "collect ballots"),
    EditKind.IMPORT_WORKBOOK: QT_TRANSLATE_NOOP("EditKind", "take over workbook"),
    EditKind.SET_COMPARISON: QT_TRANSLATE_NOOP("EditKind", "answer comparison"),
    EditKind.CLEAR_COMPARISON: QT_TRANSLATE_NOOP("EditKind", "clear comparison"),
    EditKind.PASTE_COMPARISONS: QT_TRANSLATE_NOOP("EditKind", "paste comparisons"),
    EditKind.COMMENT_COMPARISON: QT_TRANSLATE_NOOP("EditKind", "comment on comparison"),
    EditKind.UPHOLD_COMPARISONS: QT_TRANSLATE_NOOP("EditKind", "stand by comparisons"),
    EditKind.SET_POINTS: QT_TRANSLATE_NOOP("EditKind", "give points"),
    EditKind.SET_BEST_WORST: QT_TRANSLATE_NOOP("EditKind", "name best and worst"),
    EditKind.SET_RANK_ORDER: QT_TRANSLATE_NOOP("EditKind", "put in order"),
    EditKind.SET_RATING: QT_TRANSLATE_NOOP("EditKind", "score"),
    EditKind.CLEAR_RATING: QT_TRANSLATE_NOOP("EditKind", "clear score"),
    EditKind.PASTE_RATINGS: QT_TRANSLATE_NOOP("EditKind", "paste scores"),
    EditKind.SET_RECUSAL: QT_TRANSLATE_NOOP("EditKind", "declare interest"),
    EditKind.NOTE_RATING: QT_TRANSLATE_NOOP("EditKind", "note beside a score"),
    EditKind.SET_MEASUREMENT: QT_TRANSLATE_NOOP("EditKind", "enter measured value"),
    EditKind.SET_METHODS: QT_TRANSLATE_NOOP("EditKind", "choose methods"),
    EditKind.ASK_NODE: QT_TRANSLATE_NOOP("EditKind", "choose a way of asking"),
    EditKind.SET_ADJUSTMENTS: QT_TRANSLATE_NOOP("EditKind", "assume other figures"),
    EditKind.KEEP_SCENARIO: QT_TRANSLATE_NOOP("EditKind", "keep scenario"),
    EditKind.RENAME_SCENARIO: QT_TRANSLATE_NOOP("EditKind", "rename scenario"),
    EditKind.REMOVE_SCENARIO: QT_TRANSLATE_NOOP("EditKind", "remove scenario"),
    EditKind.APPLY_SCENARIO: QT_TRANSLATE_NOOP("EditKind", "apply scenario"),
    EditKind.SET_BUDGET: QT_TRANSLATE_NOOP("EditKind", "change budget"),
    EditKind.SET_PIN: QT_TRANSLATE_NOOP("EditKind", "change decision"),
    EditKind.SET_HORIZONS: QT_TRANSLATE_NOOP("EditKind", "change phases"),
    EditKind.SET_DISCOUNT: QT_TRANSLATE_NOOP("EditKind", "change discount for lateness"),
    EditKind.SET_CAPACITY: QT_TRANSLATE_NOOP("EditKind", "change what a body can lead at once"),
    EditKind.SET_SUPPORT: QT_TRANSLATE_NOOP("EditKind", "change least support"),
    EditKind.SET_SET_RULES: QT_TRANSLATE_NOOP("EditKind", "change rules about sets"),
    EditKind.SET_WINDOW: QT_TRANSLATE_NOOP("EditKind", "change earliest and latest dates"),
    EditKind.SET_REVIEWS: QT_TRANSLATE_NOOP("EditKind", "change reviews"),
    EditKind.RELAX_RULE: QT_TRANSLATE_NOOP("EditKind", "relax rule"),
    EditKind.MOVE_IN_PLAN: QT_TRANSLATE_NOOP("EditKind", "move in the plan"),
    EditKind.SET_FIGURE: QT_TRANSLATE_NOOP("EditKind", "change target"),
    EditKind.SPLIT_CRITERION: QT_TRANSLATE_NOOP("EditKind", "split criterion"),
    EditKind.MERGE_CRITERIA: QT_TRANSLATE_NOOP("EditKind", "merge criteria"),
    EditKind.ADD_INDICATOR: QT_TRANSLATE_NOOP("EditKind", "add indicator"),
    EditKind.RENAME_INDICATOR: QT_TRANSLATE_NOOP("EditKind", "reword indicator"),
    EditKind.REMOVE_INDICATOR: QT_TRANSLATE_NOOP("EditKind", "remove indicator"),
    EditKind.SET_COST_INDICATOR: QT_TRANSLATE_NOOP("EditKind", "choose cost indicator"),
    EditKind.MERGE_INITIATIVES: QT_TRANSLATE_NOOP("EditKind", "merge initiatives"),
    EditKind.PASTE_PROBLEM: QT_TRANSLATE_NOOP("EditKind", "paste list"),
    EditKind.REMOVE_SIDE: QT_TRANSLATE_NOOP("EditKind", "remove side"),
    EditKind.SET_CALENDAR: QT_TRANSLATE_NOOP("EditKind", "change start of calendar"),
    EditKind.SET_CURRENCIES: QT_TRANSLATE_NOOP("EditKind", "change currencies"),
    EditKind.SET_SOURCE: QT_TRANSLATE_NOOP("EditKind", "change source"),
    EditKind.SET_ILLUSTRATIVE: QT_TRANSLATE_NOOP("EditKind", "change whether illustrative"),
    EditKind.ADD_BODY: QT_TRANSLATE_NOOP("EditKind", "add body"),
    EditKind.RENAME_BODY: QT_TRANSLATE_NOOP("EditKind", "rename body"),
    EditKind.REMOVE_BODY: QT_TRANSLATE_NOOP("EditKind", "remove body"),
    EditKind.ADD_FACTOR: QT_TRANSLATE_NOOP("EditKind", "add SWOT finding"),
    EditKind.WORD_FACTOR: QT_TRANSLATE_NOOP("EditKind", "reword SWOT finding"),
    EditKind.MOVE_FACTOR: QT_TRANSLATE_NOOP("EditKind", "move SWOT finding"),
    EditKind.REMOVE_FACTOR: QT_TRANSLATE_NOOP("EditKind", "remove SWOT finding"),
    EditKind.ADD_STRATEGY: QT_TRANSLATE_NOOP("EditKind", "add strategy"),
    EditKind.WORD_STRATEGY: QT_TRANSLATE_NOOP("EditKind", "reword strategy"),
    EditKind.LINK_STRATEGY: QT_TRANSLATE_NOOP("EditKind", "link strategy"),
    EditKind.REMOVE_STRATEGY: QT_TRANSLATE_NOOP("EditKind", "remove strategy"),
    EditKind.RESTORE_SNAPSHOT: QT_TRANSLATE_NOOP("EditKind", "restore snapshot"),
    EditKind.REPLACE_STUDY: QT_TRANSLATE_NOOP("EditKind", "replace study"),
}

_SCRIPTS: Final[Mapping[Script, str]] = {
    # A language is called by its own name, so that who reads nothing else still finds it.
    Script.EN: "English",
    Script.ZH_HANS: "简体中文",
    Script.ZH_HANT: "繁體中文",
}

_MODES: Final[Mapping[Mode, str]] = {
    Mode.LIGHT: QT_TRANSLATE_NOOP("Mode", "Light"),
    Mode.DARK: QT_TRANSLATE_NOOP("Mode", "Dark"),
    Mode.SYSTEM: QT_TRANSLATE_NOOP("Mode", "As the system"),
}

_DIRECTIONS: Final[Mapping[Direction, str]] = {
    Direction.BENEFIT: QT_TRANSLATE_NOOP("Direction", "More is better"),
    Direction.COST: QT_TRANSLATE_NOOP("Direction", "Less is better"),
}

_SCALES: Final[Mapping[ScaleKind, str]] = {
    ScaleKind.RATING: QT_TRANSLATE_NOOP("ScaleKind", "Experts score it"),
    ScaleKind.MEASURED: QT_TRANSLATE_NOOP("ScaleKind", "It is measured"),
    ScaleKind.COMPARED: QT_TRANSLATE_NOOP("ScaleKind", "Initiatives are compared in pairs"),
}

_TRANSFORMS: Final[Mapping[Transform, str]] = {
    Transform.LINEAR: QT_TRANSLATE_NOOP("Transform", "linear"),
    Transform.LOG10: QT_TRANSLATE_NOOP("Transform", "logarithmic"),
    Transform.STEP: QT_TRANSLATE_NOOP("Transform", "in steps"),
    Transform.PIECEWISE: QT_TRANSLATE_NOOP("Transform", "by a curve"),
}

_STATUSES: Final[Mapping[Status, str]] = {
    Status.NOT_STARTED: QT_TRANSLATE_NOOP("Status", "Not started"),
    Status.ON_TRACK: QT_TRANSLATE_NOOP("Status", "On track"),
    Status.AT_RISK: QT_TRANSLATE_NOOP("Status", "At risk"),
    Status.DONE: QT_TRANSLATE_NOOP("Status", "Done"),
}

_BARRIERS: Final[Mapping[str, str]] = {
    "institutional": QT_TRANSLATE_NOOP("Barrier", "Institutional"),
    "legal": QT_TRANSLATE_NOOP("Barrier", "Legal"),
    "cultural": QT_TRANSLATE_NOOP("Barrier", "Cultural"),
    "conceptual": QT_TRANSLATE_NOOP("Barrier", "Conceptual"),
}


def edit_label(kind: EditKind) -> str:
    """Return what an edit is called behind "Undo"."""
    return QCoreApplication.translate("EditKind", _EDITS[kind])


def script_label(script: Script) -> str:
    """Return the name of a language in itself."""
    return _SCRIPTS[script]


def mode_label(mode: Mode) -> str:
    """Return whether the window is light or dark."""
    return QCoreApplication.translate("Mode", _MODES[mode])


def direction_label(direction: Direction) -> str:
    """Return in which direction a criterion is better."""
    return QCoreApplication.translate("Direction", _DIRECTIONS[direction])


def scale_label(kind: ScaleKind) -> str:
    """Return where the values of a leaf come from."""
    return QCoreApplication.translate("ScaleKind", _SCALES[kind])


def transform_label(transform: Transform) -> str:
    """Return what is done to a measured value."""
    return QCoreApplication.translate("Transform", _TRANSFORMS[transform])


def status_label(status: Status) -> str:
    """Return how far an initiative is."""
    return QCoreApplication.translate("Status", _STATUSES[status])


def barrier_label(kind: str) -> str:
    """Return the name of a kind of barrier; one that only the study knows keeps its own."""
    return QCoreApplication.translate("Barrier", _BARRIERS[kind]) if kind in _BARRIERS else kind
