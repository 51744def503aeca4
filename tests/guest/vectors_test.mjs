// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// The vectors that the C++ side runs too.
import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import test from 'node:test'
import core, { bytes, hex, readJson, refusal, root } from './core.mjs'

const { crypto, envelope, invitation, attachments, messages, spoken, yjs, RosterState } = core

/** Not for a page: secrets that people type at the vault, and the directory of a team. */
const kNotForAPage = ['crypto/passphrases.json', 'crypto/recovery.json', 'awareness.json']
/** Of the page's model, which this file's core does not know: model_test.mjs runs them. */
const kOfTheModel = ['counted.json', 'companions.json']

test('every file of vectors is run here or named as none of the page\'s business', () => {
  const files = fs.readdirSync(path.join(root, 'tests/vectors'), { recursive: true, withFileTypes: false })
    .map(String).filter(name => name.endsWith('.json')).sort()
  const here = fs.readFileSync(new URL(import.meta.url), 'utf8')
  const unknown = files.filter(name => !name.startsWith('crdt/') && !kNotForAPage.includes(name) && !kOfTheModel.includes(name) && !here.includes(`readJson('${name}')`))
  assert.ok(files.length > 20)
  assert.deepEqual(unknown, [])
})

test('hashes are length-prefixed BLAKE2b', () => {
  const all = readJson('crypto/hashes.json')
  assert.ok(all.length > 5)
  for (const vector of all) {
    assert.equal(hex(crypto.hash(vector.domain, ...vector.parts.map(bytes))), vector.hash)
    assert.equal(hex(crypto.shortHash(vector.domain, ...vector.parts.map(bytes))), vector.short_hash)
  }
})

test('devices sign and unseal', () => {
  const all = readJson('crypto/devices.json')
  assert.ok(all.length > 2)
  for (const vector of all) {
    const device = new crypto.Device(bytes(vector.seed))
    assert.deepEqual(device.keys, { signing: vector.signing, sealing: vector.sealing })
    assert.equal(device.id, vector.id)
    const parts = vector.parts.map(bytes)
    assert.equal(hex(device.sign(vector.domain, ...parts)), vector.signature)
    assert.ok(crypto.verify(vector.signing, bytes(vector.signature), vector.domain, ...parts))
    assert.ok(!crypto.verify(vector.signing, bytes(vector.signature), vector.domain + 'x', ...parts))
    assert.equal(hex(device.unseal(bytes(vector.box))), vector.plaintext)
  }
})

test('signatures are judged as by the other clients', () => {
  const all = readJson('crypto/signatures.json')
  assert.ok(all.length > 8)
  for (const vector of all) {
    const isGood = crypto.verify(vector.signing, bytes(vector.signature), vector.domain, ...vector.parts.map(bytes))
    assert.equal(isGood, vector.valid, vector.why)
  }
})

test('envelopes are padded and sealed', () => {
  const all = readJson('crypto/sealing.json')
  const key = bytes(all.key)
  assert.equal(crypto.keyIdOf(key), all.key_id)
  assert.equal(hex(crypto.subkey(key, 'presence')), all.subkeys.presence)
  assert.ok(all.good.length > 5 && all.bad.length > 2)
  for (const vector of all.good) {
    const [nonce, associated, plain, sealed] = [vector.nonce, vector.associated, vector.plaintext, vector.ciphertext].map(bytes)
    assert.equal(hex(crypto.sealPadded(key, nonce, associated, plain)), vector.ciphertext)
    assert.equal(hex(crypto.openPadded(key, nonce, associated, sealed)), vector.plaintext)
  }
  for (const vector of all.bad) {
    const [nonce, associated, sealed] = [vector.nonce, vector.associated, vector.ciphertext].map(bytes)
    assert.equal(refusal(() => crypto.openPadded(key, nonce, associated, sealed)), 'Malformed', vector.why)
  }
  const opened = crypto.unwrap(bytes(all.wrap.key), bytes(all.wrap.associated), bytes(all.wrap.wrapped))
  assert.equal(hex(opened), all.wrap.secret)
})

test('invitations are read and authenticated', () => {
  const all = readJson('crypto/invitation.json')
  const link = invitation.readLink(all.url)
  assert.deepEqual([link.base, link.lookup, hex(link.secret)], [all.base, all.lookup, all.secret])
  assert.ok(all.accepted.length > 3 && all.refused.length > 10)
  for (const url of all.accepted) {
    const read = invitation.readLink(url)
    assert.deepEqual([read.lookup, hex(read.secret)], [all.lookup, all.secret], url)
  }
  for (const url of all.refused) assert.match(refusal(() => invitation.readLink(url)), /^(Malformed|Limit)$/, url)
  assert.equal(hex(invitation.openInvitationInfo(link, bytes(all.sealed_info))), all.info)
  assert.equal(hex(invitation.knockMac(link, all.guest, all.host, all.shown_name)), all.knock_mac)
  assert.deepEqual(invitation.threePictures(all.lookup, all.guest, all.host), all.pictures)
  assert.deepEqual(invitation.threePictures(all.lookup, all.host, all.guest), all.pictures_swapped)
})

