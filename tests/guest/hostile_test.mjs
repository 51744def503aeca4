// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// What a server, a stranger or a member could send and must not get past: changed, replayed, reordered, moved, forged,
// too large.
import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import test from 'node:test'
import core, { bytes, hex, refusal, root } from './core.mjs'
import { Host, keysOf, none, random } from './host.mjs'

const { crypto, envelope, messages, protobuf, limits, yjs, LogReplica, RosterState } = core

const stateOf = host => {
  const state = RosterState.found(host.entries[0])
  for (const entry of host.entries.slice(1)) state.apply(entry)
  return state
}
const flipped = (data, bit) => {
  const changed = data.slice()
  changed[bit >> 3] ^= 1 << (bit & 7)
  return changed
}
const stranger = () => new crypto.Device(random(64))

test('no changed bit of a roster entry is taken', () => {
  const host = new Host()
  host.add(stranger().keys)
  const before = RosterState.found(host.entries[0])
  const { body, signature } = host.entries[1]
  for (let bit = 0; bit < body.length * 8; bit += 3) {
    assert.throws(() => before.apply({ body: flipped(body, bit), signature }), core.Refused, `bit ${bit}`)
  }
  for (let bit = 0; bit < 512; bit += 3) assert.throws(() => before.apply({ body, signature: flipped(signature, bit) }), core.Refused)
  assert.equal(before.nextIndex, 1)
  before.apply(host.entries[1])
  assert.equal(before.head, host.state.head)
})

test('roster entries stand in their place only', () => {
  const host = new Host()
  const guest = stranger()
  host.add(guest.keys)
  host.remove(guest.id)
  const state = RosterState.found(host.entries[0])
  assert.equal(refusal(() => state.apply(host.entries[2])), 'WrongPrevious')
  assert.equal(refusal(() => state.apply(host.entries[0])), 'WrongPlace')
  state.apply(host.entries[1])
  assert.equal(refusal(() => state.apply(host.entries[1])), 'WrongPrevious')
  assert.equal(refusal(() => state.apply(new Host().entry([], {}))), 'Malformed')
  const other = new Host()
  other.add(stranger().keys)
  assert.equal(refusal(() => state.apply(other.entries[1])), 'WrongPlace')
})

test('the rules of rosters hold', () => {
  const host = new Host()
  const guest = stranger()
  const added = { add_device: { device: keysOf(guest), role: messages.Role.Guest, invitation: none } }
  const share = devices => ({ share_key: host.epochKeys(1, host.key, devices) })
  const kind = (changes, options) => refusal(() => stateOf(host).apply(host.entry(changes, options)))
  assert.equal(kind([added]), 'BadChange') // without a key
  assert.equal(kind([added, { share_key: host.epochKeys(1, random(32), [guest]) }]), 'BadChange') // another key
  assert.equal(kind([added, { share_key: host.epochKeys(2, host.key, [guest]) }]), 'BadChange')
  assert.equal(kind([added, added, share([guest])]), 'BadChange')
  assert.equal(kind([share([guest])]), 'BadChange') // not on the roster
  assert.equal(kind([{ remove_device: { device: bytes(host.device.id) } }, host.newEpoch([])]), 'BadChange')
  assert.equal(kind([{ change_role: { device: bytes(host.device.id), role: messages.Role.Member } }]), 'BadChange') // last host
  assert.equal(kind([{ change_role: { device: bytes(guest.id), role: messages.Role.Host } }]), 'BadChange')
  assert.equal(kind([{ new_generation: { generation: 3 } }]), 'BadChange')
  assert.equal(kind([{ genesis: { nonce: random(32), founder: keysOf(guest) } }]), 'BadChange')
  assert.equal(kind([{ new_epoch: host.epochKeys(2, host.key, [host.device]) }]), 'BadChange') // a key used before
  assert.equal(kind([{ new_epoch: host.epochKeys(2, random(32), [host.device, guest]) }]), 'BadChange')
  assert.equal(kind([{}]), 'Malformed')
  assert.equal(kind([added, share([guest])], { author: guest }), 'NotOnRoster')
  assert.equal(kind([added, share([guest])], { change: { version: 2 } }), 'Version')
  host.nextKey = null
  host.add(guest.keys)
  assert.equal(kind([{ change_role: { device: bytes(guest.id), role: messages.Role.Host } }], { author: guest }), 'NotAllowed')
  assert.equal(kind([{ remove_device: { device: bytes(guest.id) } }]), 'BadChange') // without a new epoch
  assert.equal(kind([{ add_device: { device: keysOf(stranger()), role: 9, invitation: none } }]), 'Malformed')
  host.remove(guest.id)
  assert.ok(host.state.wasRemoved(guest.id))
})

