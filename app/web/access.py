"""The access gate: who may reach which page. Signing in is the default; a page opts out by name."""

import structlog
from flask import Flask, redirect, request, url_for
from flask.typing import ResponseReturnValue

from app import config
from app.accounts import access
from app.problems import Problem

log = structlog.get_logger()

OPEN = {
    "accounts.signin",
    "accounts.signin_code",
    "accounts.join",
    "passkeys.signin",
    "passkeys.join",
    "recover.mail",
    "recover.link",
    "sso.go",
    "sso.back",
    "skills.library",
    "skills.evidence",
    "skills.skill",
    "skills.cards",
    "pwa.asset",
    "pwa.worker",
    "pwa.manifest",
    "pwa.shell",
    "pwa.offline",
    "pwa.icon",
    "pwa.apple_icon",
    "today.home",
    "today.me",
    "accounts.join_code",
    "walls.wall",
    "ownership.gone",
    "health.healthz",
    "health.readyz",
    "health.metrics",  # loopback or its own token
    # These take a nudge's own token instead of a session.
    "practice_api.post_moments",
    "nudges.snooze",
    "nudges.dismiss",
    "nudges.receipt",
}

# What leads from one factor to two.
TO_A_SECOND = {
    "accounts.signout",
    "passkeys.add",
    "passkeys.confirm",
    "confirm.page",
    "confirm.prove",
    "sso.again",
    "sso.link",
    "ways.page",
    "ways.add_passkey",
}

SIGNED_IN = TO_A_SECOND | {
    "accounts.handover",
    "ways.rename_passkey",
    "ways.remove_passkey",
    "ways.set_password",
    "ways.remove_password",
    "ways.put_off",
    "ways.end_session",
    "ways.end_others",
    "today.today",
    "practice.choices",
    "practice.choose",
    "practice_api.put_plan",
    "practice_api.put_choice",
    "practice_api.post_shown",
    "asking_api.put_shift_check",
    "asking_api.put_not_today",
    "asking_api.put_aspiration_rest",
    "aspiration.words",
    "aspiration.skills",
    "start.aspiration",
    "start.skill",
    "start.plan",
    "start.hours",
    "story.story",
    "story.counts",
    "story.moments.new",
    "story.moments.add",
    "story.moments.change",
    "story.moments.keep",
    "story.moments.sharing",
    "story.moments.deletions",
    "story.portfolio.page",
    "story.portfolio.as_json",
    "story.portfolio.as_csv",
    "study.page",
    "study.join",
    "study.leave",
    "settings.page",
    "settings.hours",
    "settings.usual_hours",
    "settings.name",
    "settings.lock_screen",
    "settings.shift_check",
    "settings.team_totals",
    "settings.messages",
    "settings.e_mail_line",
    "settings.pause",
    "settings.resume",
    "quiet.heavy_shift",
    "quiet.end_heavy_shift",
    "quiet.go_away",
    "quiet.come_back",
    "quiet.answer_offer",
    "quiet.move",
    "decisions.page",
    "decisions.as_json",
    "decisions.as_csv",
    "settings.devices.test",
    "settings.devices.remove",
    "nudges.push_key",
    "nudges.put_subscription",
    "nudges.delete_subscription",
    "nudges.push_test",
    "team.team",
    "team.ask",
    "team.try_story",
    "team.untry_story",
    "team.suggest",
    "ownership.page",
    "ownership.acts",
    "ownership.prepare",
    "ownership.download",
    "ownership.withdraw",
    "ownership.leave",
    "ownership.erase",
    "ownership.purge",
    "asked.questions",
    "asked.answer",
    "aspiration.sharing",
}

# Open to strangers, but of a person once somebody is signed in.
PERSONAL = {"today.home", "accounts.signin"}

COACH = {
    "coaching.review",
    "coaching.recognise",
    "coaching.done",
    "coaching.reply",
    "coaching.undo",
    "coaching.offer",
    "coaching.take_offer_back",
    "coaching.needs",
    "coaching.answer",
    "coaching.take_answer_back",
    "coaching.reply_to_asker",
    "coaching.team",
    "coaching.invite",
    "study.coach",
    "study.start",
    "study.stop",
    "progress.page",
    "progress.annotate",
    "progress.remove_note",
    "progress.measures",
    "progress.preview",
    "progress.keep",
    "progress.undo",
    "progress.template",
    "progress.export",
    "messages.page",
    "messages.send",
    "messages.take_back",
    "messages.correct",
    "mirror.page",
    "coaching.help_in",
    "coaching.make_coach",
    "coaching.end_coaching",
    "coaching.remove",
    "coaching.becoming",
    "coaching.draft",
    "coaching.adopt",
    "ownership.purge_shared",
    "coaching.huddle",
    "coaching.huddle_json",
    "coaching.make_sheet",
    "coaching.add_part",
    "coaching.move_part",
    "coaching.swap_part",
    "coaching.remove_part",
    "coaching.tell",
}

ADMIN = {
    "admin.home",
    "admin.setup",
    "admin.teams",
    "admin.make_team",
    "admin.team",
    "admin.rename_team",
    "admin.invite",
    "admin.close_team",
    "admin.people",
    "admin.person",
    "admin.give_role",
    "admin.end_role",
    "admin.let_go",
    "admin.end_sessions",
    "admin.help_in",
    "admin.roster",
    "admin.preview_roster",
    "admin.keep_roster",
    "admin.links_file",
    "admin.roster_template",
    "support.links",
    "support.save",
}


def install(app: Flask) -> None:
    app.before_request(_check)


def rule_of(endpoint: str) -> str | None:
    """`open`, `signed_in`, `coach` or `admin`; None for a view on no list, which nobody may reach."""
    lists = {"open": OPEN, "signed_in": SIGNED_IN, "coach": COACH, "admin": ADMIN}
    return next((rule for rule, names in lists.items() if endpoint in names), None)


def _check() -> ResponseReturnValue | None:
    if request.endpoint is None:
        return None  # answered with 404 by Flask
    rule = rule_of(request.endpoint)
    if not _may_enter(rule):
        return _refuse(rule)
    if _takes_two(rule) and access.lacks_a_factor():
        return _ask_for_second()
    return None


def _may_enter(rule: str | None) -> bool:
    if rule == "open":
        return True
    person = access.person_or_none()
    if person is None or rule is None:
        return False
    return rule == "signed_in" or rule in access.roles_of(person)


def _takes_two(rule: str | None) -> bool:
    """Whether a password alone is not enough here, where TWO_FACTORS asks for more."""
    if rule in ("coach", "admin"):
        return True
    is_personal = rule == "signed_in" or (request.endpoint in PERSONAL and request.method == "GET")
    is_asked = config.current().two_factors == "everybody"
    return is_asked and is_personal and request.endpoint not in TO_A_SECOND


def _ask_for_second() -> ResponseReturnValue:
    if request.path.startswith("/api/"):
        raise Problem(401, "A password alone is not enough here. Open Settings, Signing in.")
    return redirect(url_for("ways.page", next=_here()), 303)


def _refuse(rule: str | None) -> ResponseReturnValue:
    if rule is None or access.person_or_none():
        log.warning("refused", needs=rule)
        raise Problem(404, "There is nothing here.")
    if request.path.startswith("/api/"):
        raise Problem(401, "Sign in first.")
    return redirect(url_for("accounts.signin", next=_here()))


def _here() -> str | None:
    return request.full_path.rstrip("?") if request.method == "GET" else None
