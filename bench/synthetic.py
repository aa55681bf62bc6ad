"""Synthetic letters for measuring: letter ``i`` depends on the seed and ``i`` only, and its facts are known.

They look like letters to the United Nations of about 4,000 characters: masthead, title, agenda items, signatures,
an annex with a membership list, treaties, resolutions, dated statements and plain paragraphs.

    python bench/synthetic.py FOLDER [COUNT] [SEED]
"""

from __future__ import annotations

import os
import sys
from random import Random
from typing import NamedTuple

STATES = (
    "Armenia", "Azerbaijan", "Belarus", "Brazil", "Canada", "Chile", "China", "Cuba", "Egypt", "Finland", "France",
    "Georgia", "Ghana", "India", "Indonesia", "Japan", "Kazakhstan", "Kenya", "Kyrgyzstan", "Mexico", "Mongolia",
    "Morocco", "Norway", "Pakistan", "Peru", "Poland", "Portugal", "Senegal", "Tajikistan", "Turkmenistan", "Ukraine",
    "Uruguay", "Uzbekistan", "Viet Nam", "Zambia",
)  # fmt: skip
GIVEN = ("Alexei", "Ana", "Boris", "Carlos", "Elena", "Farid", "Grace", "Hassan", "Ingrid", "Jorge", "Kamal", "Leila",
         "Marta", "Nadia", "Oleg", "Pavel", "Rosa", "Sami", "Tatiana", "Victor", "Yusuf", "Zeynep")  # fmt: skip
SYLLABLES = ("ba", "che", "dro", "fin", "gal", "hor", "ima", "ka", "lev", "mar", "nov", "ost", "pet", "rul", "sko",
             "tam", "ul", "vin", "yar", "zhe")  # fmt: skip
ENDINGS = ("ov", "enko", "sen", "ez", "ian", "ski", "oglu", "ini", "ura", "man")
ORGANIZATIONS = ("Collective Security Treaty Organization", "Organization for Regional Development",
                 "Northern Economic Community", "Union of Coastal States", "Inter-State Transport Council")  # fmt: skip
TREATIES = ("Treaty on Collective Security", "Convention on the Law of Transit", "Agreement on Peacekeeping Activity",
            "Treaty of Friendship and Cooperation", "Protocol on Shared Waters")  # fmt: skip
SUBJECTS = ("drug trafficking", "international terrorism", "regional trade", "transit transport", "shared waters",
            "peacekeeping operations", "small arms", "food security", "natural disasters", "migration")  # fmt: skip
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
          "December")  # fmt: skip
NUMBERS = ("three", "four", "five", "six", "seven", "eight")
WORDS = (
    "the", "the", "the", "of", "of", "and", "and", "in", "to", "for", "a", "that", "with", "by", "on", "its", "as",
    "States", "parties", "cooperation", "security", "international", "regional", "efforts", "development",
    "measures", "peace", "process", "implementation", "framework", "activities", "region", "countries", "support",
    "strengthening", "threat", "organization", "agreement", "economic", "situation", "border", "group",
    "transport", "common", "military", "political", "dialogue", "principles", "territory", "sovereignty",
    "integrity", "population", "humanitarian", "assistance", "settlement", "negotiations", "resources",
    "environment", "energy", "market", "investment", "education", "health", "culture", "youth", "women", "rights",
    "law", "justice", "court", "procedure", "mechanism", "report", "review", "conference", "declaration",
    "commitment", "responsibility", "stability", "confidence", "exchange", "information", "experience", "training",
    "equipment", "personnel", "observers", "monitoring", "verification", "disarmament", "weapons", "mines",
    "refugees", "return", "reconstruction", "infrastructure", "water", "agriculture", "climate", "mountain", "sea",
    "port", "railway", "corridor",
)  # fmt: skip


class SyntheticLetter(NamedTuple):
    """A letter with what it states."""

    file: str
    text: str
    symbol: str
    dated: str
    state: str
    signers: tuple[str, ...]
    items: tuple[str, ...]
    organization: str
    members: tuple[str, ...]
    treaty: str


