#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Kudelma
# SPDX-License-Identifier: EUPL-1.2
"""Writes the vectors beside this file. They are fixed: run it only when the protocol gets a new version.

The keys of Argon2id were made once with the reference implementation (Debian's libargon2 0~20171227), because 64 MiB
are too much for Python; they are only copied here.
"""
import hashlib
import json
import pathlib

import reference as ref

HERE = pathlib.Path(__file__).parent


def stuff(name, size):
    """Bytes that look random and are always the same."""
    return hashlib.shake_256(b"kudelma test vector " + name.encode()).digest(size)


def write(name, content):
    (HERE / f"{name}.json").write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def hashes():
    lists = [("kudelma/v1/chain", [bytes(32), stuff("envelope", 32)]), ("", []), ("a", [b"bc"]), ("ab", [b"c"]),
             ("a", [b"b", b"c"]), ("a", [b"", b"bc"]), ("kudelma/v1/long", [stuff("long", 1000)])]
    return [{"domain": domain, "parts": [part.hex() for part in parts], "hash": ref.digest(domain, parts).hex(),
             "short_hash": ref.digest(domain, parts, 16).hex()} for domain, parts in lists]


class Device:
    def __init__(self, name):
        self.seed = stuff(name, 64)
        self.signing = ref.ed25519_public(self.seed[:32])
        self.sealing = ref.x25519_public(self.seed[32:])


def devices():
    vectors = []
    for name in ("Pia", "Saara", "Marjatta"):
        device = Device(name)
        domain, parts = "kudelma/v1/sign-in", [stuff("nonce" + name, 32), device.signing, device.sealing]
        ephemeral, plaintext = stuff("ephemeral" + name, 32), stuff("epoch key" + name, 32)
        vectors.append({
            "seed": device.seed.hex(), "signing": device.signing.hex(), "sealing": device.sealing.hex(),
            "id": ref.digest("kudelma/v1/device", [device.signing, device.sealing], 16).hex(),
            "domain": domain, "parts": [part.hex() for part in parts],
            "signature": ref.ed25519_sign(device.seed[:32], ref.framed(domain, parts)).hex(),
            "plaintext": plaintext.hex(), "box": ref.sealed_box(device.sealing, ephemeral, plaintext).hex()})
    return vectors


def torsion():
    """A point of order 8."""
    y = 2
    while True:
        x = ref.recover_x(y)
        if (-x * x + y * y - 1 - ref.D * x * x * y * y) % ref.P == 0:
            point = ref.times(ref.L, (x, y))
            if ref.times(4, point) != (0, 1):
                return point
        y += 1


def challenge(r, public, message):
    return int.from_bytes(hashlib.sha512(r + public + message).digest(), "little") % ref.L


def signatures():
    """Where implementations of Ed25519 differ: ours takes no small orders and no second form, and checks without the
    cofactor. Every client must say the same."""
    secret, domain, small = ref.expand(stuff("edge", 32))[0] % ref.L, "kudelma/v1/sign-in", torsion()
    public = ref.times(secret, ref.BASE)
    nonce = int.from_bytes(stuff("edge nonce", 32), "little") % ref.L
    one, mixed = (0, 1), ref.add(public, small)

    def signed(why, valid, key, r_point, scalar_of, wanted=lambda h: True):
        for number in range(1000):
            part = number.to_bytes(2, "little")
            key_bytes, r = ref.encode(key), ref.encode(r_point)
            h = challenge(r, key_bytes, ref.framed(domain, [part]))
            if wanted(h):
                break
        signature = r + scalar_of(h).to_bytes(32, "little")
        return {"why": why, "signing": key_bytes.hex(), "domain": domain, "parts": [part.hex()],
                "signature": signature.hex(), "valid": valid}

    r_point = ref.times(nonce, ref.BASE)
    plain = lambda h: (nonce + h * secret) % ref.L
    return [
        signed("as it should be", True, public, r_point, plain),
        signed("the scalar in its second form", False, public, r_point, lambda h: plain(h) + ref.L),
        signed("a key that is the neutral point", False, one, one, lambda h: 0),
        signed("a key of order 8", False, small, one, lambda h: 0, lambda h: h % 8 == 0),
        signed("a commitment that is the neutral point", False, public, one, lambda h: h * secret % ref.L),
        signed("a commitment of order 8", False, public, small, lambda h: h * secret % ref.L),
        signed("a commitment of mixed order", False, public, ref.add(r_point, small), plain),
        signed("a key of mixed order that only the cofactor would let pass", False, mixed, r_point, plain,
               lambda h: h % 8 != 0),
        signed("a key of mixed order that passes without it", True, mixed, r_point, plain, lambda h: h % 8 == 0),
        signed("a key of mixed order whose commitment makes up for it", True, mixed,
               ref.add(r_point, ref.times(7, small)), plain, lambda h: h % 8 == 1),
    ]


