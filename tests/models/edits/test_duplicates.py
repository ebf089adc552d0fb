from __future__ import annotations

from dataclasses import replace

import pytest

from models.checking import check_study
from models.computing.likeness import MOST, similar_initiatives
from models.edits.duplicates import (
    MergedCycleError,
    merge_initiatives,
    merging_initiatives,
)
from models.edits.initiatives import add_initiative, set_prerequisites
from models.edits.ratings import set_recusal
from models.exchange.text_form import read_text
from models.problem.initiatives import Initiative, Prerequisite
from models.study import EMPTY_STUDY, Study
from models.text import Text
from samples import sample_text
from tests.studies import synthetic_study

HETAO = read_text(sample_text("hetao"))


def named(*names: Text) -> Study:
    study = EMPTY_STUDY
    for number, name in enumerate(names, 1):
        study = add_initiative(study, Initiative(f"I{number}", name))
    return study


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Text("Joint laboratory for life science"), Text("joint laboratories for life sciences")),
        (Text("Life-science joint lab platform"), Text("Joint lab platform, life science")),
        (Text(zh_hans="跨境科研数据流动试点"), Text(zh_hans="科研数据跨境流动试点")),
        (
            Text("Data pilot", zh_hant="設立科研數據跨境流動試點"),
            Text("Something else", zh_hant="科研數據跨境流動試點"),
        ),
        (Text("ＡＩ hub 2030"), Text("AI Hub, 2030")),
    ],
)
def test_names_that_are_alike_in_any_script_are_found(one: Text, other: Text) -> None:
    found = similar_initiatives(named(one, Text("Wholly unrelated matter", "毫不相干", "毫不相干"), other))
    assert [(pair.first, pair.second) for pair in found] == [("I1", "I3")]


def test_names_that_are_not_written_are_not_alike() -> None:
    assert similar_initiatives(named(Text("A"), Text(zh_hans="甲"), Text("B"))) == ()


def test_the_sample_has_no_duplicates() -> None:
    assert similar_initiatives(HETAO) == ()


def test_of_ten_thousand_that_are_alike_the_most_alike_are_told() -> None:
    numbered = [Text(f"Joint laboratory for life science {number}") for number in range(200)]
    found = similar_initiatives(named(*numbered, Text("Joint laboratory for life science 7")))
    assert len(found) == MOST
    assert (found[0].first, found[0].second) == ("I8", "I201")
    assert [pair.share for pair in found] == sorted((pair.share for pair in found), reverse=True)


def test_a_merged_initiative_takes_over_what_only_the_other_has() -> None:
    study = add_initiative(HETAO, Initiative("I99", Text("Twin"), theme=Text("Own"), figures={"baseline": 2.0}))
    study = set_prerequisites(study, "I05", (*study.initiatives.initiatives["I05"].prerequisites, Prerequisite("I99")))
    merged = merge_initiatives(study, "I01", "I99")
    check_study(merged)
    one = merged.initiatives.initiatives["I01"]
    assert one.name == HETAO.initiatives.initiatives["I01"].name
    assert one.figures["baseline"] == HETAO.initiatives.initiatives["I01"].figures.get("baseline", 2.0)
    assert "I01" in {needed.initiative for needed in merged.initiatives.initiatives["I05"].prerequisites}
    assert "I99" not in merged.initiatives.initiatives


def test_the_first_ones_scores_stand_and_gaps_are_filled() -> None:
    study = synthetic_study()
    bare = replace(study.rating_ballot("E0"), ratings={"I02": {"C1.1": 7}, "I01": {"C1.2": 3}})
    study = replace(study, ratings={key: bare if key.expert == "E0" else one for key, one in study.ratings.items()})
    merged = merge_initiatives(study, "I01", "I02")
    check_study(merged)
    assert merged.rating_ballot("E0").ratings["I01"] == {"C1.1": 7, "C1.2": 3}
    assert merged.indicators.measurement("I01", "cost") == study.indicators.measurement("I01", "cost")
    told = merging_initiatives(study, "I01", "I02")
    others = [one for one in study.panel.experts if one != "E0"]
    assert told.kept == 1
    assert told.dropped == sum(len(study.rating_ballot(one).ratings["I02"]) for one in others)


def test_an_interest_in_either_is_one_in_both() -> None:
    study = set_recusal(synthetic_study(), "E1", "I02", recused=True)
    assert merge_initiatives(study, "I01", "I02").rating_ballot("E1").recused == {"I01"}


def test_a_merge_that_would_close_a_circle_is_refused() -> None:
    study = named(Text("A"), Text("B"), Text("C"))
    study = set_prerequisites(study, "I2", (Prerequisite("I1"),))
    study = set_prerequisites(study, "I3", (Prerequisite("I2"),))
    with pytest.raises(MergedCycleError):
        merge_initiatives(study, "I1", "I3")
