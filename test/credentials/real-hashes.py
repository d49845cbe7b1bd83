"""Prints password hashes as other systems make them, one JSON object a line: those of real-hashes.ts.

pip install werkzeug==3.1.9 django==5.2.19 passlib==1.7.4 argon2-cffi==25.1.0 bcrypt==4.0.1
"""
import json
from importlib.metadata import version

import argon2
import bcrypt
from django.conf import settings

settings.configure()
from django.contrib.auth import hashers  # noqa: E402
from passlib import hash as passlib  # noqa: E402
from werkzeug.security import generate_password_hash  # noqa: E402

USUAL = "correct horse battery staple"
UNUSUAL = "pässwörter für 東京 🐎"
LONG = "a sentence that is longer than the seventy-two bytes that bcrypt reads of a password, by far"


def show(maker, password, text):
    print(json.dumps({"maker": f"{maker} {version(maker)}", "password": password, "hash": text}, ensure_ascii=False))


for method in ("scrypt", "scrypt:16384:8:2", "pbkdf2", "pbkdf2:sha1:100000", "pbkdf2:sha512:210000"):
    show("Werkzeug", USUAL, generate_password_hash(USUAL, method=method))
show("Werkzeug", UNUSUAL, generate_password_hash(UNUSUAL))

for name in ("PBKDF2", "PBKDF2SHA1", "Argon2", "BCrypt", "BCryptSHA256", "Scrypt"):
    hasher = getattr(hashers, f"{name}PasswordHasher")()
    for password in (USUAL, UNUSUAL) if name != "BCryptSHA256" else (USUAL, LONG):
        show("Django", password, hasher.encode(password, hasher.salt()))

for hasher in (
    *(passlib.pbkdf2_sha1, passlib.pbkdf2_sha256, passlib.pbkdf2_sha512),
    *(passlib.django_pbkdf2_sha1, passlib.django_pbkdf2_sha256, passlib.django_argon2),
    *(passlib.scrypt.using(rounds=14), passlib.argon2, passlib.argon2.using(type="I")),
    *(passlib.bcrypt.using(rounds=10, ident=ident) for ident in ("2b", "2a", "2y")),
    passlib.bcrypt_sha256.using(rounds=10),
    *(passlib.bcrypt_sha256.using(rounds=10, version=1, ident=ident) for ident in ("2b", "2a")),
    *(passlib.django_bcrypt.using(rounds=10), passlib.django_bcrypt_sha256.using(rounds=10)),
    *(passlib.phpass.using(rounds=13), passlib.phpass.using(rounds=11, ident="H"), passlib.phpass.using(rounds=20)),
):
    show("passlib", USUAL, hasher.hash(USUAL))
show("passlib", LONG, passlib.bcrypt_sha256.using(rounds=10).hash(LONG))

show("argon2-cffi", USUAL, argon2.PasswordHasher().hash(USUAL))
for kind in argon2.Type:
    show("argon2-cffi", UNUSUAL, argon2.PasswordHasher(type=kind, memory_cost=8192, time_cost=1, parallelism=2).hash(UNUSUAL))
for password, prefix in ((UNUSUAL, b"2a"), (UNUSUAL, b"2b"), (LONG, b"2b")):
    show("bcrypt", password, bcrypt.hashpw(password.encode(), bcrypt.gensalt(10, prefix)).decode())
