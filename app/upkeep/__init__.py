"""Backups: made and restored while Doorway runs, and checked every day."""
