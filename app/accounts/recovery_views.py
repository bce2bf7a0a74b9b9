"""The pages for who lost their way in: asking for a link by e-mail, and opening a link."""

import secrets
from math import ceil

from flask import Blueprint, current_app, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue
from flask.views import MethodView

from app import config
from app.accounts import local, mail, people, recovery, throttle
from app.accounts.entering import enter, turned_away
from app.accounts.forms import MailForm
from app.problems import Problem
from app.validation import read

recover = Blueprint("recover", __name__)

BROWSER = "recovery_browser"  # in the signed cookie: which browser asked
SUBJECT = "Your link to sign in to Doorway"
TEXT = """Somebody, most likely you, asked to sign in to Doorway as {name}.

Open this link in the browser in which you asked. It works once, for ten minutes:

{link}

If it was not you, do nothing: without that browser the link opens nothing.
"""


class ByMail(MethodView):
    """Asking for a link. What it answers is the same for every name, and comes as soon."""

    def get(self) -> ResponseReturnValue:
        _must_send()
        return render_template("accounts/mail.html", typed={}, errors={})

    def post(self) -> ResponseReturnValue:
        _must_send()
        form, errors = read(MailForm, request.form)
        if form is None:
            return render_template("accounts/mail.html", typed=request.form, errors=errors), 422
        knock = throttle.mail(form.sign_in_name, request.remote_addr or "")
        if knock.wait:
            told = f"Too many tries. Wait {ceil(knock.wait / 60)} minutes, then try again."
            page = render_template("accounts/mail.html", typed=request.form, errors={"form": told})
            return page, 429, {"Retry-After": str(knock.wait)}
        _send(form.sign_in_name)
        return render_template("accounts/mail_sent.html")


class Link(MethodView):
    """Behind the link stands a button, so that a program that looks at letters uses nothing up."""

    def get(self, code: str) -> ResponseReturnValue:
        local.must_be_on()
        knock = _knock()
        link = recovery.look(code, session.get(BROWSER, ""))
        knock.forget()
        return render_template("accounts/recover.html", person=link.person)

    def post(self, code: str) -> ResponseReturnValue:
        local.must_be_on()
        knock = _knock()
        browser = session.get(BROWSER, "")
        way = recovery.way_of(recovery.look(code, browser))
        person = recovery.consume(code, browser)
        knock.forget()
        enter(person, way)
        return redirect(url_for("ways.page"), 303)


recover.add_url_rule("/signin/mail", view_func=ByMail.as_view("mail"))
recover.add_url_rule("/recover/<code>", view_func=Link.as_view("link"))


@recover.errorhandler(recovery.Spent)
def _spent(_: recovery.Spent) -> ResponseReturnValue:
    turned_away("link")
    return render_template("accounts/no_recovery.html"), 410


def _knock() -> throttle.Knock:
    """A try to open a link. Problem 429 after many that led nowhere."""
    knock = throttle.code("recover", request.remote_addr or "")
    if knock.wait:
        retry = {"Retry-After": str(knock.wait)}
        raise Problem(429, "Too many tries. Wait a little, then try again.", headers=retry)
    return knock


def _must_send() -> None:
    local.must_be_on()
    if not config.current().smtp_url:
        raise Problem(404, "There is nothing here.")


def _send(sign_in_name: str) -> None:
    browser = session.setdefault(BROWSER, secrets.token_urlsafe(18))
    person = people.by_mail(sign_in_name)
    if person is None:
        recovery.issue_for_nobody()
        return
    code = recovery.issue_for_browser(person, browser)
    link = current_app.config["DOORWAY"].base_url + url_for("recover.link", code=code)
    mail.send_soon(person.sign_in_name, SUBJECT, TEXT.format(name=person.sign_in_name, link=link))
