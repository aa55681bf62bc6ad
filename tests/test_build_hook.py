"""Building: compiled wherever that can be done, or as DRAGOMAN_COMPILE says; what cannot be compiled says why.

Only a package of two modules is compiled here; ``.ci/compiled`` compiles the program.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

import hatch_build

ROOT = Path(__file__).resolve().parents[1]
CALL = "import json, sys; from hatchling import build; print(json.dumps(getattr(build, sys.argv[1])(*sys.argv[2:])))"
NO_COMPILER = {"CC": "no-such-compiler -O2"}
NEEDED = ["mypy[mypyc]>=2.4"]
SMALL = """
[project]
name = "small"
version = "1"
requires-python = ">=3.11"

[tool.hatch.build.targets.wheel.hooks.custom]
modules = ["small/*.py"]
needs = []
"""

can_compile = pytest.mark.skipif(hatch_build.lacking() is not None, reason=f"{hatch_build.lacking()}")


def backend(hook: str, *arguments: str, root: Path = ROOT, **settings: str) -> subprocess.CompletedProcess[str]:
    """Call a hook of the build backend as pip does: in a process of its own, in the folder of the project."""
    environment = {name: value for name, value in os.environ.items() if name != "DRAGOMAN_COMPILE"}
    return subprocess.run(
        [sys.executable, "-c", CALL, hook, *arguments], cwd=root, env={**environment, **settings},
        capture_output=True, text=True,
    )  # fmt: skip


def held(folder: Path) -> list[str]:
    """Names of the files in the only wheel of a folder."""
    (wheel,) = folder.glob("*.whl")
    return zipfile.ZipFile(wheel).namelist()


def compiled_in(folder: Path) -> list[str]:
    """Names of the compiled modules in the only wheel of a folder."""
    return [name for name in held(folder) if name.endswith((".so", ".pyd"))]


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A project with this hook and two modules."""
    root = tmp_path / "project"
    (root / "small").mkdir(parents=True)
    (root / "pyproject.toml").write_text(SMALL)
    (root / "small" / "__init__.py").touch()
    (root / "small" / "doubling.py").write_text("def double(number: int) -> int:\n    return 2 * number\n")
    (root / "small" / "zero.py").write_text("ZERO = 0\n")
    shutil.copy(ROOT / "hatch_build.py", root)
    return root


@pytest.mark.parametrize(("said", "wanted"), [(None, None), ("", None), ("0", False), ("1", True), ("yes", True)])
def test_what_is_asked_for(said: str | None, wanted: bool | None) -> None:
    assert hatch_build.asked({} if said is None else {"DRAGOMAN_COMPILE": said}) is wanted


def test_a_wheel_can_be_kept_plain(tmp_path: Path) -> None:
    done = backend("build_wheel", str(tmp_path), DRAGOMAN_COMPILE="0", **NO_COMPILER)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert [file.name.endswith("-py3-none-any.whl") for file in tmp_path.iterdir()] == [True]
    assert "store/parsing/letter.py" in held(tmp_path)
    assert not compiled_in(tmp_path)


@can_compile
@pytest.mark.parametrize(
    ("hook", "settings", "needed"),
    [
        ("get_requires_for_build_wheel", {}, NEEDED),
        ("get_requires_for_build_wheel", {"DRAGOMAN_COMPILE": "1"}, NEEDED),
        ("get_requires_for_build_wheel", {"DRAGOMAN_COMPILE": "0"}, []),
        ("get_requires_for_build_wheel", NO_COMPILER, []),
        ("get_requires_for_build_sdist", {}, []),
    ],
)
def test_the_translator_is_only_fetched_where_it_can_be_used(
    hook: str, settings: dict[str, str], needed: list[str]
) -> None:
    assert json.loads(backend(hook, **settings).stdout) == needed


def test_an_editable_install_needs_no_translator() -> None:
    needed = json.loads(backend("get_requires_for_build_editable", DRAGOMAN_COMPILE="1").stdout)
    assert [name for name in needed if "mypy" in name] == []


