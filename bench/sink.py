"""A push service that costs next to nothing: Debian's nginx on loopback, which answers 201."""

import re
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.request import urlopen

NGINX = "/usr/sbin/nginx"
ECHO = Path("/usr/lib/nginx/modules/ngx_http_echo_module.so")  # libnginx-mod-http-echo
AT_ONCE = "return 201;"
LATE = "echo_sleep {seconds}; echo_status 201; echo -n '';"

CONFIGURATION = """
daemon off; pid {folder}/pid; worker_processes 1; {load}
events {{ worker_connections 4096; multi_accept on; }}
http {{
  access_log off; client_body_temp_path {folder}/bodies; client_max_body_size 1m;
  proxy_temp_path {folder}/a; fastcgi_temp_path {folder}/b; uwsgi_temp_path {folder}/c;
  scgi_temp_path {folder}/d; keepalive_requests 10000000; keepalive_timeout 300;
  server {{
    listen 127.0.0.1:{port} backlog=4096 reuseport;
    location / {{ {answer} }}
    location = /status {{ stub_status; }}
  }}
}}
"""


class Sink:
    """Runs while its `with` block does. `delay` is how long each answer takes, in seconds."""

    def __init__(self, delay: float = 0.0) -> None:
        self._delay = delay
        self.host = f"127.0.0.1:{_free_port()}"

    def endpoint(self, number: int) -> str:
        """The address of one subscription."""
        return f"http://{self.host}/wpush/v2/{number}"

    def taken(self) -> int:
        """How many messages came so far; those in flight are counted as they arrive."""
        with urlopen(f"http://{self.host}/status") as answer:
            found = re.search(rb"\n ?\d+ \d+ (\d+)", answer.read())
        assert found
        self._looks += 1
        return int(found[1]) - self._looks

    def __enter__(self) -> Self:
        self._folder = tempfile.TemporaryDirectory()
        self._looks = 0
        settings = Path(self._folder.name, "nginx.conf")
        settings.write_text(self._configuration())
        command = [NGINX, "-e", "stderr", "-p", self._folder.name, "-c", str(settings)]
        self._process = subprocess.Popen(command)
        self._wait()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._process.terminate()
        self._process.wait()
        self._folder.cleanup()

    def _configuration(self) -> str:
        return CONFIGURATION.format(
            folder=self._folder.name,
            port=self.host.rpartition(":")[2],
            load=f"load_module {ECHO};" if self._delay else "",
            answer=LATE.format(seconds=self._delay) if self._delay else AT_ONCE,
        )

    def _wait(self) -> None:
        for _ in range(200):
            try:
                self.taken()
            except OSError:
                assert self._process.poll() is None, "nginx did not start"
                time.sleep(0.02)
            else:
                return
        raise TimeoutError("nginx does not answer")


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return int(listening.getsockname()[1])
