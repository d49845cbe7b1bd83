"""Reads answers as they were on the wire (dist/exchanges.ndjson) with httplint and fails on what it warns of."""

import base64
import collections
import json
import re
import sys

from httplint import HttpRequestLinter, HttpResponseLinter
from httplint.note import levels

# What httplint warns of and why it stays: the note, the answers it may be about, the reason.
KEPT = [
    ("STATUS_BAD_REQUEST", r" 400$", "The request was bad on purpose."),
    ("CREATED_WITHOUT_LOCATION", r"^PUT ", "What was created is where it was put (RFC 9110, section 15.3.2)."),
    ("CREATED_WITHOUT_LOCATION", r"^POST /v1/me/factors/totp ", "The factor is at the address itself."),
    ("CREATED_WITHOUT_LOCATION", r"^POST /v1/admin/service-tokens ", "A token cannot be read again."),
    ("LOCATION_UNDEFINED", r"^POST /v1/admin/hold-batches 202", "It is where the progress is (section 15.3.3)."),
]


def dechunk(body: bytes) -> bytes:
    content = b""
    while True:
        size, _, rest = body.partition(b"\r\n")
        length = int(size.split(b";")[0], 16)
        if length == 0:
            return content
        content += rest[:length]
        body = rest[length + 2 :]


def notes_of(exchange: dict) -> list:
    """The notes on the answer of one exchange."""
    start = exchange["at"]
    request = HttpRequestLinter(start_time=start)
    request.process_request_topline(exchange["method"].encode(), exchange["url"].encode(), b"HTTP/1.1")
    request.process_headers([(name.encode(), value.encode()) for name, value in exchange["headers"].items()])
    head, _, body = base64.b64decode(exchange["answer"]).partition(b"\r\n\r\n")
    first, *lines = head.split(b"\r\n")
    version, status, phrase = (first.split(b" ", 2) + [b""])[:3]
    fields = [(name, value.strip()) for name, _, value in (line.partition(b":") for line in lines)]
    response = HttpResponseLinter(start_time=start, _related=request)
    response.is_head_response = exchange["method"] == "HEAD"
    response.process_response_topline(version.removeprefix(b"HTTP/"), status, phrase)
    response.process_headers(fields)
    chunked = any(name.lower() == b"transfer-encoding" for name, _ in fields)
    response.feed_content(dechunk(body) if chunked and body else body)
    response.finish_content(True)
    return [note for one in response.notes for note in (one, *one.subnotes)]


def is_kept(name: str, where: str) -> bool:
    return any(name == note and re.search(answers, where) for note, answers, _ in KEPT)


def main(path: str) -> int:
    faults = collections.defaultdict(list)
    with open(path, encoding="utf-8") as lines:
        exchanges = [json.loads(line) for line in lines]
    for exchange in exchanges:
        where = f"{exchange['method']} {exchange['url'][:80]} {base64.b64decode(exchange['answer'])[9:12].decode()}"
        for note in notes_of(exchange):
            name = type(note).__name__
            if note.level in (levels.WARN, levels.BAD) and not is_kept(name, where):
                faults[f"[{note.level.name}] {name}: {note.summary}"].append(where)
    for fault, places in sorted(faults.items()):
        print(fault)
        for place in places[:5]:
            print(f"  {place}")
        if len(places) > 5:
            print(f"  and {len(places) - 5} more")
    print(f"{len(exchanges)} answers, {len(faults)} kinds of faults")
    return 1 if faults or len(exchanges) < 200 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
