"""Accounts, teams and how the installation stands; of practice it reads nothing, shared or not."""
