// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// In the room and out of it, with a server and a clock that do what the test says.
import assert from 'node:assert/strict'
import test from 'node:test'
import core, { bytes, hex } from './core.mjs'
import { Host, none, random } from './host.mjs'
import { Meeting } from './meeting.mjs'
import { Hands, PostOffice } from './post_office.mjs'

const { crypto, envelope, messages, protobuf, limits, connection, yjs } = core
const { KnockVerdict, ErrorCode } = messages

test('what is written goes both ways, in one envelope for a burst of typing', () => {
  const meeting = new Meeting()
  meeting.come()
  meeting.hostWrites('a', 'hei')
  assert.deepEqual(meeting.shared(), { a: 'hei' })
  for (const letter of 'moikka') meeting.own().getText('t').insert(meeting.own().getText('t').length, letter)
  meeting.write('b', 'rauhaa')
  assert.equal(meeting.session.unsent(), 1)
  meeting.wait(core.kTypingBatchMs)
  assert.equal(meeting.session.unsent(), 0)
  assert.equal(meeting.sent('put').length, 1)
  assert.deepEqual(meeting.hostReads(), { b: 'rauhaa' })
  assert.equal(meeting.host.document(meeting.guestId).getText('t').toString(), 'moikka')
  meeting.write('b', 'iloa')
  meeting.session.flush()
  meeting.settle()
  assert.deepEqual(meeting.hostReads(), { b: 'iloa' })
})

test('what is written where nobody reads it is told at once', () => {
  const meeting = new Meeting()
  meeting.come()
  meeting.session.document(meeting.circle, envelope.sharedLog).getMap('m').set('a', 'oma')
  meeting.settle()
  assert.deepEqual(meeting.of('neverSent').map(event => event.log), [envelope.sharedLog])
  meeting.write('large', 'x'.repeat(limits.kMaxUpdateBytes + 1))
  meeting.wait(core.kTypingBatchMs)
  assert.deepEqual(meeting.of('neverSent').map(event => event.log), [envelope.sharedLog, meeting.guestId])
  assert.equal(meeting.sent('put').length, 0)
})

test('more than one may hold is not kept: too much that waits, and too much that came ahead', () => {
  const meeting = new Meeting()
  meeting.come()
  meeting.office.isReachable = false
  meeting.office.cut()
  for (let at = 0; at <= limits.kMaxOutboxBytes / 100000; ++at) {
    meeting.write('k', 'x'.repeat(100000))
    meeting.session.flush()
  }
  meeting.settle()
  assert.ok(meeting.of('neverSent').length > 0)
  const ahead = new Meeting()
  ahead.come()
  const sealed = ahead.host.seal(new Uint8Array(60000))
  for (let frame = 0; frame * 240000 < 2 * limits.kMaxWaitingBytes; ++frame) {
    const envelopes = [0, 1, 2].map(() => sealed)
    const entries = { circle: bytes(ahead.circle), log: bytes(envelope.sharedLog), generation: 1, first_index: 100 + 3 * frame, envelopes }
    ahead.office.push(ahead.office.sockets[0], { request: 0, entries })
  }
  ahead.settle()
  const waiting = ahead.session.circleMap.get(ahead.circle).logs.get(envelope.sharedLog).waiting
  assert.ok(waiting.size * sealed.ciphertext.length <= limits.kMaxWaitingBytes && waiting.size > 100)
})

test('what was written without a connection arrives once, whatever was lost on the way', () => {
  const meeting = new Meeting()
  meeting.come()
  let seed = 1
  const chance = () => (seed = (seed * 48271) % 2147483647) / 2147483647
  for (let round = 0; round < 20; ++round) {
    meeting.office.swallows = frame => !!frame.put && chance() < 0.3
    meeting.office.loses = frame => !!frame.ack && chance() < 0.3
    meeting.own().getText('t').insert(meeting.own().getText('t').length, `${round};`)
    meeting.wait(150)
    if (round % 3 === 0) meeting.office.isReachable = false
    meeting.office.cut()
    meeting.own().getText('t').insert(meeting.own().getText('t').length, `${round}!`)
    meeting.wait(500)
    meeting.office.isReachable = true
    meeting.session.wake()
    meeting.wait(200)
  }
  meeting.office.swallows = meeting.office.loses = () => false
  meeting.office.cut()
  meeting.wait(2 * connection.kLastRetryMs)
  assert.equal(meeting.session.unsent(), 0)
  meeting.hostReads()
  const text = meeting.host.document(meeting.guestId).getText('t').toString()
  assert.equal(text, Array.from({ length: 20 }, (_, round) => `${round};${round}!`).join(''))
  assert.deepEqual([...meeting.of('alarm'), ...meeting.of('setAside')], [])
})

