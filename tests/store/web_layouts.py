"""Layouts in which web pages, mailing lists and scans hand letters on; rendered from the same facts as ``layouts``."""

from __future__ import annotations

import html
import json
from collections.abc import Callable

from tests.store import layouts
from tests.store.layouts import Facts

_FRENCH = {"English": "anglais", "Arabic": "arabe", "Russian": "russe"}
_SPANISH = {"English": "inglés", "Arabic": "árabe", "Russian": "ruso"}
_ORGANS = {
    "General Assembly": ("Assemblée générale", "Asamblea General"),
    "Security Council": ("Conseil de sécurité", "Consejo de Seguridad"),
}
_TO = {
    "Secretary-General": ("au Secrétaire général", "al Secretario General"),
    "President of the Security Council": (
        "au Président du Conseil de sécurité",
        "al Presidente del Consejo de Seguridad",
    ),
    "President of the General Assembly": (
        "au Président de l'Assemblée générale",
        "al Presidente de la Asamblea General",
    ),
}
_ROLES = {
    "Permanent Representative": ("Représentant permanent", "Representante Permanente"),
    "Chargé d'affaires a.i.": ("Chargé d'affaires par intérim", "Encargado de Negocios interino"),
}
_STATES = {
    "Azerbaijan": ("l'Azerbaïdjan", "Azerbaiyán"),
    "Syrian Arab Republic": ("la République arabe syrienne", "la República Árabe Siria"),
    "Antigua and Barbuda": ("Antigua-et-Barbuda", "Antigua y Barbuda"),
    "Burkina Faso": ("Burkina Faso", "Burkina Faso"),
    "El Salvador": ("El Salvador", "El Salvador"),
    "China": ("la Chine", "China"),
    "Trinidad and Tobago": ("la Trinité-et-Tobago", "Trinidad y Tabago"),
}
_SESSIONS = {
    54: ("Cinquante-quatrième", "Quincuagésimo cuarto"),
    58: ("Cinquante-huitième", "Quincuagésimo octavo"),
    59: ("Cinquante-neuvième", "Quincuagésimo noveno"),
}


def _glued(facts: Facts) -> str:
    """A dump that lost line ends and with them the space between elements of the masthead."""
    head = "".join(
        [
            f"United Nations {layouts.symbols(facts, '')} ",
            *facts.organs,
            " Distr.: General",
            layouts.day(facts.document_date),
            f" Original: {facts.language} {facts.session_words} session",
            layouts.item_line(facts),
            f"Question of a title{facts.session_words} year ",
        ]
    )
    return head + " ".join([layouts.title(facts), *layouts.body(facts), *layouts.stacked(facts).split()])


def _quoted(facts: Facts) -> str:
    """A message to a mailing list, the letter behind "> "."""
    lines = layouts.modern(facts._replace(annex=False)).split("\n")
    head = [
        "From: list@example.org",
        "Date: Thu, 29 Dec 2022 08:11:43",
        "Subject: [news] letter",
        "",
        "As received:",
    ]
    return "\n".join([*head, "", *(f"> {line}".rstrip() for line in lines)])


def _twice_escaped(facts: Facts) -> str:
    """HTML kept as text inside JSON, its own marks escaped."""
    return json.dumps({"html": html.escape(layouts.tagged(facts), quote=False)}).replace("/", "\\/")


def _footer(facts: Facts) -> str:
    """A library page: no symbol above the text, a list of properties below it with a later date."""
    text = "\n".join([*facts.organs, layouts.day(facts.document_date), f"Original: {facts.language}", ""])
    text += f"{facts.session_words} session\n{layouts.item_line(facts)}\n\n\n"
    text += layouts.title(facts).replace(" from ", "\n\nfrom ").replace(" to the United", "\n\nto the United")
    text += "\n\n\n" + "\n\n".join([*layouts.body(facts)[:1], layouts.stacked(facts)])
    rows = [f"Document symbol: {layouts.symbols(facts, '|')}", "Document Type: Letter", "Publication Date: 11/03/2029"]
    return text + "\n\n\n" + "\n".join(rows)


def _records(facts: Facts) -> str:
    """Official Records: the heading "DOCUMENT", language and date in brackets below the title."""
    head = f"DOCUMENT {layouts.symbols(facts)}*\n\n{layouts.title(facts)}\n\n"
    head += f"[Original: {facts.language}]\n[{layouts.day(facts.document_date)}]\n\n"
    session = f"{facts.session_words.lower()} session"
    closing = f"Under {layouts.item_line(facts).lower()} of the {session}, kindly circulate this."
    body = [
        closing,
        layouts.stacked(facts),
        "* Circulated as a document of the " + " and the ".join(facts.organs) + ".",
    ]
    return head + "\n\n".join(body)


def _translated(facts: Facts, which: int) -> str:
    organs = [_ORGANS[organ][which] for organ in facts.organs]
    session = _SESSIONS[facts.session][which]
    role = _ROLES[facts.role][which] + ("s" if which == 0 and len(facts.signers) > 1 else "")
    states = ", ".join(_STATES[one.state][which] for one in facts.signers)
    to = (" et " if which == 0 else " y ").join(_TO[one][which] for one in facts.addressees)
    if which == 0:
        head = [*organs, layouts.symbols(facts), "Distr. générale", layouts.day(facts.document_date, "fr"), "Français"]
        head += [f"Original : {_FRENCH[facts.language]}", f"{session} session"]
        head += [f"Points {', '.join(facts.items)} de l'ordre du jour"]
        line = f"Lettre datée du {layouts.day(facts.dated, 'fr')}, adressée {to} par le {role} de {states}"
        line += " auprès de l'Organisation des Nations Unies"
        marks = ("(Signé)", "J'ai l'honneur de vous faire tenir ci-joint le texte d'une lettre du 3 janvier 1999.")
    else:
        head = [*organs, layouts.symbols(facts), "Distr. general", layouts.day(facts.document_date, "es"), "Español"]
        head += [f"Original: {_SPANISH[facts.language]}", f"{session} período de sesiones"]
        head += [f"Temas {', '.join(facts.items)} del programa"]
        line = f"Carta de fecha {layouts.day(facts.dated, 'es')} dirigida {to} por el {role} de {states}"
        line += " ante las Naciones Unidas"
        marks = ("(Firmado)", "Tengo el honor de transmitirle adjunta una carta de fecha 3 de enero de 1999.")
    signed = "\n\n".join(f"{marks[0]} {one.name}\n{_ROLES[facts.role][which]}" for one in facts.signers)
    return "\n".join(head) + f"\n\n{line}\n\n{marks[1]}\n\n{signed}\n"


LAYOUTS: dict[str, Callable[[Facts], str]] = {
    "glued": _glued, "quoted": _quoted, "twice escaped": _twice_escaped, "footer": _footer, "records": _records,
    "French": lambda facts: _translated(facts, 0), "Spanish": lambda facts: _translated(facts, 1),
}  # fmt: skip
