"""``dragoman load``, ``letters`` and ``show`` as processes."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]
FACTS = (
    "file symbol other_symbols title dated document_date organs sender_states sender_role addressees signatures"
    " spoken_for agenda_items original_language session parts"
).split()


@pytest.fixture
def own(tmp_path: Path) -> str:
    """Path of a database that is not there yet."""
    return str(tmp_path / "own" / "letters.db")


@pytest.fixture
def folder(tmp_path: Path, seeds: Path) -> Path:
    """A copy of the seeds."""
    return Path(shutil.copytree(seeds, tmp_path / "letters"))


def test_loading_twice_changes_nothing(dragoman: Run, own: str, folder: Path) -> None:
    first, second = (dragoman("load", str(folder), "--db", own) for _ in range(2))
    assert first.stdout.startswith("4 loaded, 0 replaced, 0 unchanged")
    assert second.stdout.startswith("0 loaded, 0 replaced, 4 unchanged")
    assert (first.returncode, second.returncode) == (0, 0)


def test_without_a_path_the_seeds_are_loaded(dragoman: Run, own: str) -> None:
    assert dragoman("load", "--db", own).stdout.startswith("4 loaded")


def test_bad_file_is_named_while_the_others_load(dragoman: Run, own: str, folder: Path) -> None:
    (folder / "empty.txt").touch()
    done = dragoman("load", str(folder), "--db", own)
    assert done.returncode == 1
    assert done.stdout.startswith("4 loaded")
    assert "not loaded: empty.txt: is empty" in done.stderr


def test_removed_file_is_reported_and_pruned_on_demand(dragoman: Run, own: str, folder: Path) -> None:
    dragoman("load", str(folder), "--db", own)
    (folder / "000_28b33515c30000ca.txt").unlink()
    assert "letter kept" in dragoman("load", str(folder), "--db", own).stdout
    assert len(dragoman("letters", "--db", own).stdout.splitlines()) == 4
    assert "taken out" in dragoman("load", str(folder), "--prune", "--db", own).stdout
    assert len(dragoman("letters", "--db", own).stdout.splitlines()) == 3


def test_nothing_to_load_is_one_sentence(dragoman: Run, own: str, tmp_path: Path) -> None:
    done = dragoman("load", str(tmp_path / "nowhere"), "--db", own)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("\n") == 1


def test_report_names_repairs_and_warnings(dragoman: Run, own: str, folder: Path) -> None:
    said = dragoman("load", str(folder), "--report", "--db", own).stdout
    assert "000_28b33515c30000ca.txt: repair html-tag at 771: '<u>' -> ''" in said
    assert ": warning " in said


def test_letters_one_a_line_by_date(dragoman: Run) -> None:
    lines = dragoman("letters").stdout.splitlines()
    assert [line[:10] for line in lines] == ["1997-09-05", "2002-05-21", "2004-08-10", "2009-07-14"]


def test_letters_as_json_with_the_facts_of_the_cover(dragoman: Run) -> None:
    letters = {one["file"]: one for one in map(json.loads, dragoman("letters", "--json").stdout.splitlines())}
    assert all(set(FACTS) <= set(one) for one in letters.values())
    last = letters["004_18b2600bc8d0e323.txt"]
    assert (last["dated"], last["document_date"], last["session"]) == ("2009-07-14", "2009-08-11", 64)
    assert last["sender_states"] == ["Russian Federation"]
    assert [one["name"] for one in last["signatures"]] == ["Vitaly Churkin"]
    assert len(last["spoken_for"]) == 6
    assert [part["label"] for part in last["parts"]] == ["letter", "annex I", "annex II"]


@pytest.mark.parametrize(
    "name",
    ["2009-07-14-russian-federation", "004_18b2600bc8d0e323.txt", "2009-07-14", "14 July 2009", "2009", "2009-07"],
)
def test_letter_is_found_by_slug_file_and_date(dragoman: Run, name: str) -> None:
    done = dragoman("show", name)
    assert done.returncode == 0
    assert done.stdout.startswith("2009-07-14-russian-federation\n")
    assert "signed:     Vitaly Churkin, Permanent Representative, Russian Federation" in done.stdout


@pytest.mark.parametrize("part", [["annex", "II"], ["annex 2"], ["draft", "resolution"], ["ANNEX II"]])
def test_part_is_found_by_label_number_and_kind(dragoman: Run, part: list[str]) -> None:
    done = dragoman("show", "2009", *part)
    assert done.stdout.startswith("[annex II (draft resolution)]")
    assert "1. Takes note of the activity" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["2009", "annex IX"], 1, "it has: letter, annex I, annex II"),
        (["A/1/1"], 1, "no loaded letter goes by 'A/1/1'"),
        (["200"], 4, "3 letters go by that name"),
        (["%"], 1, "no loaded letter"),
    ],
)
def test_letter_that_is_not_one(dragoman: Run, arguments: list[str], code: int, says: str) -> None:
    done = dragoman("show", *arguments)
    assert done.returncode == code
    assert says in done.stdout + done.stderr


def test_symbol_finds_its_letter(dragoman: Run) -> None:
    assert dragoman("show", "A/52/322").stdout.startswith("1997-09-05-azerbaijan\n")
    assert dragoman("show", "A/52/322", "annex").stdout.startswith("[annex (letter)]")


def test_a_date_of_several_words_needs_no_quotation_marks(dragoman: Run) -> None:
    assert dragoman("show", *"14 July 2009 annex 1".split()).stdout.startswith("[annex I (explanatory note)]")


def test_escape_sequences_of_a_letter_are_shown_not_sent(dragoman: Run, own: str, folder: Path) -> None:
    path = folder / "004_18b2600bc8d0e323.txt"
    path.write_text(
        path.read_text(encoding="utf-8").replace("Vitaly Churkin", "Vitaly \x1b[31mChurkin"), encoding="utf-8"
    )
    dragoman("load", str(path), "--db", own)
    for command in (["show", "2009"], ["letters", "--json"], ["ask", "who signed the 2009 letter"]):
        done = dragoman(*command, "--db", own)
        assert done.stdout
        assert "\x1b" not in done.stdout


class TestDoctor:
    """``dragoman doctor`` finds what is amiss and says what to do."""

    def test_all_well(self, dragoman: Run) -> None:
        done = dragoman("doctor")
        assert done.returncode == 0
        assert "four letters" in done.stdout
        assert "BAD" not in done.stdout

    @pytest.mark.parametrize(
        ("settings", "says"),
        [({"DRAGOMAN_DB": "/"}, "is a folder"), ({"DRAGOMAN_BD": "x"}, "DRAGOMAN_BD is no setting of this program")],
    )
    def test_amiss(self, dragoman: Run, settings: dict[str, str], says: str) -> None:
        done = dragoman("doctor", **settings)
        assert done.returncode == 1
        assert any(line.startswith("BAD") and says in line for line in done.stdout.splitlines())

    def test_how_letters_are_parsed(self, dragoman: Run) -> None:
        """The variable that asks for compiling is for installing; left set, it is no fault."""
        done = dragoman("doctor", DRAGOMAN_COMPILE="1")
        assert done.returncode == 0
        assert "ok   letters are parsed by plain Python" in done.stdout

    def test_before_the_first_use(self, dragoman: Run, own: str) -> None:
        done = dragoman("doctor", "--db", own)
        assert done.returncode == 0
        assert "not there yet" in done.stdout
        assert not Path(own).exists()
