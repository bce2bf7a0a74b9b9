"""A person's own data: taken along, taken back, erased, and kept no longer than said."""