def padded(plaintext):
    bucket = 256
    while bucket <= len(plaintext):
        bucket *= 2
    return plaintext + b"\x80" + bytes(bucket - len(plaintext) - 1)


def sealing():
    key, associated = stuff("epoch", 32), stuff("header", 200)
    good, bad = [], []
    for size in (0, 1, 255, 256, 300, 511, 512, 2000):
        nonce, plaintext = stuff(f"nonce{size}", 24), stuff(f"plaintext{size}", size)
        good.append({"nonce": nonce.hex(), "associated": associated.hex(), "plaintext": plaintext.hex(),
                     "ciphertext": ref.xchacha_seal(key, nonce, associated, padded(plaintext)).hex()})
    # Each is sealed rightly and must still be refused, for how it is padded.
    for why, content in (("not padded", b"a" * 256), ("no end mark", bytes(256)), ("wrong end mark", b"a\x81" + bytes(254)),
                         ("a bucket too large", b"a\x80" + bytes(510)), ("not a bucket", b"a\x80" + bytes(298)),
                         ("smaller than a bucket", b"a\x80" + bytes(126)), ("empty", b"")):
        nonce = stuff("bad" + why, 24)
        bad.append({"why": why, "nonce": nonce.hex(), "associated": associated.hex(),
                    "ciphertext": ref.xchacha_seal(key, nonce, associated, content).hex()})
    wrapping, secret, nonce = stuff("wrapping", 32), stuff("secret", 32), stuff("wrap nonce", 24)
    return {"key": key.hex(), "key_id": ref.digest("kudelma/v1/key-id", [key], 16).hex(),
            "subkeys": {"presence": ref.keyed(key, b"presence").hex()}, "good": good, "bad": bad,
            "wrap": {"key": wrapping.hex(), "associated": b"slot".hex(), "secret": secret.hex(),
                     "wrapped": (nonce + ref.xchacha_seal(wrapping, nonce, b"slot", secret)).hex()}}


PART = 128 * 1024  # ciphertext of each part but the last


