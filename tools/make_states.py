"""Write store/data/*.json: the names of States from ISO 3166, CLDR and tools/states/*.toml.

Run from the root of the project: ``python tools/make_states.py``. Needs pycountry and Babel; the program itself does
not. ``build()`` returns the files as text, so that a test can compare them with what is shipped.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tools")]

import state_sources as sources  # noqa: E402 - the path must be set first
from state_rows import Book, Row  # noqa: E402

from store.place_names import key  # noqa: E402

CYRILLIC_FIRST = "\u0400"
HAN_FIRST, HAN_LAST = "\u4e00", "\u9fff"
_PRIORITY = "sofvtgxiapck"
"""Which kind wins when one key has several: a State's own name before an adjective, a code last."""


def book() -> Book:
    """All names and aliases, in a fixed order."""
    made = Book()
    former = sources.toml("former")
    adjectives = {iso: tuple(words) for iso, words in sources.toml("adjectives").items()}
    capitals = sources.toml("capitals")
    special = sources.toml("names")
    for iso in sources.members():
        made.state(iso, special.get(iso, {}), "observer" if iso in ("PS", "VA") else "state")
    for iso, entry in former.items():
        made.state(iso, entry, "former")
    for iso, words in adjectives.items():
        made.adjectives(iso, words)
    for iso, words in capitals.items():
        made.add(words, "p", "en", made.lines[iso])
    for name, also in sources.toml("organizations")["organizations"].items():
        made.organization(name, also)
    for words in sources.toml("not_states")["not_states"].values():
        made.add(words, "x", "en", [])
    return made


def index(rows: list[Row]) -> dict[str, tuple[str, set[int]]]:
    """Key -> kind letter and names; English beats other languages, then the better kind; equals share the key."""
    best: dict[str, tuple[tuple[bool, int], str, set[int]]] = {}
    for row in rows:
        where = row.alias if HAN_FIRST <= row.alias[0] <= HAN_LAST else key(row.alias)
        rank = (row.lang not in ("en", ""), _PRIORITY.index(row.kind))
        known = best.get(where)
        if known is None or rank < known[0]:
            best[where] = (rank, row.kind, set(row.names))
        elif rank == known[0]:
            known[2].update(row.names)
    return {where: (kind, names) for where, (_, kind, names) in best.items()}


def _packed(kind: str, names: set[int]) -> str:
    return kind + " ".join(str(n) for n in sorted(names))


def _tables(rows: list[Row]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Index and codes of the main file; index and Chinese names of the file for other scripts."""
    latin: dict[str, dict[str, str]] = {}
    others: dict[str, dict[str, str]] = {}
    han: dict[str, str] = {}
    for where, (kind, names) in sorted(index([r for r in rows if not r.two_letters]).items()):
        if HAN_FIRST <= where[0] <= HAN_LAST:
            han[where] = _packed(kind, names)
        else:
            first, _, rest = where.partition(" ")
            (latin if where < CYRILLIC_FIRST else others).setdefault(first, {})[rest] = _packed(kind, names)
    codes = {r.alias.casefold(): _packed(r.kind, set(r.names)) for r in rows if r.two_letters}
    return {"index": latin, "codes": codes}, {"index": others, "han": han}


def _regions(made: Book) -> dict[str, Any]:
    data = sources.toml("regions")
    states: dict[str, list[str]] = {}
    short = {iso: made.names[numbers[-1]][0] for iso, numbers in made.lines.items()}
    regions = [(r["name"], r["states"].split()) for r in data["m49"].values()]
    regions += [(n, r["states"].split()) for n, r in data["groups"].items()]
    for name, union in data["unions"].items():
        isos = [iso for code in union["of"] for iso in data["m49"][code]["states"].split()]
        regions.append((name, isos))
    for name, isos in regions:
        states[name] = sorted((str(short[iso]) for iso in isos), key=key)
    return {"regions": states}


def build() -> dict[str, str]:
    """File name -> content."""
    made = book()
    apart = sources.toml("not_names")
    latin, scripts = _tables(made.rows)
    main = {
        "made_with": sources.versions(),
        "names": made.names,
        "successors": made.successors,
        **_regions(made),
        **latin,
        "after_romance_word": apart["only_after_romance_word"],
    }
    aliases = [[r.alias, r.kind, r.lang, " ".join(map(str, r.names))] for r in made.rows if r.kind not in "x"]
    return {"states.json": _json(main), "scripts.json": _json(scripts), "aliases.json": _json(aliases)}


def _json(value: object) -> str:
    """One entry of the first level a line for objects and lists, so that a change of the data reads well."""
    if isinstance(value, dict):
        lines = [f"{json.dumps(k)}:{_compact(v)}" for k, v in value.items()]
        return "{\n" + ",\n".join(lines) + "\n}\n"
    assert isinstance(value, list)
    return "[\n" + ",\n".join(_compact(v) for v in value) + "\n]\n"


def _compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


if __name__ == "__main__":
    for name, text in build().items():
        (ROOT / "store" / "data" / name).write_text(text, encoding="utf-8")
        print(f"store/data/{name}: {len(text):,} characters")