@can_compile
def test_without_a_compiler(tmp_path: Path) -> None:
    fault = "dragoman cannot be compiled: there is no C compiler (no-such-compiler -O2);"
    done = backend("build_wheel", str(tmp_path), DRAGOMAN_COMPILE="1", **NO_COMPILER)
    assert done.returncode == 1
    assert done.stderr.strip() == f"{fault} without DRAGOMAN_COMPILE=1 it would be built as plain Python"
    assert not list(tmp_path.iterdir())

    done = backend("build_wheel", str(tmp_path), **NO_COMPILER)
    assert done.returncode == 0
    assert done.stderr.strip() == f"{fault} so it is plain Python, which loads letters more slowly"
    assert "store/parsing/letter.py" in held(tmp_path)
    assert not compiled_in(tmp_path)


@can_compile
def test_a_compiler_that_fails(tmp_path: Path, small: Path) -> None:
    failing = {"CC": f"{sys.executable} no-such-program"}
    done = backend("build_wheel", str(tmp_path), root=small, DRAGOMAN_COMPILE="1", **failing)
    assert done.returncode == 1
    assert "dragoman cannot be compiled: command" in done.stderr
    assert hatch_build.INSISTED in done.stderr

    done = backend("build_wheel", str(tmp_path), root=small, **failing)
    assert done.returncode == 0
    assert "dragoman cannot be compiled: command" in done.stderr
    assert hatch_build.PLAIN in done.stderr
    assert "Traceback" not in done.stderr
    assert [file.name for file in tmp_path.glob("*.whl")] == ["small-1-py3-none-any.whl"]
    assert not compiled_in(tmp_path)


@can_compile
def test_compiled_where_it_can_be(tmp_path: Path, small: Path) -> None:
    done = backend("build_wheel", str(tmp_path), root=small)
    assert done.returncode == 0, done.stderr
    (wheel,) = tmp_path.glob("*.whl")
    assert not wheel.name.endswith("-any.whl")
    assert any(name.startswith("small/doubling.") for name in compiled_in(tmp_path))
    assert "small/doubling.py" in held(tmp_path)
    zipfile.ZipFile(wheel).extractall(tmp_path / "installed")
    call = "from small import doubling; print(doubling.double(4)); doubling.double('4')"
    done = subprocess.run([sys.executable, "-c", call], cwd=tmp_path / "installed", capture_output=True, text=True)
    assert done.stdout == "8\n"
    assert "TypeError: int object expected; got str" in done.stderr  # as only compiled code says
    assert not list(small.glob("**/*.so"))


def test_what_is_compiled_but_cannot_be_loaded_is_not_taken(tmp_path: Path) -> None:
    (tmp_path / "abc__mypyc.so").write_bytes(b"of another machine")
    with pytest.raises(RuntimeError, match=r"ImportError: .*abc__mypyc\.so"):
        hatch_build.load(tmp_path)


@pytest.mark.parametrize(("settings", "said"), [({}, ""), ({"DRAGOMAN_COMPILE": "1"}, hatch_build.EDITABLE)])
def test_an_editable_install_stays_plain(tmp_path: Path, settings: dict[str, str], said: str) -> None:
    """A compiled module would go before the source beside it, however that is edited."""
    done = backend("build_editable", str(tmp_path), **settings)
    assert done.returncode == 0, done.stderr
    assert done.stderr.strip() == said
    assert not compiled_in(tmp_path)
    suffix = sysconfig.get_config_var("EXT_SUFFIX")
    assert not list(ROOT.glob(f"store/**/*{suffix}"))


def test_what_is_lacking(tmp_path: Path) -> None:
    assert "the headers of Python are missing" in (hatch_build.lacking(sys.executable, str(tmp_path)) or "")
    (tmp_path / "Python.h").touch()
    assert hatch_build.lacking("no-such-compiler", str(tmp_path)) == "there is no C compiler (no-such-compiler)"
    assert hatch_build.lacking(f"{sys.executable} -pthread", str(tmp_path)) is None