class Attachment:
    """Content sealed part by part, as src/crypto/attachment_sealing.h says."""

    def __init__(self, name, size):
        self.circle, self.author, self.id = (stuff(what + name, 16) for what in ("circle", "author", "attachment"))
        self.key = stuff("attachment key" + name, 32)
        self.content = bytes((7 * i + i // 256) & 255 for i in range(size))
        self.digest = ref.digest("kudelma/v1/attachment", [self.content])
        named = ref.digest("kudelma/v1/attachment-header", [self.circle, self.author, self.id, self.digest])
        self.header = hashlib.blake2b(named, digest_size=24, key=self.key).digest()
        bucket = 256
        while bucket < size:
            bucket *= 2
        self.padded = self.content + bytes(bucket - size)

    def pieces(self):
        first = PART - 17 - 24
        return [self.padded[:first]] + [self.padded[i:i + PART - 17] for i in range(first, len(self.padded), PART - 17)]

    def parts(self, pieces=None, last_tag=3, first_number=1, header=None):
        pieces = pieces or self.pieces()
        header = header or self.header
        stream, sealed = ref.SecretStream(self.key, header), []
        for number, piece in enumerate(pieces, first_number):
            bound = ref.digest("kudelma/v1/attachment-part", [self.circle, self.author, self.id,
                                                              len(pieces).to_bytes(4, "little"),
                                                              number.to_bytes(4, "little")])
            tag = last_tag if number - first_number + 1 == len(pieces) else 0
            sealed.append((header if not sealed else b"") + stream.seal(piece, bound, tag))
        return sealed

    def named(self):
        return {"circle": self.circle.hex(), "author": self.author.hex(), "attachment": self.id.hex(),
                "key": self.key.hex(), "size": len(self.content), "digest": self.digest.hex()}


def attachments():
    good, bad = [], []
    for size in (1, 255, 256, 257, 1000, 131031, 131072, 300000):
        one = Attachment(str(size), size)
        parts = one.parts()
        good.append({**one.named(), "parts": [hashlib.blake2b(part, digest_size=32).hexdigest() for part in parts],
                     **({"sealed": parts[0].hex()} if len(parts[0]) < 3000 else {})})
    # Each is sealed rightly under the key and must still be refused.
    one = Attachment("bad", 300)
    spoilt = one.padded[:-1] + b"x"
    for why, part in (("not the last", one.parts(last_tag=0)[0]), ("tag push", one.parts(last_tag=1)[0]),
                      ("tag rekey", one.parts(last_tag=2)[0]), ("padding holds something", one.parts([spoilt])[0]),
                      ("padded further", one.parts([one.padded + bytes(512)])[0]),
                      ("not padded", one.parts([one.content])[0]), ("another number", one.parts(first_number=2)[0]),
                      ("another stream", one.parts(header=stuff("another header", 24))[0])):
        bad.append({"why": why, "sealed": part.hex()})
    other = Attachment("bad", 300)
    other.padded = b"y" + other.padded[1:]
    return {"good": good, "bad": {**one.named(), "refused": bad, "good": one.parts()[0].hex(),
                                  "other content": other.parts()[0].hex()}}


def recovery():
    bits = stuff("recovery", 20)
    letters = ref.base32(bits)
    groups = "-".join(letters[i:i + 4] for i in range(0, 32, 4))
    confused = letters.replace("0", "O").replace("1", "l").lower()
    return {"groups": groups, "bits": bits.hex(), "key": ref.keyed(bits, b"kudelma/v1/recovery").hex(),
            "accepted": [letters, groups.lower(), confused, confused.replace("l", "I"), " ".join(letters),
                         groups.replace("-", "\u2013"), groups.replace("-", "\u00a0"), groups.replace("-", "\r\n")],
            "refused": ["", letters[:-1], letters + "0", "U" + letters[1:], "*" + letters[1:], "\u00e4" + letters[1:],
                        letters + " " * 300]}


def passphrases():
    reference = (("viisi sanaa peräkkäin", bytes(range(16)), 3, 65536,
                  "66e043a4ed775625a216886a92c1575dbab4c37e8c187b8e5148435723f4d46c"),
                 ("correct horse battery staple", bytes(range(255, 239, -1)), 4, 131072,
                  "8dd0b587d9fbd293546875ddd38e0e86aa06322c47dc72ee75f70a78091257ee"),
                 ("сколько слов нужно", bytes(16), 3, 65537,
                  "619ec928480e35a9423ba18abbd78e97e0c5f26c69b8b4a1d37dc4bf90072e06"))
    return [{"passphrase": text, "salt": salt.hex(), "passes": passes, "memory_kib": memory, "key": key}
            for text, salt, passes, memory, key in reference]


def pictures(lookup, guest, host):
    number = int.from_bytes(ref.digest("kudelma/v1/pictures",
                                       [lookup, guest.signing, guest.sealing, host.signing, host.sealing])[:8], "little")
    remaining, drawn = list(range(64)), []
    for _ in range(3):
        number, place = divmod(number, len(remaining))
        drawn.append(remaining.pop(place))
    return drawn


def invitations():
    guest, host = Device("Marjatta"), Device("Pia")
    lookup, secret = stuff("lookup", 10), stuff("invitation", 16)
    base, name = "https://meet.example.fi", "Mummo Marjatta"
    tail = f"/j/{ref.base32(lookup)}#1.{ref.base32(secret)}"
    info, nonce = "Tervetuloa".encode(), stuff("info nonce", 24)
    transcript = ref.digest("kudelma/v1/knock", [lookup, guest.signing, guest.sealing, host.signing, host.sealing,
                                                 name.encode()])
    letters = ref.base32(secret)
    overfull = letters[:-1] + ref.ALPHABET[ref.ALPHABET.index(letters[-1]) | 1]
    return {
        "base": base, "url": base + tail, "lookup": lookup.hex(), "secret": secret.hex(),
        "accepted": [base + tail.lower(), " " + base + tail + "\n", "ws://127.0.0.1:4000" + tail,
                     "https://meet.example.fi/sub/folder" + tail],
        "refused": ["", "https://meet.example.fi", tail, base + tail[:-1], base + tail + "0", base + tail[1:],
                    base + tail.replace("#1.", "#2."), base + tail.replace("#", "?"), base + tail + "#1." + letters,
                    "ftp://meet.example.fi" + tail, "https://" + tail, "https://good@evil.example" + tail,
                    "https://meet.example.fi?x=" + tail, "javascript:alert(1)//://x" + tail,
                    base + tail[:-len(letters)] + overfull, "https://" + "a" * 500 + tail],
        "info": info.hex(),
        "sealed_info": (nonce + ref.xchacha_seal(ref.keyed(secret, b"kudelma/v1/invitation-info"), nonce, lookup,
                                                 info)).hex(),
        "guest": {"signing": guest.signing.hex(), "sealing": guest.sealing.hex()},
        "host": {"signing": host.signing.hex(), "sealing": host.sealing.hex()},
        "shown_name": name, "knock_mac": ref.keyed(ref.keyed(secret, b"kudelma/v1/knock"), transcript).hex(),
        "pictures": pictures(lookup, guest, host), "pictures_swapped": pictures(lookup, host, guest)}


def spoken():
    """The first 10 and the next 16 bytes of PBKDF2 (RFC 8018) with HMAC-SHA-512."""
    vectors = []
    for digits, place, day in (("483021957264", "meet.example.fi", "2026-12-01"),
                               ("000000000000", "127.0.0.1:4000", "2026-12-01"),
                               ("483021957264", "meet.example.fi", "2026-12-02")):
        salt = f"kudelma/v1/spoken-code\n{place}\n{day}".encode()
        block = hashlib.pbkdf2_hmac("sha512", digits.encode(), salt, 600_000)
        vectors.append({"digits": digits, "place": place, "day": day, "lookup": block[:10].hex(),
                        "secret": block[10:26].hex()})
    return {"codes": vectors, "refused": ["", "48302195726", "4830219572641", "48302195726a", "\u0661" * 12]}


def check_reference():
    """Published values, so that a slip in reference.py cannot hide behind the same slip in the vectors."""
    seed = bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
    assert ref.ed25519_public(seed).hex().startswith("d75a980182b10ab7d54bfed3c964073a")  # RFC 8032, 7.1, test 1
    assert ref.ed25519_sign(seed, b"").hex().startswith("e5564300c360ac729086e2cc806e828a")
    # RFC 7748, 5.2, after one iteration
    nine = (9).to_bytes(32, "little")
    assert ref.x25519(nine, nine).hex() == "422c8e7a6227d7bca1350b3e2bb7279f7897b87bb6854b783c60e80311ae3079"
    # draft-irtf-cfrg-xchacha-03, 2.2.1
    key = bytes(range(32))
    nonce = bytes.fromhex("000000090000004a0000000031415927")
    assert ref.hchacha(key, nonce).hex() == "82413b4227b27bfed30e42508a877d73a0f9e4d58a74a853c12ec41326d3ecdc"


if __name__ == "__main__":
    check_reference()
    for title, make in (("hashes", hashes), ("devices", devices), ("signatures", signatures), ("sealing", sealing),
                        ("attachments", attachments), ("recovery", recovery), ("passphrases", passphrases), ("invitation", invitations),
                        ("spoken", spoken)):
        write(title, make())
