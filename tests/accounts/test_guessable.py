"""Names of people and places are no password; a sentence in which one stands is."""

import pytest

from app.accounts import guessable, invitations, passwords

HERE = guessable.words("Ana Souza", "Ward 3 Riverside", "https://doorway.riverside-hospital.org")


@pytest.mark.parametrize(
    "password",
    ["Riverside-Ward-3!", "doorway doorway", "AnaSouza Ward3 2026", "riverside password"],
)
@pytest.mark.asvs("6.2.11")
def test_what_is_made_of_names_here_is_refused(password):
    assert "easy to guess" in passwords.fault(password, "ana.s", HERE)


@pytest.mark.parametrize(
    "password", ["my doorway is painted blue", "towards a riverside bench", "four plain words here"]
)
def test_a_sentence_with_a_name_in_it_is_taken(password):
    assert passwords.fault(password, "ana.s", HERE) == ""


@pytest.mark.asvs("6.2.11")
def test_joining_and_changing_hold_a_password_beside_the_names_of_the_team(
    client, signed_in, clinician, team
):
    typed = {"name": "Eva Lang", "password": "Ward 3 Eva Lang 2026"}
    answer = client.post(f"/join/{invitations.issue(team, 'clinician')}", data=typed)
    assert (answer.status_code, "easy to guess" in answer.text) == (422, True)
    new = {"current_password": "four plain words here", "password": "Ward 3 Ana Souza"}
    answer = signed_in(clinician).post("/settings/ways-in/password", data=new)
    assert (answer.status_code, "easy to guess" in answer.text) == (422, True)
