// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// What a test of a visit begins with.
import assert from 'node:assert/strict'
import core, { hex } from './core.mjs'
import { Host, invite } from './host.mjs'
import { Hands, PostOffice, seeded } from './post_office.mjs'

const { GuestSession, crypto, envelope, messages, protobuf } = core
const { KnockVerdict } = messages

/** A clock, a server, a host with a circle, and an invitation. */
export class Meeting {
  constructor(info = {}) {
    this.hands = new Hands()
    this.office = new PostOffice(this.hands)
    this.host = new Host()
    this.office.putRoster(this.host)
    this.office.log(envelope.sharedLog)
    this.door = invite(this.host, info)
    this.office.invitations.set(hex(this.door.lookup), this.door.invitation)
    this.events = []
    this.session = this.newSession()
  }

  newSession(seed = 7) {
    const around = { clock: this.hands, random: seeded(seed), openSocket: this.office.openSocket }
    const session = new GuestSession(around, event => this.events.push(event))
    return session
  }

  settle() { this.hands.settle() }
  wait(ms) { this.hands.advance(ms) }
  of(type) { return this.events.filter(event => event.type === type) }
  states() { return this.of('state').map(event => event.state) }
  sent(body) { return this.office.sent.filter(frame => frame[body]) }

  open() {
    assert.ok(this.session.openLink(this.door.link))
    this.settle()
  }

  knock(name) {
    this.open()
    assert.ok(this.session.knock(name))
    this.settle()
    const knock = this.office.knocks[this.office.knocks.length - 1]
    this.content = protobuf.decode(messages.KnockContent, this.host.device.unseal(knock.sealed_knock))
    this.guest = { signing: hex(this.content.guest.signing), sealing: hex(this.content.guest.sealing) }
    this.guestId = crypto.deviceIdOf(this.guest)
  }

  answer(content, options) {
    const answer = this.host.answer(this.door.lookup, this.guest, content, options)
    this.office.answers.set(this.guestId, answer)
    for (const socket of this.office.sockets) this.office.push(socket, { request: 0, knock_answer: answer })
    this.settle()
  }

  /** Lets the guest in as a host's client does: roster first, then the answer. */
  admit() {
    this.host.add(this.guest)
    this.office.putRoster(this.host)
    this.answer({ verdict: KnockVerdict.Admitted, circles: [this.host.ticket], app_data: new Uint8Array([1, 2, 3]) })
  }

  come() {
    this.knock()
    this.admit()
    assert.equal(this.session.state, 'admitted')
    this.circle = this.host.circle
  }

  /** Writes into the shared log as the host. */
  hostWrites(key, value) {
    const sealed = this.host.write(key, value)
    this.host.advance(sealed)
    this.office.append(envelope.sharedLog, sealed)
    this.settle()
  }

  own() { return this.session.document(this.circle, this.session.deviceId) }
  write(key, value) { this.own().getMap('m').set(key, value) }
  shared() { return this.session.document(this.circle, envelope.sharedLog)?.getMap('m').toJSON() }

  /** What the server's log of the guest says to the host. */
  hostReads() {
    const log = this.office.log(this.guestId)
    const host = this.host
    for (const sealed of log.envelopes.slice(host.head(this.guestId).index)) host.read(sealed, this.guestId)
    return host.document(this.guestId).getMap('m').toJSON()
  }
}
