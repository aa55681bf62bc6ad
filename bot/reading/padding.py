"""What people type around a question: greetings, thanks, hurry, apologies, what they need the answer for.

A piece of a message, up to a mark, is padding when all its words are chat, or when it speaks of the asker and holds
no word that the letters or the question types know. A piece that names anything, or asks, is never padding.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from itertools import pairwise

from bot.lexicon import QUESTION_WORDS, STOPWORDS, is_english, lexicon
from bot.reading.rewriting import Wording, compiled_pattern, rewritten
from bot.reading.spelling import one_slip
from bot.slots import slot_words
from store.words import fold

_GREETING = frozenset(
    """hi hii hiya hey heya hello helo hallo hullo yo howdy sup greetings morning mornin evening afternoon gm salut hola
    bonjour dear""".split()
)
_THANKS = frozenset(
    """thanks thank thx thnx tnx tks ty tysm tyvm tyia thankyou cheers merci gracias grateful appreciated appreciate
    lifesaver ta""".split()
)
_PARTING = frozenset("bye goodbye byebye cya ciao farewell".split())
_CHAT = (
    _GREETING
    | _THANKS
    | _PARTING
    | frozenset(
        """
    there everyone everybody folks guys team bot dragoman mate buddy dude bro sir madam maam pal friend
    wassup whassup halp nvm nevermind typo typos oops whoops next
    gd gud good nice great awesome perfect cool super wow brilliant legend star gem angel genius amazing wonderful best
    exam exams quiz homework hw essay finals midterm midterms
    lol lmao lmfao rofl haha hahaha hehe omg wtf smh ngl tbh idk imo imho fyi btw jk xd xx xoxo ugh hmm hm um uh umm er
    erm oops whoa
    sorry srry sry soz apologies apologise apologize pardon excuse forgive bother bothering disturb trouble annoying
    pain nuisance
    hell heck
    dumb silly stupid newbie noob
    sos help urgent urgently asap emergency hurry rush quick quickly fast deadline deadlines min mins minute minutes hr
    hrs hour hours sec secs second seconds soon tonight today tomorrow tmrw tmr now running late panic panicking
    desperate desperately begging beg stressed stuck lost
    q qs qn question questions hope hoping hopefully well fine day week weekend doing going hows
    pls plz please kindly left remaining
    helped helps helpful useful helping thank advance favour favor hand mind possible
    u ur yr r im ive id youre gonna wanna gotta lemme gimme dunno kinda sorta cuz cos coz bc n b k kk ok okay okey yep
    yeah yup ya nah
    srsly seriously literally confirm verify check checking wondering wonder curious asking tell
    proofreading spellcheck spellchecking factcheck fact-check print caption captions headline proofs
    2 4 lot lots loads ton tons million much many time life saver saved alright
    """.split()
    )
)
"""Words of chat. A piece of nothing else, small words and numbers aside, says nothing about letters."""
_ASKER = frozenset("i i'm i've i'd im ive id my me mine myself we our ours us ur your you u".split())
_NEEDING = frozenset("need needed want wanted wanting looking trying working writing preparing drafting".split())
"""Words with which one who leaves out "I" begins to speak of himself: "need to know for the caucus: ..."."""
_PURPOSE = r"^(?:this is |it's |its |it is |just )?(?:for|4) (?:my|our)\b"
_MARKS = (
    r"(?<=[^\s\d])(?:[,;:!?…]|(?<=\w\w)\.|(?<=[.!?])\.)+(?=\s|$)"
    r"|(?<=\d)(?:[,;:!?…]+(?=\s|$)|\.(?=\s[A-Z]|$))|\s[-–—]+(?=\s)|\n"
)
"""Marks that end a piece; a full stop behind an initial ends none."""
_SIGNS_OF_MARKS = frozenset(",;:!?….-–—\n")
"""One of which every such mark holds."""
_AFTER_WH = (
    r"\b(who|what|when|where|why|how|which)(?:'s)? (?:on earth|in the world|in god's name|the (?:hell|heck|devil|fuck)"
    r"|the f|in the hell|exactly tf|tf)\b"
)
_BRACKETS = r"\s*[(\[]([^()\[\]]{2,60})[)\]]\s*"
_ADDRESSES: tuple[Wording, ...] = (
    ("earth|in the world|god's name|hell|heck|devil|fuck|the f | tf", _AFTER_WH, r"\1"),
    ("@|#", r"(?<!\w)[@#][^\W\d]\w*", ""),
    ("**", r"^\*\*[^*]{1,40}\*\*", ""),
    ("guys|folks|team",
     r"^(?:guys|folks|team) (?=(?:what|when|where|why|how|which|does|do|did|is|are|was|were|has|have|can|could|pls"
     r"|please)\b)", ""),
    (" from ", r"^(?:greetings|hello|hi|hey|salutations)(?: everyone| all| there)? from (?:[^\W\d]+ ?){1,3}"
     r"(?:[,.!;–-]|:(?!\w))[)\s,.!;:–-]*", ""),
    (" from ", r"^(?:greetings|hello|hi|hey|salutations)(?: everyone| all| there)? from [^\W\d]+ ?:\)\s*", ""),
    ("i'm|i am|name is|name's",
     r"^(?:(?:hello|hi|hey|good \w+)[,!. ]+)?(?:i['’]?m|i am|my name(?: is|['’]s))(?-i: [A-Z][a-z]+){1,2}"
     r"(?: here)?[.!,]*$", "hello"),
    ("regards|wishes|yours|sincerely|cordially|respectfully|thanks|thx|cheers|thank you",
     r"[\s,.;!–-]+(?:(?:with )?(?:best|kind|kindest|warm|many)? ?(?:regards|wishes)|yours (?:faithfully|sincerely|"
     r"truly)|sincerely|cordially|respectfully|(?:thanks|thank you|thx|cheers)(?=,))(?: in advance)?,?"
     r"(?-i:(?: [A-Z][\w.'’-]*){0,3})[.!]*$", ""),
    ("thank|thx|thnx|tnx|cheers|tysm|tia",
     r"(?<=\w\w)[\s,.;!?–-]+(?:many |much )?(?:thank you|thank u|thanks|thx|thnx|tnx|cheers|tysm|tia)"
     r"(?: (?:so much|very much|a lot|a million|a bunch|loads|in advance|mate|again|guys|all"
     r"|for (?:your|ur|the|any|all) (?:\w+ )?(?:help|time|answer|info|work)))*(?=[?.!]*$)", ""),
    ("in short|in brief|briefly|concisely|nutshell|few words|one sentence|a sentence|one line",
     r"[\s,;–-]+(?:in (?:short|brief|a nutshell|(?:a )?few words|(?:a|one) (?:sentence|line))|briefly|concisely)"
     r"(?: please)?(?=[?.!]*$)", ""),
)  # fmt: skip
"""Mentions, tags, a greeting with a place, a closing with a name, how short to be, strong words."""
_INTERJECTIONS = frozenset(
    """lol lool lmao lmfao rofl haha hahaha hahahaha hehe omg wtf smh ngl tbh idk imo imho btw fyi ugh ughh hm hmm hmmm
    um umm uh uhh sry srry sorry soz xd xx xxx""".split()
)
_OPENINGS = _INTERJECTIONS | frozenset("hey heya hiya heyo yo k kk srsly seriously literally nvm oops wait".split())
_FILLERS = frozenset("lol lmao tho omg tbh ngl smh btw srsly rofl uh uhh um umm er erm hmm".split())
"""Interjections that stand anywhere."""
_ENDINGS = _INTERJECTIONS | frozenset("tho asap thx thnx ty tysm thanks cheers bro dude mate plz pls please".split())
_MOST_WORDS = 14

Words = Callable[[], Collection[str]]


def unpadded(text: str, letter_words: Words) -> str:
    """``text`` without padding; nothing but thanks, a greeting or a farewell is that word alone.

    ``letter_words`` gives the folded words of the letters; it is called only for a piece that speaks of the asker.
    """
    plain = rewritten(text, _ADDRESSES).strip() or text
    if "(" in plain or "[" in plain:
        plain = compiled_pattern(_BRACKETS).sub(lambda m: " " if is_padding(m[1], letter_words) else m[0], plain)
    pieces = _pieces(plain)
    kept = [piece for piece in pieces if not is_padding(piece, letter_words)]
    if not any(c.isalnum() for piece in kept for c in piece):
        return _talk(text) or _talk(plain) or text
    return _trimmed(" ".join(piece.strip() for piece in kept) if len(kept) < len(pieces) else plain)


def _trimmed(text: str) -> str:
    """``text`` without an interjection before it, and without thanks or hurry behind it."""
    words = text.split()
    while len(words) > FEWEST_LEFT and _plain(words[0]) in _OPENINGS:
        words = words[1:]
    end = "?" if words[-1].endswith("?") else ""
    while len(words) > FEWEST_LEFT and _plain(words[-1]) in _ENDINGS:
        words = words[:-1]
    inside = [word for i, word in enumerate(words) if not i or _plain(word) not in _FILLERS]
    left = " ".join(inside).rstrip(" ,;:-–—")
    return left if len(inside) == len(text.split()) or left.endswith("?") else f"{left}{end}"


def _plain(word: str) -> str:
    return _unstretched(fold(word).strip(_POINTS))


FEWEST_LEFT = 2
"""Words that are left of a question: "ok thanks" is talk as it stands."""
_POINTS = ",.;:!?…"


def _pieces(text: str) -> list[str]:
    """The text cut behind its marks."""
    if _SIGNS_OF_MARKS.isdisjoint(text):
        return [text] if text.strip() else []
    ends = [0, *(mark.end() for mark in compiled_pattern(_MARKS).finditer(text)), len(text)]
    return [text[start:end] for start, end in pairwise(ends) if text[start:end].strip()]


def _tokens(piece: str) -> list[str]:
    return [_unstretched(word.strip("'")) for word in re.findall(r"[^\W_]+(?:['-][^\W_]+)*", fold(piece))]


def _unstretched(word: str) -> str:
    """ "heyyy" as "hey", "sooo" as "so": chat doubles letters; any other word as it is."""
    if word in _CHAT or word in STOPWORDS or len(word) < _SHORTEST_STRETCHED or word[-1] != word[-2]:
        return word
    short = word.rstrip(word[-1]) + word[-1]
    return short if short in _CHAT or short in _INTERJECTIONS else word


_SHORTEST_STRETCHED = 3


def is_padding(piece: str, letter_words: Words) -> bool:
    words = _tokens(piece)
    if not words or len(words) > _MOST_WORDS or "?" in piece or all(word.isdigit() for word in words):
        return False
    if all(_is_chat(word) or word in STOPWORDS or _is_count(word) for word in words):
        return any(word not in STOPWORDS and _is_chat(word) for word in words) and not _QUESTION.intersection(words)
    if any(word.isdigit() and len(word) == 4 for word in words) or _QUESTION.intersection(words):
        return False
    if _ASKER.isdisjoint(words) and words[0] not in _NEEDING:
        return False
    if compiled_pattern(_PURPOSE).match(piece.strip()):
        return not any(word[0].isupper() for word in piece.split()[1:])
    return all(_is_private(word, letter_words) for word in words)


def _is_chat(word: str) -> bool:
    """Whether the word is one of chat, or a greeting with letters left out or one letter wrong ("evning", "thnaks")."""
    if word in _CHAT or len(word) < _SHORTEST_SLIP or word in lexicon().vocabulary or is_english(word):
        return word in _CHAT
    from bot.reading.skeletons import unshortened  # here to keep start-up fast: most words are known

    return bool(unshortened(word, _POLITE, str, 1.0)) or any(one_slip(word, polite) for polite in _POLITE)


_SHORTEST_SLIP = 4
_POLITE = frozenset("good morning evening afternoon thanks hello greetings please sorry goodbye everyone".split())
_WORK = frozenset(
    """writing working doing preparing making reading studying researching editing updating finishing trying compiling
    essay thesis dissertation paper article report book blog post piece story presentation talk lecture homework
    assignment project exam quiz class course seminar school university uni college museum label index catalogue office
    boss teacher prof professor editor supervisor student researcher journalist intern librarian archivist historian
    lawyer diplomat delegate phd ma ba master masters degree deliver hand submit needed wants waiting""".split()
)
"""What askers say they do and for whom: beside "I" or "my" no words about letters."""
_QUESTION = QUESTION_WORDS | {"wat", "wot", "wen", "wich", "list", "name", "not", "no", "say", "says", "said", "show"}


def _is_count(word: str) -> bool:
    """A small number or a time of day: "10", "5pm"; no year."""
    return bool(re.fullmatch(r"\d{1,3}(?:am|pm|h|min|mins|k|x|st|nd|rd|th)?", word))


def _is_private(word: str, letter_words: Words) -> bool:
    """Whether the word is plain English that neither the letters nor the question types know."""
    if word in _CHAT or word in STOPWORDS or word in _ASKER or word in _WORK or _is_count(word):
        return True
    known = word in lexicon().vocabulary or word in slot_words()
    return is_english(word) and not known and word not in letter_words()


def _talk(text: str) -> str:
    """Thanks, a greeting or a farewell, where the text is nothing else; empty for any other padding."""
    words = _tokens(text)
    if len(words) > _MOST_WORDS:
        return ""
    for found, plain in ((_THANKS, "thank you"), (_PARTING, "goodbye"), (_GREETING, "hello")):
        if not found.isdisjoint(words):
            return plain
    return ""
