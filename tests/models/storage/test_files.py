"""Study files: made, opened, copied; and what is said when that is not possible."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

import pytest

from models.editing.document import Changes, Document
from models.editing.kinds import EditKind
from models.edits.ratings import set_rating
from models.errors import Clause
from models.problem.choices import MethodChoices
from models.storage.faults import (
    AlreadyOpenError,
    NoSuchFileError,
    NoSuchFolderError,
    NotStorableError,
    NotWritableError,
    PathTakenError,
    WriteFailedError,
)
from models.storage.files import create_store, create_untitled, open_store, save_copy, untitled_files
from models.study import EMPTY_STUDY, Study
from tests.models.storage.permissions import ordinary_user
from tests.models.storage.studies import small_study


def rated(document: Document, rating: int = 4) -> Changes:
    edit = partial(set_rating, expert="E1", initiative="I02", leaf="C11", rating=rating)
    changes = document.edit(EditKind.SET_RATING, edit)
    assert changes is not None
    return changes


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("name", ["my study 50%.baypath", "深圳 與 香港／策略?#&.baypath", "ordinary.baypath"])
def test_any_name_that_the_system_takes_will_do(tmp_path: Path, name: str) -> None:
    path = tmp_path / "a folder 文件夹" / name
    path.parent.mkdir()
    with create_store(path, small_study()) as store:
        store.apply(rated(Document(store.load())))
        save_copy(store, path.with_name("copy " + name))
    with open_store(path) as store, open_store(path.with_name("copy " + name)) as copy:
        assert store.load() == copy.load() != small_study()
    assert names(path.parent) == sorted([name, "copy " + name])


def test_a_relative_path_means_the_same_file_after_the_folder_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with create_store(Path("study.baypath"), small_study()) as store:
        monkeypatch.chdir(tmp_path.parent)
        store.apply(rated(Document(store.load())))
        assert store.path == (tmp_path / "study.baypath").resolve()


def test_nothing_is_ever_created_over_a_file(tmp_path: Path) -> None:
    path = tmp_path / "letter.baypath"
    path.write_bytes(b"Dear Ms Wong")
    with pytest.raises(PathTakenError):
        create_store(path, small_study())
    assert path.read_bytes() == b"Dear Ms Wong"
    assert names(tmp_path) == ["letter.baypath"]


def test_a_study_that_cannot_be_stored_leaves_no_trace(tmp_path: Path) -> None:
    with pytest.raises(NotStorableError):
        create_store(tmp_path / "study.baypath", Study(methods=MethodChoices(cr_threshold=float("nan"))))
    assert names(tmp_path) == []


def test_a_folder_that_does_not_exist_is_named(tmp_path: Path) -> None:
    with pytest.raises(NoSuchFolderError) as caught:
        create_store(tmp_path / "nowhere" / "study.baypath", EMPTY_STUDY)
    assert caught.value.where == {"path": str(tmp_path / "nowhere")}


def test_a_file_that_does_not_exist_is_named_and_not_made(tmp_path: Path) -> None:
    with pytest.raises(NoSuchFileError) as caught:
        open_store(tmp_path / "study.baypath")
    assert caught.value.where == {"path": str(tmp_path / "study.baypath")}
    assert names(tmp_path) == []


def test_a_second_opener_hears_who_has_the_study_and_can_read_it(study_file: Path) -> None:
    with open_store(study_file) as store:
        with pytest.raises(AlreadyOpenError) as caught:
            open_store(study_file)
        assert set(caught.value.where) == {"path", "user", "host", "since"}
        with open_store(study_file, read_only=True) as reader:
            store.apply(rated(Document(store.load())))
            assert reader.load() == store.load()
    with open_store(study_file) as store:
        assert store.revision == 2


def test_another_name_for_an_open_file_is_no_way_in(study_file: Path) -> None:
    link = study_file.with_name("link.baypath")
    link.symlink_to(study_file)
    with open_store(study_file), pytest.raises(AlreadyOpenError):
        open_store(link)


def test_a_copy_is_never_put_over_a_file_unless_asked_for(study_file: Path) -> None:
    other = study_file.with_name("other.baypath")
    other.write_bytes(b"precious")
    with open_store(study_file) as store:
        with pytest.raises(PathTakenError):
            save_copy(store, other)
        assert other.read_bytes() == b"precious"
        save_copy(store, other, overwrite=True)
    with open_store(other) as copy:
        assert copy.load() == small_study()


def test_a_copy_is_never_put_over_a_study_that_is_open(study_file: Path) -> None:
    with open_store(study_file) as store:
        with pytest.raises(AlreadyOpenError):
            save_copy(store, study_file, overwrite=True)
        assert store.apply(rated(Document(store.load()))) == 2


def test_a_copy_that_fails_half_way_leaves_what_was_there(study_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = study_file.with_name("other.baypath")
    other.write_bytes(b"precious")

    def failing(descriptor: int) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("os.fsync", failing)
    with open_store(study_file) as store, pytest.raises(WriteFailedError) as caught:
        save_copy(store, other, overwrite=True)
    assert caught.value.where == {"path": str(other), "detail": Clause("disk_trouble")}
    assert other.read_bytes() == b"precious"
    assert names(study_file.parent) == ["other.baypath", "study.baypath"]


def test_a_disk_without_links_takes_new_files_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(source: Path, target: Path) -> None:
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr("os.link", refused)
    with create_store(tmp_path / "study.baypath", small_study()) as store:
        assert store.load() == small_study()
        with pytest.raises(PathTakenError):
            store.write_copy(tmp_path / "study.baypath")


def test_what_may_only_be_read_can_be_read(read_only_file: Path) -> None:
    with ordinary_user():
        with pytest.raises(NotWritableError):
            open_store(read_only_file)
        with open_store(read_only_file, read_only=True) as store:
            assert store.load() == small_study()
    assert names(read_only_file.parent) == ["study.baypath"]


def test_a_folder_that_may_only_be_read_takes_no_study_and_no_copy(read_only_file: Path) -> None:
    with ordinary_user():
        with pytest.raises(NotWritableError):
            create_store(read_only_file.with_name("new.baypath"), EMPTY_STUDY)
        with open_store(read_only_file, read_only=True) as store, pytest.raises(NotWritableError):
            save_copy(store, read_only_file.with_name("copy.baypath"))
        with pytest.raises(NotWritableError):
            create_untitled(read_only_file.parent / "below", EMPTY_STUDY)
    assert names(read_only_file.parent) == ["study.baypath"]


def test_a_file_that_may_only_be_read_is_not_opened_for_writing_whatever_its_folder_allows(
    read_only_file: Path,
) -> None:
    read_only_file.parent.chmod(0o777)
    with ordinary_user(), pytest.raises(NotWritableError):
        open_store(read_only_file)
    assert names(read_only_file.parent) == ["study.baypath"]


def test_studies_without_a_name_are_numbered_and_found_again_latest_first(tmp_path: Path) -> None:
    folder = tmp_path / "data" / "untitled"
    first, second = create_untitled(folder, EMPTY_STUDY), create_untitled(folder, small_study())
    first.close()
    second.close()
    os.utime(first.path, ns=(0, 2_000_000_000))
    os.utime(second.path, ns=(0, 1_000_000_000))
    assert untitled_files(folder) == (first.path, second.path)
    assert first.path.name != second.path.name
    assert untitled_files(tmp_path / "nowhere") == ()