test('what waits lies sealed, is put together, and is sealed anew under a new epoch', () => {
  const meeting = new Meeting()
  meeting.come()
  meeting.office.isReachable = false
  meeting.office.cut()
  for (let at = 0; at < 30; ++at) {
    meeting.write(`k${at}`, at)
    meeting.wait(150)
  }
  const other = new crypto.Device(random(64))
  meeting.host.add(other.keys)
  meeting.host.remove(other.id)
  meeting.office.putRoster(meeting.host)
  meeting.office.isReachable = true
  meeting.session.wake()
  meeting.wait(1000)
  assert.equal(meeting.session.unsent(), 0)
  assert.equal(meeting.sent('put').length, 1)
  assert.equal(envelope.parseHeader(meeting.sent('put')[0].put.envelope).epoch, 2)
  assert.equal(Object.keys(meeting.hostReads()).length, 30)
})

test('what arrived unseen and was sealed anew meanwhile is known again, and stands once', () => {
  const meeting = new Meeting()
  meeting.come()
  const isOwn = frame => !!frame.ack || (!!frame.entries && hex(frame.entries.log) === meeting.guestId)
  meeting.office.loses = isOwn
  meeting.write('a', '1')
  meeting.wait(200)
  assert.equal(meeting.office.log(meeting.guestId).envelopes.length, 1)
  const other = new crypto.Device(random(64))
  meeting.host.add(other.keys)
  meeting.host.remove(other.id)
  meeting.office.putRoster(meeting.host)
  let caughtUp = 0
  meeting.office.loses = frame => {
    caughtUp += frame.caught_up ? 1 : 0
    return caughtUp === 0 && isOwn(frame)
  }
  meeting.office.cut()
  meeting.wait(connection.kLastRetryMs)
  assert.equal(meeting.session.unsent(), 0)
  assert.equal(meeting.office.log(meeting.guestId).envelopes.length, 1)
  assert.ok(meeting.sent('put').length > 1)
  assert.deepEqual(meeting.hostReads(), { a: '1' })
  assert.deepEqual(meeting.of('alarm'), [])
})

test('a new epoch while something is on its way costs nothing', () => {
  const meeting = new Meeting()
  meeting.come()
  const other = new crypto.Device(random(64))
  meeting.host.add(other.keys)
  meeting.host.remove(other.id)
  meeting.office.loses = frame => !!frame.roster_entries // late
  meeting.office.putRoster(meeting.host)
  meeting.write('a', '1')
  meeting.wait(150)
  meeting.office.loses = () => false
  meeting.wait(5000)
  assert.deepEqual(meeting.hostReads(), { a: '1' })
  assert.equal(meeting.session.info(meeting.circle).epoch, 2)
  meeting.hostWrites('b', '2')
  assert.equal(meeting.shared().b, '2')
})

test('a hole in what comes is filled by asking again', () => {
  const meeting = new Meeting()
  meeting.come()
  let lost = 0
  meeting.office.loses = frame => !!frame.entries && lost++ === 0
  meeting.hostWrites('a', '1')
  meeting.office.loses = () => false
  meeting.hostWrites('b', '2')
  assert.deepEqual(meeting.shared(), {})
  meeting.wait(2000)
  assert.deepEqual(meeting.shared(), { a: '1', b: '2' })
  assert.deepEqual(meeting.of('alarm'), [])
})

test('a snapshot is where a newcomer begins', () => {
  const meeting = new Meeting()
  meeting.hostWrites('a', 'ennen')
  meeting.knock()
  meeting.host.add(meeting.guest)
  const snapshot = meeting.host.snapshot()
  meeting.host.advance(snapshot)
  meeting.office.append(envelope.sharedLog, snapshot)
  meeting.office.putRoster(meeting.host)
  meeting.answer({ verdict: KnockVerdict.Admitted, circles: [meeting.host.ticket] })
  meeting.circle = meeting.host.circle
  assert.deepEqual(meeting.shared(), { a: 'ennen' })
  meeting.hostWrites('b', 'nyt')
  assert.deepEqual(meeting.shared(), { a: 'ennen', b: 'nyt' })
  assert.deepEqual(meeting.of('setAside'), [])
})

