"""The peer: packs bags with Flask, SQLAlchemy Core and PostgreSQL. ../run starts it."""

import os

from flask import Flask, jsonify, request
from sqlalchemy import create_engine, text

if os.environ.get("PEER_GEVENT"):
    # Without this a greenlet that waits for the database would hold up all the others of its worker.
    from gevent.socket import wait_read, wait_write
    from psycopg2 import extensions

    def wait(connection):
        while True:
            state = connection.poll()
            if state == extensions.POLL_OK:
                return
            if state == extensions.POLL_READ:
                wait_read(connection.fileno())
            elif state == extensions.POLL_WRITE:
                wait_write(connection.fileno())

    extensions.set_wait_callback(wait)

app = Flask(__name__)
engine = create_engine(
    os.environ["PEER_DATABASE"],
    pool_size=int(os.environ.get("PEER_POOL", "8")),
    max_overflow=0,
    isolation_level="READ COMMITTED",
)

SESSION = text("SELECT user_name FROM session WHERE token = :token")
PARENT = text("SELECT id, n_child FROM bag WHERE code = :code AND kind = 1 FOR UPDATE")
NEW_PARENT = text(
    "INSERT INTO bag (code, kind, area) VALUES (:code, 1, :area) ON CONFLICT (code) DO NOTHING RETURNING id, n_child"
)
NEW_CHILD = text(
    "INSERT INTO bag (code, kind, parent_id, area) VALUES (:code, 2, :parent, :area) ON CONFLICT (code) DO NOTHING RETURNING id"
)
CHILD = text("SELECT id, parent_id FROM bag WHERE code = :code AND kind = 2 FOR UPDATE")
LINK = text("UPDATE bag SET parent_id = :parent WHERE id = :id")
COUNT = text("UPDATE bag SET n_child = n_child + 1, nominal_g = nominal_g + 1000 WHERE id = :id RETURNING n_child")
EVENT = text(
    "INSERT INTO event (type, bag_id, other_id, user_name, station) VALUES (2, :bag, :other, :user, :station) RETURNING id"
)
AUDIT = text("INSERT INTO audit (user_name, action, detail) VALUES (:user, 'pack', :detail)")
STATION = text(
    "INSERT INTO counter (station, packed) VALUES (:station, 1) "
    "ON CONFLICT (station) DO UPDATE SET packed = counter.packed + 1"
)
LOOKUP = text(
    "SELECT b.code, b.n_child, b.nominal_g, p.code AS parent FROM bag b LEFT JOIN bag p ON p.id = b.parent_id WHERE b.code = :code"
)


def bearer():
    return request.headers.get("Authorization", "").removeprefix("Bearer ")


@app.post("/scan")
def scan():
    body = request.get_json()
    code = body["code"].strip().upper()
    parent_code = body["parent"].strip().upper()
    with engine.begin() as db:
        user = db.execute(SESSION, {"token": bearer()}).scalar()
        if user is None:
            return jsonify(error="not signed in"), 401
        parent = db.execute(PARENT, {"code": parent_code}).first()
        if parent is None:
            parent = db.execute(NEW_PARENT, {"code": parent_code, "area": body["area"]}).first()
            if parent is None:
                parent = db.execute(PARENT, {"code": parent_code}).first()
        if parent.n_child >= 30:
            return jsonify(outcome="full")
        child = db.execute(NEW_CHILD, {"code": code, "parent": parent.id, "area": body["area"]}).scalar()
        if child is None:
            known = db.execute(CHILD, {"code": code}).first()
            if known is None:
                return jsonify(outcome="unknown")
            if known.parent_id is not None:
                return jsonify(outcome="alreadyHere" if known.parent_id == parent.id else "wrongParent")
            child = known.id
            db.execute(LINK, {"id": child, "parent": parent.id})
        count = db.execute(COUNT, {"id": parent.id}).scalar()
        event = db.execute(EVENT, {"bag": parent.id, "other": child, "user": user, "station": body["station"]}).scalar()
        db.execute(STATION, {"station": body["station"]})
        db.execute(AUDIT, {"user": user, "detail": f"{code} into {parent_code}"})
    return jsonify(outcome="accepted", children=count, event=event)


@app.get("/bag/<code>")
def lookup(code):
    with engine.connect() as db:
        if db.execute(SESSION, {"token": bearer()}).scalar() is None:
            return jsonify(error="not signed in"), 401
        row = db.execute(LOOKUP, {"code": code.upper()}).mappings().first()
        if row is None:
            return jsonify(error="unknown"), 404
        return jsonify(dict(row))
