"""Building: plain unless DRAGOMAN_COMPILE asks for more; what is asked for and cannot be done is said in a sentence.

Nothing is compiled here; ``.ci/compiled`` does that.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

import hatch_build

ROOT = Path(__file__).resolve().parents[1]
CALL = "import json, sys; from hatchling import build; print(json.dumps(getattr(build, sys.argv[1])(*sys.argv[2:])))"


def backend(hook: str, *arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """Call a hook of the build backend as pip does: in a process of its own, in the folder of the project."""
    environment = {name: value for name, value in os.environ.items() if name != "DRAGOMAN_COMPILE"}
    return subprocess.run(
        [sys.executable, "-c", CALL, hook, *arguments], cwd=ROOT, env={**environment, **settings},
        capture_output=True, text=True,
    )  # fmt: skip


def held(folder: Path) -> list[str]:
    """Names of the files in the only wheel of a folder."""
    (wheel,) = folder.glob("*.whl")
    return zipfile.ZipFile(wheel).namelist()


@pytest.mark.parametrize("settings", [{}, {"DRAGOMAN_COMPILE": ""}, {"DRAGOMAN_COMPILE": "0"}])
def test_unasked_a_wheel_is_plain(tmp_path: Path, settings: dict[str, str]) -> None:
    done = backend("build_wheel", str(tmp_path), CC="no-such-compiler", **settings)
    assert done.returncode == 0, done.stderr
    assert [file.name.endswith("-py3-none-any.whl") for file in tmp_path.iterdir()] == [True]
    assert "store/parsing/letter.py" in held(tmp_path)
    assert not [name for name in held(tmp_path) if name.endswith((".so", ".pyd"))]


@pytest.mark.parametrize(("asked", "needed"), [("", []), ("1", ["mypy[mypyc]>=2.4"])])
def test_the_translator_is_only_fetched_when_asked_for(asked: str, needed: list[str]) -> None:
    done = backend("get_requires_for_build_wheel", DRAGOMAN_COMPILE=asked)
    assert json.loads(done.stdout) == needed


@pytest.mark.skipif(hatch_build.lacking() is not None, reason="needs the headers of Python to miss the compiler alone")
def test_asked_for_without_a_compiler(tmp_path: Path) -> None:
    done = backend("build_wheel", str(tmp_path), DRAGOMAN_COMPILE="1", CC="no-such-compiler -O2")
    assert done.returncode == 1
    assert (done.stdout + done.stderr).strip() == (
        "dragoman cannot be compiled: there is no C compiler (no-such-compiler -O2);"
        " without DRAGOMAN_COMPILE it installs as plain Python"
    )
    assert not list(tmp_path.iterdir())


def test_what_is_lacking(tmp_path: Path) -> None:
    assert "the headers of Python are missing" in (hatch_build.lacking(sys.executable, str(tmp_path)) or "")
    (tmp_path / "Python.h").touch()
    assert hatch_build.lacking("no-such-compiler", str(tmp_path)) == "there is no C compiler (no-such-compiler)"
    assert hatch_build.lacking(f"{sys.executable} -pthread", str(tmp_path)) is None


def test_an_editable_install_stays_plain(tmp_path: Path) -> None:
    """A compiled module would go before the source beside it, however that is edited."""
    done = backend("build_editable", str(tmp_path), DRAGOMAN_COMPILE="1")
    assert done.returncode == 0, done.stderr
    assert hatch_build.EDITABLE in done.stdout + done.stderr
    assert not [name for name in held(tmp_path) if name.endswith((".so", ".pyd"))]
    suffix = sysconfig.get_config_var("EXT_SUFFIX")
    assert not list(ROOT.glob(f"store/**/*{suffix}"))
