"""Nobody can point our sender at anything but a push service.

What may be called is decided here by its spelling; test_gateway.py tries what is decided at connect:
redirects that lead elsewhere, and names that lead to this machine by then.
"""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.nudges import endpoints
from app.nudges.models import Subscription

LISTED = ("127.0.0.1:8899", "localhost:8899", "push.hospital.org", "push.hospital.org:8443")

GOOD = [
    "https://fcm.googleapis.com/fcm/send/abc:APA91b-x_y",
    "https://fcm.googleapis.com/wp/abc%3A1?x=1",
    "https://fcm.googleapis.com:443/fcm/send/abc",
    "https://jmt17.google.com/fcm/send/abc",
    "https://updates.push.services.mozilla.com/wpush/v2/gAAAA=",
    "https://web.push.apple.com/QGz",
    "https://wns2-par02p.notify.windows.com/w/?token=BQYAAA%2f%2b",
    "https://push.hospital.org/x",
    "https://push.hospital.org:8443/x",
    "http://127.0.0.1:8899/wpush/v2/x",
    "http://localhost:8899/x",
]

HOSTILE = [
    "",
    "fcm.googleapis.com/x",
    "http://fcm.googleapis.com/x",
    "ftp://fcm.googleapis.com/x",
    "file:///etc/passwd",
    "https://fcm.googleapis.com",
    "https://fcm.googleapis.com.evil.org/x",
    "https://evilfcm.googleapis.com/x",
    "https://evil-push.apple.com/x",
    "https://notpush.apple.com/x",
    "https://evil.org/fcm.googleapis.com/",
    "https://evil.org/?https://fcm.googleapis.com/",
    "https://evil.org#fcm.googleapis.com/",
    "https://169.254.169.254/x.google.com/",
    "https://jmt17.google.com.evil.org/x",
    "https://jmtx.google.com/x",
    "https://user@fcm.googleapis.com/x",
    "https://user:secret@fcm.googleapis.com/x",
    "https://fcm.googleapis.com@evil.org/x",
    "https://evil.org\\@fcm.googleapis.com/x",
    "https://fcm.googleapis.com\\.evil.org/x",
    "https://fcm.googleapis.com:8443/x",
    "https://fcm.googleapis.com:80/x",
    "https://fcm.googleapis.com:0443/x",
    "https://fcm.googleapis.com:443:80/x",
    "https://fcm.googleapis.com:/x",
    "https://fcm.googleapis.com./x",
    "https://FCM.googleapis.com/x",
    "https://fcm。googleapis。com/x",
    "https://ｆcm.googleapis.com/x",
    "https://fcm.googleapis.com/x\r\nHost: evil.org",
    "https://fcm.googleapis.com/x y",
    "https://fcm.googleapis.com/x#y",
    "https://fcm.\tgoogleapis.com/x",
    " https://fcm.googleapis.com/x",
    "https:/fcm.googleapis.com/x",
    "https:///fcm.googleapis.com/x",
    "https://[::1]/x",
    "https://[::ffff:127.0.0.1]/x",
    "https://127.0.0.1/x",
    "https://localhost/x",
    "https://2130706433/x",
    "https://0x7f.1/x",
    "http://127.0.0.1/x",
    "http://127.0.0.1:8898/x",
    "http://127.0.0.1:88990/x",
    "http://0.0.0.0:8899/x",
    "http://push.hospital.org/x",
    "http://push.hospital.org:8443/x",
    "https://push.hospital.org:8444/x",
    "https://sub.push.hospital.org/x",
    "https://fcm.googleapis.com/" + "x" * 2048,
    # A known name as part of another.
    "https://push.services.mozilla.com.evil.example/x",
    "https://xpush.services.mozilla.com/x",
    "https://updates.push.services.mozilla.com.evil.example:443/x",
    "https://evil.example/.push.services.mozilla.com/x",
    "https://evil.example:443#.push.apple.com/x",
    "https://evil.example?.push.apple.com/x",
    "https://evil.example;.push.apple.com/x",
    "https://evil.example%2f.push.apple.com/x",
    "https://evil.example%00.push.apple.com/x",
    "https://push%2eapple%2ecom/x",
    # User information, which some parsers take for the host.
    "https://fcm.googleapis.com:443@127.0.0.1/x",
    "https://fcm.googleapis.com%40evil.example/x",
    "https://@fcm.googleapis.com/x",
    "https://:@fcm.googleapis.com/x",
    "https://evil.example @fcm.googleapis.com/x",
    # Names that end in a dot, in two, or in nothing.
    "https://web.push.apple.com./x",
    "https://web.push.apple.com../x",
    "https://.push.apple.com/x",
    "https://push.services.mozilla.com.:443/x",
    # Dots and letters of other alphabets, which name resolution may fold into ours.
    "https://web．push．apple．com/x",
    "https://web｡push｡apple｡com/x",
    "https://web.push.аpple.com/x",
    "https://web.push.apple.com\u200b/x",
    "https://web.push.apple.com\u3002evil.example/x",
    "https://ⓕcm.googleapis.com/x",
    "https://fcm.googleapis.com／x",
    # This machine and its neighbours, however their address is written.
    "https://[::ffff:7f00:1]/x",
    "https://[::ffff:169.254.169.254]/x",
    "https://[64:ff9b::7f00:1]/x",
    "https://[64:ff9b:1::a00:1]/x",
    "https://[fe80::1%25eth0]/x",
    "https://[fd00:ec2::254]/x",
    "https://[0:0:0:0:0:0:0:1]:443/x",
    "https://[2a00:1450:4001::200a]/x",
    "https://017700000001/x",
    "https://0177.0.0.1/x",
    "https://0x7f000001/x",
    "https://127.1/x",
    "https://127.0.1/x",
    "https://0/x",
    "https://2852039166/x",
    "https://169.254.169.254/latest/meta-data/",
    "https://10.0.0.1/x",
    "https://8.8.8.8/x",
    "https://localhost./x",
    "https://metadata.google.internal/x",
    "http://[::1]/x",
    "http://127.0.0.1:8899@evil.example/x",
    "http://127.0.0.1.:8899/x",
    "http://127.1:8899/x",
    "https://127.0.0.1.nip.io/x",
    # Other ports and other schemes.
    "https://fcm.googleapis.com:22/x",
    "https://fcm.googleapis.com:65536/x",
    "https://fcm.googleapis.com:+443/x",
    "https://fcm.googleapis.com:4 43/x",
    "https://fcm.googleapis.com:４４３/x",
    "HTTPS://fcm.googleapis.com/x",
    "gopher://fcm.googleapis.com/x",
    "ws://fcm.googleapis.com/x",
    "//fcm.googleapis.com/x",
    "https:\\\\fcm.googleapis.com\\x",
    "javascript:https://fcm.googleapis.com/x",
    # More than one line, or none that can be seen.
    "https://fcm.googleapis.com/x\n",
    "https://fcm.googleapis.com/x\0",
    "https://fcm.googleapis.com/x%0d%0aHost: evil.example",
    "https://fcm.googleapis.com/é",
]


