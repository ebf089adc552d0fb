"""Every fault that we raise reads as one sentence in three scripts."""

from __future__ import annotations

import ast
import re
import string
from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest

import desktop
import models
from desktop.naming import figure, ratio
from desktop.wording import nested_quotes, sentence, term, wording
from models.blueprint.study_conflict import InfeasiblePlanError
from models.errors import Clause, DefectError, InputError
from models.panel.experts import Expert, Panel
from models.problem.criteria import GOAL, CriteriaTree, Criterion
from models.problem.frame import Currencies, Frame, Side
from models.study import Study
from models.text import Script, Text

SOURCES = [path for room in (models, desktop) for path in sorted(Path(room.__file__ or "").parent.rglob("*.py"))]


@dataclass
class Fault:
    """What the source says about one subclass of InputError."""

    docstring: str = ""
    keywords: set[str] = field(default_factory=set)

    @property
    def keys(self) -> set[str]:
        return self.keywords | set(re.findall(r"\w+", self.docstring))


@cache
def faults() -> dict[str, Fault]:
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in SOURCES]
    nodes = [node for tree in trees for node in ast.walk(tree)]
    found: dict[str, Fault] = {}
    family = {"InputError"}
    classes = [node for node in nodes if isinstance(node, ast.ClassDef)]
    while True:
        new = [
            node
            for node in classes
            if node.name not in family and any(isinstance(base, ast.Name) and base.id in family for base in node.bases)
        ]
        if not new:
            break
        for added in new:
            family.add(added.name)
            found[added.name] = Fault(ast.get_docstring(added) or "")
    for node in nodes:
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in found:
            found[node.func.id].keywords.update(keyword.arg for keyword in node.keywords if keyword.arg)
    return found


def placeholders(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


def test_every_fault_has_a_sentence_in_three_scripts() -> None:
    assert len(faults()) > 40, "the search for faults found too few to be believed"
    missing = [name for name in faults() if f"fault.{name}" not in wording()]
    assert missing == []
    blank = [name for name in faults() for script in Script if not wording()[f"fault.{name}"].own(script)]
    assert blank == []


def test_no_two_faults_share_a_name_and_so_a_sentence() -> None:
    named = Counter(
        node.name
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef) and node.name in faults()
    )
    assert [name for name, count in named.items() if count > 1] == []


def test_no_sentence_is_kept_for_a_fault_that_is_gone() -> None:
    known = {f"fault.{name}" for name in (*faults(), "InputError")}
    assert [key for key in wording() if key.startswith("fault.") and key not in known] == []


def test_sentences_name_only_facts_that_the_fault_carries() -> None:
    wrong = {
        (name, script.value, unknown)
        for name, fault in faults().items()
        for script in Script
        for unknown in placeholders(wording()[f"fault.{name}"].own(script)) - fault.keys
    }
    assert wrong == set()


def test_the_three_scripts_name_the_same_facts() -> None:
    different = [
        key for key, text in wording().items() if len({frozenset(placeholders(text.own(one))) for one in Script}) != 1
    ]
    assert different == []


def test_every_row_has_a_key_of_its_own_and_four_columns() -> None:
    import resources

    lines = (Path(resources.__file__).parent / "wording.tsv").read_text(encoding="utf-8").splitlines()
    assert lines[0].split("\t") == ["key", "en", "zh_hans", "zh_hant"]
    keys: dict[str, int] = defaultdict(int)
    for line in lines[1:]:
        assert line.count("\t") == 3, line
        keys[line.split("\t")[0]] += 1
    assert [key for key, times in keys.items() if times > 1] == []


STUDY = Study(
    frame=Frame(
        question=Text("Which initiatives first?", "先做哪些举措？", "先做哪些措施？"),
        sides={"SZ": Side("SZ", Text("Shenzhen", "深圳", "深圳"))},
    ),
    criteria=CriteriaTree(
        {
            "C1": Criterion("C1", name=Text("Innovation", "创新", "創新")),
            "C2": Criterion("C2", name=Text("Industry", "产业", "產業")),
        }
    ),
    panel=Panel(experts={"E1": Expert("E1", "SZ", name=Text("Expert 1", "专家1", "專家1"))}),
)


class PairError(InputError):
    """A made-up fault: expert, node, first, second, value."""


@pytest.fixture
def pair_wording(monkeypatch: pytest.MonkeyPatch) -> None:
    template = "{expert}: {first} / {second} = {value:ratio} ({node}) {unsaid}"
    texts = {**wording(), "fault.PairError": Text(template, template, template)}
    monkeypatch.setattr("desktop.wording.wording", lambda: texts)


def test_a_sentence_says_names_where_the_fault_says_ids(pair_wording: None) -> None:
    fault = PairError(expert="E1", node=GOAL, first="C1", second="C2", value=1 / 12)
    assert sentence(fault, STUDY, Script.EN) == "Expert 1: Innovation / Industry = 1/12 (Which initiatives first?) …"
    assert sentence(fault, STUDY, Script.ZH_HANT) == "專家1: 創新 / 產業 = 1/12 (先做哪些措施？) …"