test('a roster is held to its limits', () => {
  const host = new Host()
  const large = { body: new Uint8Array(limits.kMaxRosterEntryBytes + 1), signature: new Uint8Array(64) }
  assert.equal(refusal(() => stateOf(host).apply(large)), 'Limit')
  const changes = Array.from({ length: limits.kMaxRosterChanges + 1 }, () => ({ new_generation: { generation: 2 } }))
  assert.equal(refusal(() => stateOf(host).apply(host.entry(changes))), 'Limit')
  const crowd = Array.from({ length: limits.kMaxDevices }, stranger)
  const full = [
    ...crowd.map(device => ({ add_device: { device: keysOf(device), role: messages.Role.Reader, invitation: none } })),
    { share_key: host.epochKeys(1, host.key, crowd) },
  ]
  assert.equal(refusal(() => stateOf(host).apply(host.entry(full))), 'Limit')
  full.splice(0, 1)
  full[full.length - 1] = { share_key: host.epochKeys(1, host.key, crowd.slice(1)) }
  host.put(full)
  assert.equal(host.state.devices.size, limits.kMaxDevices)
})

/** A circle with a guest, and the guest's copy of the shared log. */
function reading() {
  const host = new Host()
  const guest = stranger()
  host.add(guest.keys)
  const log = () => new LogReplica(host.circle, envelope.sharedLog, 1, guest.id, random)
  const keys = new Map(host.keys.map((key, at) => [at + 1, key]))
  return { host, guest, keys, log, replica: log() }
}

test('no changed bit of an envelope is taken', () => {
  const { host, keys, log } = reading()
  const sealed = host.write('a', 'yksi')
  for (const part of ['header', 'ciphertext', 'signature']) {
    for (let bit = 0; bit < sealed[part].length * 8; bit += part === 'ciphertext' ? 61 : 7) {
      const taken = log().take(1, { ...sealed, [part]: flipped(sealed[part], bit) }, host.state, keys)
      assert.equal(taken.outcome === 'SetAside' || taken.outcome === 'RosterUnknown', true, `${part} ${bit}: ${taken.outcome}`)
    }
  }
  const replica = log()
  assert.equal(replica.take(1, sealed, host.state, keys).outcome, 'Applied')
  assert.equal(replica.document.getMap('m').get('a'), 'yksi')
})

