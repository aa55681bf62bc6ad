"""Which parser this is: a digest of all that decides what the database holds of a letter.

Nobody has to raise a number when a rule changes; a letter read by another edition is read again.
"""

from __future__ import annotations

from functools import lru_cache
from hashlib import sha256
from pathlib import Path

_WITHOUT_INFLUENCE = frozenset(
    {"reader.py", "finding.py", "errors.py", "connection.py", "folders.py", "workers.py", "report.py"}
)
_APART = frozenset({"state"})
"""Folders that hold nothing of letters."""
_KINDS = frozenset({".py", ".txt", ".json", ".csv", ".tsv"})


@lru_cache(maxsize=1)
def edition() -> str:
    """The digest, of code and data of this package."""
    digest = sha256()
    folder = Path(__file__).parent
    for file in sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).as_posix()):
        if file.relative_to(folder).parts[0] in _APART:
            continue
        if file.suffix in _KINDS and file.name not in _WITHOUT_INFLUENCE:
            digest.update(file.relative_to(folder).as_posix().encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()[:16]