def test_a_sentence_without_a_study_says_ids(pair_wording: None) -> None:
    fault = PairError(expert="E1", node=GOAL, first="C1", second="C2", value=3.0)
    assert sentence(fault, None, Script.ZH_HANS) == "E1: C1 / C2 = 3 (目标) …"


def test_a_fault_without_wording_of_its_own_takes_that_of_its_family() -> None:
    class NewError(DefectError):
        """Nobody has worded this one."""

    assert sentence(NewError(computation="weights"), STUDY, Script.EN) == sentence(
        DefectError(computation="weights"), STUDY, Script.EN
    )


def test_a_place_reads_as_a_way_to_walk() -> None:
    from models.checking.faults import NotFiniteError

    said = sentence(NotFiniteError(value=float("nan"), place="criteria/C1/scale/lower"), STUDY, Script.EN)
    assert "Criteria › Innovation › Scale › Lower end" in said


def test_a_cycle_is_said_all_the_way_round() -> None:
    from models.checking.faults import CriterionCycleError

    said = sentence(CriterionCycleError(criteria=("C1", "C2")), STUDY, Script.ZH_HANS)
    assert "创新 → 产业 → 创新" in said


def test_the_kind_of_thing_is_said_in_the_readers_words() -> None:
    from models.edits.frame import EmptyNameError

    assert "举措" in sentence(EmptyNameError(thing="initiative", id="I01"), STUDY, Script.ZH_HANS)


def test_terms_follow_the_readers_script() -> None:
    assert term("term.mcda.initiative", Script.ZH_HANT) == "措施"
    assert term("column.lead_hk", Script.ZH_HANS) == "香港对口部门"
    assert term("no.such.key", Script.EN) == "no.such.key"


@pytest.mark.parametrize(
    ("number", "written"), [(3.0, "3"), (1 / 3, "1/3"), (0.4, "1/2.5"), (9, "9"), (0.0, "0"), (2.5, "2.5")]
)
def test_ratios_are_written_as_saaty_writes_them(number: float, written: str) -> None:
    assert ratio(number) == written


@pytest.mark.parametrize(
    ("number", "written"), [(1200.0, "1200"), (0.333333333, "0.333333"), (1234567.8, "1234568"), (float("inf"), "inf")]
)
def test_figures_show_as_many_digits_as_they_deserve(number: float, written: str) -> None:
    assert figure(number) == written


@pytest.mark.parametrize(
    ("script", "flat", "nested"),
    [
        (Script.EN, "“One “two” three” and “four”", "“One ‘two’ three” and “four”"),
        (Script.ZH_HANS, "“河套“一区两园”政策包”必须列入", "“河套‘一区两园’政策包”必须列入"),
        (Script.ZH_HANT, "「河套「一區兩園」政策包」必須列入", "「河套『一區兩園』政策包」必須列入"),
        (Script.ZH_HANT, "沒有引號，半個」也不動", "沒有引號，半個」也不動"),
    ],
)
def test_a_name_that_quotes_bears_the_inner_marks_within_a_quotation(script: Script, flat: str, nested: str) -> None:
    assert nested_quotes(flat, script) == nested


def test_quarters_and_amounts_are_said_as_readers_count_them() -> None:
    from models.checking.faults import PinOutsideCalendarError

    late = PinOutsideCalendarError(initiative="I01", quarter="2050Q1")
    assert "2050Q1" in sentence(late, STUDY, Script.EN)
    assert "2050年第一季度" in sentence(late, STUDY, Script.ZH_HANS)
    budget = InfeasiblePlanError(rules=(Clause("total_budget", amount=17000.0),))
    assert "RMB 17,000 m" in sentence(budget, STUDY, Script.EN)
    assert "人民币1,700,000万元" in sentence(budget, STUDY, Script.ZH_HANS)
    hong_kong = replace(STUDY, frame=replace(STUDY.frame, currencies=Currencies(main="HKD", other="CNY")))
    assert "HK$ 17,000 m" in sentence(budget, hong_kong, Script.EN)


def test_a_moment_is_said_by_the_clock_of_the_reader() -> None:
    from models.storage.faults import AlreadyOpenError

    there = datetime(2026, 11, 23, 14, 35, 29, tzinfo=UTC)
    fault = AlreadyOpenError(path="a.baypath", user="ada", host="desk", since=there.isoformat())
    assert f"since {there.astimezone():%Y-%m-%d %H:%M}." in sentence(fault, None, Script.EN)
    assert "since …" in sentence(AlreadyOpenError(path="a", user="", host="", since=""), None, Script.EN)


def test_wording_needs_no_qt() -> None:
    import subprocess
    import sys

    code = "import desktop.wording, sys; sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    root = Path(models.__file__).parent.parent
    assert subprocess.run([sys.executable, "-c", code], cwd=root, check=False).returncode == 0
