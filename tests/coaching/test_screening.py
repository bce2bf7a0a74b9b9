"""What people write to each other is screened for patients; colleagues may be named."""

from app.coaching import screening


def test_a_patient_is_named_and_an_offer_made():
    (fault,) = screening.faults("Mrs Jones slept at last.")
    assert (fault.tier, fault.words, fault.offer) == ("block", "Mrs Jones", "the patient")
    assert fault.instead == "The patient slept at last."


def test_a_colleague_of_the_team_may_be_named(team, clinician):
    names = screening.names_in([team.id])
    assert names == ["Ana Souza"]
    assert screening.faults("Thank you, Ana Souza.", names) == []


def test_nobody_of_another_team_is_on_the_list(team, clinician, outsider):
    assert "Dov Lind" not in screening.names_in([team.id])


def test_a_question_answered_by_its_writer_is_not_asked_again():
    text = "Faith told me so."
    (fault,) = screening.faults(text)
    assert (fault.tier, fault.words) == ("ask", "Faith")
    assert screening.faults(text, confirmed=["Faith"]) == []


def test_saying_so_does_not_let_a_block_pass():
    text = "Mrs Jones slept."
    assert screening.faults(text, confirmed=["Mrs Jones"])
