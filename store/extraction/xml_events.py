"""XML as a stream of events over expat, for the parts of a Word document; anything that could expand is refused."""

from __future__ import annotations

from collections.abc import Callable
from xml.parsers import expat

from store.errors import BadFileError

Attributes = dict[str, str]
"""Local name -> value."""
_DEEPEST = 2000


def read_xml(
    xml: bytes,
    start: Callable[[str, Attributes], None],
    end: Callable[[str], None] | None = None,
    text: Callable[[str], None] | None = None,
) -> None:
    """Call ``start``, ``end`` and ``text`` with local names; nothing for an empty part.

    Raises BadFileError for XML that is damaged, nested without end, or declares a document type: with that, entities
    and references out of the file are impossible.
    """
    if not xml:
        return
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    depth = 0

    def started(name: str, attributes: Attributes) -> None:
        nonlocal depth
        depth += 1
        if depth > _DEEPEST:
            raise BadFileError("is a Word document nested without end")
        start(_local(name), {_local(key): value for key, value in attributes.items()})

    def ended(name: str) -> None:
        nonlocal depth
        depth -= 1
        if end:
            end(_local(name))

    parser.StartElementHandler = started
    parser.EndElementHandler = ended
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = _refuse_doctype
    try:
        parser.Parse(xml, True)
    except expat.ExpatError as error:
        raise BadFileError(f"is a damaged Word document ({error})") from error


def _refuse_doctype(*_: object) -> None:
    raise BadFileError("is refused: it declares a document type with entities, which no Word document needs")


def _local(name: str) -> str:
    return name.rpartition(" ")[2]