test('replayed, reordered, moved and forged envelopes are put aside', () => {
  const { host, guest, keys, replica } = reading()
  const take = sealed => replica.take(replica.head.index + 1, sealed, host.state, keys)
  const first = host.write('a', '1')
  assert.equal(take(first).outcome, 'Applied')
  assert.deepEqual([take(first)].map(one => [one.outcome, one.reason])[0], ['SetAside', 'WrongPrevious']) // replayed
  assert.equal(replica.take(1, first, host.state, keys).outcome, 'Again')
  host.advance(first)
  const second = host.write('a', '2')
  host.advance(second)
  const third = host.write('a', '3')
  assert.equal(take(third).reason, 'WrongPrevious') // the second is missing
  const reasonOf = options => take(host.seal(host.edit(document => document.getMap('m').set('a', 'x')), options)).reason
  assert.equal(reasonOf({ change: { circle: hex(random(16)) } }), 'WrongPlace')
  assert.equal(reasonOf({ change: { log: guest.id } }), 'WrongPlace')
  assert.equal(reasonOf({ change: { generation: 2 } }), 'WrongPlace')
  assert.equal(reasonOf({ author: stranger() }), 'NotOnRoster')
  assert.equal(reasonOf({ author: guest }), 'NotAllowed') // guests do not write the shared log
  assert.equal(reasonOf({ change: { authorSeq: 2, prevAuthorHash: hex(random(32)) } }), 'WrongPrevious')
  assert.equal(reasonOf({ change: { authorSeq: 3 } }), 'WrongPrevious')
  assert.equal(reasonOf({ change: { epoch: 2 } }), 'UnknownKey')
  assert.equal(refusal(() => envelope.open(first, envelope.parseHeader(first), random(32))), 'UnknownKey')
  assert.equal(reasonOf({ key: random(32) }), 'UnknownKey')
  assert.equal(replica.document.getMap('m').get('a'), '1')
})

test('an envelope of an epoch that is over is put aside, and one of a roster that is not known waits', () => {
  const { host, keys, replica, guest } = reading()
  const other = stranger()
  host.add(other.keys)
  const old = host.seal(host.edit(document => document.getMap('m').set('a', 'old')))
  host.remove(other.id)
  const fresh = host.seal(host.edit(document => document.getMap('m').set('a', 'new')))
  const earlier = RosterState.found(host.entries[0])
  assert.equal(replica.take(1, fresh, earlier, keys).outcome, 'RosterUnknown')
  assert.equal(replica.head.index, 0)
  keys.set(2, host.key)
  assert.equal(replica.take(1, fresh, host.state, keys).outcome, 'Applied')
  host.advance(fresh)
  const late = host.seal(new Uint8Array([0, 0]), {
    change: { epoch: 1, rosterHead: envelope.parseHeader(old).rosterHead }, key: host.keys[0],
  })
  assert.equal(replica.take(2, late, host.state, keys).reason, 'WrongPrevious')
  assert.ok(host.state.devices.has(guest.id))
})

test('whoever has seen another history raises an alarm', () => {
  const { host, keys, replica } = reading()
  const first = host.write('a', '1')
  replica.take(1, first, host.state, keys)
  host.advance(first)
  const differs = host.seal(new Uint8Array([0, 0]), { change: { seenHash: hex(random(32)) } })
  assert.equal(replica.take(2, differs, host.state, keys).alarm, 'HistoriesDiffer')
  const ahead = host.seal(new Uint8Array([0, 0]), { change: { seenIndex: 9, seenHash: hex(random(32)) } })
  assert.equal(replica.take(3, ahead, host.state, keys).alarm, 'HistoriesDiffer')
  assert.equal(replica.agrees(1, envelope.parseHeader(differs).seenHash), false)
})

test('nobody speaks for another in a document', () => {
  const { host, guest, keys, log } = reading()
  const update = host.edit(document => document.getMap('m').set('a', '1'))
  const take = (sealed, replica = log()) => replica.take(replica.head.index + 1, sealed, host.state, keys).reason
  const salt = random(16)
  assert.equal(take(host.seal(update, { payload: { client_id: 7 } })), 'ForeignClient')
  assert.equal(take(host.seal(update, { payload: { client_salt: salt } })), 'ForeignClient')
  assert.equal(take(host.seal(update, { payload: { client_salt: none } })), 'Malformed')
  const bound = { client_id: envelope.boundClientId(host.device.id, salt), client_salt: salt }
  assert.equal(take(host.seal(update, { payload: bound })), 'ForeignClient') // structs of another client
  const victim = log()
  const theirs = new yjs.Doc()
  theirs.clientID = victim.document.clientID // the reader's own
  theirs.getMap('m').set('a', 'forged')
  assert.equal(take(host.seal(yjs.encodeStateAsUpdate(theirs)), victim), 'ForeignClient')
  assert.equal(victim.document.getMap('m').size, 0)
  assert.ok(guest.id)
})

