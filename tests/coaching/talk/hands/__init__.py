"""What ten more hands wrote blind; each has its first look, before the rules were changed for it."""
