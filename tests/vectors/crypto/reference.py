# SPDX-FileCopyrightText: 2026 Kudelma
# SPDX-License-Identifier: EUPL-1.2
"""The cryptography of the protocol once more, slowly, from the papers and RFCs, with Python's standard library only.

Nothing here is constant-time and nothing here guards a secret: it makes test vectors, so that they come from
somebody else than the code they test.
"""
import hashlib
import struct

# ---- BLAKE2b (RFC 7693), length-prefixed -------------------------------------------------------------------------


def framed(domain, parts):
    return b"".join(struct.pack("<Q", len(part)) + part for part in [domain.encode(), *parts])


def digest(domain, parts, size=32):
    return hashlib.blake2b(framed(domain, parts), digest_size=size).digest()


def keyed(key, message):
    return hashlib.blake2b(message, digest_size=32, key=key).digest()


# ---- Salsa20, ChaCha20 and their X variants (RFC 8439; Bernstein; draft-irtf-cfrg-xchacha) -------------------------

SIGMA = struct.unpack("<4I", b"expand 32-byte k")
MASK = 0xFFFFFFFF


def rotate(value, bits):
    return ((value << bits) | (value >> (32 - bits))) & MASK


def chacha_quarter(x, a, b, c, d):
    for first, second, third, bits in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
        x[first] = (x[first] + x[second]) & MASK
        x[third] = rotate(x[third] ^ x[first], bits)


def chacha_rounds(state):
    x = list(state)
    for _ in range(10):
        for quarter in ((0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15),
                        (0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14)):
            chacha_quarter(x, *quarter)
    return x


def chacha_block(key, counter, nonce):
    state = [*SIGMA, *struct.unpack("<8I", key), counter, *struct.unpack("<3I", nonce)]
    return struct.pack("<16I", *((a + b) & MASK for a, b in zip(chacha_rounds(state), state)))


def hchacha(key, nonce):
    x = chacha_rounds([*SIGMA, *struct.unpack("<8I", key), *struct.unpack("<4I", nonce)])
    return struct.pack("<8I", *x[:4], *x[12:])


def salsa_rounds(state):
    x = list(state)
    for _ in range(10):
        for a, b, c, d in ((0, 4, 8, 12), (5, 9, 13, 1), (10, 14, 2, 6), (15, 3, 7, 11),
                           (0, 1, 2, 3), (5, 6, 7, 4), (10, 11, 8, 9), (15, 12, 13, 14)):
            x[b] ^= rotate((x[a] + x[d]) & MASK, 7)
            x[c] ^= rotate((x[b] + x[a]) & MASK, 9)
            x[d] ^= rotate((x[c] + x[b]) & MASK, 13)
            x[a] ^= rotate((x[d] + x[c]) & MASK, 18)
    return x


def salsa_state(key, tail):
    k = struct.unpack("<8I", key)
    return [SIGMA[0], *k[:4], SIGMA[1], *struct.unpack("<4I", tail), SIGMA[2], *k[4:], SIGMA[3]]


def salsa_block(key, nonce, counter):
    state = salsa_state(key, nonce + struct.pack("<Q", counter))
    return struct.pack("<16I", *((a + b) & MASK for a, b in zip(salsa_rounds(state), state)))


def hsalsa(key, nonce):
    x = salsa_rounds(salsa_state(key, nonce))
    return struct.pack("<8I", *(x[i] for i in (0, 5, 10, 15, 6, 7, 8, 9)))


def xor(left, right):
    return bytes(a ^ b for a, b in zip(left, right))


def poly1305(key, message):
    r = int.from_bytes(key[:16], "little") & 0x0FFFFFFC0FFFFFFC0FFFFFFC0FFFFFFF
    total = 0
    for start in range(0, len(message), 16):
        block = message[start:start + 16]
        total = (total + int.from_bytes(block + b"\x01", "little")) * r % ((1 << 130) - 5)
    return ((total + int.from_bytes(key[16:], "little")) & ((1 << 128) - 1)).to_bytes(16, "little")


def xchacha_seal(key, nonce, associated, plaintext):
    """XChaCha20-Poly1305-IETF: ciphertext with the tag behind it."""
    inner = hchacha(key, nonce[:16])
    short = b"\0\0\0\0" + nonce[16:]
    blocks = (len(plaintext) + 63) // 64
    stream = b"".join(chacha_block(inner, 1 + i, short) for i in range(blocks))
    ciphertext = xor(plaintext, stream)
    filled = [part + b"\0" * (-len(part) % 16) for part in (associated, ciphertext)]
    lengths = struct.pack("<QQ", len(associated), len(ciphertext))
    return ciphertext + poly1305(chacha_block(inner, 0, short)[:32], b"".join(filled) + lengths)


# ---- libsodium's secretstream (crypto_secretstream_xchacha20poly1305, from its description and code) --------------