test('garbage in place of a document is put aside', () => {
  const { host, keys, replica } = reading()
  const first = host.write('a', '1')
  replica.take(1, first, host.state, keys)
  host.advance(first)
  for (const garbage of [new Uint8Array([1]), random(40), new Uint8Array(0), Uint8Array.from([255, 255, 255, 255, 15, 0])]) {
    const sealed = host.seal(garbage)
    const taken = replica.take(replica.head.index + 1, sealed, host.state, keys)
    assert.equal(taken.outcome, 'SetAside')
    assert.ok(['Malformed', 'ForeignClient', 'Limit'].includes(taken.reason), taken.reason)
    host.advance(sealed)
  }
  const deep = host.seal(host.edit(document => {
    let value = 1
    for (let level = 0; level <= limits.kMaxUpdateDepth; ++level) value = [value]
    document.getMap('m').set('deep', value)
  }))
  assert.equal(replica.take(replica.head.index + 1, deep, host.state, keys).reason, 'Limit')
  assert.equal(replica.document.getMap('m').get('a'), '1')
})

test('a document that grows beyond its limit while it waits is begun anew, once for each author', () => {
  const { host, keys, replica } = reading()
  const sent = [host.write('a', '1')]
  host.advance(sent[0])
  host.edit(document => document.getMap('m').set('withheld', 1)) // all that follows waits for this
  const block = 'x'.repeat(110000)
  while (sent.length * block.length < limits.kMaxPendingBytes + 5 * block.length) {
    sent.push(host.write('b', block))
    host.advance(sent[sent.length - 1])
  }
  const read = () => {
    for (let at = replica.head.index; at < sent.length; ++at) {
      const taken = replica.take(at + 1, sent[at], host.state, keys)
      if (taken.beganAnew) return at + 1
    }
    return 0
  }
  const before = replica.document
  const brokenBy = read()
  assert.ok(brokenBy > 5)
  assert.notEqual(replica.document, before)
  assert.equal(replica.head.index, 0)
  assert.equal(read(), 0)
  assert.equal(replica.head.index, sent.length)
  assert.equal(replica.document.getMap('m').get('a'), '1')
  assert.ok(replica.document.store.pendingStructs.update.length <= limits.kMaxPendingBytes)
})

test('a member\'s mangled documents end no visit', () => {
  let seed = 20261130
  const below = bound => (seed = seed * 48271 % 2147483647) % bound
  const counts = {}
  lives: for (let life = 0; life < 60; ++life) {
    const { host, keys, replica } = reading()
    const take = sealed => {
      host.advance(sealed)
      return replica.take(replica.head.index + 1, sealed, host.state, keys)
    }
    const updates = []
    for (let step = 0; step < 6; ++step) {
      updates.push(host.edit(document => {
        const [map, list, words] = [document.getMap('m'), document.getArray('a'), document.getText('t')]
        map.set(`k${below(3)}`, [1, 'a', { b: null }][below(3)])
        list.insert(below(list.length + 1), [new yjs.Map([['x', 1]]), 2])
        words.insert(below(words.length + 1), 'sana')
        if (below(2)) words.delete(0, 2)
      }))
      const mangled = updates[below(updates.length)].slice()
      for (let bytesChanged = 1 + below(3); bytesChanged > 0; --bytesChanged) mangled[below(mangled.length)] = below(256)
      const cut = below(4) === 0 ? mangled.slice(0, below(mangled.length)) : mangled
      for (const update of [cut, updates[step]]) {
        const { outcome, reason, beganAnew } = take(host.seal(update))
        const name = beganAnew ? 'begun anew' : reason ?? outcome
        counts[name] = (counts[name] ?? 0) + 1
        if (beganAnew) {
          assert.equal(replica.head.index, 0)
          assert.equal(replica.document.getMap('m').size, 0)
          continue lives
        }
      }
      JSON.stringify(replica.document.toJSON())
      core.stateHash(replica.document)
    }
  }
  assert.ok(counts.Applied > 100 && counts.Malformed > 20 && counts.ForeignClient > 5, JSON.stringify(counts))
})

