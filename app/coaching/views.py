"""Review: what was shared and what is needed, in one list that reaches zero."""

from flask import request, url_for
from flask.typing import ResponseReturnValue

from app import clock
from app.accounts import access
from app.accounts.access import current_person
from app.coaching import (
    coach_page,
    forms,
    members,
    needs,
    offers,
    recognition,
    replies,
    review,
    undoing,
)
from app.coaching.coach_page import ID, coaching, page, went
from app.coaching.item import Item
from app.coaching.needs import Asked


@coaching.get("/coach", endpoint="review")
def show_review() -> ResponseReturnValue:
    return _review(undo=_undo())


@coaching.post(f"/coach/shared/<{ID}:shared_id>/recognitions")
def recognise(shared_id: int) -> ResponseReturnValue:
    coach = current_person()
    shared = review.load(coach, shared_id)
    sent = coach_page.read(forms.ThanksForm)
    if sent.form is None:
        return _review(fault_at=f"shared-{shared_id}", **coach_page.again(sent)), 422
    team_may_read = sent.form.team == "yes"
    recognition.give(coach, shared_id, sent.form.text, clock.now(), team_may_read=team_may_read)
    return went(f"Your thanks are on their way to {shared.person.name}.", ".review", away=shared_id)


@coaching.post(f"/coach/shared/<{ID}:shared_id>/replies")
def reply(shared_id: int) -> ResponseReturnValue:
    coach = current_person()
    shared = review.load(coach, shared_id)
    sent = coach_page.read(forms.ReplyForm)
    if sent.form is None:
        return _review(fault_at=f"reply-{shared_id}", **coach_page.again(sent)), 422
    replies.to_shared(coach, shared_id, sent.form.text, clock.now())
    return went(f"Sent. Only {shared.person.name} reads it.", ".review", away=shared_id)


@coaching.post(f"/coach/shared/<{ID}:shared_id>/done")
def done(shared_id: int) -> ResponseReturnValue:
    review.done(current_person(), shared_id, clock.now())
    return went("Done.", ".review", away=shared_id)


@coaching.post(f"/coach/shared/<{ID}:shared_id>/done/deletions")
def undo(shared_id: int) -> ResponseReturnValue:
    """Back into the list, and what was given with it taken back, unless it was read."""
    undoing.undo(current_person(), shared_id)
    return went("It is back in the list.", ".review", _anchor=f"shared-{shared_id}")


@coaching.post(f"/coach/shared/<{ID}:shared_id>/offers")
def offer(shared_id: int) -> ResponseReturnValue:
    shared = offers.ask(current_person(), shared_id, clock.now())
    sentence = f"Asked. The huddle hears it only if {shared.person.name} says yes."
    return went(sentence, ".review", asked=shared_id)


@coaching.post(f"/coach/shared/<{ID}:shared_id>/offers/deletions")
def take_offer_back(shared_id: int) -> ResponseReturnValue:
    offers.take_back(current_person(), shared_id)
    return went("Not asked any more.", ".review", _anchor=f"shared-{shared_id}")


@coaching.errorhandler(review.Taken)
def taken(error: review.Taken) -> ResponseReturnValue:
    return _review(taken=error), 409


@coaching.errorhandler(undoing.TooLate)
def too_late(error: undoing.TooLate) -> ResponseReturnValue:
    return _review(too_late=True), 409


@coaching.errorhandler(offers.AlreadyAsked)
def already_asked(error: offers.AlreadyAsked) -> ResponseReturnValue:
    return _review(already_asked=True), 409


def _review(**more: object) -> str:
    coach = current_person()
    waiting = review.waiting(coach)
    return page(
        "review",
        entries=_newest_first(waiting, needs.unanswered(coach)),
        asked_about=offers.asked_about([one.id for one in waiting]),
        openings=recognition.OPENINGS,
        team_names=members.names_of(access.teams_of(coach, "coach")),
        longest=forms.LONGEST_THANKS,
        **more,
    )


def _newest_first(shared: list[Item], needed: list[Asked]) -> list[Item | Asked]:
    both: list[Item | Asked] = [*shared, *needed]
    return sorted(both, key=lambda one: one.at, reverse=True)


def _undo() -> str:
    """Where the last thing done can be undone, if the address names one."""
    places = {"away": ".undo", "asked": ".take_offer_back"}
    for name, endpoint in places.items():
        number = request.args.get(name, type=int)
        if number is not None and 0 <= number <= forms.LARGEST_ID:
            return url_for(endpoint, shared_id=number)
    return ""
