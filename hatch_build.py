"""Build hook: with ``DRAGOMAN_COMPILE=1`` the modules that pyproject.toml names go into the wheel compiled as well.

Without it a build is plain Python and needs nothing more. The compiler is mypyc, which translates annotated modules to
C; their sources stay beside them, for tracebacks and for the digest that tells one parser from another.
"""

from __future__ import annotations

import os
import shlex
import shutil
import sysconfig
import tempfile
from collections.abc import Mapping
from contextlib import chdir
from pathlib import Path
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

FAILED = "dragoman cannot be compiled"
WITHOUT = "without DRAGOMAN_COMPILE it installs as plain Python"
EDITABLE = "DRAGOMAN_COMPILE has no effect here: compiled modules would hide what is edited, so this one stays plain"
_OPTIMIZATION = "g" if os.name == "posix" else "1"
"""Nine tenths of the time goes into Python's own library: -O2 gains nothing over -Og and takes three times as long."""


def asked(environment: Mapping[str, str]) -> bool:
    """Whether compiled modules are wanted."""
    return environment.get("DRAGOMAN_COMPILE", "") not in ("", "0")


def lacking(compiler: str | None = None, headers: str | None = None) -> str | None:
    """What keeps this machine from compiling, None when nothing does; by default Python's own compiler and headers."""
    folder = Path(headers or sysconfig.get_path("include"))
    if not (folder / "Python.h").is_file():
        return f"the headers of Python are missing ({folder / 'Python.h'}; often a package called python3-dev)"
    command = compiler or os.environ.get("CC") or sysconfig.get_config_var("CC")
    if command and shutil.which(shlex.split(command)[0]) is None:  # Windows names none: setuptools finds it there
        return f"there is no C compiler ({command})"
    return None


class CompiledModules(BuildHookInterface[BuilderConfig]):
    """Compiles when asked to; the table of the hook names ``modules`` (glob patterns) and what compiling ``needs``."""

    _folder: Path | None = None

    def dependencies(self) -> list[str]:
        """Packages that the build needs besides hatchling."""
        return list(self.config["needs"]) if asked(os.environ) else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add compiled modules to a wheel and mark it as made for this Python and this platform."""
        if not asked(os.environ):
            return
        if version == "editable":
            self.app.display_warning(EDITABLE)
            return
        if fault := lacking():
            self.app.abort(f"{FAILED}: {fault}; {WITHOUT}")
        self._folder = Path(tempfile.mkdtemp())
        try:
            built = compiled(Path(self.root), self.config["modules"], self._folder)
        except (SystemExit, Exception) as error:  # mypyc leaves with SystemExit; setuptools' errors share no root
            self.app.abort(f"{FAILED}: {error}; {WITHOUT}")
        build_data["force_include"].update({str(file): file.relative_to(built).as_posix() for file in files(built)})
        build_data.update(pure_python=False, infer_tag=True)

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Take away what was only needed to build."""
        if self._folder:
            shutil.rmtree(self._folder, ignore_errors=True)


def compiled(root: Path, patterns: list[str], folder: Path) -> Path:
    """Compile the modules below ``root``; the folder, below ``folder``, that holds them under the names of modules."""
    # Both are only there when compiling was asked for. mypyc patches setuptools, so it comes first.
    from mypyc.build import mypycify
    from setuptools import Distribution
    from setuptools.command.build_ext import build_ext

    with chdir(root):  # mypyc makes names of modules of paths from here
        modules = sorted({path.as_posix() for pattern in patterns for path in Path().glob(pattern)})
        options = ["--config-file=", f"--cache-dir={folder / 'cache'}", "--ignore-missing-imports"]
        extensions = mypycify(
            [*options, *(module for module in modules if not module.endswith("__init__.py"))],
            opt_level=_OPTIMIZATION, debug_level="0", target_dir=str(folder / "c"),
        )  # fmt: skip
        for extension in extensions:
            # Looking for what to warn of takes gcc twice as long as all the rest of its work on generated code.
            extension.extra_compile_args += ["-Wno-all"] if os.name == "posix" else []
        command = build_ext(Distribution({"name": "dragoman", "ext_modules": extensions}))
        command.build_lib, command.build_temp = str(folder / "lib"), str(folder / "objects")
        command.parallel = os.cpu_count()
        command.finalize_options()
        command.run()
    return folder / "lib"


def files(folder: Path) -> list[Path]:
    """Every file below a folder, in order."""
    return sorted(path for path in folder.rglob("*") if path.is_file())
