#!/usr/bin/env python3
"""A mail server to speak to: aiosmtpd on a free port of loopback. Says its port, then one JSON object for each mail.

mail_server.py [--tls CERT KEY] [--auth USER PASSWORD] [--refuse N]

With --tls it offers STARTTLS and takes no mail without; with --refuse it turns the first N mails away for now (451).
"""
import argparse
import asyncio
import json
import ssl

from aiosmtpd.smtp import SMTP, AuthResult

parser = argparse.ArgumentParser()
parser.add_argument("--tls", nargs=2)
parser.add_argument("--auth", nargs=2)
parser.add_argument("--refuse", type=int, default=0)
options = parser.parse_args()


class Handler:
    refuse = options.refuse

    async def handle_DATA(self, server, session, envelope):
        if self.refuse > 0:
            self.refuse -= 1
            return "451 not now"
        print(json.dumps({
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "tls": session.ssl is not None,
            "user": session.auth_data.decode() if session.authenticated else "",
            "content": envelope.original_content.decode("ascii"),
        }), flush=True)
        return "250 taken"


def authenticate(server, session, envelope, mechanism, data):
    given = [data.login.decode(), data.password.decode()]
    return AuthResult(success=given == options.auth, handled=True, auth_data=data.login)


# One for all connections: it counts what it turned away.
HANDLER = Handler()


def protocol():
    more = {}
    if options.tls:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(*options.tls)
        more.update(tls_context=context, require_starttls=True)
    if options.auth:
        more.update(authenticator=authenticate, auth_required=True, auth_require_tls=bool(options.tls))
    return SMTP(HANDLER, hostname="mail.test", **more)


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(protocol, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