test('spoken codes make the same link', async () => {
  const all = readJson('crypto/spoken.json')
  assert.ok(all.codes.length > 2)
  for (const one of all.codes) {
    const link = await spoken.linkOfSpoken(one.digits, `https://${one.place}`, Date.parse(`${one.day}T23:59:59Z`))
    assert.deepEqual([link.lookup, hex(link.secret)], [one.lookup, one.secret])
    assert.equal(spoken.spokenDigits(one.digits.replace(/(...)/g, '$1 ')), one.digits)
  }
  for (const digits of all.refused) assert.equal(spoken.spokenDigits(digits), '', digits)
})

test('attachments are sealed part by part', () => {
  const all = readJson('crypto/attachments.json')
  assert.ok(all.good.length > 3)
  for (const vector of all.good) {
    const name = { circle: vector.circle, author: vector.author, id: vector.attachment }
    const reference = { key: bytes(vector.key), size: vector.size, digest: vector.digest }
    const content = patternOf(vector.size)
    assert.equal(attachments.attachmentDigest(content), vector.digest)
    const parts = attachments.sealAttachment(name, reference.key, content)
    assert.equal(parts.length, attachments.attachmentParts(vector.size))
    assert.deepEqual(parts.map(part => hex(crypto.plainHash(part))), vector.parts)
    if (vector.sealed) assert.equal(parts.map(hex).join(''), vector.sealed)
    const opener = new attachments.AttachmentOpener(name, reference)
    for (const part of parts) opener.open(part)
    assert.deepEqual(opener.take(), content)
  }
})

/** Ours: the same device and circle, so that the wire's vectors can be followed as a guest would. */
const rosterOf = entries => {
  const read = entries.map(entry => ({ body: bytes(entry.body), signature: bytes(entry.signature) }))
  const state = RosterState.found(read[0])
  for (const entry of read.slice(1)) state.apply(entry)
  return state
}

test('what is sealed under the key in another way is refused', () => {
  const { bad } = readJson('crypto/attachments.json')
  const name = { circle: bad.circle, author: bad.author, id: bad.attachment }
  const begin = () => new attachments.AttachmentOpener(name, { key: bytes(bad.key), size: bad.size, digest: bad.digest })
  assert.ok(bad.refused.length > 7)
  for (const vector of bad.refused) {
    const opener = begin()
    assert.match(refusal(() => opener.open(bytes(vector.sealed))), /^(Malformed|BadCiphertext)$/, vector.why)
    opener.open(bytes(bad.good)) // Nothing is spoilt by trying.
    assert.deepEqual(opener.take(), patternOf(300))
  }
  // Who knows the key seals whatever they like; the digest does not let it through.
  const opener = begin()
  opener.open(bytes(bad['other content']))
  assert.equal(refusal(() => opener.take()), 'BadCiphertext')
})

test('the roster is read', () => {
  const vectors = readJson('wire/roster.json')
  assert.equal(vectors.entries.length, 5)
  vectors.entries.forEach((vector, at) => {
    const state = rosterOf(vectors.entries.slice(0, at + 1))
    assert.equal(state.circle, vectors.circle)
    assert.equal(state.head, vector.head)
    assert.equal(state.keyId, vector.keyId)
    assert.equal(state.epoch, vector.epoch)
    assert.equal(state.generation, vector.generation)
    assert.deepEqual(Object.fromEntries([...state.devices].map(([id, device]) => [id, device.role])), vector.devices)
  })
})

test('every device unwraps its key', () => {
  const vectors = readJson('wire/roster.json')
  const check = (entries, name, expected) => {
    const state = rosterOf(entries)
    const device = new crypto.Device(bytes(vectors.devices[name].seed))
    const key = device.unseal(state.wraps.get(device.id))
    assert.equal(hex(key), expected)
    assert.equal(crypto.keyIdOf(key), state.keyId)
  }
  check(vectors.entries, 'host', vectors.epochKeys[1])
  check(vectors.entries, 'member', vectors.epochKeys[1])
  check(vectors.entries.slice(0, 2), 'guest', vectors.epochKeys[0])
  assert.ok(!rosterOf(vectors.entries).wraps.has(vectors.devices.guest.id))
  assert.ok(rosterOf(vectors.entries).wasRemoved(vectors.devices.guest.id))
})

