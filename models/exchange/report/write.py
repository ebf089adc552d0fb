"""The report's sections, in the order in which minutes tell them."""

from __future__ import annotations

from datetime import UTC
from math import isnan

from models.blueprint.plan import Planned
from models.exchange.report.content import PictureKind, ReportContent
from models.exchange.report.document import Cell, Document
from models.exchange.workbook.method_choices import method_choices
from models.problem.criteria import GOAL
from models.problem.initiatives import InitiativeId
from models.weighting.answers import WHOLE
from models.weighting.panel_agreement import GroupConsensus

_AUTHOR = "BayPath"


def report_bytes(content: ReportContent) -> bytes:
    """Return the report as the bytes of a .docx file."""
    shown = content.shown
    document = Document(shown.script, shown.script.value)
    title = shown.said("report.title", name=shown.name)
    document.properties(
        title=title.line,
        subject=shown.read(shown.study.frame.question).line,
        author=_AUTHOR,
        keywords=shown.words("workbook.keywords").line[:255],
        comments=shown.marks().line,
        created=shown.exported_at.astimezone(UTC).replace(tzinfo=None),
    )
    document.header(shown.name.line, shown.marks().line)
    document.footer(shown.words("page.number").line, f"{shown.program} · {shown.exported_at:%Y-%m-%d}")
    document.title(title, shown.marks())
    for write in (_question, _panel, _weights, _consensus, _ranking, _robustness, _sides, _blueprint, _methods):
        write(document, content)
    return document.whole()


def _question(document: Document, content: ReportContent) -> None:
    shown = content.shown
    document.heading(shown.words("report.question"))
    document.paragraph(shown.read(shown.study.frame.question))
    counts = {
        "initiatives": len(shown.study.initiatives.initiatives),
        "criteria": len(shown.study.criteria.leaves),
        "experts": len(shown.study.panel.experts),
    }
    document.paragraph(shown.said("report.scope", **counts))
    if shown.study.frame.source:
        document.paragraph(shown.read(shown.study.frame.source), quiet=True)


def _panel(document: Document, content: ReportContent) -> None:
    shown, panel = content.shown, content.shown.study.panel
    document.heading(shown.words("report.panel"))
    total = sum(panel.share(side) for side in panel.by_side) or 1.0
    rows: list[list[Cell]] = []
    for side, experts in panel.by_side.items():
        rows.append([shown.side(side), len(experts), f"{panel.share(side) / total:.0%}"])
        members = [panel.experts[expert].group for expert in experts]
        groups = [group for group in panel.groups.values() if group.side == side]
        rows += [[f"    {shown.read(group.name)}", members.count(group.id), None] for group in groups]
    rows.append([shown.words("summary.total"), len(panel.experts), None])
    headings = [shown.words(key) for key in ("run.side", "run.experts", "run.share")]
    document.table(headings, rows, widths=(9, 3, 3), numbers=(1, 2))
    document.paragraph(shown.said("report.round", number=shown.study.current_round.number))


def _weights(document: Document, content: ReportContent) -> None:
    shown, tree, weights = content.shown, content.shown.study.criteria, content.shown.weights
    document.heading(shown.words("report.weights"))
    leaves = sorted(tree.leaves, key=lambda leaf: -weights.whole.criteria[leaf])
    if leaves:
        heaviest = shown.listed(shown.read(tree.criteria[leaf].name) for leaf in leaves[:3])
        share = sum(weights.whole.criteria[leaf] for leaf in leaves[:3])
        document.paragraph(shown.said("report.weights.first", criteria=heaviest, share=f"{share:.0%}"))
    document.picture(content.pictures.get(PictureKind.WEIGHTS), shown.words("report.weights.picture"))
    sides = [side for side in shown.sides if side in weights.voices]
    headings = [shown.words("term.mcda.criterion"), shown.words("term.mcda.global_weight"), *map(shown.side, sides)]
    rows: list[list[Cell]] = []
    for criterion in tree.order:
        indent = "    " * tree.depth(criterion)
        shares = [f"{weights.voices[side].criteria[criterion]:.1%}" for side in sides]
        name = shown.read(tree.criteria[criterion].name)
        rows.append([f"{indent}{name}", f"{weights.whole.criteria[criterion]:.1%}", *shares])
    document.table(headings, rows, widths=(8, *[2.5] * (1 + len(sides))), numbers=range(1, 2 + len(sides)))


