"""A question that is refused as it stands, cut along its clauses and asked again without its frame."""
