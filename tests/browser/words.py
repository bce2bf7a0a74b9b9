"""Every sentence on every screen, with the screens it stands on, to be read aloud."""

import re
from collections import defaultdict
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import sync_playwright

from tests.browser.clinic import Clinic
from tests.browser.screens import SCREENS
from tests.browser.servers import Site

SAYS = """() => {
    const isSeen = (one) => one.checkVisibility();
    const own = (one) => [...one.childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim());
    const inline = "a, abbr, b, em, i, mark, small, span, strong, time, label > *";
    const blocks = [...document.querySelectorAll("title, body *")]
        .filter((one) => one.localName === "title" || (isSeen(one) && own(one) && !one.matches(inline)));
    const named = [...document.querySelectorAll("[aria-label], [placeholder]")].filter(isSeen)
        .flatMap((one) => [one.getAttribute("aria-label"), one.getAttribute("placeholder")]);
    return [...blocks.map(({ textContent }) => textContent), ...named.filter(Boolean)];
}"""


def main() -> None:
    places: dict[str, list[str]] = defaultdict(list)
    with (
        TemporaryDirectory() as folder,
        sync_playwright() as playwright,
        closing(Site(Path(folder))) as site,
        closing(Clinic(site, playwright.chromium)) as clinic,
    ):
        for screen in SCREENS:
            page = clinic.page(screen.who)
            screen.reach(clinic, page)
            for text in dict.fromkeys(_plain(words) for words in page.evaluate(SAYS)):
                places[text].append(screen.name)
    for text, screens in places.items():
        print(f"{text}\n    {_where(screens)}")


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def _where(screens: list[str]) -> str:
    first = ", ".join(screens[:4])
    return first if len(screens) <= 4 else f"{first} and {len(screens) - 4} more"


if __name__ == "__main__":
    main()
