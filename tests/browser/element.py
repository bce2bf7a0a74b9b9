"""One element of the page that Firefox has open, found by CSS or as a person finds it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.browser.marionette import MarionetteError

if TYPE_CHECKING:
    from tests.browser.firefox import Firefox

KEY = "element-6066-11e4-a52e-4f735466cecf"  # W3C WebDriver, section 12

CANDIDATES = {
    "button": "button, summary, input[type=submit], input[type=button]",
    "link": "a[href]",
    "textbox": "input:not([type=checkbox]):not([type=radio]), textarea",
    "checkbox": "input[type=checkbox]",
    "radio": "input[type=radio]",
    "combobox": "select",
    "heading": "h1, h2, h3, h4",
}


@dataclass(frozen=True)
class Element:
    """Valid until the page goes or redraws it."""

    firefox: "Firefox"
    id: str

    def click(self) -> None:
        self._do("ElementClick")

    def type(self, text: str) -> None:
        self._do("ElementSendKeys", text=text)

    def clear(self) -> None:
        self._do("ElementClear")

    @property
    def text(self) -> str:
        return str(self._do("GetElementText"))

    @property
    def name(self) -> str:
        """The accessible name, as a screen reader would say it."""
        return str(self._do("GetComputedLabel"))

    @property
    def role(self) -> str:
        return str(self._do("GetComputedRole"))

    @property
    def is_displayed(self) -> bool:
        return bool(self._do("IsElementDisplayed"))

    def fits(self, role: str, name: str | None) -> bool:
        """It is displayed and has this role and name, where they are given."""
        try:
            is_right_role = self.is_displayed and role in ("", self.role)
            return is_right_role and name in (None, self.name)
        except MarionetteError:  # the page changed under us
            return False

    def _do(self, command: str, **parameters: Any) -> Any:
        return self.firefox.command(f"WebDriver:{command}", id=self.id, **parameters)


def candidates(role: str) -> str:
    """A CSS selector for everything that may have this ARIA role."""
    return f"{CANDIDATES.get(role, '')}, [role={role}]".lstrip(", ")
