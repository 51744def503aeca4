// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Somebody who founds a circle, lets people in, and writes: the other side of a guest, for tests.
import core, { bytes, hex } from './core.mjs'

const { crypto, envelope, messages, protobuf, sodium, yjs, RosterState, entryHash } = core
export const none = new Uint8Array(0)
export const random = count => globalThis.crypto.getRandomValues(new Uint8Array(count))
export const keysOf = device => ({ signing: bytes(device.keys.signing), sealing: bytes(device.keys.sealing) })

/** What wrap() of src/crypto/sealing.h makes. */
const wrap = (key, associated, secret) => {
  const nonce = random(24)
  return Uint8Array.from([...nonce, ...sodium.encrypt(secret, associated, nonce, key)])
}

export class Host {
  constructor() {
    this.device = new crypto.Device(random(64))
    this.entries = []
    this.keys = []
    this.logs = new Map()
    this.documents = new Map()
    const nonce = random(32)
    this.put([{ genesis: { nonce, founder: keysOf(this.device) } }, this.newEpoch([this.device])])
  }

  get circle() { return this.state.circle }
  get key() { return this.keys[this.keys.length - 1] }

  epochKeys(epoch, key, devices) {
    const wraps = devices.map(device => ({ device: bytes(device.id ?? crypto.deviceIdOf(device.keys)), box: crypto.sealTo(device.keys.sealing, key) }))
    return { epoch, key_id: bytes(crypto.keyIdOf(key)), wraps }
  }

  newEpoch(devices) {
    const key = random(32)
    this.nextKey = key
    return { new_epoch: this.epochKeys(this.keys.length + 1, key, devices) }
  }

  /** Signs an entry; `change` may spoil the body before. */
  entry(changes, { author = this.device, change = {} } = {}) {
    const isFirst = this.entries.length === 0
    const body = protobuf.encode(messages.RosterBody, {
      version: 1, circle: isFirst ? none : bytes(this.circle), index: this.entries.length,
      previous: isFirst ? none : bytes(this.state.head), author: bytes(author.id), changes, ...change,
    })
    return { body, signature: author.sign('kudelma/v1/roster', body) }
  }

  put(changes) {
    const entry = this.entry(changes)
    if (this.state) this.state.apply(entry)
    else this.state = RosterState.found(entry)
    this.entries.push(entry)
    if (this.nextKey) this.keys.push(this.nextKey)
    this.nextKey = null
    return entry
  }

  add(keys, role = messages.Role.Guest) {
    const device = { keys, id: crypto.deviceIdOf(keys) }
    return this.put([
      { add_device: { device: { signing: bytes(keys.signing), sealing: bytes(keys.sealing) }, role, invitation: none } },
      { share_key: this.epochKeys(this.keys.length, this.key, [device]) },
    ])
  }

  remove(id) {
    const rest = [...this.state.devices].filter(([one]) => one !== id).map(([, device]) => device)
    return this.put([{ remove_device: { device: bytes(id) } }, this.newEpoch(rest)])
  }

  head(log) {
    if (!this.logs.has(log)) this.logs.set(log, envelope.emptyLog(this.circle, log, 1))
    return this.logs.get(log)
  }

  document(log = envelope.sharedLog) {
    if (!this.documents.has(log)) {
      const document = new yjs.Doc()
      document.salt = random(16)
      document.clientID = envelope.boundClientId(this.device.id, document.salt)
      this.documents.set(log, document)
    }
    return this.documents.get(log)
  }

  header(log, kind = messages.EnvelopeKind.Update) {
    const head = this.head(log)
    const before = head.authors.get(this.device.id) ?? { seq: 0, hash: envelope.noHash }
    return {
      kind, circle: this.circle, log, generation: 1, authorSeq: before.seq + 1, prevAuthorHash: before.hash,
      epoch: this.state.epoch, rosterHead: this.state.head, seenIndex: head.index, seenHash: head.chain,
    }
  }

  /** Seals an update of the shared document; `change` spoils the header, `payload` the plaintext. */
  seal(update, { change = {}, payload = {}, author = this.device, key = this.key } = {}) {
    const { salt, clientID } = this.document()
    const plain = protobuf.encode(messages.UpdatePayload, { client_id: clientID, client_salt: salt, update, ...payload })
    return envelope.seal({ ...this.header(envelope.sharedLog), ...change }, author, key, plain, random)
  }

