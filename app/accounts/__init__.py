"""People, their teams, how they come in and what they may reach."""
