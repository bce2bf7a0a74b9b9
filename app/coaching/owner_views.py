"""What an owner says to a coach's question whether the huddle may hear it."""

from flask import Blueprint, flash, redirect, url_for
from flask.typing import ResponseReturnValue

from app import clock
from app.accounts.access import current_person
from app.coaching import coach_page, forms, offers
from app.coaching.coach_page import ID

asked = Blueprint("asked", __name__)

SAID = {
    "yes": "Your coach may tell it at the huddle, in these words. You can take it back here.",
    "no": "It stays where it was.",
}


@asked.get("/story/huddle", endpoint="questions")
def show() -> ResponseReturnValue:
    return _page()


@asked.post(f"/story/huddle/<{ID}:offer_id>")
def answer(offer_id: int) -> ResponseReturnValue:
    sent = coach_page.read(forms.OfferForm)
    if sent.form is None:
        return _page(fault_at=offer_id, **coach_page.again(sent)), 422
    is_agreed = sent.form.answer == "yes"
    offers.answer(current_person(), offer_id, is_agreed, sent.form.text, clock.now())
    flash(SAID[sent.form.answer])
    return redirect(url_for(".questions"), 303)


def _page(**more: object) -> str:
    questions = offers.of_owner(current_person())
    return coach_page.page("asked", questions=questions, longest=forms.LONGEST_THANKS, **more)