test('nesting that nobody can follow ends no visit', () => {
  const { host, keys, log } = reading()
  const update = host.edit(document => {
    let at = document.getMap('m')
    for (let level = 0; level < 20000; ++level) at = at.set('x', new yjs.Map())
  })
  const replica = log()
  const { outcome } = replica.take(1, host.seal(update), host.state, keys)
  assert.ok(['Applied', 'SetAside'].includes(outcome))
})

test('snapshots are what they say', () => {
  const { host, keys, log } = reading()
  const first = host.write('a', '1')
  host.advance(first)
  const good = host.snapshot()
  const taken = log()
  assert.equal(taken.takeSnapshot(good, host.state, keys).outcome, 'Applied')
  assert.equal(taken.document.getMap('m').get('a'), '1')
  assert.equal(taken.head.index, 1)
  const reasonOf = options => log().takeSnapshot(host.snapshot(envelope.sharedLog, options), host.state, keys).reason
  assert.equal(reasonOf({ change: { state_hash: random(32) } }), 'BadSnapshot')
  assert.equal(reasonOf({ change: { owners: [] } }), 'BadSnapshot')
  assert.equal(reasonOf({ change: { covers_index: 2 } }), 'Malformed')
  assert.equal(reasonOf({ change: { covers_hash: random(32) } }), 'Malformed')
  assert.equal(reasonOf({ state: random(20) }), 'Malformed')
  assert.equal(reasonOf({ state: new Uint8Array([0, 0]) }), 'BadSnapshot')
  const stub = { ...good, ciphertext: none, ciphertext_hash: crypto.plainHash(good.ciphertext) }
  assert.equal(log().takeSnapshot(stub, host.state, keys).outcome, 'SetAside')
  const other = new Host()
  other.advance(other.write('a', '1'))
  assert.equal(log().takeSnapshot(other.snapshot(), host.state, keys).outcome, 'SetAside')
  const replica = log()
  replica.take(1, first, host.state, keys)
  const update = { ...host.write('a', '2'), ciphertext: none, ciphertext_hash: random(32) }
  assert.equal(replica.take(2, update, host.state, keys).reason, 'Malformed') // only snapshots come as stubs
})

test('the first who is bound to a client id keeps it', () => {
  const { host, keys, log } = reading()
  const first = host.write('a', '1')
  host.advance(first)
  const other = stranger()
  const claim = { owners: [{ client_id: host.document().clientID, device: bytes(other.id) }] }
  const claiming = host.snapshot(envelope.sharedLog, { change: claim })
  const late = log()
  late.take(1, first, host.state, keys)
  const before = host.write('a', '2')
  host.advance(before)
  const again = host.snapshot(envelope.sharedLog, { change: claim })
  assert.equal(late.takeSnapshot(again, host.state, keys).reason, 'BadSnapshot') // bound to the host already
  const newcomer = log()
  assert.equal(newcomer.takeSnapshot(claiming, host.state, keys).outcome, 'Applied')
  assert.equal(newcomer.take(2, before, host.state, keys).reason, 'ForeignClient') // as every reader of that snapshot says
})

