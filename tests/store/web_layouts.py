"""Layouts in which web pages, mailing lists and scans hand letters on; rendered from the same facts as ``layouts``."""

from __future__ import annotations

import html
import json
from collections.abc import Callable
from typing import Any

Facts = Any
"""``layouts.Facts``: test files are loaded one by one, so that its module has no fixed name."""

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


def make(base: Any) -> dict[str, Callable[[Facts], str]]:
    """The layouts, on top of those of the module ``base`` (``layouts``)."""

    def glued(facts: Facts) -> str:
        """A dump that lost line ends and with them the space between elements of the masthead."""
        head = "".join(
            [
                f"United Nations {base.symbols(facts, '')} ",
                *facts.organs,
                " Distr.: General",
                base.day(facts.document_date),
                f" Original: {facts.language} {facts.session_words} session",
                base.item_line(facts),
                f"Question of a title{facts.session_words} year ",
            ]
        )
        return head + " ".join([base.title(facts), *base.body(facts), *base.stacked(facts).split()])

    def quoted(facts: Facts) -> str:
        """A message to a mailing list, the letter behind "> "."""
        lines = base.modern(facts._replace(annex=False)).split("\n")
        head = [
            "From: list@example.org",
            "Date: Thu, 29 Dec 2022 08:11:43",
            "Subject: [news] letter",
            "",
            "As received:",
        ]
        return "\n".join([*head, "", *(f"> {line}".rstrip() for line in lines)])

    def twice_escaped(facts: Facts) -> str:
        """HTML kept as text inside JSON, its own marks escaped."""
        return json.dumps({"html": html.escape(base.tagged(facts), quote=False)}).replace("/", "\\/")

    def footer(facts: Facts) -> str:
        """A library page: no symbol above the text, a list of properties below it with a later date."""
        text = "\n".join([*facts.organs, base.day(facts.document_date), f"Original: {facts.language}", ""])
        text += f"{facts.session_words} session\n{base.item_line(facts)}\n\n\n"
        text += base.title(facts).replace(" from ", "\n\nfrom ").replace(" to the United", "\n\nto the United")
        text += "\n\n\n" + "\n\n".join([*base.body(facts)[:1], base.stacked(facts)])
        rows = [f"Document symbol: {base.symbols(facts, '|')}", "Document Type: Letter", "Publication Date: 11/03/2029"]
        return text + "\n\n\n" + "\n".join(rows)

    def records(facts: Facts) -> str:
        """Official Records: the heading "DOCUMENT", language and date in brackets below the title."""
        head = f"DOCUMENT {base.symbols(facts)}*\n\n{base.title(facts)}\n\n"
        head += f"[Original: {facts.language}]\n[{base.day(facts.document_date)}]\n\n"
        session = f"{facts.session_words.lower()} session"
        closing = f"Under {base.item_line(facts).lower()} of the {session}, kindly circulate this."
        body = [
            closing,
            base.stacked(facts),
            "* Circulated as a document of the " + " and the ".join(facts.organs) + ".",
        ]
        return head + "\n\n".join(body)

    def translated(facts: Facts, which: int) -> str:
        organs = [_ORGANS[organ][which] for organ in facts.organs]
        session = _SESSIONS[facts.session][which]
        role = _ROLES[facts.role][which] + ("s" if which == 0 and len(facts.signers) > 1 else "")
        states = ", ".join(_STATES[one.state][which] for one in facts.signers)
        to = (" et " if which == 0 else " y ").join(_TO[one][which] for one in facts.addressees)
        if which == 0:
            head = [*organs, base.symbols(facts), "Distr. générale", base.day(facts.document_date, "fr"), "Français"]
            head += [f"Original : {_FRENCH[facts.language]}", f"{session} session"]
            head += [f"Points {', '.join(facts.items)} de l'ordre du jour"]
            line = f"Lettre datée du {base.day(facts.dated, 'fr')}, adressée {to} par le {role} de {states}"
            line += " auprès de l'Organisation des Nations Unies"
            marks = ("(Signé)", "J'ai l'honneur de vous faire tenir ci-joint le texte d'une lettre du 3 janvier 1999.")
        else:
            head = [*organs, base.symbols(facts), "Distr. general", base.day(facts.document_date, "es"), "Español"]
            head += [f"Original: {_SPANISH[facts.language]}", f"{session} período de sesiones"]
            head += [f"Temas {', '.join(facts.items)} del programa"]
            line = f"Carta de fecha {base.day(facts.dated, 'es')} dirigida {to} por el {role} de {states}"
            line += " ante las Naciones Unidas"
            marks = ("(Firmado)", "Tengo el honor de transmitirle adjunta una carta de fecha 3 de enero de 1999.")
        signed = "\n\n".join(f"{marks[0]} {one.name}\n{_ROLES[facts.role][which]}" for one in facts.signers)
        return "\n".join(head) + f"\n\n{line}\n\n{marks[1]}\n\n{signed}\n"

    return {
        "glued": glued, "quoted": quoted, "twice escaped": twice_escaped, "footer": footer, "records": records,
        "French": lambda facts: translated(facts, 0), "Spanish": lambda facts: translated(facts, 1),
    }  # fmt: skip
