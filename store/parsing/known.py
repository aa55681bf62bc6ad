"""What names of a letter mean inside it: acronyms written out, "the organization" traced to the one last named."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from store.letters import Term
from store.parsing.naming import HEADS, NameFound
from store.parsing.passages import Passage

_ARTICLE: Final = re.compile(r"(?:the|a|an|this|that|said|present|such)\s+", re.IGNORECASE)
_WORD: Final = re.compile(r"\w+")
_PRONOUNS: Final = frozenset(["it", "its", "their", "they", "whose"])
_UNITED_NATIONS: Final = "United Nations"
PRINCIPAL: Final = frozenset(
    [_UNITED_NATIONS, "General Assembly", "Security Council", "United Nations Security Council",
    "International Court of Justice",
     "Economic and Social Council", "Charter of the United Nations", "Trusteeship Council"]
)  # fmt: skip
"""Named in nearly every letter, so that no "it" is taken for one of them."""


class KnownNames:
    """Names of one letter in order of appearance."""

    def __init__(self, passages: Sequence[Passage], terms: Iterable[Term]) -> None:
        self.acronyms = {term.term: term.meaning for term in terms}
        self._order = {id(passage): number for number, passage in enumerate(passages)}
        self._passages = passages

    def written_out(self, name: str) -> str:
        """``name`` with the acronyms the letter defines written out."""
        if name in self.acronyms:
            return self.acronyms[name]
        if not any(map(name.__contains__, self.acronyms)):
            return name
        return _WORD.sub(lambda word: self._expanded(word[0]), name)

    def _expanded(self, word: str) -> str:
        """An acronym within a name; a word such as "Organization" that is defined for itself is a noun there."""
        return word if word.lower() in HEADS else self.acronyms.get(word, word)

    def resolve(self, phrase: str, passage: Passage, position: int) -> str | None:
        """The name ``phrase`` at ``position`` stands for: itself, an acronym's meaning, or the last name with its head.

        "it", "its" and "the organization" go back to what was named last before them, principal organs of the United
        Nations left out; "the Organization" with a capital is the United Nations (UN Editorial Manual), unless the
        letter defines it.
        """
        bare = _without_article(phrase.strip(' ,;:"“”*_'))
        if not bare:
            return None
        lowered = bare.lower()
        if bare in self.acronyms and lowered in HEADS:
            return self.acronyms[bare]
        if bare == "Organization":
            return _UNITED_NATIONS
        if lowered in _PRONOUNS:
            return self._subject(passage, position, nearest=lowered == "whose")
        if lowered in HEADS:
            return self._last(passage, position, lowered.replace("sation", "zation"))
        named = next((name for name in passage.names_in(position - 8, position + 160) if name.name == bare), None)
        if named or bare in self.acronyms:
            return self.written_out(bare)
        return self.written_out(bare) if bare[0].isupper() else None

    def _subject(self, passage: Passage, position: int, nearest: bool) -> str | None:
        """What a pronoun goes back to: the first name of the last sentence that has one, "whose" the nearest."""
        at = self._order.get(id(passage), -1)
        for index in range(at, -1, -1):
            place = self._passages[index]
            names = [n for n in self._in_passage(place, position if index == at else None) if n.name not in PRINCIPAL]
            bodies = [name for name in names if name.kind != "instrument"] or names
            if bodies:
                start = place.sentence_at(bodies[-1].start)[0]
                return bodies[-1].name if nearest else next(name.name for name in bodies if name.start >= start)
        return None

    def _last(self, passage: Passage, position: int, head: str) -> str | None:
        """Last name with this head before ``position``."""
        at = self._order.get(id(passage), -1)
        for index in range(at, -1, -1):
            names = self._in_passage(self._passages[index], position if index == at else None)
            for name in reversed(names):
                if name.name not in PRINCIPAL and name.head.replace("sation", "zation") == head:
                    return name.name
        return None

    def _in_passage(self, passage: Passage, limit: int | None) -> list[NameFound]:
        """Names before ``limit``, acronyms among them."""
        end = len(passage.text) if limit is None else limit
        names = [name for name in passage.names if name.end <= end]
        for term, meaning in self.acronyms.items():
            found = passage.text.rfind(term, 0, end)
            if found >= 0:
                head = next((word for word in reversed(meaning.lower().split()) if word in HEADS), "")
                kind = HEADS.get(head, "other")
                names.append(NameFound(meaning, found, found + len(term), kind, head))
        return sorted(names, key=lambda name: name.start)


def _without_article(text: str) -> str:
    found = _ARTICLE.match(text)
    return text[found.end() :] if found else text