test('what is written before a key was given is passed over until a snapshot fills it', () => {
  const { host, replica, guest } = reading()
  const first = host.write('a', '1')
  host.advance(first)
  const other = stranger()
  host.add(other.keys)
  host.remove(other.id)
  const keys = new Map([[2, host.key]])
  assert.equal(replica.take(1, first, host.state, keys).outcome, 'Passed')
  assert.equal(replica.document.getMap('m').size, 0)
  const snapshot = host.snapshot()
  const stub = { ...snapshot, ciphertext: none, ciphertext_hash: crypto.plainHash(snapshot.ciphertext) }
  assert.equal(replica.take(2, stub, host.state, keys).wantsSnapshot, true)
  assert.equal(replica.awaitsSnapshot(keys), true)
  assert.equal(replica.takeSnapshot(snapshot, host.state, keys).outcome, 'Applied')
  assert.equal(replica.document.getMap('m').get('a'), '1')
  assert.equal(replica.awaitsSnapshot(keys), false)
  assert.ok(guest.id)
})

test('presence is of the present epoch and of who is here', () => {
  const { host, guest } = reading()
  const said = change => host.presence(new Uint8Array([1]), { sentAtMs: 1, change })
  envelope.checkPresence(host.state, said({}))
  assert.equal(refusal(() => envelope.checkPresence(host.state, host.write('a', '1'))), 'Malformed')
  assert.equal(refusal(() => envelope.checkPresence(host.state, said({ authorSeq: 1 }))), 'Malformed')
  const old = said({})
  host.remove(guest.id)
  assert.equal(refusal(() => envelope.checkPresence(host.state, old)), 'UnknownKey')
})

test('envelope headers are held to their lengths', () => {
  const { host } = reading()
  const header = envelope.parseHeader(host.write('a', '1'))
  const fields = {
    version: 1, kind: 1, circle: bytes(header.circle), log: bytes(header.log), generation: 1, author: bytes(header.author),
    author_seq: 2, prev_author_hash: random(32), epoch: 1, key_id: random(16), roster_head: random(32), seen_index: 1,
    seen_hash: random(32), nonce: random(24),
  }
  const parse = change => envelope.parseHeader({
    header: protobuf.encode(messages.EnvelopeHeaderMessage, { ...fields, ...change }), ciphertext: none, signature: none,
    ciphertext_hash: none,
  })
  assert.equal(parse({}).authorSeq, 2)
  for (const name of ['circle', 'log', 'author', 'prev_author_hash', 'key_id', 'roster_head', 'seen_hash', 'nonce']) {
    assert.equal(refusal(() => parse({ [name]: new Uint8Array([...fields[name], 0]) })), 'Malformed', name)
    assert.equal(refusal(() => parse({ [name]: fields[name].slice(1) })), 'Malformed', name)
  }
  assert.equal(refusal(() => parse({ version: 2 })), 'Version')
  assert.equal(refusal(() => parse({ kind: 4 })), 'Malformed')
  assert.equal(refusal(() => parse({ kind: 3 })), 'Malformed') // presence has no number
  assert.equal(refusal(() => parse({ author_seq: 1 })), 'Malformed') // a hash of nothing
  assert.equal(refusal(() => parse({ seen_index: 0 })), 'Malformed')
  const padded = new Uint8Array([...protobuf.encode(messages.EnvelopeHeaderMessage, fields), 0x7a, ...[0x80, 4], ...random(limits.kMaxHeaderBytes)])
  assert.equal(refusal(() => envelope.parseHeader({ header: padded, ciphertext: none, signature: none, ciphertext_hash: none })), 'Malformed')
})

test('the limits are those of the protocol', () => {
  const theirs = fs.readFileSync(path.join(root, 'src/wire/limits.h'), 'utf8').replace(/\n\s+=/g, ' =')
  const found = [...theirs.matchAll(/constexpr [a-z_:0-9]+ (k[A-Za-z]+) = ([^;]+);/g)]
  assert.ok(found.length > 20)
  const ours = Object.keys(limits).filter(name => found.some(([, one]) => one === name))
  assert.ok(ours.length >= 18)
  for (const [, name, value] of found) {
    if (ours.includes(name)) assert.equal(limits[name], Function(`return ${value.replaceAll("'", '')}`)(), name)
  }
})