test('removed by a signed entry: the page says so, and holds nothing', () => {
  const meeting = new Meeting()
  meeting.come()
  const document = meeting.own()
  meeting.host.remove(meeting.guestId)
  meeting.office.putRoster(meeting.host)
  meeting.settle()
  assert.equal(meeting.session.state, 'removed')
  assert.equal(meeting.session.deviceId, '')
  assert.deepEqual(meeting.session.circles(), [])
  assert.ok(document.isDestroyed)
  assert.equal(meeting.office.sockets.filter(socket => socket.isOpen).length, 0)
  meeting.wait(10 * connection.kLastRetryMs)
  assert.equal(meeting.states().filter(state => state === 'removed').length, 1)
})

test('removed while away: the entry is shown on coming back', () => {
  const meeting = new Meeting()
  meeting.come()
  meeting.office.isReachable = false
  meeting.office.cut()
  meeting.host.remove(meeting.guestId)
  meeting.office.putRoster(meeting.host)
  meeting.office.isReachable = true
  meeting.wait(connection.kLastRetryMs)
  assert.equal(meeting.session.state, 'removed')
})

test('a server\'s word alone takes nobody out', () => {
  const meeting = new Meeting()
  meeting.come()
  for (const socket of meeting.office.sockets) meeting.office.push(socket, { request: 0, removed: { circle: bytes(meeting.circle) } })
  meeting.wait(1000)
  assert.equal(meeting.session.state, 'admitted')
  meeting.office.instead = frame => frame.subscribe ? { error: { code: ErrorCode.NotOnRoster } } : undefined
  meeting.office.cut()
  meeting.wait(connection.kLastRetryMs)
  assert.equal(meeting.session.state, 'admitted')
  assert.deepEqual(meeting.of('alarm').map(event => event.alarm.kind), ['Rollback'])
  meeting.write('a', 'jää talteen')
  meeting.wait(1000)
  assert.equal(meeting.session.unsent(), 1)
  meeting.office.instead = () => undefined
  meeting.wait(31000)
  assert.equal(meeting.session.unsent(), 0)
})

test('a server that shows another roster, or less of it, is not sent a word', () => {
  const swapped = new Meeting()
  swapped.knock()
  const other = new Host()
  other.add(swapped.guest)
  swapped.host.add(swapped.guest)
  swapped.office.putRoster(swapped.host)
  const subscribe = swapped.office.subscribe.bind(swapped.office)
  swapped.office.subscribe = (socket, message, reply) => {
    swapped.office.push(socket, { request: 0, roster_entries: { circle: message.circle, from: 0, entries: other.entries } })
    reply({ caught_up: { circle: message.circle, logs: [], roster_entries: 2, roster_head: bytes(other.state.head) } })
  }
  swapped.answer({ verdict: KnockVerdict.Admitted, circles: [swapped.host.ticket] })
  assert.deepEqual(swapped.of('alarm').map(event => event.alarm.kind), ['HistoriesDiffer'])
  assert.equal(swapped.session.writableLog(swapped.host.circle), undefined)
  assert.ok(subscribe)

  const cut = new Meeting()
  cut.come()
  cut.host.add(new crypto.Device(random(64)).keys)
  cut.office.putRoster(cut.host)
  cut.settle()
  cut.office.entries = cut.office.entries.slice(0, 2) // rolled back
  cut.office.subscribe = (socket, message, reply) => {
    reply({ caught_up: { circle: message.circle, logs: [], roster_entries: 2, roster_head: message.circle } })
  }
  cut.office.cut()
  cut.wait(connection.kLastRetryMs)
  cut.write('a', 'salaisuus')
  cut.wait(5000)
  assert.equal(cut.sent('put').length, 0)
  assert.deepEqual(cut.of('alarm').map(event => event.alarm.kind), ['Rollback'])
})

test('a server whose log was set back is told, and what it lost is not forgotten', () => {
  const meeting = new Meeting()
  meeting.come()
  meeting.hostWrites('a', '1')
  meeting.hostWrites('b', '2')
  const log = meeting.office.log(envelope.sharedLog)
  log.envelopes.pop()
  log.chains.pop()
  log.chain = log.chains[log.chains.length - 1]
  meeting.office.cut()
  meeting.wait(connection.kLastRetryMs)
  assert.deepEqual(meeting.of('alarm').map(event => event.alarm.kind), ['Rollback'])
  assert.deepEqual(meeting.shared(), { a: '1', b: '2' })
})

