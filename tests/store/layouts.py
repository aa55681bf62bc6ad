"""One set of letter facts rendered in the layouts in which letters of the United Nations are met.

Facts in, facts out: a parser that knows the drafting rules gives the same facts for every layout.
"""

from __future__ import annotations

import html
import json
import textwrap
from collections.abc import Callable
from typing import NamedTuple

MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
}


class Signer(NamedTuple):
    name: str
    state: str
    printed: str
    """The State as it stands behind "of"."""


class Facts(NamedTuple):
    symbol: str
    other: str | None
    organs: tuple[str, ...]
    document_date: str
    dated: str
    session: int
    session_words: str
    items: tuple[str, ...]
    language: str
    role: str
    signers: tuple[Signer, ...]
    addressees: tuple[str, ...]
    annex: bool = True


def day(iso: str, lang: str = "en") -> str:
    year, month, number = iso.split("-")
    name = MONTHS[lang][int(month) - 1]
    return f"{int(number)} de {name} de {year}" if lang == "es" else f"{int(number)} {name} {year}"


def listed(words: tuple[str, ...] | list[str]) -> str:
    return words[0] if len(words) == 1 else ", ".join(words[:-1]) + " and " + words[-1]


def symbols(facts: Facts, dash: str = "-") -> str:
    return facts.symbol + (dash + facts.other if facts.other else "")


def title(facts: Facts) -> str:
    states = listed([signer.printed for signer in facts.signers])
    role = facts.role
    if len(facts.signers) > 1:
        role += "s"
    if role.startswith("Chargé"):
        role += " of the Permanent Mission"
    kind = "Identical letters" if len(facts.addressees) > 1 else "Letter"
    to = " and the ".join(facts.addressees)
    return f"{kind} dated {day(facts.dated)} from the {role} of {states} to the United Nations addressed to the {to}"


def item_line(facts: Facts) -> str:
    return f"Agenda item{'s' if len(facts.items) > 1 else ''} {listed(facts.items)}"


def body(facts: Facts) -> list[str]:
    return [
        "With reference to the letter dated 3 January 1999 from the Permanent Representative of Samoa "
        "(A/53/999-S/1999/9), "
        "I have the honour to state our position" + (" (see annex)." if facts.annex else "."),
        "I should be grateful if you would have this letter circulated as a document of the "
        f"{' and of the '.join(facts.organs)}, under {item_line(facts)[0].lower()}{item_line(facts)[1:]}.",
    ]


ANNEX = ["The Government of Fiji, for its part, said on 5 June 1999 that nothing in this text was signed by it."]


def role_lines(facts: Facts, signer: Signer, whole: bool = True) -> list[str]:
    if not whole:
        return ["Ambassador", facts.role]
    return ["Ambassador", f"{facts.role} of {signer.printed}", "to the United Nations"]


def stacked(facts: Facts, mark: str = "(Signed)") -> str:
    whole = len(facts.signers) > 1
    return "\n\n".join("\n".join([f"{mark} {one.name}", *role_lines(facts, one, whole)]) for one in facts.signers)


def columns(facts: Facts, count: int, first_only: bool = False) -> str:
    rows: list[str] = []
    for start in range(0, len(facts.signers), count):
        cells = []
        for number, one in enumerate(facts.signers[start : start + count]):
            mark = "(Signed) " if not first_only or number == 0 else ""
            lines = [f"{mark}{one.name}", *textwrap.wrap(f"{facts.role} of {one.printed} to the United Nations", 28)]
            cells.append(lines)
        height = max(len(cell) for cell in cells)
        for line in range(height):
            rows.append("".join((cell[line] if line < len(cell) else "").ljust(36) for cell in cells).rstrip())
        rows.append("")
    return "\n".join(rows)


def masthead(facts: Facts) -> list[str]:
    return [
        *facts.organs,
        "Distr.: General",
        day(facts.document_date),
        f"Original: {facts.language}",
        f"{facts.session_words} session",
        item_line(facts),
    ]


def modern(facts: Facts) -> str:
    head = ["United Nations", symbols(facts, "–"), *masthead(facts)]
    text = "\n".join(head) + "\n\n" + textwrap.fill(title(facts), 75) + "\n\n" + "\n\n".join(body(facts))
    return text + "\n\n" + stacked(facts) + annex(facts, "Annex to the " + title(facts)[0].lower() + title(facts)[1:])


