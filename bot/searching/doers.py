"""Who does something: what a question after a person or an actor needs of the sentence beside its words."""

from bot.lexicon import STOPWORDS
from bot.reading.utterance import Utterance, terms
from bot.searching.retrieval import Hit
from bot.searching.slight import LIGHT


def asks_for_holder(utterance: Utterance) -> bool:
    """ "Who is the director of the Committee?": a person is asked for."""
    texts = [word.text for word in utterance.words]
    of_body = utterance.of("body", "organization")
    return texts[:1] == ["who"] and texts[1:3] in (["is", "the"], ["was", "the"]) and bool(of_body) and "of" in texts


def lacks_deed(utterance: Utterance, hit: Hit) -> bool:
    """ "Who started it?": what was done, where it stands right behind "who", is in the sentence too."""
    words = utterance.words
    at = next((i for i, word in enumerate(words[:-1]) if word.text == "who"), None)
    if at is None or words[at + 1].stem not in LIGHT or words[at + 1].text in STOPWORDS:
        return False
    borne = [word.stem for word in words[at + 2 : at + 6] if word.text not in STOPWORDS]
    if words[at + 1].stem in _BEARING and any(stem in hit.exact for stem in borne):
        return False
    deed = terms(words[at + 1 : at + 3])
    held = f" {hit.row['stems']} "
    return bool(deed) and not any(f" {' '.join(phrase)} " in held for phrase in deed[0].alternatives)


_BEARING = frozenset("carri bear bore hold held".split())
"""With these the noun behind tells what is done: who "carries the responsibility" is responsible."""