def letter(number: int, seed: int = 1) -> SyntheticLetter:
    """Letter ``number`` of the collection ``seed``."""
    chance = Random(f"{seed}:{number}")
    year, month, day = chance.randint(1990, 2020), chance.randrange(12), chance.randint(1, 28)
    date = f"{day} {MONTHS[month]} {year}"
    members = tuple(sorted(chance.sample(STATES, chance.randint(3, 8))))
    signing = chance.sample(members, chance.choice((1, 1, 1, 2, 3)))
    # Persons recur as they do in a real collection: some 24,000 in 100,000 letters.
    signers = tuple(_person(Random(f"{seed}:person:{chance.randrange(300 + number // 4)}")) for _ in signing)
    items = tuple(str(item) for item in sorted(chance.sample(range(5, 160), chance.randint(1, 2))))
    symbol = f"A/{year - 1945}/{chance.randint(1, 999)}"
    organization, treaty, subject = chance.choice(ORGANIZATIONS), chance.choice(TREATIES), chance.choice(SUBJECTS)
    text = "\n".join((
        *_cover(chance, symbol, date, year, signing, signers, items, subject),
        *_annex(chance, organization, members, treaty, subject, year),
    ))  # fmt: skip
    dated = f"{year}-{month + 1:02}-{day:02}"
    return SyntheticLetter(
        f"{number:07}.txt", text, symbol, dated, signing[0], signers, items, organization, members, treaty
    )


def write(folder: str, count: int, seed: int = 1) -> int:
    """Write letters 0 to ``count`` - 1 into ``folder``; the number of characters written."""
    os.makedirs(folder, exist_ok=True)
    written = 0
    for number in range(count):
        made = letter(number, seed)
        with open(os.path.join(folder, made.file), "w", encoding="utf-8") as stream:
            written += stream.write(made.text)
    return written


def _cover(
    chance: Random, symbol: str, date: str, year: int, states: list[str], signers: tuple[str, ...],
    items: tuple[str, ...], subject: str,
) -> tuple[str, ...]:  # fmt: skip
    several = len(states) > 1
    office = "Permanent Representatives" if several else "Permanent Representative"
    named = _listed(states)
    under = f"agenda items {' and '.join(items)}" if len(items) > 1 else f"agenda item {items[0]}"
    we, me = ("We", "us") if several else ("I", "me")
    signatures = [
        f"(Signed) {name}\nAmbassador\nPermanent Representative of {state}\nto the United Nations\n"
        for name, state in zip(signers, states, strict=True)
    ]
    return (
        f"UNITED NATIONS\n\nGeneral Assembly\n\nDistr.: General\n{date}\nEnglish\nOriginal: English\n\n{symbol}\n",
        f"Letter dated {date} from the {office} of {named}\nto the United Nations addressed to the Secretary-General\n",
        f"{we} have the honour to transmit herewith a statement on {subject} (see annex),\n"
        f"made on {_day(chance, year)}.\n",
        f"{we} should be grateful if you would have the present letter and its annex circulated as a document of the\n"
        f"General Assembly under {under}, as requested of {me}.\n",
        *signatures,
    )


def _annex(
    chance: Random, organization: str, members: tuple[str, ...], treaty: str, subject: str, year: int
) -> tuple[str, ...]:
    number = NUMBERS[len(members) - 3]
    facts = (
        f"The {organization} is composed of {number} States: {_listed(members)}.",
        f"The {treaty} was signed on {_day(chance, year - 3)} and entered into force on {_day(chance, year - 1)}.",
        f"In its resolution {year - 1946}/{chance.randint(1, 250)} of {_day(chance, year - 1)}, the General Assembly"
        f" called for further efforts against {subject}.",
        f"More than {chance.randint(2, 900)},000 people were affected in {year - 2}, and {chance.randint(2, 60)} per"
        " cent of the territory remains mined.",
    )
    paragraphs = [*facts, *(_sentences(chance) for _ in range(11))]
    numbered = (f"{i}. {_wrapped(text)}\n" for i, text in enumerate(paragraphs, 1))
    return (f"Annex\n\nStatement on {subject}\n", *numbered)


def _sentences(chance: Random) -> str:
    made = []
    for _ in range(chance.randint(1, 3)):
        words = chance.choices(WORDS, k=chance.randint(10, 24))
        if chance.random() < 0.4:
            words[chance.randrange(len(words))] = "".join(chance.choices(SYLLABLES, k=3))
        made.append(f"{words[0].capitalize()} {' '.join(words[1:])}.")
    return " ".join(made)


def _person(chance: Random) -> str:
    family = "".join(chance.choices(SYLLABLES, k=2)) + chance.choice(ENDINGS)
    return f"{chance.choice(GIVEN)} {family.upper() if chance.random() < 0.5 else family.capitalize()}"


def _day(chance: Random, year: int) -> str:
    return f"{chance.randint(1, 28)} {chance.choice(MONTHS)} {year}"


def _listed(names: list[str] | tuple[str, ...]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _wrapped(text: str, width: int = 100) -> str:
    lines, line = [], ""
    for word in text.split(" "):
        if line and len(line) + len(word) >= width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return "\n".join((*lines, line))


if __name__ == "__main__":
    size = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
    print(write(sys.argv[1], size, int(sys.argv[3]) if len(sys.argv) > 3 else 1), "characters")
