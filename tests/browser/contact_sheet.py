"""Pictures of every screen for people to look at, and the four that the README and the manifest show."""

import html
from contextlib import closing
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from PIL import Image
from playwright.sync_api import Page, sync_playwright

from tests.browser.clinic import Clinic
from tests.browser.look import NARROW, PHONE, THEMES, set_text
from tests.browser.screens import SCREENS, Screen
from tests.browser.servers import ROOT, Site

OUT = ROOT / "tests" / ".artefacts" / "screens"
# Where the README and app/web/pwa.py look for them, and from which screen; kept sizes in px.
ON_SHOW = {
    "today": ROOT / "docs" / "screenshots" / "today.png",
    "review": ROOT / "docs" / "screenshots" / "review.png",
}
NARROW_ON_SHOW = ROOT / "static" / "screenshots" / "today-narrow.png"  # 780 × 1688
WIDE_ON_SHOW = ROOT / "static" / "screenshots" / "skills-wide.png"  # 1280 × 800
ON_A_LAPTOP = ("skills", "coach-today", "review", "needs", "coach-team", "review-empty")
COLOURS = 128
STYLE = """body { display: grid; gap: 1rem; font: 1rem sans-serif; background: #888 }
div { display: flex; gap: 1rem; align-items: start } h2 { margin: 0 }"""


def main() -> None:
    OUT.mkdir(parents=True, exist_ok=True)
    with (
        TemporaryDirectory() as folder,
        sync_playwright() as playwright,
        closing(Site(Path(folder))) as site,
        closing(Clinic(site, playwright.chromium)) as clinic,
    ):
        for screen in SCREENS:
            _draw(clinic, screen)
    _write_sheet()


def _draw(clinic: Clinic, screen: Screen) -> None:
    page = clinic.page(screen.who)
    screen.reach(clinic, page)
    page.evaluate("document.fonts.ready")
    for theme in THEMES:
        page.emulate_media(color_scheme=theme)
        _keep(page, OUT / f"{screen.name}-{theme}.png")
    page.emulate_media(color_scheme="light")
    if screen.name in ON_SHOW:
        _keep(page, ON_SHOW[screen.name])
    if screen.name == "today":
        _keep(page, NARROW_ON_SHOW, "device")
    page.set_viewport_size(NARROW)
    _keep(page, OUT / f"{screen.name}-narrow.png")
    page.set_viewport_size(PHONE)
    set_text(page, 2)
    _keep(page, OUT / f"{screen.name}-large.png")
    set_text(page, 1)
    if screen.name in ON_A_LAPTOP:
        _draw_wide(clinic, screen)


def _draw_wide(clinic: Clinic, screen: Screen) -> None:
    page = clinic.laptop(screen.who)
    page.goto(clinic.page(screen.who).url)
    page.wait_for_load_state("networkidle")
    _keep(page, OUT / f"{screen.name}-wide.png")
    if screen.name == "skills":
        _keep(page, WIDE_ON_SHOW)
    page.context.close()


def _keep(page: Page, path: Path, scale: Literal["css", "device"] = "css") -> None:
    """With few colours, which is all our screens have: a third of the bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    picture = Image.open(BytesIO(page.screenshot(scale=scale))).convert("RGB")
    picture.quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)


def _write_sheet() -> None:
    rows = (
        f"<h2>{html.escape(screen.name)}</h2><div>{_pictures(screen)}</div>" for screen in SCREENS
    )
    page = f"<!doctype html><title>Screens</title><style>{STYLE}</style>{''.join(rows)}"
    (OUT / "index.html").write_text(page)


def _pictures(screen: Screen) -> str:
    kinds = (*THEMES, "narrow", "large", "wide")
    names = [f"{screen.name}-{kind}.png" for kind in kinds]
    return "".join(f'<img src="{name}" alt="{name}">' for name in names if (OUT / name).exists())


if __name__ == "__main__":
    main()