test('what does not fit is put aside with its author, and the rest goes on', () => {
  const meeting = new Meeting()
  meeting.come()
  const stranger = new crypto.Device(random(64))
  const forged = meeting.host.seal(new Uint8Array([0, 0]), { author: stranger })
  meeting.office.append(envelope.sharedLog, forged)
  envelope.passOver(meeting.host.head(envelope.sharedLog), forged)
  meeting.hostWrites('a', '1')
  assert.deepEqual(meeting.of('setAside').map(event => [event.entry.reason, event.entry.author]), [['NotOnRoster', stranger.id]])
  assert.deepEqual(meeting.shared(), { a: '1' })
})

test('a document that was begun anew is read again, and the page is told of the new one', () => {
  const meeting = new Meeting()
  meeting.come()
  meeting.hostWrites('a', '1')
  const before = meeting.session.document(meeting.circle, envelope.sharedLog)
  meeting.host.edit(document => document.getMap('m').set('withheld', 1))
  for (let bytesSent = 0; bytesSent < limits.kMaxPendingBytes + 500000; bytesSent += 110000) meeting.hostWrites('b', 'x'.repeat(110000))
  meeting.wait(5000)
  const after = meeting.session.document(meeting.circle, envelope.sharedLog)
  assert.notEqual(before, after)
  assert.equal(meeting.shared().a, '1')
  assert.equal(meeting.session.info(meeting.circle).isCaughtUp, true)
  assert.ok(meeting.of('setAside').every(event => event.entry.reason === 'Limit' && event.entry.author === meeting.host.device.id))
  assert.equal(meeting.sent('subscribe').length, 2)
  meeting.write('oma', 'sana')
  meeting.wait(200)
  assert.deepEqual(meeting.hostReads(), { oma: 'sana' })
})

test('somebody who writes with this device\'s keys is told', () => {
  const meeting = new Meeting()
  meeting.come()
  meeting.write('a', '1')
  meeting.wait(200)
  const own = meeting.session.circleMap.get(meeting.circle)
  const head = own.headOf(meeting.guestId)
  const before = meeting.office.log(meeting.guestId).envelopes[0]
  const header = {
    ...envelope.parseHeader(before), authorSeq: 2, prevAuthorHash: envelope.envelopeHash(before), seenIndex: head.index, seenHash: head.chain,
  }
  const clone = envelope.seal(header, meeting.session.device, meeting.host.key, new Uint8Array(0), random)
  meeting.office.append(meeting.guestId, clone)
  meeting.settle()
  meeting.write('a', '2')
  meeting.wait(1000)
  // What the clone wrote could not be read, but its number is taken: the server says so, and what is ours is sealed anew.
  assert.equal(meeting.session.unsent(), 0)
  assert.equal(meeting.of('setAside').length, 1)
  const other = new Meeting()
  other.come()
  other.write('a', '1')
  other.wait(200)
  const salt = random(16)
  const document = new yjs.Doc()
  document.clientID = envelope.boundClientId(other.guestId, salt)
  document.getMap('m').set('a', 'väärä')
  const first = other.office.log(other.guestId).envelopes[0]
  const at = other.session.circleMap.get(other.circle).headOf(other.guestId)
  const payload = protobuf.encode(messages.UpdatePayload, { client_id: document.clientID, client_salt: salt, update: yjs.encodeStateAsUpdate(document) })
  const written = envelope.seal(
    { ...envelope.parseHeader(first), authorSeq: 2, prevAuthorHash: envelope.envelopeHash(first), seenIndex: at.index, seenHash: at.chain },
    other.session.device, other.host.key, payload, random)
  other.office.append(other.guestId, written)
  other.settle()
  assert.deepEqual(other.of('alarm').map(event => event.alarm.kind), ['ClonedDevice'])
})

test('a page holds no key of the team, whatever it is let into', () => {
  const meeting = new Meeting()
  meeting.knock()
  meeting.host.add(meeting.guest, messages.Role.Member)
  meeting.office.putRoster(meeting.host)
  meeting.answer({ verdict: messages.KnockVerdict.Admitted, circles: [{ ...meeting.host.ticket, role: messages.Role.Member }] })
  assert.deepEqual(meeting.session.circles(), [])
  assert.deepEqual(meeting.of('needsApp').map(event => event.circle), [meeting.host.circle])
  // Also when the roster says another thing than the answer, or becomes to.
  const other = new Meeting()
  other.knock()
  other.host.add(other.guest, messages.Role.Host)
  other.office.putRoster(other.host)
  other.answer({ verdict: messages.KnockVerdict.Admitted, circles: [other.host.ticket] })
  other.circle = other.host.circle
  other.hostWrites('a', 'tiimille')
  assert.deepEqual(other.shared(), {})
  assert.equal(other.session.circleMap.get(other.circle).roster.keys.size, 0)
  assert.equal(other.session.writableLog(other.circle), undefined)
})