@pytest.mark.parametrize("endpoint", GOOD)
@pytest.mark.asvs("13.2.4", "13.2.5")
def test_push_services_are_allowed(endpoint):
    assert endpoints.is_allowed(endpoint, LISTED)


@pytest.mark.parametrize("endpoint", HOSTILE, ids=ascii)
@pytest.mark.asvs("1.3.6", "13.2.4")
def test_everything_else_is_not(endpoint):
    assert not endpoints.is_allowed(endpoint, LISTED)


def test_this_machine_is_closed_unless_the_operator_listed_it():
    assert not endpoints.is_allowed("http://127.0.0.1:8899/x")
    assert endpoints.may_be_local("http://127.0.0.1:8899/x", LISTED)
    assert not endpoints.may_be_local("https://push.hospital.org:8443/x", LISTED)
    assert not endpoints.may_be_local("https://fcm.googleapis.com/x", LISTED)


@settings(deadline=None)
@given(st.text(max_size=60))
def test_no_prefix_makes_a_push_service_of_a_strange_host(text):
    assert not endpoints.is_allowed(f"https://{text}evil.org/x", LISTED)


@pytest.mark.parametrize("address", ["142.250.1.1", "2a00:1450:4001::200a"])
def test_addresses_of_the_open_internet_are_public(address):
    assert endpoints.is_public(address)


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.0"),
        *("100.64.0.1", "224.0.0.1", "255.255.255.255", "192.88.99.1", "198.18.0.1"),
        *("::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1", "ff02::1", "fec0::1"),
        *("::ffff:10.0.0.1", "::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::1"),
        *("2001::1", "2001:db8::1", "nonsense", ""),
        *("::ffff:7f00:1", "::127.0.0.1", "64:ff9b:1::a00:1", "fd00:ec2::254", "fe80::a9fe:a9fe"),
        *(
            "192.0.0.170",
            "192.0.2.1",
            "203.0.113.9",
            "240.0.0.1",
            "0x7f000001",
            "2130706433",
            "127.1",
        ),
    ],
)
@pytest.mark.asvs("1.3.6")
def test_all_other_addresses_are_not(address):
    assert not endpoints.is_public(address)


@pytest.mark.parametrize(
    ("endpoint", "origin"),
    [
        ("https://web.push.apple.com/Q", "https://web.push.apple.com"),
        ("https://web.push.apple.com:443/Q", "https://web.push.apple.com"),
        ("https://push.hospital.org:8443/x", "https://push.hospital.org:8443"),
        ("http://127.0.0.1:8899/x", "http://127.0.0.1:8899"),
    ],
)
def test_the_origin_keeps_a_port_that_is_not_the_usual_one(endpoint, origin):
    assert endpoints.origin_of(endpoint) == origin


@pytest.mark.asvs("1.3.6", "2.2.2")
def test_no_phone_can_hand_one_in(signed_in, clinician):
    browser = signed_in(clinician)
    for endpoint in HOSTILE:
        body = {"endpoint": endpoint, "keys": {"p256dh": "B" + "A" * 86, "auth": "A" * 22}}
        answer = browser.put("/api/push/subscription", json=body)
        assert (answer.status_code, list(answer.get_json()["errors"])) == (422, ["endpoint"]), (
            endpoint
        )
    assert Subscription.select().count() == 0