def annex(facts: Facts, heading: str) -> str:
    return (
        "\n\n" + "\n\n".join([textwrap.fill(heading, 70), "[Original: French]", *ANNEX]) + "\n" if facts.annex else "\n"
    )


def portal(facts: Facts) -> str:
    """A portal's page: navigation, a bare date, no symbol, title lines set apart by blank lines."""
    head = ["Home || Permalink || About || Search", "English (pdf) || other languages", ""]
    head += [
        *facts.organs,
        day(facts.document_date),
        "",
        f"Original: {facts.language}",
        "",
        f"{facts.session_words} session",
    ]
    lines = "\n\n".join(textwrap.wrap(title(facts), 62))
    text = "\n".join([*head, item_line(facts)]) + f"\n\n\n{lines}\n\n\n" + "\n\n".join(body(facts))
    return text + "\n\n" + stacked(facts) + annex(facts, "ANNEX")


def fixed_width(facts: Facts) -> str:
    """A plain-text page of the nineties: centred title, "ORIGINAL:" over the language, the symbol twice."""
    gap = " " * 30
    organs = gap.join(organ.upper() for organ in facts.organs)
    head = ["United Nations", "", symbols(facts), "", "Distr. GENERAL  ", "", day(facts.document_date), "", "ORIGINAL:"]
    head += [facts.language.upper(), "", organs, f"{facts.session_words} session", item_line(facts) + "*", ""]
    head += [line.center(78).rstrip() for line in textwrap.wrap(title(facts), 64)]
    indented = [textwrap.fill(one, 72, initial_indent="     ") for one in body(facts)]
    foot = [
        "_______________",
        "",
        "*   A/54/50/Rev.1.",
        "",
        "99-12345 (E)   210999                      /...",
        symbols(facts),
        "English",
        "Page 2",
    ]
    text = "\n".join(head) + "\n\n\n" + "\n\n".join(indented) + "\n\n" + columns(facts, 2) + "\n\n" + "\n".join(foot)
    return text + annex(facts, "                    ANNEX")


def flat(facts: Facts) -> str:
    """A PDF turned into one run of text."""
    return " ".join(modern(facts).split())


def markdown(facts: Facts) -> str:
    head = [f"**{organ}**" for organ in facts.organs]
    head += [f"{symbols(facts)}  ", "Distr.: General  ", f"{day(facts.document_date)}  "]
    head += [f"Original: {facts.language}", "", "---", ""]
    run = f"**{facts.session_words} session****{item_line(facts)}****{title(facts)}**"
    signed = stacked(facts, "*(Signed)*")
    text = "\n".join(head) + run + "\n\n" + "\n\n".join(body(facts)) + "\n\n" + signed
    return text + (f"\n\n## Annex\n\n{ANNEX[0]}\n" if facts.annex else "\n")


def tagged(facts: Facts) -> str:
    """HTML left in the text, accents as entities."""

    def paragraph(text: str) -> str:
        return "<p>" + html.escape(text, quote=False).encode("ascii", "xmlcharrefreplace").decode() + "</p>"

    signed = "".join(paragraph(line) for line in stacked(facts).split("\n") if line)
    head = "".join(paragraph(line) for line in ["United Nations", symbols(facts), *masthead(facts)])
    rest = paragraph("ANNEX") + paragraph(ANNEX[0]) if facts.annex else ""
    text = "".join(map(paragraph, body(facts)))
    return f"<html><body>{head}<p><b>{paragraph(title(facts))[3:-4]}</b></p>{text}{signed}{rest}</body></html>"


def escaped(facts: Facts) -> str:
    """A JSON string: escaped line ends, slashes and accents."""
    return json.dumps(modern(facts)).strip('"').replace("/", "\\/")


def capitals(facts: Facts) -> str:
    head = [
        "UNITED NATIONS",
        symbols(facts),
        *(organ.upper() for organ in facts.organs),
        "Distr.",
        "GENERAL",
        day(facts.document_date),
    ]
    head += [f"ORIGINAL: {facts.language.upper()}", f"{facts.session_words.upper()} SESSION", item_line(facts).upper()]
    text = "\n".join(head) + "\n\n" + textwrap.fill(title(facts).upper(), 70) + "\n\n" + "\n\n".join(body(facts))
    return text + "\n\n" + stacked(facts, "( Signed )") + annex(facts, "ANNEX I")