def _consensus(document: Document, content: ReportContent) -> None:
    shown, agreement = content.shown, content.agreement
    document.heading(shown.words("report.consensus"))
    whole = agreement.hierarchy
    document.paragraph(
        shown.said("report.consensus.whole", value=_share(whole.whole), word=_band(content, whole.whole))
    )
    if len(whole.sides) > 1:
        document.paragraph(
            shown.said("report.consensus.between", value=_share(whole.between), word=_band(content, whole.between))
        )
    if agreement.concordance is not None:
        document.paragraph(shown.said("report.consensus.kendall", value=f"{agreement.concordance.w:.2f}"))
    sides = [side for side in shown.study.frame.sides if side in whole.sides]
    headings = [
        shown.words("report.consensus.under"),
        shown.words("report.consensus.everyone"),
        *map(shown.side, sides),
        shown.words("report.consensus.sides"),
    ]
    rows: list[list[Cell]] = []
    for node in (node for node in shown.study.criteria.parents if node in agreement.nodes):
        one = agreement.nodes[node]
        name = shown.words("term.mcda.goal") if node == GOAL else shown.read(shown.study.criteria.criteria[node].name)
        cells = [_share(one.sides[side]) if side in one.sides else "–" for side in sides]
        rows.append([name, _share(one.whole), *cells, _share(one.between)])
    document.table(headings, rows, widths=(7, *[2.5] * (2 + len(sides))), numbers=range(1, 3 + len(sides)))
    document.paragraph(shown.words("report.consensus.note"), quiet=True)


def _share(consensus: GroupConsensus) -> str:
    return "–" if isnan(consensus.value) else f"{consensus.value:.0%}"


def _band(content: ReportContent, consensus: GroupConsensus) -> str:
    band = consensus.band
    return content.shown.words("consensus.none" if band is None else f"consensus.{band.name.lower()}")


def _ranking(document: Document, content: ReportContent) -> None:
    shown, ranking, leading = content.shown, content.shown.ranking.whole, content.shown.ranking.leading
    document.heading(shown.words("report.ranking"))
    order = ranking.order(leading)
    first = [one for one in order if shown.firmness.tier[one] == 1]
    listed = shown.listed(map(shown.initiative, first))
    method = shown.words(f"method.leading.{leading.value}")
    document.paragraph(shown.said("report.ranking.first", initiatives=listed, method=method))
    document.picture(content.pictures.get(PictureKind.RANKING), shown.words("report.ranking.picture"))
    headings = [
        shown.words("term.mcda.rank"),
        shown.words("term.mcda.initiative"),
        shown.words("term.mcda.tier"),
        shown.words("score.topsis"),
        shown.words("score.ahp"),
        shown.words("ranking.interval"),
    ]
    rows = [_ranked(content, initiative) for initiative in order]
    document.table(headings, rows, widths=(1.5, 7, 2, 2, 2, 2.4), numbers=(0, 3, 4, 5))
    for initiative, leaves in ranking.unranked.items():
        names = shown.listed(shown.read(shown.study.criteria.criteria[leaf].name) for leaf in leaves)
        told = {"initiative": shown.initiative(initiative), "criteria": names}
        document.paragraph(shown.said("report.ranking.lacks", **told), quiet=True)


def _ranked(content: ReportContent, initiative: InitiativeId) -> list[Cell]:
    shown, ranking = content.shown, content.shown.ranking.whole
    row = ranking.row[initiative]
    return [
        int(ranking.ranks(shown.ranking.leading)[row]),
        shown.initiative(initiative),
        shown.tier(initiative),
        f"{ranking.topsis.closeness[row]:.3f}",
        f"{ranking.ahp.scores[row]:.3f}",
        shown.interval(initiative),
    ]