  /** An update of one change to the shared document. */
  edit(change) {
    let update = null
    const document = this.document()
    const keep = one => { update = one }
    document.on('update', keep)
    document.transact(() => change(document))
    document.off('update', keep)
    return update
  }

  write(key, value) { return this.seal(this.edit(document => document.getMap('m').set(key, value))) }

  /** Moves this side's view of the log on. */
  advance(sealed, log = envelope.sharedLog) {
    const head = this.head(log)
    return envelope.advance(head, this.state, sealed, head.index + 1)
  }

  /** Opens and weaves in what a guest wrote. */
  read(sealed, log) {
    const header = this.advance(sealed, log)
    const opened = envelope.open(sealed, header, this.keys[header.epoch - 1])
    const payload = protobuf.decode(messages.UpdatePayload, opened)
    yjs.applyUpdate(this.document(log), payload.update)
    return header
  }

  snapshot(log = envelope.sharedLog, { change = {}, state } = {}) {
    const head = this.head(log)
    const document = this.document(log)
    const received = new yjs.Doc()
    yjs.applyUpdate(received, yjs.encodeStateAsUpdate(document))
    const owners = [{ client_id: document.clientID, device: bytes(this.device.id) }]
    const payload = protobuf.encode(messages.SnapshotPayload, {
      state: state ?? yjs.encodeStateAsUpdate(document), covers_index: head.index, covers_hash: bytes(head.chain),
      state_hash: core.stateHash(received), owners,
      authors: [...head.authors].map(([device, author]) => ({ device: bytes(device), author_seq: author.seq, envelope_hash: bytes(author.hash) })),
      ...change,
    })
    return envelope.seal(this.header(log, messages.EnvelopeKind.Snapshot), this.device, this.key, payload, random)
  }

  presence(state, { session = random(16), counter = 1, sentAtMs, change = {}, author = this.device }) {
    const payload = protobuf.encode(messages.PresencePayload, { session, counter, sent_at_ms: sentAtMs, state })
    const header = { ...this.header(envelope.sharedLog, messages.EnvelopeKind.Presence), authorSeq: 0, prevAuthorHash: envelope.noHash }
    return envelope.seal({ ...header, ...change }, author, this.key, payload, random)
  }

  get ticket() {
    return {
      circle: bytes(this.circle), roster_head: bytes(this.state.head), roster_index: this.entries.length - 1,
      role: messages.Role.Guest, generation: 1,
    }
  }

  /** An answer to a knock, sealed to the guest and signed. */
  answer(lookup, guest, content, { author = this.device } = {}) {
    const sealed = crypto.sealTo(guest.sealing, protobuf.encode(messages.KnockAnswerContent, content))
    const device = bytes(crypto.deviceIdOf(guest))
    return {
      lookup, guest_device: device, sealed_answer: sealed, host: keysOf(author),
      signature: author.sign('kudelma/v1/knock-answer', lookup, device, sealed),
      waits_on: content.verdict === messages.KnockVerdict.Hold,
    }
  }
}

const kAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const base32 = data => {
  let bits = [...data].map(byte => byte.toString(2).padStart(8, '0')).join('')
  bits += '0'.repeat((5 - bits.length % 5) % 5)
  return bits.match(/.{5}/g).map(five => kAlphabet[parseInt(five, 2)]).join('')
}

/** A link, and what the server holds of it. */
export function invite(host, info = {}, way = { lookup: random(10), secret: random(16) }) {
  const { lookup, secret } = way
  const plain = protobuf.encode(messages.InvitationInfo, {
    guest_name: 'Aino', host_name: 'Pia', phone: '040 123', language: 'fi', child_mode: false, valid_from_ms: 0,
    valid_to_ms: 4e12, host: keysOf(host.device), ...info,
  })
  const sealed_info = wrap(crypto.subkey(secret, 'kudelma/v1/invitation-info'), lookup, plain)
  return {
    link: `https://meeting.test/j/${base32(lookup)}#1.${base32(secret)}`, lookup, secret,
    invitation: { lookup, sealed_info, host: keysOf(host.device) },
  }
}

/** The same, read aloud. */
export async function say(host, digits, base, serverMs, info = {}) {
  const { lookup, secret } = await core.spoken.linkOfSpoken(digits, base, serverMs)
  return invite(host, info, { lookup: bytes(lookup), secret })
}

export { entryHash, hex }
