"""Where an administrator sets the organisation's own links for incidents, safeguarding and peer support."""

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.coaching import support
from app.validation import read

support_links = Blueprint("support", __name__, url_prefix="/admin/support-links")


@support_links.get("", endpoint="links")
def show() -> ResponseReturnValue:
    kept = {row.kind: row.address for row in support.links()}
    kept |= {f"{row.kind}_words": row.words for row in support.links()}
    return _page(kept, {})


@support_links.post("", endpoint="save")
def save() -> ResponseReturnValue:
    form, faults = read(support.SupportForm, request.form)
    if form is None:
        return _page(request.form.to_dict(), faults), 422
    support.save(form)
    flash("Saved. Everybody sees these beside the box for needs.")
    return redirect(url_for(".links"), 303)


def _page(form: dict[str, str], faults: dict[str, str]) -> str:
    return render_template(
        "coaching/support_links.html", form=form, faults=faults, kinds=support.KINDS
    )
