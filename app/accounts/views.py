"""The pages of joining, signing in and out, and handing over to the installed app."""

from collections.abc import Mapping
from math import ceil

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask.views import MethodView

from app import clock
from app.accounts import (
    access,
    audit,
    ceremonies,
    handover,
    invitations,
    local,
    new_password,
    passkeys,
    paths,
    people,
    throttle,
)
from app.accounts.devices import device_name
from app.accounts.entering import enter, leave, turned_away
from app.accounts.forms import CodeForm, JoinForm, PasskeyForm, SignInForm
from app.accounts.models import Invitation
from app.problems import Problem
from app.validation import read

accounts = Blueprint("accounts", __name__)

AFTER_JOINING = "/start/aspiration"
NO_MATCH = "The sign-in name and password do not match."
NO_SUCH_HUDDLE = "This code is not right, or its fifteen minutes are over. Ask for a fresh one."
NO_SUCH_CODE = "This code is not right, or its ten minutes are over."
NO_SUCH_PASSKEY = "That did not work here. Try again, or sign in another way."
SECRET = ("password", "passkey")
CLOSED = "Here you sign in with your work account."


class SignIn(MethodView):
    """Signing in by passkey, or by name and password; `next` is where the person was going."""

    def get(self) -> ResponseReturnValue:
        wanted = paths.same_site(request.args.get("next"))
        if access.person_or_none():
            return redirect(wanted)
        return render_template("accounts/signin.html", typed={"next": wanted}, errors={})

    def post(self) -> ResponseReturnValue:
        if not local.is_on():
            return _again("accounts/signin.html", {"form": CLOSED})
        return _by_passkey() if request.form.get("passkey") else _by_password()


def _by_passkey() -> ResponseReturnValue:
    form, errors = read(PasskeyForm, request.form)
    if form is None:
        return _again("accounts/signin.html", errors)
    knock = throttle.code("passkey", _address())
    if knock.wait:
        return _again("accounts/signin.html", {"form": _hold_off(knock)}, knock.wait)
    try:
        passkey = ceremonies.signed_by(form.passkey, "signin")
    except ceremonies.Refused:
        turned_away("passkey")
        return _again("accounts/signin.html", {"form": NO_SUCH_PASSKEY})
    knock.forget()
    enter(passkey.person, "passkey", form.shared)
    return redirect(paths.same_site(form.next), 303)


def _by_password() -> ResponseReturnValue:
    form, errors = read(SignInForm, request.form)
    if form is None:
        return _again("accounts/signin.html", errors)
    knock = throttle.sign_in(form.sign_in_name, _address())
    if knock.wait:
        return _again("accounts/signin.html", {"form": _hold_off(knock)}, knock.wait)
    person = people.by_password(form.sign_in_name, form.password)
    if person is None:
        turned_away("password", people.find(form.sign_in_name))
        return _again("accounts/signin.html", {"form": NO_MATCH})
    knock.forget()
    enter(person, "password", form.shared)
    return redirect(paths.same_site(form.next), 303)


class SignInByCode(MethodView):
    """Signing in the installed app with the code that the browser shows."""

    def get(self) -> ResponseReturnValue:
        return render_template("accounts/code.html", typed={}, errors={})

    def post(self) -> ResponseReturnValue:
        form, errors = read(CodeForm, request.form)
        if form is None:
            return _again("accounts/code.html", errors)
        knock = throttle.code("handover", _address())
        if knock.wait:
            return _again("accounts/code.html", {"form": _hold_off(knock)}, knock.wait)
        person = handover.consume(form.code)
        if person is None:
            turned_away("code")
            return _again("accounts/code.html", {"code": NO_SUCH_CODE})
        knock.forget()
        enter(person, "code", form.shared)
        return redirect(paths.HOME, 303)


class JoinByCode(MethodView):
    """Where the short code of a huddle is typed; it opens the page that its QR code opens."""

    def get(self) -> ResponseReturnValue:
        return render_template("accounts/join_code.html", typed={}, errors={})

    def post(self) -> ResponseReturnValue:
        form, errors = read(CodeForm, request.form)
        if form is None:
            return _again("accounts/join_code.html", errors)
        knock = throttle.code("join", _address())
        if knock.wait:
            return _again("accounts/join_code.html", {"form": _hold_off(knock)}, knock.wait)
        try:
            invitations.look(form.code)
        except (invitations.Unknown, invitations.Spent):
            return _again("accounts/join_code.html", {"code": NO_SUCH_HUDDLE})
        knock.forget()
        return redirect(url_for("accounts.join", code=invitations.as_kept(form.code)), 303)


