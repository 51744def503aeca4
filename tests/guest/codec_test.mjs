// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// The tables of messages are those of src/wire/kudelma.proto, and the reader takes nothing that another would read
// otherwise.
import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import test from 'node:test'
import core, { bytes, hex, refusal, root } from './core.mjs'
import { random } from './host.mjs'

const { messages, protobuf } = core

/** Names of ours that stand for messages of the protocol of the same form. */
const kTheirs = {
  EnvelopeHeaderMessage: ['EnvelopeHeader'],
  AuthorHeadMessage: ['AuthorHead'],
  EpochKeys: ['NewEpoch', 'ShareKey'],
  OnlyCircle: ['Unsubscribe', 'Removed'],
  OnlyEnvelope: ['Put', 'Ephemeral'],
  ErrorMessage: ['Error'],
}

/** {message: {field: {number, type, repeated}}}, of nested messages too. */
function readProto() {
  const source = fs.readFileSync(path.join(root, 'src/wire/kudelma.proto'), 'utf8').replace(/\/\/.*/g, '')
  const found = {}
  const enums = new Set([...source.matchAll(/enum (\w+)/g)].map(([, name]) => name))
  const open = []
  for (const [piece] of source.matchAll(/(message|enum|oneof)\s+\w+\s*\{|\}|(repeated )?[\w.]+ \w+ = \d+;/g)) {
    const [, kind, name] = piece.match(/^(message|enum|oneof)\s+(\w+)/) ?? []
    if (kind) {
      open.push({ kind, name })
      if (kind === 'message') found[name] = {}
    } else if (piece === '}') {
      open.pop()
    } else {
      const message = [...open].reverse().find(one => one.kind === 'message')
      const [, repeated, type, field, number] = piece.match(/^(repeated )?([\w.]+) (\w+) = (\d+);/)
      if (open[open.length - 1].kind !== 'enum') found[message.name][field] = { number: Number(number), type, repeated: !!repeated }
    }
  }
  return { found, enums }
}

test('the tables are those of the protocol', () => {
  const { found, enums } = readProto()
  assert.ok(Object.keys(found).length > 50)
  const schemas = Object.entries(messages).filter(([, one]) => one && typeof one === 'object' && 'fields' in one)
  assert.ok(schemas.length > 40)
  const named = new Map(schemas.map(([name, one]) => [one, kTheirs[name] ?? [name]]))
  for (const [name, one] of schemas) {
    for (const theirName of named.get(one)) {
      const theirs = found[theirName]
      assert.ok(theirs, theirName)
      if (theirName !== 'Frame') assert.deepEqual(Object.keys(one.fields).sort(), Object.keys(theirs).sort(), theirName)
      for (const [field, { number, type, most }] of Object.entries(one.fields)) {
        const at = `${name}.${field}`
        const their = theirs[field]
        assert.ok(their, at)
        assert.equal(number, their.number, at)
        assert.equal(most > 0, their.repeated, at)
        if (typeof type === 'function') assert.ok(named.get(type()).includes(their.type), at)
        else assert.equal(type, enums.has(their.type) ? 'enum' : their.type, at)
      }
    }
  }
  for (const [name, fields] of [['Frame', found.Frame], ['RosterChange', found.RosterChange]]) {
    const single = Object.keys(messages[name].fields).filter(field => field !== 'request')
    assert.deepEqual(messages[name].oneOf.slice().sort(), single.sort(), name)
    assert.ok(Object.keys(fields).length >= single.length)
  }
})

const frame = data => protobuf.decode(messages.Frame, bytes(data))
const kindOf = data => refusal(() => frame(data))

