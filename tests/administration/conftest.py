"""An administrator who is nothing else, and a list for her to bring in."""

import pytest

from tests.conftest import add_person

LIST = "name,sign_in_name,team,role\nNina Ford,nina@ward.org,Ward 3,clinician\n"


@pytest.fixture
def admin(team):
    return add_person("Ada Lund", team, "admin")


@pytest.fixture
def browser(admin, signed_in):
    return signed_in(admin)
