"""The real app under its real server: it goes, and comes back with what it knew."""

import socket

import pytest

from tests.browser.firefox import Firefox
from tests.browser.servers import Site

pytestmark = pytest.mark.browser


def test_a_stopped_site_comes_back_on_the_same_port_with_what_it_knew(
    site: Site, firefox: Firefox
) -> None:
    invitation = site.flask("invite", "Ward 3", "--role", "coach").strip()
    assert invitation.startswith(site.url)

    site.stop()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", site.port))

    site.start()
    firefox.navigate(invitation)
    assert "Ward 3" in firefox.text()


def test_a_command_that_fails_says_why(site: Site) -> None:
    with pytest.raises(AssertionError, match="No such command"):
        site.flask("dance")
