"""What `baypath check` says of a sound study: what it holds, and what still keeps it from a result."""

from __future__ import annotations

import numpy as np

from desktop.cli.exits import Exit
from desktop.cli.telling import told
from desktop.wording import term
from models.computing.computation import hidden_results
from models.computing.results import Results
from models.edits.rounds import reveal_results
from models.errors import InputError
from models.ranking.decision_matrix import MATRIX
from models.ranking.study_ranking import RANKING
from models.study import Study
from models.text import Script
from models.weighting.expert_priorities import EXPERT_PRIORITIES


def print_check(study: Study, script: Script) -> int:
    """Print the state of a study; return `Exit.NO_RESULT` where it cannot be ranked yet."""
    results = Results()
    hidden = hidden_results(study)
    study = reveal_results(study)  # it is only counted below, and tried

    def say(key: str, **facts: object) -> None:
        print(term(f"check.{key}", script).format(**facts))

    say(
        "holds",
        criteria=len(study.criteria.criteria),
        leaves=len(study.criteria.leaves),
        initiatives=len(study.initiatives.initiatives),
        experts=len(study.panel.experts),
    )
    if study.criteria.parents and study.panel.experts:
        experts = results.get(EXPERT_PRIORITIES, study)
        asked = sum(experts.asked.values()) * len(experts.experts)
        say("compared", given=sum(int(given.sum()) for given in experts.answered.values()), asked=asked)
        threshold = study.methods.cr_threshold
        count = len(experts.contradictory(threshold))
        table = term(f"method.random_index.{study.methods.random_index.value}", script)
        say("contradictory", count=count, threshold=f"{threshold:.2f}", table=table)
    if study.criteria.leaves and study.initiatives.initiatives:
        answered = results.get(MATRIX, study).answered
        say("scored", given=int(np.count_nonzero(answered)), asked=answered.size)
    try:
        ranking = results.get(RANKING, study)
    except InputError as fault:
        print(told(fault, study, script))
        return Exit.NO_RESULT
    if hidden is not None:
        print(told(hidden, study, script))
    say("ranked", count=len(ranking.whole.initiatives), of=len(study.initiatives.initiatives))
    return Exit.DONE
