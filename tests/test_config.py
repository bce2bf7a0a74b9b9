"""Settings are complete and safe, or Doorway says which is not and what to do."""

import pytest

from app.config import ConfigError, Grant, load

GOOD = {
    "DOORWAY_ENV": "production",
    "BASE_URL": "https://doorway.riverside-hospital.org",
    "VAPID_SUBJECT": "mailto:it@riverside-hospital.org",
}


def load_with(folder, **changes):
    return load({**GOOD, "INSTANCE_DIR": str(folder / "instance"), **changes})


def test_good_settings_load_and_make_their_keys_once(tmp_path):
    first, second = load_with(tmp_path), load_with(tmp_path)
    assert first == second
    assert (tmp_path / "instance").stat().st_mode & 0o777 == 0o700
    for key in (tmp_path / "instance").iterdir():
        assert key.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("DOORWAY_ENV", "staging"),
        ("BASE_URL", ""),
        ("BASE_URL", "http://doorway.riverside-hospital.org"),
        ("BASE_URL", "https://doorway.riverside-hospital.org/app"),
        ("DATABASE_URL", "mysql://somewhere"),
        ("SECRET_KEY", "short"),
        ("VAPID_PRIVATE_KEY", "not a key"),
        ("VAPID_SUBJECT", ""),
        ("VAPID_SUBJECT", "it@riverside-hospital.org"),
        ("VAPID_SUBJECT", "mailto:it@doorway.local"),
        ("VAPID_SUBJECT", "mailto:it@localhost"),
        ("VAPID_SUBJECT", "https://doorway.example"),
        ("TRUSTED_PROXIES", "one"),
        ("PORT", "80000"),
        ("PUSH_HOSTS", "https://push.riverside-hospital.org"),
        ("PUSH_HOSTS", "push one.org"),
        ("PUSH_HOSTS", "push.riverside-hospital.org,, 127.0.0.1:8899"),
        ("PUSH_HOSTS", " "),
        ("OIDC_GROUPS", "staff=Ward 3:clinician,"),
        ("SMTP_URL", "smtp://mail.riverside-hospital.org"),
        ("SMTP_URL", "mail.riverside-hospital.org"),
        ("OIDC_ISSUER", "https://login.riverside-hospital.org"),
        ("OIDC_GROUPS", "staff=Ward 3"),
        ("OIDC_GROUPS", "staff=Ward 3:boss"),
        ("LOCAL_SIGN_IN", "off"),
        ("LOCAL_SIGN_IN", "maybe"),
        ("TWO_FACTORS", "some"),
        ("BREACHED_PASSWORDS", "/no/such/folder"),
        ("BREACHED_PASSWORDS", "http://ranges.riverside-hospital.org"),
    ],
)
def test_a_wrong_setting_is_named_with_what_to_do(tmp_path, setting, value):
    with pytest.raises(ConfigError) as error:
        load_with(tmp_path, **{setting: value})
    assert [fault for fault in error.value.faults if setting in fault]


def test_all_faults_are_told_at_once(tmp_path):
    with pytest.raises(ConfigError) as error:
        load_with(tmp_path, BASE_URL="", VAPID_SUBJECT="")
    assert len(error.value.faults) == 2


def test_an_instance_folder_that_others_can_read_is_refused(tmp_path):
    (tmp_path / "instance").mkdir(mode=0o755)
    with pytest.raises(ConfigError, match="chmod 700"):
        load_with(tmp_path)


def test_spaces_and_capitals_in_a_list_of_hosts_do_not_matter(tmp_path):
    config = load_with(tmp_path, PUSH_HOSTS=" a.riverside.org, B.riverside.org:8443 ,[::1]:8899")
    assert config.push_hosts == ("a.riverside.org", "b.riverside.org:8443", "[::1]:8899")


OIDC = {
    "OIDC_ISSUER": "https://login.riverside-hospital.org",
    "OIDC_CLIENT_ID": "doorway",
    "OIDC_CLIENT_SECRET": "kept elsewhere",
}


def test_groups_give_parts_in_teams_whose_names_may_have_any_sign(tmp_path):
    config = load_with(tmp_path, **OIDC, OIDC_GROUPS="a=Ward 3: east:coach, b=Ward 4:clinician ")
    assert config.oidc_groups == (
        Grant("a", "Ward 3: east", "coach"),
        Grant("b", "Ward 4", "clinician"),
    )


def test_a_provider_without_https_is_refused(tmp_path):
    with pytest.raises(ConfigError, match="OIDC_ISSUER must be"):
        load_with(tmp_path, **OIDC | {"OIDC_ISSUER": "http://login.riverside-hospital.org"})


def test_development_needs_no_setting(tmp_path):
    config = load({"DOORWAY_ENV": "development", "INSTANCE_DIR": str(tmp_path / "instance")})
    assert config.base_url == "http://localhost:8000"
