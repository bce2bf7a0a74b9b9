"""Where to go after signing in: only ever a path of this site."""

HOME = "/"


def same_site(wanted: str | None) -> str:
    """`wanted` if it is a path on this site, else the home path; never another host's address."""
    if not wanted or not wanted.startswith("/") or wanted.startswith("//"):
        return HOME
    # Browsers read a backslash as a slash, and drop tabs: “/\\evil” would leave the site.
    if "\\" in wanted or not wanted.isprintable() or len(wanted) > 500:
        return HOME
    return wanted
