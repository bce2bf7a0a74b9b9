"""What can be measured of the page on show: axe's findings, what sticks out, what is too small to hit."""

import json
from dataclasses import dataclass, field
from typing import Any, Literal

from playwright.sync_api import CDPSession, Page

from tests.browser.servers import ROOT

AXE = (ROOT / "tests/node/node_modules/axe-core/axe.min.js").read_text()
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
PHONE, NARROW = {"width": 390, "height": 844}, {"width": 360, "height": 740}
TABLET = {"width": 768, "height": 1024}
USUAL_TEXT = 16
THEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")


@dataclass
class Look:
    """Empty lists mean that nothing is wrong."""

    title: str
    path: str
    status: int
    in_sight: list[str]
    offers: list[str]
    violations: list[str] = field(default_factory=list)
    sticks_out: list[str] = field(default_factory=list)
    too_small: list[str] = field(default_factory=list)


def bring_axe(page: Page) -> None:
    """Into every page that is opened here from now on; our CSP does not bind it."""
    page.add_init_script(AXE)


def look(page: Page) -> Look:
    """Measures in both themes, on a narrow phone and with text of twice the size; leaves all as it was."""
    seen = Look(**page.evaluate(FACTS))
    seen.too_small = page.evaluate(TOO_SMALL)
    for theme in THEMES:
        page.emulate_media(color_scheme=theme)
        seen.violations += [f"{theme}: {found}" for found in axe(page)]
    page.emulate_media(color_scheme="light")
    page.set_viewport_size(NARROW)
    seen.sticks_out = [f"360 px: {part}" for part in page.evaluate(STICKS_OUT)]
    page.evaluate(TURN, "rtl")
    seen.sticks_out += [f"right to left: {part}" for part in page.evaluate(STICKS_OUT)]
    page.evaluate(TURN, "ltr")
    page.set_viewport_size(TABLET)
    seen.sticks_out += [f"768 px: {part}" for part in page.evaluate(STICKS_OUT)]
    page.set_viewport_size(PHONE)
    set_text(page, 2)
    seen.sticks_out += [f"200% text: {part}" for part in page.evaluate(STICKS_OUT)]
    set_text(page, 1)
    return seen


def axe(page: Page) -> list[str]:
    """Each violation as “rule: where”, on a page that was opened after `bring_axe`."""
    found: list[dict[str, Any]] = page.evaluate(VIOLATIONS, RULES)
    return [f"{one['id']}: {json.dumps(one['where'])}" for one in found]


def set_text(page: Page, times: float) -> None:
    """As a person sets it in the browser: the sheet's rem and its media queries follow."""
    sizes = {"standard": round(USUAL_TEXT * times), "fixed": round(13 * times)}
    session: CDPSession = page.context.new_cdp_session(page)
    session.send("Page.setFontSizes", {"fontSizes": sizes})
    session.detach()


FACTS = """() => {
    const words = (one) => one.textContent.trim();
    const isFree = (one) => {
        const { x, y, width, height, bottom } = one.getBoundingClientRect();
        return bottom <= innerHeight && document.elementFromPoint(x + width / 2, y + height / 2) === one;
    };
    const [{ responseStatus }] = performance.getEntriesByType("navigation");
    return {
        title: document.title,
        path: location.pathname,
        status: responseStatus,
        in_sight: [...document.querySelectorAll("button")].filter(isFree).map(words),
        offers: [...document.querySelectorAll(".offer h2")].filter((one) => one.checkVisibility()).map(words),
    };
}"""

# A page scrolls from under its bar: what lies there by chance is not too small to hit.
VIOLATIONS = """async (rules) => {
    const bar = document.querySelector(".bar");
    bar?.style.setProperty("position", "static");
    const { violations } = await axe.run({ runOnly: rules, resultTypes: ["violations"] });
    bar?.style.removeProperty("position");
    return violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ target }) => target.join(" ")) }));
}"""

TURN = "(direction) => { document.documentElement.dir = direction; }"

# Words wider than their button count too, even where the page does not scroll.
STICKS_OUT = """() => {
    const words = (one) => one.textContent.trim().slice(0, 30);
    const name = (one) => `${one.localName}#${one.id}.${one.className} “${words(one)}”`;
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const parts = [...document.querySelectorAll("body *")].filter((one) => one.checkVisibility());
    const isOut = ({ left, right }) => left < -1 || right > innerWidth + 1;
    const out = parts.filter((one) => isOut(one.getBoundingClientRect())).map(name);
    const full = parts.filter((one) => one.matches("button, label, h1:not(.unseen), h2, h3, .button"))
        .filter((one) => one.clientWidth && one.scrollWidth > one.clientWidth + 1).map(name);
    return [...(wide > 0 ? [`the page, by ${wide} px`, ...out] : []), ...full];
}"""

# A box or a field's own label is hit in its place. What covers more than its box is found by hitting it.
TOO_SMALL = """() => {
    const modal = document.querySelector("dialog[open]");
    const kinds = "a[href], button, input, select, textarea, summary";
    const targets = (modal ?? document).querySelectorAll(kinds);
    const hit = (one, x, y) => one.contains(document.elementFromPoint(x, y));
    const height = (one) => {
        one.scrollIntoView({ block: "center" });
        const { left, top, width, height } = one.getBoundingClientRect();
        const [x, y] = [left + Math.min(width / 2, 20), top + height / 2];
        let [up, down] = [0, 0];
        while (up < 30 && hit(one, x, y - up - 1)) up += 1;
        while (down < 30 && hit(one, x, y + down + 1)) down += 1;
        return Math.max(height, up + down + 1);
    };
    const isSeen = (one) => one.checkVisibility() && one.type !== "hidden" && !one.matches(".skip");
    return [...targets].filter(isSeen).flatMap((one) => {
        const place = one.closest("label") ?? one;
        const least = getComputedStyle(place).display === "inline" ? 24 : 48;
        const high = Math.round(height(place));
        return high < least ? [`${place.localName} “${place.textContent.trim()}”: ${high} px`] : [];
    });
}"""
