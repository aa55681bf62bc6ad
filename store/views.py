"""The views of ``letters.db``: the only contract between the store and its readers.

Every column has its expression and its meaning in one line; the database is made from these lists, so a column
without a meaning cannot exist. Spans (``start``, ``end`` and the like) are character offsets into
``sources.text``: ``text[start:end]`` is the passage.
"""

from __future__ import annotations

from store.fact_views import FACT_VIEWS
from store.text_views import TEXT_VIEWS

VIEWS = (*TEXT_VIEWS, *FACT_VIEWS)