def _robustness(document: Document, content: ReportContent) -> None:
    shown, leading = content.shown, content.shown.ranking.leading
    counts, ranking = shown.firmness.counts[leading], content.shown.ranking.whole
    document.heading(shown.words("report.robustness"))
    winner = ranking.order(leading)[0]
    share = counts.acceptability[ranking.row[winner], 0]
    told = {"draws": f"{counts.draws:,}", "initiative": shown.initiative(winner), "share": f"{share:.0%}"}
    document.paragraph(shown.said("report.robustness.first", **told))
    tiers = max(shown.firmness.tier.values(), default=0)
    document.paragraph(shown.said("report.robustness.tiers", tiers=tiers))
    document.picture(content.pictures.get(PictureKind.ROBUSTNESS), shown.words("report.robustness.picture"))


def _sides(document: Document, content: ReportContent) -> None:
    shown, views, pair = content.shown, content.views, content.pair
    if views is None or pair is None:
        return
    document.heading(shown.words("report.sides"))
    one, other = map(shown.side, pair)
    alike = views.agreement(pair[0], pair[1])
    common = len(set(views.first(pair[0], content.first)) & set(views.first(pair[1], content.first)))
    told = {"one": one, "other": other, "spearman": f"{alike.spearman:.2f}", "common": common, "first": content.first}
    document.paragraph(shown.said("report.sides.alike", **told))
    document.picture(content.pictures.get(PictureKind.SIDES), shown.words("report.sides.picture"))
    contested = content.contested()
    if contested:
        document.paragraph(shown.said("report.sides.contested", first=content.first))
        ranks = {}
        for voice, row in zip(views.voices, views.ranks, strict=True):
            ranks[voice] = dict(zip(views.initiatives, row, strict=True))
        headings = [shown.words("term.mcda.initiative"), one, shown.words("voice.whole"), other]
        rows: list[list[Cell]] = [
            [shown.initiative(which), *(int(ranks[voice][which]) for voice in (pair[0], WHOLE, pair[1]))]
            for which in contested
        ]
        document.table(headings, rows, widths=(8, 2.5, 2.5, 2.5), numbers=(1, 2, 3))


def _blueprint(document: Document, content: ReportContent) -> None:
    shown, plan = content.shown, content.shown.plan
    document.heading(shown.words("report.blueprint"))
    document.paragraph(shown.said("report.blueprint.chosen", chosen=len(plan.chosen()), all=len(plan.initiatives)))
    document.picture(content.pictures.get(PictureKind.PLAN), shown.words("report.blueprint.picture"))
    headings = [
        shown.words("column.phase"),
        shown.words("summary.until"),
        shown.words("summary.delivered"),
        shown.said("money.of", what=shown.words("summary.spend"), unit=shown.unit),
        shown.said("money.of", what=shown.words("summary.budget"), unit=shown.unit),
    ]
    rows: list[list[Cell]] = []
    for horizon, spend in zip(shown.study.frame.horizons, plan.horizon_spend, strict=True):
        budget = shown.study.plan.budgets.get(horizon.id)
        money = [f"{shown.money(float(spend)):,.0f}", "–" if budget is None else f"{shown.money(budget):,.0f}"]
        count = len(plan.of_horizon(horizon.id))
        rows.append([shown.read(horizon.name), shown.quarter(horizon.end), count, *money])
    document.table(headings, rows, widths=(4, 3, 2.5, 3.5, 3.5), numbers=(2, 3, 4))
    for horizon in shown.study.frame.horizons:
        planned = plan.of_horizon(horizon.id)
        if planned:
            document.heading(shown.read(horizon.name), 2)
            document.points([_point(content, one) for one in planned])
    if plan.left_out():
        document.heading(shown.words("plan.not_chosen"), 2)
        document.points([_point(content, one) for one in plan.left_out()])


def _point(content: ReportContent, one: Planned) -> str:
    """Return an initiative and why it stands where it does, one language under the other."""
    shown = content.shown
    return shown.said("report.blueprint.point", initiative=shown.initiative(one.initiative), why=shown.why(one))


def _methods(document: Document, content: ReportContent) -> None:
    shown = content.shown
    document.heading(shown.words("summary.methods"))
    rows: list[list[Cell]] = [[one.label, one.chosen, one.about] for one in method_choices(shown)]
    headings = [shown.words(key) for key in ("run.choice", "run.chosen", "run.meaning")]
    document.table(headings, rows, widths=(3.5, 5, 8))
