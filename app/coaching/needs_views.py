"""The coach's page of needs: answering, closing, a private line to who asked."""

from flask import request, url_for
from flask.typing import ResponseReturnValue

from app import clock
from app.accounts import access
from app.accounts.access import current_person
from app.coaching import coach_page, forms, members, needs, replies
from app.coaching.coach_page import ID, coaching, page, went
from app.coaching.forms import LARGEST_ID


@coaching.get("/coach/needs", endpoint="needs")
def show_needs() -> ResponseReturnValue:
    return _needs(undo=_undo())


@coaching.post(f"/coach/needs/<{ID}:need_id>/answers")
def answer(need_id: int) -> ResponseReturnValue:
    coach = current_person()
    needs.load(coach, need_id)
    sent = coach_page.read(forms.AnswerForm)
    form = sent.form
    if form is None:
        return _needs(fault_at=need_id, **coach_page.again(sent)), 422
    needs.answer(coach, need_id, form.state, form.text, form.rev)
    return went("Answered.", ".needs", answered=need_id, rev=form.rev + 1)


@coaching.post(f"/coach/needs/<{ID}:need_id>/answers/<{ID}:rev>/deletions")
def take_answer_back(need_id: int, rev: int) -> ResponseReturnValue:
    needs.take_back(current_person(), need_id, rev)
    return went("Your answer is taken back.", ".needs", _anchor=f"need-{need_id}")


@coaching.post(f"/coach/needs/<{ID}:need_id>/replies")
def reply_to_asker(need_id: int) -> ResponseReturnValue:
    coach = current_person()
    need = needs.load(coach, need_id)
    sent = coach_page.read(forms.ReplyForm)
    if sent.form is None:
        return _needs(reply_fault_at=need_id, **coach_page.again(sent)), 422
    replies.to_need(coach, need_id, sent.form.text, clock.now())
    return went(f"Sent. Only {need.person.name} reads it.", ".needs")


@coaching.errorhandler(needs.MovedOn)
def moved_on(error: needs.MovedOn) -> ResponseReturnValue:
    return _needs(moved_on=True), 409


def _needs(**more: object) -> str:
    coach = current_person()
    return page(
        "needs",
        asked=needs.of_coach(coach),
        states=needs.STATES,
        longest=forms.LONGEST_NEED,
        team_names=members.names_of(access.teams_of(coach, "coach")),
        **more,
    )


def _undo() -> str:
    """Where the answer just given can be taken back, if the address names one."""
    need_id, rev = (request.args.get(name, type=int) for name in ("answered", "rev"))
    if (
        need_id is None
        or rev is None
        or not 0 <= need_id <= LARGEST_ID
        or not 0 <= rev <= LARGEST_ID
    ):
        return ""
    return url_for(".take_answer_back", need_id=need_id, rev=rev)