test('a key that is not the one that was announced is not taken', () => {
  const meeting = new Meeting()
  meeting.knock()
  const { host, guest } = meeting
  const device = { signing: bytes(guest.signing), sealing: bytes(guest.sealing) }
  const wrong = { device: bytes(meeting.guestId), box: crypto.sealTo(guest.sealing, random(32)) }
  host.put([
    { add_device: { device, role: messages.Role.Guest, invitation: new Uint8Array(0) } },
    { share_key: { epoch: 1, key_id: bytes(crypto.keyIdOf(host.key)), wraps: [wrong] } },
  ])
  meeting.office.putRoster(host)
  meeting.answer({ verdict: messages.KnockVerdict.Admitted, circles: [host.ticket] })
  meeting.circle = host.circle
  assert.equal(meeting.session.circleMap.get(host.circle).roster.keys.size, 0)
  meeting.write('a', 'odottaa')
  meeting.wait(1000)
  assert.equal(meeting.sent('put').length, 0)
  assert.equal(meeting.session.unsent(), 1)
})

test('a reader reads, and what it writes is told to be for nobody', () => {
  const meeting = new Meeting()
  meeting.knock()
  meeting.host.add(meeting.guest, messages.Role.Reader)
  meeting.office.putRoster(meeting.host)
  meeting.answer({ verdict: messages.KnockVerdict.Admitted, circles: [{ ...meeting.host.ticket, role: messages.Role.Reader }] })
  meeting.circle = meeting.host.circle
  meeting.hostWrites('a', '1')
  assert.deepEqual(meeting.shared(), { a: '1' })
  assert.equal(meeting.session.writableLog(meeting.circle), undefined)
  assert.equal(meeting.session.attach(meeting.circle, new Uint8Array([1])), null)
  meeting.session.document(meeting.circle, envelope.sharedLog).getMap('m').set('a', '2')
  meeting.wait(1000)
  assert.equal(meeting.of('neverSent').length, 1)
  assert.equal(meeting.sent('put').length, 0)
})

test('frames that break the protocol end the connection, not the visit', () => {
  for (const data of [new Uint8Array([255]), protobuf.encode(messages.Frame, { done: {}, draining: {} })]) {
    const meeting = new Meeting()
    meeting.come()
    meeting.office.pushBytes(meeting.office.sockets[0], data)
    meeting.settle()
    assert.equal(meeting.session.connectionStatus.lastError, 'misbehaving')
    meeting.wait(connection.kLastRetryMs)
    assert.equal(meeting.session.connectionStatus.state, 'online')
  }
  const text = new Meeting()
  text.come()
  text.office.sockets[0].onmessage({ data: 'text' })
  assert.equal(text.session.connectionStatus.lastError, 'misbehaving')
  const large = new Meeting()
  large.come()
  large.office.sockets[0].onmessage({ data: new ArrayBuffer(limits.kMaxIncomingFrameBytes + 1) })
  assert.equal(large.session.connectionStatus.lastError, 'misbehaving')
})

test('a drawing goes to the server part by part, and one of others comes', async () => {
  const meeting = new Meeting()
  meeting.come()
  const content = Uint8Array.from({ length: 300000 }, (_, at) => at % 251)
  const reference = meeting.session.attach(meeting.circle, content)
  assert.match(reference, /^a1\./)
  assert.equal(meeting.session.unsent(), 1)
  meeting.wait(10)
  meeting.office.cut()
  meeting.wait(connection.kLastRetryMs)
  assert.equal(meeting.session.unsent(), 0)
  assert.equal(meeting.of('attachment').length, 1)
  const coming = meeting.session.fetchAttachment(meeting.circle, reference)
  meeting.wait(1000)
  assert.deepEqual(await coming, content)
  const [kept] = meeting.office.attachments.values()
  kept[1] = Uint8Array.from(kept[1], (byte, at) => at === 9 ? byte ^ 1 : byte)
  const spoiled = meeting.session.fetchAttachment(meeting.circle, reference)
  meeting.wait(1000)
  assert.equal(await spoiled, null)
  const none = meeting.session.fetchAttachment(meeting.circle, 'a1.nothing')
  meeting.settle()
  assert.equal(await none, null)
  assert.equal(meeting.session.attach(meeting.circle, new Uint8Array(limits.kMaxAttachmentBytes + 1)), null)
  assert.equal(meeting.session.attach(meeting.circle, new Uint8Array(0)), null)
})

