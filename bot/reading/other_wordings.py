"""All tables of questions in other words than those that are read, in the order in which they are tried."""

from __future__ import annotations

from bot.reading.archive_wordings import ARCHIVE_WORDINGS
from bot.reading.authors_asked import AUTHORS_ASKED, EVENTS_NAMED
from bot.reading.beside import BESIDE
from bot.reading.called_so import CALLED_SO
from bot.reading.correspondence_wordings import CORRESPONDENCE_WORDINGS
from bot.reading.membership_wordings import MEMBERSHIP_WORDINGS
from bot.reading.rewriting import Wording

OTHER_WORDINGS: tuple[Wording, ...] = (
    *BESIDE, *CALLED_SO, *AUTHORS_ASKED, *EVENTS_NAMED, *ARCHIVE_WORDINGS, *CORRESPONDENCE_WORDINGS,
    *MEMBERSHIP_WORDINGS,
)  # fmt: skip
