// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// A clock that stands still until it is told to go on, and a server on it that does what the real one does for one
// circle, or what a test makes it do. Frames are the bundle's own; the real server is met in loopback_test.mjs.
import core, { bytes, hex } from './core.mjs'
import { none } from './host.mjs'

const { envelope, messages, protobuf, crypto } = core
const { ErrorCode, Frame } = messages

export class Hands {
  constructor() {
    this.time = 5000
    this.jobs = []
  }

  now() { return this.time }

  after(ms, job) {
    const entry = { at: this.time + ms, job }
    this.jobs.push(entry)
    return () => { this.jobs = this.jobs.filter(one => one !== entry) }
  }

  /** Time passes; what is due comes in its order, and everything is carried. */
  advance(ms) {
    const end = this.time + ms
    for (;;) {
      const due = this.jobs.filter(one => one.at <= end).sort((a, b) => a.at - b.at)[0]
      if (!due) break
      this.jobs = this.jobs.filter(one => one !== due)
      this.time = Math.max(this.time, due.at)
      due.job()
    }
    this.time = end
  }

  settle() { this.advance(0) }
}

/** The same bytes for the same seed. */
export function seeded(seed) {
  let state = seed
  return count => Uint8Array.from({ length: count }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return state >>> 16 & 255
  })
}

export const kServerStart = 1_800_000_000_000

export class PostOffice {
  constructor(hands) {
    this.hands = hands
    this.sockets = []
    this.sent = [] // Frames by clients.
    this.entries = []
    this.logs = new Map()
    this.invitations = new Map()
    this.answers = new Map()
    this.attachments = new Map()
    this.knocks = []
    this.isReachable = true
    this.swallows = () => false // Asked for each frame of a client: true drops it, and what it does.
    this.instead = () => undefined // A frame to answer with in place of the right one.
    this.loses = () => false // Asked for each frame to a client.
    this.opened = 0
  }

  /** For the session's surroundings. */
  openSocket = address => {
    this.opened += 1
    this.address = address
    const socket = { binaryType: '', onopen: null, onmessage: null, onclose: null, onerror: null, isOpen: false }
    socket.send = data => {
      if (!socket.isOpen) throw new Error('not open')
      const copy = data.slice()
      this.hands.after(0, () => socket.isOpen && this.received(socket, protobuf.decode(Frame, copy)))
    }
    socket.close = () => { socket.isOpen = false }
    this.hands.after(0, () => {
      if (!this.isReachable) return socket.onclose?.()
      socket.isOpen = true
      this.sockets.push(socket)
      socket.onopen?.()
    })
    return socket
  }

  cut() {
    for (const socket of this.sockets.splice(0)) {
      socket.isOpen = false
      socket.onclose?.()
    }
  }

  push(socket, frame) { this.pushBytes(socket, protobuf.encode(Frame, frame), frame) }