def crlf_columns(facts: Facts) -> str:
    """Three signatures a row, only the first of each row marked, two organs on one line."""
    head = ["\t".join(facts.organs), symbols(facts, " - "), "Distr.: General", day(facts.document_date)]
    head += [f"Original: {facts.language}", f"{facts.session_words} session", item_line(facts)]
    text = "\n".join(head) + "\n\n" + textwrap.fill(title(facts), 80) + "\n\n" + "\n\n".join(body(facts))
    return (text + "\n\n" + columns(facts, 3, first_only=True) + annex(facts, "Annex")).replace("\n", "\r\n")


def headings(facts: Facts) -> str:
    """States above the marks."""
    blocks = "\n\n".join(
        f"For the Government of {one.printed}:\n(Signed) {one.name}\n{facts.role}" for one in facts.signers
    )
    head = "\n".join(["United Nations", symbols(facts), *masthead(facts)])
    return head + "\n\n" + title(facts) + "\n\n" + "\n\n".join(body(facts)) + "\n\n" + blocks + annex(facts, "Annex")


def reversed_title(facts: Facts) -> str:
    states = listed([signer.printed for signer in facts.signers])
    role = facts.role + ("s" if len(facts.signers) > 1 else "")
    addressees = " and the ".join(facts.addressees)
    line = f"Letter dated {day(facts.dated)} addressed to the {addressees} by the {role} of {states}"
    head = "\n".join(["United Nations", symbols(facts), *masthead(facts)])
    return (
        head
        + "\n\n"
        + textwrap.fill(line, 70)
        + "\n\n"
        + "\n\n".join(body(facts))
        + "\n\n"
        + stacked(facts)
        + annex(facts, "Annex")
    )


LAYOUTS: dict[str, Callable[[Facts], str]] = {
    "modern": modern,
    "portal": portal,
    "fixed width": fixed_width,
    "flat": flat,
    "markdown": markdown,
    "tagged": tagged,
    "escaped": escaped,
    "capitals": capitals,
    "columns": crlf_columns,
    "headings": headings,
    "reversed": reversed_title,
}

KEEPS_SYMBOL = frozenset(LAYOUTS) - {"portal"}
"""Layouts that print the symbol."""

TWO_ORGANS = ("General Assembly", "Security Council")
ONE = Facts(
    "A/54/321",
    "S/1999/987",
    TWO_ORGANS,
    "1999-09-21",
    "1999-09-17",
    54,
    "Fifty-fourth",
    ("40", "121 (j)"),
    "English",
    "Permanent Representative",
    (Signer("Eldar KOULIEV", "Azerbaijan", "Azerbaijan"),),
    ("Secretary-General",),
)
CHARGE = Facts(
    "S/2004/33",
    None,
    ("Security Council",),
    "2004-01-15",
    "2004-01-14",
    58,
    "Fifty-eighth",
    ("5",),
    "Arabic",
    "Chargé d'affaires a.i.",
    (Signer("Fayssal Mekdad", "Syrian Arab Republic", "the Syrian Arab Republic"),),
    ("Secretary-General", "President of the Security Council"),
    False,
)
MANY = Facts(
    "A/59/195",
    None,
    ("General Assembly",),
    "2004-08-19",
    "2004-08-10",
    59,
    "Fifty-ninth",
    ("20 (c)", "28 (b)", "37"),
    "Russian",
    "Permanent Representative",
    (
        Signer("Patrick LEWIS", "Antigua and Barbuda", "Antigua and Barbuda"),
        Signer("M. Kafando", "Burkina Faso", "Burkina Faso"),
        Signer("Ricardo G. Castaneda-Cornejo", "El Salvador", "El Salvador"),
        Signer("QIN Huasun", "China", "China"),
        Signer("Philip Sealy", "Trinidad and Tobago", "Trinidad and Tobago"),
    ),
    ("President of the General Assembly",),
)
SAMPLES = {"one State": ONE, "identical letters": CHARGE, "five States": MANY}