test('envelopes are read, checked and opened, and written as they were', () => {
  const vectors = readJson('wire/envelope.json')
  const chain = readJson('wire/chain.json').log
  const roster = rosterOf(vectors.rosterEntries)
  const head = envelope.emptyLog(roster.circle, envelope.sharedLog, 1)
  const key = bytes(vectors.epochKey)
  assert.equal(vectors.envelopes.length, 5)
  for (const vector of vectors.envelopes) {
    const sealed = {
      header: bytes(vector.header), ciphertext: bytes(vector.ciphertext), signature: bytes(vector.signature),
      ciphertext_hash: new Uint8Array(0),
    }
    const stub = { ...sealed, ciphertext: new Uint8Array(0), ciphertext_hash: crypto.plainHash(sealed.ciphertext) }
    const header = envelope.parseHeader(sealed)
    for (const name of ['kind', 'author', 'circle', 'log', 'generation', 'authorSeq', 'prevAuthorHash', 'epoch', 'keyId',
      'rosterHead', 'seenIndex', 'seenHash']) assert.equal(header[name], vector[name], name)
    assert.equal(hex(header.nonce), vector.nonce)
    assert.equal(envelope.envelopeHash(sealed), vector.envelopeHash)
    assert.equal(envelope.envelopeHash(stub), vector.envelopeHash)
    assert.equal(hex(envelope.open(sealed, header, key)), vector.payload)
    const author = new crypto.Device(bytes(Object.values(vectors.devices).find(one => one.id === vector.author).seed))
    const again = envelope.seal(header, author, key, bytes(vector.payload), () => bytes(vector.nonce))
    assert.deepEqual([again.header, again.ciphertext, again.signature].map(hex),
      [vector.header, vector.ciphertext, vector.signature])
    if (header.kind === messages.EnvelopeKind.Presence) {
      envelope.checkPresence(roster, sealed)
      continue
    }
    envelope.advance(head, roster, sealed, head.index + 1)
    assert.equal(head.chain, chain[head.index - 1])
  }
  assert.equal(head.index, 4)
})

test('client ids follow from author and salt, and the chain is computed', () => {
  const { clientId } = readJson('wire/envelope.json')
  assert.equal(String(envelope.boundClientId(clientId.author, bytes(clientId.salt))), clientId.id)
  const { steps } = readJson('wire/chain.json')
  assert.ok(steps.length > 3)
  for (const step of steps) assert.equal(envelope.chainNext(step.before, step.envelopeHash), step.after)
})

test('the invitation of the wire is read; answers and sign-ins are signed', () => {
  const vectors = readJson('wire/invitation.json')
  const { host, guest } = vectors.devices
  const link = invitation.readLink(vectors.link)
  assert.deepEqual([link.lookup, hex(link.secret)], [vectors.lookup, vectors.secret])
  assert.equal(hex(invitation.openInvitationInfo(link, bytes(vectors.sealedInfo))), vectors.info)
  assert.equal(hex(invitation.knockMac(link, guest, host, vectors.shownName)), vectors.knockMac)
  assert.deepEqual(invitation.threePictures(link.lookup, guest, host), vectors.pictures)
  const device = new crypto.Device(bytes(guest.seed))
  const [sealed, signature] = [vectors.answer.sealed, vectors.answer.signature].map(bytes)
  assert.ok(crypto.verify(host.signing, signature, 'kudelma/v1/knock-answer', bytes(vectors.lookup), bytes(guest.id), sealed))
  assert.equal(hex(device.unseal(sealed)), vectors.answer.opened)
  const challenge = bytes(vectors.signIn.challenge)
  assert.equal(hex(device.sign('kudelma/v1/sign-in', challenge, bytes(guest.signing), bytes(guest.sealing))),
    vectors.signIn.signature)
})

const base64 = data => Buffer.from(data).toString('base64')
const fromBase64 = data => Uint8Array.from(Buffer.from(data, 'base64'))

/** Bytes, numbers without a sign of zero, and what JSON does not have, as make_vectors.mjs writes them. */
function asJson(value) {
  if (value instanceof Uint8Array) return { $bytes: base64(value) }
  if (Array.isArray(value)) return value.map(asJson)
  if (value === null || typeof value !== 'object') return Object.is(value, -0) ? 0 : value ?? null
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asJson(one)]))
}

for (const name of fs.readdirSync(path.join(root, 'tests/vectors/crdt'))) {
  test(`documents: ${name}`, () => {
    const vector = readJson(`crdt/${name}`)
    const updates = vector.updates.map(fromBase64)
    const document = new yjs.Doc({ gc: vector.gc })
    for (const place of vector.roots) {
      const [kind, key] = place.split(':')
      document.get(key, { map: yjs.Map, array: yjs.Array, text: yjs.Text }[kind])
    }
    for (const update of updates) yjs.applyUpdate(document, update)
    if (vector.json) assert.deepEqual(asJson(document.toJSON()), vector.json)
    if (vector.delta) assert.deepEqual(document.getText('t').toDelta(), vector.delta)
    assert.equal(core.hasPending(document), vector.pending)
    assert.equal(base64(yjs.encodeStateVector(document)), vector.stateVector)
    assert.equal(base64(yjs.encodeStateAsUpdate(document)), vector.state)
    const merged = yjs.mergeUpdates(updates)
    assert.equal(base64(merged), vector.merged)
    assert.equal(base64(yjs.encodeStateVectorFromUpdate(merged)), vector.mergedStateVector)
    assert.equal(base64(yjs.diffUpdate(merged, yjs.encodeStateVectorFromUpdate(updates[0]))), vector.rest)
  })
}

/** As tests/vectors/crypto/make_vectors.py makes it. */
function patternOf(size) {
  return Uint8Array.from({ length: size }, (_, at) => 7 * at + Math.floor(at / 256))
}