test('what is written is read', () => {
  const written = protobuf.encode(messages.Frame, {
    request: 2 ** 53 - 1, ack: { circle: random(16), log: random(16), generation: 2 ** 32 - 1, author_seq: 2 ** 40, index: 1, chain_hash: random(32) },
  })
  const read = protobuf.decode(messages.Frame, written)
  assert.equal(read.request, 2 ** 53 - 1)
  assert.deepEqual([read.ack.generation, read.ack.author_seq, read.ack.index], [2 ** 32 - 1, 2 ** 40, 1])
  for (const time of [0, 1, -1, -(2 ** 40), 1.8e12, -(2 ** 53 - 1), 2 ** 53 - 1]) {
    const bare = protobuf.encode(messages.SignedIn, { server_time_ms: time })
    assert.equal(protobuf.decode(messages.SignedIn, bare).server_time_ms, time)
  }
  assert.equal(hex(protobuf.encode(messages.SignedIn, { server_time_ms: -1 })), '08ffffffffffffffffff01')
  assert.deepEqual(protobuf.decode(messages.Frame, protobuf.encode(messages.Frame, { request: 1, done: {} })).done, {})
  const name = 'Äiti 🦊 \u0000'
  assert.equal(protobuf.decode(messages.InvitationInfo, protobuf.encode(messages.InvitationInfo, { guest_name: name })).guest_name, name)
  assert.equal(frame('').request, 0)
})

test('what another reader would read otherwise is refused', () => {
  assert.equal(kindOf('08'), 'Malformed') // ends in a number
  assert.equal(kindOf('08ffffffffffffffffffff01'), 'Malformed') // without an end
  assert.equal(kindOf('08ffffffffffffffffff02'), 'Malformed') // more than 64 bits
  assert.equal(kindOf('08808080808080808001'), 'Malformed') // beyond 2^53
  assert.equal(kindOf('0a0101'), 'Malformed') // another wire type
  assert.equal(kindOf('ea0205'), 'Malformed') // shorter than it says
  assert.equal(kindOf('ea02ffffffff0f'), 'Malformed')
  assert.equal(kindOf('ea0200ea0200'), 'Malformed') // two bodies
  assert.equal(kindOf('ea0200e20200'), 'Malformed')
  assert.equal(kindOf('0001'), 'Malformed') // field 0
  assert.equal(kindOf('0b0c'), 'Malformed') // groups
  assert.equal(kindOf('d20203080180'), 'Malformed')
  assert.equal(kindOf('d2020608ffffffff0f'), 'Malformed') // an enum beyond 31 bits
  assert.equal(kindOf('d202041880808010'), 'Malformed')
  assert.equal(kindOf('d20206188080808010'), 'Malformed') // a uint32 beyond 32 bits
  assert.equal(kindOf('d202042202c328'), 'Malformed') // not UTF-8
  assert.equal(refusal(() => protobuf.decode(messages.OnlyEnvelope, bytes('0a000a00'))), 'Malformed') // a message twice
})

test('what is not known is passed over', () => {
  assert.equal(frame('0805' + 'f80701').request, 5)
  assert.equal(frame('0805' + 'f90700000000000000ff').request, 5)
  assert.equal(frame('0805' + 'fa07020000').request, 5)
  assert.equal(frame('0805' + 'fd07000000ff').request, 5)
  assert.equal(frame('08050806').request, 6) // the last one counts
  assert.equal(kindOf('fd07000000'), 'Malformed')
})

test('lists end at their limit', () => {
  const many = protobuf.encode(messages.Hello, { versions: Array.from({ length: 17 }, () => 1) })
  assert.equal(refusal(() => protobuf.decode(messages.Hello, many)), 'Limit')
  assert.equal(protobuf.decode(messages.Hello, many.slice(0, -2)).versions.length, 16)
})

test('random bytes are refused or read, and nothing else', () => {
  for (let round = 0; round < 20000; ++round) {
    const data = random(1 + round % 60)
    for (const of of [messages.Frame, messages.RosterBody, messages.EnvelopeHeaderMessage, messages.KnockAnswerContent]) {
      try {
        protobuf.decode(of, data)
      } catch (error) {
        assert.ok(error instanceof core.Refused)
      }
    }
  }
})
