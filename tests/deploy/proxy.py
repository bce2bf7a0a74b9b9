"""Debian's nginx with `deploy/nginx.conf` as it stands, but for its ports, folders and certificate."""

import os
import subprocess
from pathlib import Path
from typing import Self

from bench.sink import NGINX
from tests.browser.servers import ROOT
from tests.browser.waiting import until
from tests.deploy.load import answers, tls

AROUND = """
{user} daemon off; pid {folder}/pid; worker_processes 1; error_log {folder}/error.log;
events {{ worker_connections 4096; }}
http {{
  client_body_temp_path {folder}/a; proxy_temp_path {folder}/b; fastcgi_temp_path {folder}/c;
  uwsgi_temp_path {folder}/d; scgi_temp_path {folder}/e;
  include {folder}/doorway.conf;
}}
"""


class Proxy:
    """Runs while its `with` block does, in front of the web process on the `web` socket.

    `patience`: how long it waits for a slow client, in seconds.
    """

    def __init__(
        self, folder: Path, web: Path, port: int, plain_port: int, patience: int = 1
    ) -> None:
        self.certificate = folder / "cert.pem"
        self._folder, self._port = folder, port
        self._settings = folder / "nginx.conf"
        self._settings.write_text(AROUND.format(folder=folder, user=_user()))
        changes = {
            "/run/doorway/web.sock": str(web),
            "    listen [::]:443 ssl http2;\n": "",
            "    listen [::]:80;\n": "",
            "listen 443": f"listen 127.0.0.1:{port}",
            "listen 80;": f"listen 127.0.0.1:{plain_port};",
            "doorway.example.org": "localhost",
            "/etc/doorway/tls/fullchain.pem": str(self.certificate),
            "/etc/doorway/tls/privkey.pem": str(folder / "key.pem"),
            "/var/log/nginx": str(folder),
            "client_header_timeout 10s": f"client_header_timeout {patience}s",
            "client_body_timeout   10s": f"client_body_timeout {patience}s",
        }
        (folder / "doorway.conf").write_text(_changed(changes))
        _make_certificate(folder)

    def __enter__(self) -> Self:
        command = [NGINX, "-e", "stderr", "-p", str(self._folder), "-c", str(self._settings)]
        self._process = subprocess.Popen(command)
        until(lambda: answers(tls(self._port, self.certificate)), "nginx to answer", 20)
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.wait()


def _changed(changes: dict[str, str]) -> str:
    text = (ROOT / "deploy" / "nginx.conf").read_text()
    for old, new in changes.items():
        assert old in text, f"deploy/nginx.conf no longer says {old}"
        text = text.replace(old, new)
    return text


def _user() -> str:
    """As root its processes would become somebody who may not open the test's own folder."""
    return "user root;" if os.getuid() == 0 else ""


def _make_certificate(folder: Path) -> None:
    """A certificate for localhost, good for a day."""
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"]
    names = ["-nodes", "-days", "1", "-subj", "/CN=localhost"]
    names += ["-addext", "subjectAltName=DNS:localhost"]
    files = ["-keyout", str(folder / "key.pem"), "-out", str(folder / "cert.pem")]
    subprocess.run([*command, *names, *files], check=True, capture_output=True)
