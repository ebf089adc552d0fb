"""The story in the docs says what the sample says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desktop.targets import sample_study
from models.blueprint.plan import PLAN
from models.computing.results import Results
from models.problem.choices import RankingMethod
from models.ranking.method_comparison import METHOD_COMPARISON
from models.ranking.study_ranking import RANKING
from models.robustness.firmness import FIRMNESS
from models.robustness.reverse_question import scores_needed
from models.robustness.study_reverse import reverse_question
from models.study import Study
from models.viewpoints.causes import causes
from models.viewpoints.comparison import VIEWPOINTS, Quarter
from models.viewpoints.compromise import maximin
from models.weighting.panel_weights import WEIGHTS

DOCS = Path(__file__).parents[2] / "docs"
STORY = " ".join((DOCS / "story.md").read_text(encoding="utf-8").replace("**", "").split())
SAN_TIN = "I20"
GROWTH, LAW, SYSTEMS = "C2.2", "C5.2", "C5.1"
TOPSIS = RankingMethod.TOPSIS


@pytest.fixture(scope="module")
def study() -> Study:
    return sample_study("hetao")


@pytest.fixture(scope="module")
def results() -> Results:
    return Results()


def says(sentence: str) -> None:
    assert sentence in STORY


def test_where_it_stands(study: Study, results: Results) -> None:
    ranking = results.get(RANKING, study)
    whole, row = ranking.whole, ranking.whole.row[SAN_TIN]
    rank = int(whole.topsis.ranks[row])
    assert rank == int(whole.ahp.ranks[row])
    count = len(whole.initiatives)
    says(f"is rank {rank} of {count} for the whole panel, with a closeness of {whole.topsis.closeness[row]:.3f} by")
    firm = results.get(FIRMNESS, study)
    low, high = firm.interval[SAN_TIN]
    says(
        f"it lies between ranks {low} and {high} in 95 % of them, and shares tier {firm.tier[SAN_TIN]} with two others"
    )
    assert sum(tier == firm.tier[SAN_TIN] for tier in firm.tier.values()) == 3
    shares = firm.counts[TOPSIS].acceptability[firm.initiatives.index(SAN_TIN)]
    ten, five = (f"{100 * shares[:first].sum():.0f} %" for first in (10, 5))
    says(f"It is among the first ten in {ten} of the panels, among the first five in {five}.")
    says(f"ranks {low} to {high}, tier {firm.tier[SAN_TIN]}, high for Shenzhen")


def test_whose_rank_that_is(study: Study, results: Results) -> None:
    ranking, views = results.get(RANKING, study), results.get(VIEWPOINTS, study)
    weights = results.get(WEIGHTS, study)
    ranks = {side: int(ranking.voices[side].topsis.ranks[ranking.voices[side].row[SAN_TIN]]) for side in ("SZ", "HK")}
    says(f"For Shenzhen it is rank {ranks['SZ']}. For Hong Kong it is rank {ranks['HK']}.")
    says(f"(Spearman {views.agreement('SZ', 'HK').spearman:.2f})")
    quarters = views.quarters(10)
    contested = sum(quarter is Quarter.CONTESTED for quarter in quarters.values())
    both = len(views.common_first(10))
    says(f"{both} initiatives are among the first ten of both; San Tin is one of {contested} that only one side")
    assert quarters[SAN_TIN] is Quarter.CONTESTED
    found = causes(ranking.voices["SZ"], ranking.voices["HK"], study.methods, TOPSIS).of(SAN_TIN)
    (first, by_weight, by_score), (second, law_by_weight, law_by_score) = found[:2]
    assert {first, second} == {GROWTH, LAW}
    assert by_weight > 5 * by_score
    assert law_by_weight > 5 * law_by_score
    shenzhen, hong_kong = weights.voices["SZ"].criteria, weights.voices["HK"].criteria
    growth = f"weighs {100 * shenzhen[GROWTH]:.1f} % for Shenzhen and {100 * hong_kong[GROWTH]:.1f} % for Hong Kong"
    says(f"“New growth points and upgrading” {growth}")
    law = f"weighs {100 * shenzhen[LAW]:.1f} % for Shenzhen and {100 * hong_kong[LAW]:.1f} % for Hong Kong"
    says(f"“Legal interoperability” {law}")


def test_down_to_the_judgement_and_over_all_methods(study: Study, results: Results) -> None:
    hong_kong = results.get(RANKING, study).voices["HK"]
    score = hong_kong.values[hong_kong.row[SAN_TIN], hong_kong.leaves.index(LAW)]
    says(f"score the cluster {score:.1f} of 9 on legal interoperability")
    compared = results.get(METHOD_COMPARISON, study)
    whole, there = compared[""].ranks_of(SAN_TIN).values(), compared["HK"].ranks_of(SAN_TIN).values()
    says(f"Over {len(whole)} methods the whole panel's rank lies between {min(whole)} and {max(whole)}")
    says(f"Hong Kong's lies between {min(there)} and {max(there)}.")


def test_what_would_change_it(study: Study, results: Results) -> None:
    answer = results.get(reverse_question(SAN_TIN, 3), study).score
    assert answer is not None
    assert answer.needed is not None
    assert answer.criterion == SYSTEMS
    says(f"“Convergence of systems and mechanisms”: from {answer.now:.2f} to {answer.needed:.2f}.")
    hong_kong = results.get(RANKING, study).voices["HK"]
    changes = scores_needed(study.criteria, hong_kong, study.methods, SAN_TIN, 10)
    nearest = min(changes.values(), key=lambda change: change.share)
    assert nearest.criterion == LAW
    assert nearest.needed is not None
    says(f"from {nearest.now:.2f} to {nearest.needed:.2f} on “Legal interoperability”")


def test_what_to_do_about_it(study: Study, results: Results) -> None:
    views = results.get(VIEWPOINTS, study)
    compromise = maximin(views)
    says(
        f"by the score of the city that likes it less, it is rank {compromise.ranks[views.initiatives.index(SAN_TIN)]}."
    )
    costs = compromise.concessions(10)
    hong_kong, shenzhen = f"{100 * costs['HK'].cost:.1f} %", f"{100 * costs['SZ'].cost:.1f} %"
    says(f"Hong Kong concedes {hong_kong} of the score of its own first ten, Shenzhen {shenzhen}.")
    assert set(compromise.order[:7]) == set(views.common_first(10)), "the seven that both want come before it"
    placed = next(one for one in results.get(PLAN, study).chosen() if one.initiative == SAN_TIN)
    assert placed.horizon == "long"
    needed = study.initiatives.initiatives[SAN_TIN].prerequisites
    assert ("I01", True) in [(one.initiative, one.strict) for one in needed]
    ranking = results.get(RANKING, study)
    for side in ("SZ", "HK"):
        assert ranking.voices[side].topsis.ranks[ranking.voices[side].row["I01"]] <= 2


def test_its_pictures_are_there_and_not_too_large() -> None:
    pictures = re.findall(r"\]\((images/[^)]+)\)", (DOCS / "story.md").read_text(encoding="utf-8"))
    assert len(pictures) == 4
    for picture in pictures:
        assert 10_000 < (DOCS / picture).stat().st_size <= 150_000
