"""A real gembad on a scratch directory, for judges that look at it from outside. Standard library only."""

import http.client
import json
import os
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import time
import uuid

SKIP = 77  # what ctest takes for "skipped"
PASSWORD = "correct horse battery staple"


def skip(reason):
    print(f"SKIPPED: {reason}")
    sys.exit(SKIP)


def need_program(name):
    path = shutil.which(name)
    if not path:
        skip(f"{name} is not installed")
    return path


def quantile(values, q):
    values = sorted(values)
    return values[min(len(values) - 1, int(q * len(values)))] if values else 0


class House:
    def __init__(self, insecure=False, config=""):
        self.folder = tempfile.mkdtemp(prefix="gemba-judge.")
        self.data = os.path.join(self.folder, "data")
        os.mkdir(self.data, 0o700)
        self.insecure = insecure
        with open(os.path.join(self.data, "gembad.toml"), "w") as file:
            file.write('[mqtt]\nport = 0\n[log]\nmirror = "never"\n' + config)
        self.process = None
        self.start()

    def start(self):
        command = [os.environ["GEMBAD"], "--data", self.data, "--port", "0"]
        if self.insecure:
            command.append("--insecure-loopback")
        self.log = open(os.path.join(self.folder, "stderr"), "ab")
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=self.log)
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError("gembad did not start: " + open(self.log.name).read())
        self.ready = json.loads(line)
        self.port = self.ready["port"]
        self.mqtt_port = self.ready["mqttPort"]
        self.ca = os.path.join(self.data, "tls", "ca.crt")

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(60)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def alive(self):
        return self.process.poll() is None

    def ctl(self, *arguments, stdin=""):
        done = subprocess.run(
            [os.environ["GEMBACTL"], "--data", self.data, *arguments], input=stdin, capture_output=True, text=True
        )
        if done.returncode:
            raise RuntimeError(f"gembactl {' '.join(arguments)}: {done.stderr}")
        return done.stdout

    def add_user(self, name, role="OPERATOR"):
        self.ctl("user", "create", name, "--role", role, "--password-stdin", stdin=PASSWORD + "\n")

    def tls(self):
        context = ssl.create_default_context(cafile=self.ca)
        context.check_hostname = False
        return context

    def connect(self, source=None, timeout=30, raw=False):
        """A connected socket, encrypted unless raw or insecure."""
        plain = socket.create_connection(
            ("127.0.0.1", self.port), timeout=timeout, source_address=(source, 0) if source else None
        )
        plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return plain if raw or self.insecure else self.tls().wrap_socket(plain, server_hostname="localhost")

    def call(self, verb, path, body=None, token=None, source=None, timeout=60):
        """One REST call on its own connection: status, body, seconds."""
        headers = {"Idempotency-Key": str(uuid.uuid4())}
        if token:
            headers["Authorization"] = "Bearer " + token
        if body is not None:
            headers["Content-Type"] = "application/json"
        started = time.perf_counter()
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)
        connection.sock = self.connect(source, timeout)
        try:
            connection.request(verb, "/api/v1" + path, json.dumps(body) if body is not None else None, headers)
            response = connection.getresponse()
            text = response.read()
        finally:
            connection.close()
        seconds = time.perf_counter() - started
        try:
            answer = json.loads(text) if text else {}
        except ValueError:
            answer = {}
        return response.status, answer, seconds

    def login(self, name, password=PASSWORD, source=None):
        return self.call("POST", "/session/login", {"name": name, "password": password}, source=source)

    def rss_mib(self):
        with open(f"/proc/{self.process.pid}/statm") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGESIZE") / 1048576


class Verdict:
    """Collects what did not hold; its figures are the last line of the output, as JSON."""

    def __init__(self, name):
        self.name = name
        self.faults = []
        self.figures = {}

    def check(self, holds, what):
        if not holds:
            self.faults.append(what)
            print(f"FAULT: {what}")

    def finish(self):
        line = {"judge": self.name, "date": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())}
        line.update(self.figures)
        line["faults"] = self.faults
        text = json.dumps(line)
        print(text)
        report = os.environ.get("GEMBA_JUDGE_REPORT")
        if report:
            with open(report, "a") as file:
                file.write(text + "\n")
        sys.exit(1 if self.faults else 0)
