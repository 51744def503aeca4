// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// A whole visit, state by state, with a server and a clock that do what the test says.
import assert from 'node:assert/strict'
import test from 'node:test'
import core, { bytes, hex } from './core.mjs'
import { Host, invite, none, random } from './host.mjs'
import { Hands, PostOffice, kServerStart, seeded } from './post_office.mjs'

const { GuestSession, crypto, envelope, messages, protobuf, limits, connection, yjs } = core
const { KnockVerdict, ErrorCode } = messages

/** A clock, a server, a host with a circle, and an invitation. */
class Meeting {
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

test('from the link to the room: two taps, nothing typed', () => {
  const meeting = new Meeting()
  meeting.hostWrites('question', 'mitä toivot')
  const { session } = meeting
  assert.equal(session.state, 'idle')
  meeting.open()
  assert.equal(meeting.office.address, 'wss://meeting.test')
  assert.equal(session.state, 'ready')
  assert.deepEqual([session.view.guestName, session.view.hostName, session.view.phone, session.view.language],
    ['Aino', 'Pia', '040 123', 'fi'])
  assert.equal(session.circles().length, 0)
  assert.ok(session.knock())
  meeting.settle()
  assert.equal(session.state, 'knocking')
  assert.ok(!session.knock())
  const knock = meeting.office.knocks[0]
  const content = protobuf.decode(messages.KnockContent, meeting.host.device.unseal(knock.sealed_knock))
  const guest = { signing: hex(content.guest.signing), sealing: hex(content.guest.sealing) }
  assert.equal(content.shown_name, 'Aino')
  const link = core.invitation.readLink(meeting.door.link)
  assert.equal(hex(content.mac), hex(core.invitation.knockMac(link, guest, meeting.host.device.keys, 'Aino')))
  assert.deepEqual(session.view.pictures, core.invitation.threePictures(hex(meeting.door.lookup), guest, meeting.host.device.keys))
  meeting.guest = guest
  meeting.guestId = crypto.deviceIdOf(guest)
  assert.equal(session.deviceId, meeting.guestId)
  meeting.admit()
  meeting.circle = meeting.host.circle
  assert.equal(session.state, 'admitted')
  assert.deepEqual([...meeting.of('admitted')[0].appData], [1, 2, 3])
  assert.deepEqual(meeting.shared(), { question: 'mitä toivot' }) // of the same epoch
  meeting.hostWrites('question', 'mikä auttaa')
  const info = session.info(meeting.circle)
  assert.equal(info.role, messages.Role.Guest)
  assert.equal(info.devices.length, 2)
  assert.ok(info.isCaughtUp)
  assert.deepEqual(meeting.states(), ['looking', 'ready', 'knocking', 'admitted'])
  assert.deepEqual(meeting.of('alarm'), [])
})

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

test('held, then let in', () => {
  const meeting = new Meeting()
  meeting.knock('Aino R.')
  assert.equal(meeting.content.shown_name, 'Aino R.')
  meeting.answer({ verdict: KnockVerdict.Hold, message: 'hetki vielä', wait_minutes: 5 })
  assert.equal(meeting.session.state, 'held')
  assert.deepEqual([meeting.session.message, meeting.session.waitMinutes], ['hetki vielä', 5])
  meeting.admit()
  assert.equal(meeting.session.state, 'admitted')
})

test('declined is calm: it asks no more, and a host may still change their mind', () => {
  const meeting = new Meeting()
  meeting.knock()
  meeting.answer({ verdict: KnockVerdict.NotNow, message: 'soitan huomenna' })
  assert.equal(meeting.session.state, 'declined')
  assert.equal(meeting.session.message, 'soitan huomenna')
  const knocks = meeting.office.knocks.length
  meeting.office.cut()
  meeting.wait(connection.kLastRetryMs)
  assert.equal(meeting.office.knocks.length, knocks)
  assert.equal(meeting.session.state, 'declined')
  assert.ok(!meeting.session.knock())
  meeting.admit()
  assert.equal(meeting.session.state, 'admitted')
})

test('expired, revoked or never made is one and the same, and nothing is left', () => {
  const meeting = new Meeting()
  meeting.office.invitations.clear()
  meeting.open()
  assert.equal(meeting.session.state, 'expired')
  assert.equal(meeting.office.sockets.filter(socket => socket.isOpen).length, 0)
  meeting.wait(10 * connection.kLastRetryMs)
  assert.equal(meeting.office.opened, 1)
  assert.ok(!meeting.session.openLink(meeting.door.link))
})

test('an invitation that is over is so by the server\'s clock, and says whom to call', () => {
  const meeting = new Meeting({ valid_to_ms: kServerStart + 5000 })
  meeting.open()
  assert.equal(meeting.session.state, 'expired')
  assert.equal(meeting.session.view.phone, '040 123')
  const early = new Meeting({ valid_from_ms: kServerStart + 3600000, valid_to_ms: kServerStart + 7200000 })
  early.open()
  assert.equal(early.session.state, 'ready')
  assert.equal(early.session.view.validFromMs > early.session.serverTimeMs, true)
})

test('an invitation that is taken back while somebody waits ends there', () => {
  const meeting = new Meeting()
  meeting.knock()
  meeting.office.invitations.clear()
  meeting.office.cut()
  meeting.wait(connection.kLastRetryMs)
  assert.equal(meeting.session.state, 'expired')
})

test('a server that puts its own host between is told by the sealed keys', () => {
  const meeting = new Meeting()
  const liar = new Host()
  const shown = { ...meeting.door.invitation, host: { signing: bytes(liar.device.keys.signing), sealing: bytes(liar.device.keys.sealing) } }
  meeting.office.invitations.set(hex(meeting.door.lookup), shown)
  meeting.open()
  assert.equal(meeting.session.state, 'expired')
  assert.equal(meeting.office.knocks.length, 0)
})

test('answers count only when the host signed them for this device', () => {
  const meeting = new Meeting()
  meeting.knock()
  const admitted = { verdict: KnockVerdict.Admitted, circles: [meeting.host.ticket] }
  const send = answer => {
    for (const socket of meeting.office.sockets) meeting.office.push(socket, { request: 0, knock_answer: answer })
    meeting.settle()
    assert.equal(meeting.session.state, 'knocking')
  }
  const good = meeting.host.answer(meeting.door.lookup, meeting.guest, admitted)
  send(meeting.host.answer(meeting.door.lookup, meeting.guest, admitted, { author: new Host().device }))
  send({ ...good, signature: random(64) })
  send({ ...good, sealed_answer: random(200) })
  send({ ...good, guest_device: random(16) })
  send({ ...good, lookup: random(10) })
  send(meeting.host.answer(meeting.door.lookup, meeting.host.device.keys, admitted))
  send(meeting.host.answer(random(10), meeting.guest, admitted))
  send(meeting.host.answer(meeting.door.lookup, meeting.guest, { verdict: 9 }))
  send(meeting.host.answer(meeting.door.lookup, meeting.guest, { ...admitted, message: 'x'.repeat(limits.kMaxMessageBytes + 1) }))
  send(meeting.host.answer(meeting.door.lookup, meeting.guest, { ...admitted, app_data: new Uint8Array(limits.kMaxAnswerAppDataBytes + 1) }))
  send(meeting.host.answer(meeting.door.lookup, meeting.guest, { verdict: KnockVerdict.Removed }))
})

test('names that are too long and links that are none are refused before anything is sent', () => {
  const meeting = new Meeting()
  for (const link of ['', 'https://meeting.test', meeting.door.link.replace('#1', '#2'), 'x'.repeat(limits.kMaxLinkLength + 1)]) {
    assert.ok(!meeting.session.openLink(link))
  }
  for (const code of ['12345', '1234567', 'abcdef', '１２３４５６']) assert.ok(!meeting.session.openCode('https://meeting.test', code))
  assert.equal(meeting.office.opened, 0)
  meeting.open()
  assert.ok(!meeting.session.knock('ä'.repeat(limits.kMaxShownNameBytes / 2 + 1)))
  assert.ok(meeting.session.knock('ä'.repeat(limits.kMaxShownNameBytes / 2)))
})

test('a spoken code finds the door; the knock has no proof, and the pictures are there to compare', () => {
  const meeting = new Meeting()
  meeting.office.invitations.set('123456', { ...meeting.door.invitation, sealed_info: none })
  assert.ok(meeting.session.openCode('https://meeting.test', '123 456'))
  meeting.settle()
  assert.ok(meeting.session.view.byCode)
  assert.ok(meeting.session.knock('Aino'))
  meeting.settle()
  const content = protobuf.decode(messages.KnockContent, meeting.host.device.unseal(meeting.office.knocks[0].sealed_knock))
  assert.equal(content.mac.length, 0)
  assert.equal(meeting.session.view.pictures.length, 3)
})

test('a knock survives a lost connection and is the same knock', () => {
  const meeting = new Meeting()
  meeting.knock()
  meeting.office.isReachable = false
  meeting.office.cut()
  meeting.settle()
  assert.equal(meeting.session.connectionStatus.state, 'offline')
  assert.equal(meeting.session.state, 'knocking')
  meeting.host.add(meeting.guest)
  meeting.office.putRoster(meeting.host)
  meeting.answer({ verdict: KnockVerdict.Admitted, circles: [meeting.host.ticket] })
  meeting.office.isReachable = true
  meeting.wait(connection.kLastRetryMs)
  assert.equal(meeting.session.state, 'admitted')
  const bodies = new Set(meeting.office.knocks.map(knock => hex(knock.sealed_knock)))
  assert.equal(bodies.size, 1)
})

test('a server that is busy is asked again, and not in a hurry', () => {
  const meeting = new Meeting()
  let asked = 0
  meeting.office.instead = frame => frame.invitation_get && ++asked < 3 ? { error: { code: ErrorCode.RateLimited, retry_after_ms: 20000 } } : undefined
  meeting.open()
  meeting.wait(19999)
  assert.equal(asked, 1)
  meeting.wait(20001)
  meeting.settle()
  assert.equal(asked, 3)
  assert.equal(meeting.session.state, 'ready')
})

test('a server cannot make waits so long that they become none', () => {
  const meeting = new Meeting()
  let asked = 0
  meeting.office.instead = frame => {
    if (!frame.invitation_get) return undefined
    asked += 1
    return { error: { code: ErrorCode.RateLimited, retry_after_ms: 2 ** 32 - 1 } }
  }
  meeting.open()
  const longest = Math.max(...meeting.hands.jobs.map(job => job.at - meeting.hands.now()))
  assert.ok(longest <= 3600000, `${longest}`)
  assert.equal(asked, 1)
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

test('what is larger than its limit at the door is not opened', () => {
  const info = new Meeting()
  const { lookup } = info.door
  info.office.invitations.set(hex(lookup), { ...info.door.invitation, sealed_info: new Uint8Array(limits.kMaxSealedInfoBytes + 1) })
  info.open()
  assert.equal(info.session.state, 'expired')
  const answer = new Meeting()
  answer.knock()
  const large = answer.host.answer(answer.door.lookup, answer.guest, {
    verdict: KnockVerdict.Hold, message: 'a', app_data: new Uint8Array(limits.kMaxSealedAnswerBytes),
  })
  answer.office.push(answer.office.sockets[0], { request: 0, knock_answer: large })
  answer.settle()
  assert.equal(answer.session.state, 'knocking')
})

test('attempts are spread: full jitter under a ceiling that doubles to 30 seconds', () => {
  const delays = []
  for (let seed = 1; seed <= 40; ++seed) {
    const meeting = new Meeting()
    meeting.session = meeting.newSession(seed * 7919)
    meeting.office.isReachable = false
    meeting.session.openLink(meeting.door.link)
    meeting.wait(600000)
    delays.push(meeting.of('connection').filter(event => event.status.state === 'offline').map(event => event.status.retryInMs))
  }
  const at = index => delays.map(one => one[index]).filter(delay => delay !== undefined)
  for (let attempt = 0; attempt < 8; ++attempt) {
    const ceiling = Math.min(connection.kLastRetryMs, connection.kFirstRetryMs * 2 ** attempt)
    assert.ok(Math.max(...at(attempt)) <= ceiling, `${attempt}`)
    assert.ok(Math.max(...at(attempt)) > ceiling / 2 && Math.min(...at(attempt)) < ceiling / 2, `spread of ${attempt}`)
  }
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

test('undone by the host\'s signed answer', () => {
  const meeting = new Meeting()
  meeting.come()
  meeting.answer({ verdict: KnockVerdict.Removed })
  assert.equal(meeting.session.state, 'removed')
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

test('a server that speaks only another version, or refuses the sign-in, is named as such', () => {
  const old = new Meeting()
  old.office.instead = frame => frame.hello ? { error: { code: ErrorCode.Version } } : undefined
  old.session.openLink(old.door.link)
  old.settle()
  assert.equal(old.session.connectionStatus.lastError, 'versionTooOld')
  const refused = new Meeting()
  refused.office.instead = frame => frame.sign_in ? { error: { code: ErrorCode.BadSignature } } : undefined
  refused.session.openLink(refused.door.link)
  refused.settle()
  assert.equal(refused.session.connectionStatus.lastError, 'signInRefused')
  const short = new Meeting()
  short.office.instead = frame => frame.hello ? { challenge: { version: 1, nonce: random(31), server_time_ms: 1 } } : undefined
  short.session.openLink(short.door.link)
  short.settle()
  assert.equal(short.session.connectionStatus.lastError, 'misbehaving')
  assert.equal(short.sent('sign_in').length, 0)
})

test('a server that goes away says when to come back', () => {
  const meeting = new Meeting()
  meeting.come()
  meeting.office.push(meeting.office.sockets[0], { request: 0, draining: { reconnect_within_ms: 5000 } })
  meeting.settle()
  const { lastError, retryInMs } = meeting.session.connectionStatus
  assert.equal(lastError, 'serverClosing')
  assert.ok(retryInMs <= 5000)
})

test('a connection that died silently is noticed, at once after a sleep', () => {
  const meeting = new Meeting()
  meeting.come()
  meeting.wait(connection.kQuietMs * 4)
  assert.equal(meeting.session.connectionStatus.state, 'online') // it asked, and was answered
  assert.equal(meeting.office.opened, 1)
  meeting.office.swallows = () => true
  meeting.wait(connection.kQuietMs + connection.kAnswerMs)
  assert.ok(meeting.office.opened > 1 || meeting.session.connectionStatus.state === 'offline')
  meeting.office.swallows = () => false
  meeting.wait(connection.kLastRetryMs + connection.kSignInTimeoutMs)
  assert.equal(meeting.session.connectionStatus.state, 'online')
  meeting.office.swallows = () => true
  meeting.session.wake()
  meeting.wait(connection.kWakeAnswerMs)
  assert.equal(meeting.session.connectionStatus.state, 'offline')
})

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
  assert.deepEqual(meeting.of('presence').map(event => event.state.length), [5, 0])
  assert.ok(session.publishPresence(meeting.circle, Buffer.from('täällä')))
  assert.ok(!session.publishPresence(meeting.circle, new Uint8Array(limits.kMaxPresenceBytes + 1)))
  meeting.wait(25000)
  const own = meeting.sent('ephemeral')
  assert.equal(own.length, 3) // now, and each ten seconds
  const header = envelope.checkPresence(host.state, own[0].ephemeral.envelope)
  const payload = protobuf.decode(messages.PresencePayload, envelope.open(own[0].ephemeral.envelope, header, host.key))
  assert.equal(Buffer.from(payload.state).toString(), 'täällä')
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
