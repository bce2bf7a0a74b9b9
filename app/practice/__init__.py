"""A person's own practice: aspiration, plans, moments, and the next skill."""