  pushBytes(socket, data, frame) {
    this.hands.after(0, () => {
      if (!socket.isOpen || this.loses(frame ?? {})) return
      const copy = data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength)
      socket.onmessage?.({ data: copy })
    })
  }

  toAll(frame) {
    for (const socket of this.sockets) if (socket.subscribed) this.push(socket, { request: 0, ...frame })
  }

  get circle() { return this.state?.circle }

  /** The host's entries, as they are. */
  putRoster(host) {
    const from = this.entries.length
    this.entries = host.entries.slice()
    this.state = host.state
    const fresh = this.entries.slice(from)
    if (fresh.length > 0) this.toAll({ roster_entries: { circle: bytes(this.circle), from, entries: fresh } })
  }

  log(id) {
    if (!this.logs.has(id)) this.logs.set(id, { envelopes: [], chain: envelope.noHash, chains: [envelope.noHash], snapshot: null })
    return this.logs.get(id)
  }

  append(id, sealed, acknowledge = () => {}) {
    const log = this.log(id)
    log.envelopes.push(sealed)
    log.chain = envelope.chainNext(log.chain, envelope.envelopeHash(sealed))
    log.chains.push(log.chain)
    const header = envelope.parseHeader(sealed)
    if (header.kind === messages.EnvelopeKind.Snapshot) log.snapshot = log.envelopes.length
    acknowledge(log.envelopes.length) // Before everybody hears of it.
    const shown = header.kind === messages.EnvelopeKind.Snapshot ? this.stub(sealed) : sealed
    this.toAll({ entries: { circle: bytes(this.circle), log: bytes(id), generation: 1, first_index: log.envelopes.length, envelopes: [shown] } })
    return log.envelopes.length
  }

  stub(sealed) { return { ...sealed, ciphertext: none, ciphertext_hash: crypto.plainHash(sealed.ciphertext) } }

  received(socket, frame) {
    this.sent.push(frame)
    if (this.swallows(frame)) return
    const request = frame.request
    const reply = body => this.push(socket, { request, ...body })
    const refuse = (code, more = {}) => reply({ error: { code, ...more } })
    const special = this.instead(frame)
    if (special) return reply(special)
    if (frame.hello) {
      socket.device = frame.hello.device
      socket.nonce = globalThis.crypto.getRandomValues(new Uint8Array(32))
      return reply({ challenge: { version: 1, nonce: socket.nonce, server_time_ms: this.now() } })
    }
    if (frame.sign_in) {
      const { signing, sealing } = socket.device
      if (!crypto.verify(hex(signing), frame.sign_in.signature, 'kudelma/v1/sign-in', socket.nonce, signing, sealing)) return refuse(ErrorCode.BadSignature)
      socket.id = crypto.deviceIdOf({ signing: hex(signing), sealing: hex(sealing) })
      reply({ signed_in: { server_time_ms: this.now(), max_frame_bytes: 262144, max_puts_per_second: 100 } })
      const kept = this.answers.get(socket.id)
      if (kept) this.push(socket, { request: 0, knock_answer: kept })
      return
    }
    if (!socket.id) return refuse(ErrorCode.NotSignedIn)
    if (frame.unsubscribe) return reply({ done: {} })
    if (frame.ephemeral) return
    if (frame.invitation_get) {
      const invitation = this.invitations.get(hex(frame.invitation_get.lookup))
      return invitation ? reply({ invitation }) : refuse(ErrorCode.NoSuchInvitation)
    }
    if (frame.knock) {
      if (!this.invitations.has(hex(frame.knock.lookup))) return refuse(ErrorCode.NoSuchInvitation)
      this.knocks.push({ ...frame.knock, device: socket.id })
      return reply({ done: {} })
    }
    if (frame.subscribe) return this.subscribe(socket, frame.subscribe, reply, refuse)
    if (frame.put) return this.put(socket, frame.put.envelope, reply, refuse)
    if (frame.attachment_put) return this.putAttachment(socket, frame.attachment_put, reply, refuse)
    if (frame.attachment_get) {
      const { author, attachment, part } = frame.attachment_get
      const kept = this.attachments.get(hex(author) + hex(attachment))
      if (!kept || part > kept.length || kept.length < kept.parts) return refuse(ErrorCode.NoSuchAttachment)
      return reply({ attachment_part: { ...frame.attachment_get, parts: kept.parts, ciphertext: kept[part - 1] } })
    }
    refuse(ErrorCode.Malformed)
  }

  now() { return kServerStart + this.hands.now() }

  subscribe(socket, message, reply, refuse) {
    const isOn = this.state?.devices.has(socket.id)
    const send = body => this.push(socket, { request: 0, ...body })
    const circle = message.circle
    if (this.state && hex(circle) === this.circle && (isOn || this.state.wasRemoved(socket.id))) {
      send({ roster_entries: { circle, from: message.roster_from, entries: this.entries.slice(message.roster_from) } })
    }
    if (!isOn) return refuse(ErrorCode.NotOnRoster)
    socket.subscribed = true
    for (const [id, log] of this.logs) {
      const position = message.positions.find(one => hex(one.log) === id)
      let next = position?.next_index ?? 1
      if (!position && log.snapshot) {
        const snapshot = log.envelopes[log.snapshot - 1]
        send({ entries: { circle, log: bytes(id), generation: 1, first_index: log.snapshot, envelopes: [snapshot], snapshot: true } })
        next = envelope.parseHeader(snapshot).seenIndex + 1
      }
      const envelopes = log.envelopes.slice(next - 1).map(one =>
        envelope.parseHeader(one).kind === messages.EnvelopeKind.Snapshot ? this.stub(one) : one)
      envelopes.forEach((one, at) => send({ entries: { circle, log: bytes(id), generation: 1, first_index: next + at, envelopes: [one] } }))
    }
    const logs = [...this.logs].map(([id, log]) => ({ log: bytes(id), generation: 1, index: log.envelopes.length, chain_hash: bytes(log.chain) }))
    reply({ caught_up: { circle, logs, roster_entries: this.entries.length, roster_head: bytes(this.state.head) } })
  }

  put(socket, sealed, reply, refuse) {
    const header = envelope.parseHeader(sealed)
    const log = this.log(header.log)
    const known = log.envelopes.findIndex(one => envelope.envelopeHash(one) === envelope.envelopeHash(sealed))
    const ack = index => reply({
      ack: { circle: bytes(this.circle), log: bytes(header.log), generation: 1, author_seq: header.authorSeq, index, chain_hash: bytes(log.chains[index]) },
    })
    if (known >= 0) return ack(known + 1)
    if (!this.state.devices.has(socket.id)) return refuse(ErrorCode.NotOnRoster)
    if (header.epoch !== this.state.epoch) return refuse(ErrorCode.StaleEpoch)
    const own = log.envelopes.filter(one => envelope.parseHeader(one).author === header.author).length
    if (header.authorSeq !== own + 1) return refuse(header.authorSeq <= own ? ErrorCode.Conflict : ErrorCode.Sequence, { expected: own + 1 })
    this.append(header.log, sealed, ack)
  }

  putAttachment(socket, message, reply, refuse) {
    const name = socket.id + hex(message.attachment)
    const kept = this.attachments.get(name) ?? Object.assign([], { parts: message.parts })
    this.attachments.set(name, kept)
    if (message.part > kept.length + 1) return refuse(ErrorCode.Sequence, { expected: kept.length + 1 })
    kept[message.part - 1] = message.ciphertext
    reply({ done: {} })
  }
}