class SecretStream:
    """After its header; seals one part after the other."""

    def __init__(self, key, header):
        self.key, self.counter, self.inner = hchacha(key, header[:16]), 1, header[16:]

    def seal(self, plaintext, associated, tag):
        nonce = struct.pack("<I", self.counter) + self.inner
        blocks = (len(plaintext) + 63) // 64
        stream = b"".join(chacha_block(self.key, 2 + i, nonce) for i in range(blocks))
        first = xor(bytes([tag]) + bytes(63), chacha_block(self.key, 1, nonce))
        ciphertext = xor(plaintext, stream)
        # The fill behind the ciphertext is libsodium's own: as many bytes as stand past the last whole block.
        body = associated + bytes(-len(associated) % 16) + first + ciphertext + bytes(len(plaintext) % 16)
        mac = poly1305(chacha_block(self.key, 0, nonce)[:32],
                       body + struct.pack("<QQ", len(associated), 64 + len(plaintext)))
        self.inner = xor(self.inner, mac[:8])
        self.counter += 1
        return first[:1] + ciphertext + mac


# ---- X25519 (RFC 7748) and the sealed box (NaCl's crypto_box with an ephemeral key) ---------------------------------

P = 2**255 - 19


def x25519(scalar, point):
    k = int.from_bytes(scalar, "little") & ~7 & ((1 << 254) - 1) | (1 << 254)
    u = int.from_bytes(point, "little") & ((1 << 255) - 1)
    x2, z2, x3, z3, swap = 1, 0, u, 1, 0
    for bit in reversed(range(255)):
        now = k >> bit & 1
        if swap ^ now:
            x2, x3, z2, z3 = x3, x2, z3, z2
        swap = now
        a, b, c, d = x2 + z2, x2 - z2, x3 + z3, x3 - z3
        da, cb, aa, bb = d * a, c * b, a * a, b * b
        x3, z3 = (da + cb) ** 2 % P, u * (da - cb) ** 2 % P
        x2, z2 = aa * bb % P, (aa - bb) * (aa + 121665 * (aa - bb)) % P
    if swap:
        x2, z2 = x3, z3
    return (x2 * pow(z2, P - 2, P) % P).to_bytes(32, "little")


def x25519_public(scalar):
    return x25519(scalar, (9).to_bytes(32, "little"))


def sealed_box(recipient, ephemeral, plaintext):
    public = x25519_public(ephemeral)
    nonce = hashlib.blake2b(public + recipient, digest_size=24).digest()
    key = hsalsa(hsalsa(x25519(ephemeral, recipient), bytes(16)), nonce[:16])
    blocks = (32 + len(plaintext) + 63) // 64
    stream = b"".join(salsa_block(key, nonce[16:], i) for i in range(blocks))
    ciphertext = xor(plaintext, stream[32:])
    return public + poly1305(stream[:32], ciphertext) + ciphertext


# ---- Ed25519 (RFC 8032) --------------------------------------------------------------------------------------------

L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
BASE_Y = 4 * pow(5, P - 2, P) % P


def recover_x(y):
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if x * x % P != square:
        x = x * pow(2, (P - 1) // 4, P) % P
    return P - x if x % 2 else x


BASE = (recover_x(BASE_Y), BASE_Y)


def add(one, two):
    (x1, y1), (x2, y2) = one, two
    product = D * x1 * x2 * y1 * y2 % P
    return ((x1 * y2 + x2 * y1) * pow(1 + product, P - 2, P) % P,
            (y1 * y2 + x1 * x2) * pow(1 - product, P - 2, P) % P)


def times(scalar, point):
    result = (0, 1)
    while scalar:
        if scalar & 1:
            result = add(result, point)
        point = add(point, point)
        scalar >>= 1
    return result


def encode(point):
    x, y = point
    return (y | (x & 1) << 255).to_bytes(32, "little")


def expand(seed):
    h = hashlib.sha512(seed).digest()
    return int.from_bytes(h[:32], "little") & ~7 & ((1 << 254) - 1) | (1 << 254), h[32:]


def ed25519_public(seed):
    return encode(times(expand(seed)[0], BASE))


def ed25519_sign(seed, message):
    scalar, prefix = expand(seed)
    public = encode(times(scalar, BASE))
    r = int.from_bytes(hashlib.sha512(prefix + message).digest(), "little") % L
    point = encode(times(r, BASE))
    challenge = int.from_bytes(hashlib.sha512(point + public + message).digest(), "little")
    return point + ((r + challenge * scalar) % L).to_bytes(32, "little")


# ---- Crockford's base 32 --------------------------------------------------------------------------------------------

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def base32(data):
    letters = (len(data) * 8 + 4) // 5
    number = int.from_bytes(data, "big") << (letters * 5 - len(data) * 8)
    return "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(letters)))
