"""What a coach sees of what was shared, and what goes back to the people who shared it."""
