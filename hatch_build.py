"""Build hook: the modules that pyproject.toml names go into the wheel compiled as well, wherever that can be done.

``DRAGOMAN_COMPILE=0`` keeps a wheel plain Python, and ``DRAGOMAN_COMPILE=1`` refuses to build a plain one. The compiler
is mypyc, which translates annotated modules to C; their sources stay beside them, for tracebacks and for the digest
that tells one parser from another.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import traceback
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import chdir
from itertools import chain
from pathlib import Path
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

FAILED = "dragoman cannot be compiled"
PLAIN = "so it is plain Python, which loads letters more slowly"
INSISTED = "without DRAGOMAN_COMPILE=1 it would be built as plain Python"
EDITABLE = "DRAGOMAN_COMPILE has no effect here: compiled modules would hide what is edited, so this one stays plain"
_OPTIMIZATION = "g" if os.name == "posix" else "1"
"""Nine tenths of the time goes into Python's own library: -O2 gains nothing over -Og and takes three times as long."""
_LOAD = "import sys, importlib.util as util; util.module_from_spec(util.spec_from_file_location(*sys.argv[1:]))"


def asked(environment: Mapping[str, str]) -> bool | None:
    """Whether compiled modules are wanted; None when nobody said, so that they are made where they can be."""
    said = environment.get("DRAGOMAN_COMPILE", "")
    return said != "0" if said else None


def lacking(compiler: str | None = None, headers: str | None = None) -> str | None:
    """What keeps this machine from compiling, None when nothing does; by default Python's own compiler and headers."""
    if sys.implementation.name != "cpython":
        return f"mypyc makes modules for CPython, not for {sys.implementation.name}"
    folder = Path(headers or sysconfig.get_path("include"))
    if not (folder / "Python.h").is_file():
        return f"the headers of Python are missing ({folder / 'Python.h'}; often a package called python3-dev)"
    command = compiler or os.environ.get("CC") or sysconfig.get_config_var("CC")
    if command and shutil.which(shlex.split(command)[0]) is None:  # Windows names none: setuptools finds it there
        return f"there is no C compiler ({command})"
    return None


class CompiledModules(BuildHookInterface[BuilderConfig]):
    """Compiles; the table of the hook names ``modules`` (glob patterns) and what compiling ``needs``."""

    _folder: Path | None = None

    def dependencies(self) -> list[str]:
        """Packages that the build needs besides hatchling."""
        if asked(os.environ) is False or lacking() or _for_editable():
            return []
        return list(self.config["needs"])

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add compiled modules to a wheel and mark it as made for this Python and this platform, or say why not."""
        wanted = asked(os.environ)
        if version == "editable":
            if wanted:
                self.app.display_warning(EDITABLE)
        elif wanted is not False and (fault := lacking() or self._fault_of_compiling(build_data)):
            if wanted:
                self.app.abort(f"{FAILED}: {fault}; {INSISTED}")
            self.app.display_warning(f"{FAILED}: {fault}; {PLAIN}")

    def _fault_of_compiling(self, build_data: dict[str, Any]) -> str | None:
        self._folder = Path(tempfile.mkdtemp())
        try:
            built = compiled(Path(self.root), self.config["modules"], self._folder)
            load(built)
        except (SystemExit, Exception) as error:  # mypyc leaves with SystemExit; setuptools' errors share no root
            return str(error)
        build_data["force_include"].update({str(file): file.relative_to(built).as_posix() for file in files(built)})
        build_data.update(pure_python=False, infer_tag=True)
        return None

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Take away what was only needed to build."""
        if self._folder:
            shutil.rmtree(self._folder, ignore_errors=True)


def _for_editable() -> bool:
    """Whether an editable install asks what it needs; hatchling does not tell, but PEP 660 names who calls."""
    return any(frame.f_code.co_name == "get_requires_for_build_editable" for frame, _ in traceback.walk_stack(None))


def compiled(root: Path, patterns: list[str], folder: Path) -> Path:
    """Compile the modules below ``root``; the folder, below ``folder``, that holds them under the names of modules."""
    # Both are only there where something is compiled. mypyc patches setuptools, so it comes first.
    from mypyc.build import mypycify
    from setuptools import Distribution, Extension
    from setuptools.command.build_ext import build_ext

    class Build(build_ext):
        def build_extension(self, ext: Extension) -> None:
            """Files of one extension at once as well: nearly all are of the one that holds the code of every module."""

            def objects(source: str) -> list[str]:
                return self.compiler.compile(
                    [source], self.build_temp, include_dirs=ext.include_dirs, extra_postargs=ext.extra_compile_args
                )

            with ThreadPoolExecutor(os.cpu_count()) as pool:
                ext.extra_objects += chain.from_iterable(pool.map(objects, ext.sources))
            ext.sources = []
            super().build_extension(ext)

    with chdir(root):  # mypyc makes names of modules of paths from here
        modules = sorted({path.as_posix() for pattern in patterns for path in Path().glob(pattern)})
        options = ["--config-file=", f"--cache-dir={folder / 'cache'}", "--ignore-missing-imports"]
        extensions = mypycify(
            [*options, *(module for module in modules if not module.endswith("__init__.py"))],
            opt_level=_OPTIMIZATION, debug_level="0", target_dir=str(folder / "c"), multi_file=True,
        )  # fmt: skip
        for extension in extensions:
            # Looking for what to warn of takes gcc twice as long as all the rest of its work on generated code.
            extension.extra_compile_args += ["-Wno-all"] if os.name == "posix" else []
        command = Build(Distribution({"name": "dragoman", "ext_modules": extensions}))
        command.build_lib, command.build_temp = str(folder / "lib"), str(folder / "objects")
        command.parallel = os.cpu_count()
        command.finalize_options()
        command.run()
    return folder / "lib"


def load(built: Path) -> None:
    """Load the library that holds the code of all modules; raises RuntimeError where the compiler made an unfit one.

    The modules themselves import what only comes with the installed program.
    """
    (library,) = built.glob("*__mypyc.*")
    command = [sys.executable, "-c", _LOAD, library.name.partition(".")[0], str(library)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - Python and our file
    if done.returncode:
        raise RuntimeError((done.stderr.splitlines() or [f"a process that loads it ends with {done.returncode}"])[-1])


def files(folder: Path) -> list[Path]:
    """Every file below a folder, in order."""
    return sorted(path for path in folder.rglob("*") if path.is_file())
