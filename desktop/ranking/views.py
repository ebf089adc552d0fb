"""What is drawn beside and instead of the chart: all methods, the figures behind, and the way down to a judgement."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop.naming import separator
from desktop.ranking.drill import Sources, Step
from desktop.ranking.layout import METHODS_VIEW, WORKING, RankLayout
from desktop.ranking.method_facts import MethodFacts
from desktop.ranking.rows import RankRows
from desktop.ranking.working_facts import WorkingFacts
from desktop.session.outcome import Done, Pending
from desktop.session.session import Session
from desktop.widgets.pairing import sentences
from models.problem.choices import Normalisation, RankingMethod, Synthesis
from models.ranking.decision_matrix import MATRIX
from models.ranking.method_comparison import METHOD_COMPARISON, MethodComparison, constant_columns
from models.ranking.study_reversal import REVERSAL, StudyReversal
from models.ranking.variants import VARIANTS, Variant, leading_variant
from models.weighting.answers import WHOLE
from models.weighting.expert_priorities import EXPERT_PRIORITIES
from models.weighting.panel_weights import WEIGHTS

_OWN = (*Normalisation, *Synthesis)


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("RankViews", text, "", count)


class RankViews(QObject):
    """Draws the parts of the page that are not the ranking itself, each only while it is seen.

    Attributes:
        redraw_wanted: Something else is looked at, and the page has to be drawn anew.
        selected: The user went to an initiative.
    """

    redraw_wanted = Signal()
    selected = Signal(str)

    def __init__(self, session: Session, ui: RankLayout) -> None:
        super().__init__(ui)
        self._session, self._ui = session, ui
        self._method: Variant | None = None
        self._working: Variant | None = None
        self._stopped = False
        ui.compared.chart.selected.connect(self._on_method)
        ui.compared.chart.item_activated.connect(self._on_why)
        ui.compared.cancelled.connect(self._on_cancelled)
        ui.compared.wanted.connect(self._on_wanted)
        ui.working.variant_wanted.connect(self._on_working)
        ui.working.cell_wanted.connect(self._on_cell)
        ui.side.step_changed.connect(self.redraw_wanted)
        ui.side.why.tables_wanted.connect(self.show_tables)
        ui.side.method.working_wanted.connect(self._on_method_tables)
        ui.side.method.why_wanted.connect(self._on_why)

    def draw(self, rows: RankRows, initiative: str) -> None:
        """Draw what is seen of them."""
        view = self._ui.view.current()
        self._ui.side.show_of(initiative, methods=view == METHODS_VIEW)
        if view in (METHODS_VIEW, WORKING):
            comparison, reversal = self._compared(rows)
            if view == METHODS_VIEW and comparison is not None:
                self._draw_methods(MethodFacts(rows, comparison, reversal), initiative)
            if view == WORKING:
                self._draw_working(rows, comparison)
        if self._ui.side.trail:
            self._ui.side.show_step(self._sources(rows))

    def show_tables(self) -> None:
        """Show the figures behind the score of the method that leads."""
        self.show_tables_of(leading_variant(self._session.study.methods))

    def show_tables_of(self, variant: Variant) -> None:
        """Show the figures behind one method."""
        self._working = variant
        self._ui.go_to_view(WORKING)

    def show_tables_by(self, method: RankingMethod) -> None:
        """Show the figures behind AHP or TOPSIS, in the variant that the study has chosen."""
        methods = self._session.study.methods
        self.show_tables_of(methods.synthesis if method is RankingMethod.AHP else methods.normalisation)

    def _compared(self, rows: RankRows) -> tuple[MethodComparison | None, StudyReversal | None]:
        view, voice = self._ui.compared, rows.voice.id
        known = self._session.results.known(METHOD_COMPARISON, self._session.study)
        if self._stopped and not known:
            view.show_stopped()
            return None, None
        compared = self._session.result(METHOD_COMPARISON)
        reversed_ = self._session.result(REVERSAL) if voice == WHOLE and not self._stopped else None
        waiting = [one.share for one in (compared, reversed_) if isinstance(one, Pending)]
        view.show_share(sum(waiting) / len(waiting) if waiting else None)
        comparison = compared.value.get(voice) if isinstance(compared, Done) else None
        return comparison, reversed_.value if isinstance(reversed_, Done) else None

    def _draw_methods(self, facts: MethodFacts, initiative: str) -> None:
        variants = facts.variants()
        chosen = self._method if self._method in variants else facts.comparison.leading
        self._ui.compared.show_facts(facts, chosen.value, self._note(facts.rows))
        self._ui.compared.chart.set_selected_item(initiative)
        self._ui.side.method.show_method(facts, chosen, initiative)

    def _draw_working(self, rows: RankRows, comparison: MethodComparison | None) -> None:
        offered = tuple(one for one in VARIANTS if one in _OWN or (comparison is not None and one in comparison.orders))
        chosen = self._working if self._working in offered else leading_variant(self._session.study.methods)
        self._ui.working.show_working(WorkingFacts.of(rows, chosen), offered)
        self._ui.working.select(self._ui.side.initiative)

    def _note(self, rows: RankRows) -> str:
        """Say which criteria separate nobody, and who is not ranked."""
        own, told = rows.own, []
        if len(own.initiatives) > 1:
            same = [leaf for leaf, constant in zip(own.leaves, constant_columns(own), strict=True) if constant]
            if same:
                tree = rows.study.criteria.criteria
                names = separator(rows.script).join(tree[leaf].name.read(rows.script) or leaf for leaf in same)
                told.append(_tr("The same for all, so that it separates nobody: {names}.").format(names=names))
        else:
            told.append(_tr("One initiative alone is first by every method."))
        if own.unranked:
            told.append(_tr("%n initiative(s) are left out, since values are missing.", len(own.unranked)))
        return sentences(*told)

    def _sources(self, rows: RankRows) -> Sources | None:
        weights, matrix = self._session.result(WEIGHTS), self._session.result(MATRIX)
        experts = self._session.result(EXPERT_PRIORITIES)
        if not (isinstance(weights, Done) and isinstance(matrix, Done) and isinstance(experts, Done)):
            return None
        return Sources(rows, weights.value.of(rows.voice.id), matrix.value, experts.value)

    def _on_method(self, key: str) -> None:
        self._method = _variant(key)
        self.redraw_wanted.emit()

    def _on_working(self, key: str) -> None:
        self._working = _variant(key)
        self.redraw_wanted.emit()

    def _on_method_tables(self) -> None:
        self.show_tables_of(self._method or leading_variant(self._session.study.methods))

    def _on_why(self) -> None:
        self._ui.go_to_view("chart")
        self._ui.open_why()

    def _on_cell(self, initiative: str, criterion: str) -> None:
        self._ui.open_why()
        self.selected.emit(initiative)
        if criterion:
            self._ui.side.go_down(Step(initiative, criterion))

    def _on_cancelled(self) -> None:
        self._stopped = True
        self._session.cancel(METHOD_COMPARISON)
        self._session.cancel(REVERSAL)
        self.redraw_wanted.emit()

    def _on_wanted(self) -> None:
        self._stopped = False
        self.redraw_wanted.emit()


def _variant(key: str) -> Variant:
    return next(variant for variant in VARIANTS if variant.value == key)
