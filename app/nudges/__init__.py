"""Reminders at moments the clinician chose: when, whether, to which phone."""