class Join(MethodView):
    """The page behind an invitation: a new account, or one more team for who is signed in."""

    def get(self, code: str) -> ResponseReturnValue:
        return _join_page(_invitation(code), {})

    def post(self, code: str) -> ResponseReturnValue:
        invitation = _invitation(code)
        member = access.person_or_none()
        if member:
            people.join(member, code)
            return redirect(paths.HOME, 303)
        local.must_be_on()
        form, errors = read(JoinForm, request.form)
        if form is None:
            return _join_page(invitation, errors), 422
        knock = throttle.code("newcomer", _address())
        if knock.wait:
            raise Problem(429, _hold_off(knock), {"Retry-After": str(knock.wait)})
        try:
            if form.password:
                new_password.check(form.password, form.name, form.sign_in_name, [invitation.team])
            _add(code, form)
            knock.forget()
        except people.NameTaken:
            free = people.free_sign_in_name(form.name)
            return _join_page(invitation, {"sign_in_name": f"Taken. Try {free}."}), 422
        except new_password.Weak as fault:
            return _join_page(invitation, {"password": str(fault)}), 422
        except (ceremonies.Refused, passkeys.Known):
            return _join_page(invitation, {"form": NO_SUCH_PASSKEY}), 422
        return redirect(AFTER_JOINING, 303)


@accounts.post("/signout")
def signout() -> ResponseReturnValue:
    leave()
    return redirect(url_for("accounts.signin"), 303)


@accounts.post("/handover", endpoint="handover")
def show_handover() -> ResponseReturnValue:
    if access.is_on_shared_phone():
        raise Problem(403, "A shared phone gives no code. Use a phone of your own.")
    person = access.current_person()
    code = handover.issue(person)
    audit.note(person, "code made", person, clock.now())
    return render_template("accounts/handover.html", code=code)


accounts.add_url_rule("/signin", view_func=SignIn.as_view("signin"))
accounts.add_url_rule("/signin/code", view_func=SignInByCode.as_view("signin_code"))
accounts.add_url_rule("/join", view_func=JoinByCode.as_view("join_code"))
accounts.add_url_rule("/join/<code>", view_func=Join.as_view("join"))


@accounts.errorhandler(invitations.Spent)
def _spent(_: invitations.Spent) -> ResponseReturnValue:
    return render_template("accounts/no_invitation.html", was_good=True), 410


@accounts.errorhandler(invitations.Unknown)
def _unknown(_: invitations.Unknown) -> ResponseReturnValue:
    return render_template("accounts/no_invitation.html", was_good=False), 404


def _invitation(code: str) -> Invitation:
    """The invitation if it is still good. Raises Unknown, Spent; Problem 429 after many wrong ones.

    A link's 144 bits are beyond guessing; a huddle's short code is, for its 15 minutes, with a limit.
    """
    try:
        return invitations.look(code)
    except invitations.Unknown:
        knock = throttle.code("join", _address())
        if knock.wait:
            raise Problem(429, _hold_off(knock), {"Retry-After": str(knock.wait)}) from None
        raise


def _add(code: str, form: JoinForm) -> None:
    """Make the account and sign it in. Raises NameTaken, Refused, Known, Spent."""
    new = ceremonies.read_new(form.passkey, "join") if form.passkey else None
    device = device_name(request.user_agent.string)
    enter(people.add_invited(code, form, new, device), "passkey" if new else "password")


def _join_page(invitation: Invitation, errors: Mapping[str, str]) -> str:
    return render_template(
        "accounts/join.html", invitation=invitation, typed=_typed(), errors=errors
    )


def _again(template: str, errors: Mapping[str, str], wait: int = 0) -> ResponseReturnValue:
    """The form as it was typed, with what to change; 429 when it must wait."""
    page = render_template(template, typed=_typed(), errors=errors)
    return (page, 429, {"Retry-After": str(wait)}) if wait else (page, 422)


def _typed() -> dict[str, str]:
    return {name: text for name, text in request.form.items() if name not in SECRET}


def _hold_off(knock: throttle.Knock) -> str:
    minutes = ceil(knock.wait / 60)
    return f"Too many tries. Wait {minutes} minute{'s' if minutes > 1 else ''}, then try again."


def _address() -> str:
    return request.remote_addr or ""
