"""What leaders write, sorted by hand: to make the rules by, and to judge them by."""