test('the end of a meeting waits for what was written', () => {
  const meeting = new Meeting()
  meeting.come()
  meeting.office.isReachable = false
  meeting.office.cut()
  meeting.write('palaute', 'hyvä')
  meeting.session.finish()
  meeting.wait(1000)
  assert.equal(meeting.session.state, 'admitted')
  meeting.office.isReachable = true
  meeting.session.wake()
  meeting.wait(1000)
  assert.equal(meeting.session.state, 'ended')
  assert.equal(meeting.of('state').pop().lost, 0)
  assert.deepEqual(meeting.hostReads(), { palaute: 'hyvä' })
  meeting.wait(1000)
  assert.equal(meeting.of('state').filter(one => one.state === 'ended').length, 1, 'it ends once')
  const hopeless = new Meeting()
  hopeless.come()
  hopeless.office.isReachable = false
  hopeless.office.cut()
  hopeless.write('palaute', 'hyvä')
  hopeless.session.finish()
  hopeless.wait(core.kFinishPatienceMs)
  assert.equal(hopeless.session.state, 'ended')
  assert.equal(hopeless.of('state').pop().lost, 1)
})

test('a new generation is the end of a visit to the old one', () => {
  const meeting = new Meeting()
  meeting.come()
  meeting.host.put([{ new_generation: { generation: 2 } }])
  meeting.office.putRoster(meeting.host)
  meeting.settle()
  assert.equal(meeting.session.state, 'ended')
})

test('leaving is at once, also with words that nobody has, and takes everything along', () => {
  const meeting = new Meeting()
  meeting.come()
  meeting.session.publishPresence(meeting.circle, Buffer.from('täällä'))
  meeting.settle()
  meeting.office.swallows = frame => !!frame.put
  meeting.write('a', 'kesken')
  const document = meeting.own()
  meeting.session.leave()
  assert.equal(meeting.session.state, 'left')
  assert.ok(document.isDestroyed)
  assert.equal(meeting.session.document(meeting.circle, meeting.guestId), undefined)
  meeting.session.leave()
  meeting.settle()
  assert.deepEqual(meeting.of('state').pop(), { type: 'state', state: 'left', lost: 1 })
  const events = meeting.events.length
  meeting.wait(100000)
  assert.equal(meeting.events.length, events)
  assert.equal(meeting.hands.jobs.length, 0)
})

test('no key is left in what the page can reach', () => {
  for (const end of ['leave', 'removed', 'finish']) {
    const meeting = new Meeting()
    meeting.come()
    meeting.write('a', 'salaisuus')
    meeting.wait(200)
    const secrets = secretsIn(meeting.session)
    assert.ok(secrets.length >= 4, `${secrets.length}`) // two of the device, one of the epoch, the link's
    assert.ok(secrets.every(secret => secret.some(byte => byte !== 0)))
    if (end === 'removed') {
      meeting.host.remove(meeting.guestId)
      meeting.office.putRoster(meeting.host)
    } else {
      meeting.session[end]()
    }
    meeting.wait(1000)
    assert.ok(secrets.every(secret => secret.every(byte => byte === 0)), end)
    assert.deepEqual(secretsIn(meeting.session).filter(secret => secret.some(byte => byte !== 0)), [])
  }
})

/** All byte arrays of a key's size that can be reached, whatever they are called. */
function secretsIn(session) {
  const found = new Set()
  const seen = new Set()
  const visit = value => {
    if (value === null || typeof value !== 'object' || seen.has(value)) return
    seen.add(value)
    if (value instanceof Uint8Array) {
      if ([16, 32, 64].includes(value.length)) found.add(value)
      return
    }
    if (value instanceof Hands || value instanceof PostOffice || value instanceof yjs.Doc) return
    if (value instanceof Map || value instanceof Set) for (const one of value.entries()) visit(one)
    for (const name of Object.getOwnPropertyNames(value)) if (name !== 'socket') visit(value[name]) // the server's, here
  }
  visit(session)
  return [...found].filter(one => ![...publicIn(session)].includes(one))
}

/** Salts, presence's session and the like are public or mean nothing by themselves. */
function publicIn(session) {
  const shown = new Set()
  for (const circle of session.circleMap.values()) for (const log of circle.logs.values()) shown.add(log.replica.salt)
  if (session.presence) shown.add(session.presence.session)
  return shown
}
