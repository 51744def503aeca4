// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Who is here, as their devices say: lossy, and yet known to have come or not.
import assert from 'node:assert/strict'
import test from 'node:test'
import core from './core.mjs'
import { random } from './host.mjs'
import { Meeting } from './meeting.mjs'

const { crypto, envelope, limits, messages, protobuf } = core

test('who is here: sealed, repeated, fading, and no replay', () => {
  const meeting = new Meeting()
  meeting.come()
  const { session, host, office } = meeting
  const say = sealed => {
    for (const socket of office.sockets) office.push(socket, { request: 0, ephemeral: { envelope: sealed } })
    meeting.settle()
    return meeting.of('presence').map(event => Buffer.from(event.state).toString())
  }
  const run = random(16)
  const at = () => office.now()
  const first = host.presence(Buffer.from('puhuu'), { session: run, counter: 5, sentAtMs: at() })
  assert.deepEqual(say(first), ['puhuu'])
  assert.deepEqual(say(first), ['puhuu']) // a replay
  say(host.presence(Buffer.from('vanha'), { session: run, counter: 4, sentAtMs: at() }))
  say(host.presence(Buffer.from('vanha'), { session: random(16), counter: 1, sentAtMs: at() - 40000 }))
  say(host.presence(Buffer.from('tulevaisuudesta'), { session: random(16), counter: 1, sentAtMs: at() + 40000 }))
  say(host.presence(new Uint8Array(limits.kMaxPresenceBytes + 1), { session: run, counter: 9, sentAtMs: at() }))
  assert.equal(meeting.of('presence').length, 1)
  meeting.wait(31000)
  assert.deepEqual(meeting.of('presence').map(event => [event.state.length, event.isSilent]), [[5, false], [0, true]], 'silent, which is not taken back')
  say(host.presence(new Uint8Array(0), { session: run, counter: 6, sentAtMs: at() }))
  assert.deepEqual(meeting.of('presence').slice(2).map(event => [event.state.length, event.isSilent]), [[0, false]], 'and then taken back')
  assert.ok(session.publishPresence(meeting.circle, Buffer.from('täällä')))
  assert.ok(!session.publishPresence(meeting.circle, new Uint8Array(limits.kMaxPresenceBytes + 1)))
  meeting.wait(25000)
  const own = meeting.sent('ephemeral')
  assert.equal(own.length, 3) // now, and each ten seconds
  const header = envelope.checkPresence(host.state, own[0].ephemeral.envelope)
  const payload = protobuf.decode(messages.PresencePayload, envelope.open(own[0].ephemeral.envelope, header, host.key))
  assert.equal(Buffer.from(payload.state).toString(), 'täällä')
})

test('whoever is off the roster is gone, also after a silence', () => {
  const meeting = new Meeting()
  meeting.come()
  const { host, office } = meeting
  const other = new crypto.Device(random(64))
  const told = () => meeting.of('presence').map(event => [event.state.length, event.isSilent])
  host.add(other.keys)
  office.putRoster(host)
  meeting.settle()
  const sealed = host.presence(Buffer.from('täällä'), { sentAtMs: office.now(), author: other })
  for (const socket of office.sockets) office.push(socket, { request: 0, ephemeral: { envelope: sealed } })
  meeting.wait(31000)
  assert.deepEqual(told(), [[9, false], [0, true]])
  host.remove(other.id)
  office.putRoster(host)
  meeting.settle()
  assert.deepEqual(told().slice(2), [[0, false]])
})

test('what is told of a person is known to have come, or not to have', () => {
  const meeting = new Meeting()
  meeting.come()
  const { session, circle, office } = meeting
  const isTold = () => session.isPresenceTold(circle)
  assert.ok(session.publishPresence(circle, Buffer.from('apua')))
  assert.equal(isTold(), false, 'not before the server has it')
  meeting.settle()
  assert.equal(isTold(), true)
  assert.equal(meeting.of('presenceTold').length, 1)
  meeting.wait(25000)
  assert.equal(meeting.of('presenceTold').length, 1, 'once, though it is repeated')
  session.publishPresence(circle, Buffer.from('apua'))
  assert.equal(isTold(), true, 'said again to who comes late')
  office.isReachable = false
  office.cut()
  meeting.settle()
  assert.equal(isTold(), false, 'whoever is gone is seen by nobody')
  session.publishPresence(circle, Buffer.from('apua taas'))
  meeting.wait(1000)
  assert.equal(isTold(), false)
  office.isReachable = true
  session.wake()
  meeting.wait(1000)
  assert.equal(isTold(), true)
  assert.equal(meeting.of('presenceTold').length, 2)
  // A line that died and does not say so.
  office.swallows = () => true
  session.publishPresence(circle, Buffer.from('hiljaa'))
  meeting.wait(1000)
  assert.equal(isTold(), false)
})
