// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// A server that says anything at all, well-formed and half true, at every stage of a visit: no fault, nobody let in or
// taken out, no word sent to a circle that the host did not name, and the visit goes on when it speaks sense again.
// KUDELMA_SEED=n plays one seed; KUDELMA_FRAMES=n more frames for each.
import assert from 'node:assert/strict'
import test from 'node:test'
import core, { bytes } from './core.mjs'
import { random } from './host.mjs'
import { Meeting } from './meeting.mjs'

const { messages, envelope, connection } = core
const kFrames = Number(process.env.KUDELMA_FRAMES ?? 400)
const kSeeds = process.env.KUDELMA_SEED ? [Number(process.env.KUDELMA_SEED)] : [1, 2, 3, 4, 5, 6]

class Garbage {
  constructor(seed, meeting) {
    this.state = seed * 7919
    this.meeting = meeting
    this.true = [bytes(envelope.sharedLog), meeting.door.lookup, bytes(meeting.host.circle), bytes(meeting.host.state.head), random(16), random(32)]
  }

  below(bound) {
    this.state = this.state * 48271 % 2147483647
    return this.state % bound
  }

  pick(list) { return list[this.below(list.length)] }

  /** What was true once, so that it gets past the first checks. */
  knowMore() {
    const { office, host, session } = this.meeting
    if (session.deviceId) this.true.push(bytes(session.deviceId))
    for (const entry of host.entries) this.true.push(entry.body, entry.signature)
    for (const log of office.logs.values()) {
      for (const sealed of log.envelopes) this.true.push(sealed.header, sealed.ciphertext, sealed.signature, bytes(envelope.envelopeHash(sealed)))
      this.true.push(bytes(log.chain))
    }
  }

  value(type, depth) {
    if (typeof type === 'function') return this.message(type(), depth + 1)
    if (type === 'bytes') return this.below(3) > 0 ? this.pick(this.true) : random(this.pick([0, 1, 10, 16, 24, 32, 64, 80, 300]))
    if (type === 'string') return this.pick(['', 'x', 'ä'.repeat(600)])
    if (type === 'bool') return this.below(2) === 0
    if (type === 'enum') return this.below(20)
    return this.pick([0, 1, 1, 2, 3, 7, 2 ** 31, 2 ** 32 - 1].concat(type === 'uint32' ? [] : [2 ** 40, 2 ** 53 - 1]))
  }

  message(schema, depth = 0) {
    const made = {}
    const chosen = this.pick(schema.oneOf)
    for (const [name, { type, most }] of Object.entries(schema.fields)) {
      if (schema.oneOf.includes(name) ? name !== chosen : this.below(8) === 0) continue
      made[name] = most > 0 ? Array.from({ length: this.below(4) }, () => this.value(type, depth)) : this.value(type, depth)
    }
    return made
  }

  /** Answers to what was asked, and what nobody asked for. */
  frame() {
    const frame = this.message(messages.Frame)
    const asked = [...this.meeting.session.connection?.pending.keys() ?? []]
    frame.request = this.below(2) === 0 || asked.length === 0 ? 0 : this.pick(asked)
    return frame
  }
}

for (const seed of kSeeds) {
  for (const stage of ['ready', 'knocking', 'admitted']) {
    test(`garbage while ${stage}, seed ${seed}`, () => {
      const meeting = new Meeting()
      if (stage === 'ready') meeting.open()
      else if (stage === 'knocking') meeting.knock()
      else meeting.come()
      if (stage === 'admitted') {
        meeting.hostWrites('a', '1')
        meeting.write('b', '2')
        meeting.wait(200)
      }
      const garbage = new Garbage(seed, meeting)
      garbage.knowMore()
      let said = 0
      for (let round = 0; round < kFrames; ++round) {
        const [socket] = meeting.office.sockets.filter(one => one.isOpen)
        if (socket) {
          meeting.office.push(socket, garbage.frame())
          ++said
        }
        meeting.wait([0, 0, 5, 200][garbage.below(4)])
        if (!socket) meeting.wait(1000)
        // The server alone can end one thing: the invitation.
        if (meeting.session.state === 'expired') {
          assert.notEqual(stage, 'admitted')
          return
        }
        assert.equal(meeting.session.state, stage)
        assert.ok(meeting.session.circles().every(circle => circle === meeting.host.circle))
      }
      assert.ok(said > kFrames / 10, `${said}`)
      if (stage !== 'admitted') return
      assert.ok(meeting.sent('put').every(frame => core.envelope.parseHeader(frame.put.envelope).circle === meeting.host.circle))
      meeting.office.cut()
      meeting.wait(connection.kLargeMs + 2 * connection.kLastRetryMs)
      assert.equal(meeting.session.connectionStatus.state, 'online')
      assert.deepEqual(meeting.shared(), { a: '1' })
    })
  }
}
