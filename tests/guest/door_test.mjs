// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// The way to the room, state by state, and the connection, with a server and a clock that do what the test says.
import assert from 'node:assert/strict'
import test from 'node:test'
import core, { bytes, hex } from './core.mjs'
import { setTimeout as sleep } from 'node:timers/promises'
import { Host, none, random, say } from './host.mjs'
import { Meeting } from './meeting.mjs'
import { kServerStart } from './post_office.mjs'

const { crypto, envelope, messages, protobuf, limits, connection } = core
const { KnockVerdict, ErrorCode } = messages

async function spoken(meeting, digits, earlier = 0) {
  const said = await say(meeting.host, digits, 'https://meeting.test', meeting.office.now() - earlier)
  meeting.office.invitations.set(hex(said.lookup), said.invitation)
  return { lookup: hex(said.lookup) }
}

/** The link of spoken digits is made by the browser, in its own time. */
async function settled(meeting, state) {
  for (let turn = 0; turn < 3000 && meeting.session.state !== state; ++turn) {
    meeting.settle()
    await sleep(10)
  }
  assert.equal(meeting.session.state, state)
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

test('whoever waits knocks again each minute with the same bytes, until there is an answer', () => {
  const meeting = new Meeting()
  meeting.knock()
  meeting.wait(5 * 60000 + 1000)
  const knocks = meeting.office.knocks.map(one => hex(one.sealed_knock))
  assert.equal(knocks.length, 6)
  assert.equal(new Set(knocks).size, 1, 'for the server it is one knock')
  assert.deepEqual(meeting.states(), ['looking', 'ready', 'knocking'], 'and the person notices nothing')
  meeting.answer({ verdict: KnockVerdict.Hold, message: '', wait_minutes: 5 })
  meeting.wait(61000)
  assert.equal(meeting.office.knocks.length, 7)
  meeting.admit()
  meeting.wait(180000)
  assert.equal(meeting.office.knocks.length, 7)
})

test('a link that was taken back while somebody waits, and an answer that was lost, are told by the next knock', () => {
  const meeting = new Meeting()
  meeting.knock()
  meeting.office.loses = frame => !!frame.knock_answer
  meeting.admit()
  assert.equal(meeting.session.state, 'knocking')
  meeting.office.loses = () => false
  // As the server does with a knock that was answered: it is new to the host, whose client answers again.
  meeting.wait(61000)
  assert.equal(meeting.office.knocks.length, 2)
  meeting.answer({ verdict: KnockVerdict.Admitted, circles: [meeting.host.ticket], app_data: new Uint8Array([1]) })
  assert.equal(meeting.session.state, 'admitted')
  const other = new Meeting()
  other.knock()
  other.office.invitations.clear()
  other.wait(61000)
  assert.equal(other.session.state, 'expired')
  const slow = new Meeting()
  slow.knock()
  slow.office.instead = frame => frame.knock ? { error: { code: ErrorCode.RateLimited, retry_after_ms: 20000 } } : undefined
  slow.wait(60000)
  slow.office.instead = () => undefined
  const before = slow.office.knocks.length
  slow.wait(19000)
  assert.equal(slow.office.knocks.length, before)
  slow.wait(2000)
  assert.equal(slow.office.knocks.length, before + 1)
  assert.equal(slow.session.state, 'knocking')
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

test('forgotten, or never made, is one and the same, and nothing is left', () => {
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
  assert.equal(meeting.session.state, 'lapsed')
  assert.equal(meeting.session.view.phone, '040 123')
  const early = new Meeting({ valid_from_ms: kServerStart + 3600000, valid_to_ms: kServerStart + 7200000 })
  early.open()
  assert.equal(early.session.state, 'ready')
  assert.equal(early.session.view.validFromMs > early.session.serverTimeMs, true)
})

test('whoever comes too late asks for a new link, and gets one of the same server', () => {
  const meeting = new Meeting({ valid_to_ms: kServerStart + 5000 })
  meeting.open()
  assert.ok(!meeting.session.knock())
  assert.ok(meeting.session.askForNew())
  assert.ok(!meeting.session.askForNew())
  meeting.settle()
  assert.equal(meeting.session.state, 'asking')
  const content = protobuf.decode(messages.KnockContent, meeting.host.device.unseal(meeting.office.knocks[0].sealed_knock))
  assert.ok(content.asks_for_new)
  const guest = { signing: hex(content.guest.signing), sealing: hex(content.guest.sealing) }
  const link = core.invitation.readLink(meeting.door.link)
  assert.equal(hex(content.mac), hex(core.invitation.knockMac(link, guest, meeting.host.device.keys, 'Aino')))
  // It goes out again after a cut, and is answered once.
  meeting.office.cut()
  meeting.wait(connection.kLastRetryMs)
  assert.ok(meeting.office.knocks.length > 1)
  Object.assign(meeting, { content, guest, guestId: crypto.deviceIdOf(guest) })
  meeting.host.add(guest)
  meeting.office.putRoster(meeting.host)
  meeting.answer({ verdict: KnockVerdict.Admitted, circles: [meeting.host.ticket] })
  assert.equal(meeting.session.state, 'asking') // nobody comes in by a link that is over
  const secret = meeting.door.link.split('/j/')[1]
  for (const wrong of ['', 'nonsense', `https://elsewhere.test/j/${secret}`, `javascript:alert(1)//j/${secret}`]) {
    meeting.answer({ verdict: KnockVerdict.Renewed, link: wrong })
    assert.equal(meeting.session.state, 'asking')
  }
  const fresh = `https://meeting.test/j/${secret}`
  meeting.answer({ verdict: KnockVerdict.Renewed, link: fresh })
  assert.equal(meeting.session.state, 'renewed')
  assert.equal(meeting.session.newLink, fresh)
  assert.equal(meeting.session.deviceId, '')
  assert.equal(meeting.office.sockets.filter(socket => socket.isOpen).length, 0)
})

test('whoever looked in time and knocked too late is led on by a new link', () => {
  const meeting = new Meeting()
  meeting.knock()
  const secret = meeting.door.link.split('/j/')[1]
  meeting.answer({ verdict: KnockVerdict.Renewed, link: `https://elsewhere.test/j/${secret}` })
  assert.equal(meeting.session.state, 'knocking')
  meeting.answer({ verdict: KnockVerdict.Renewed, link: `https://meeting.test/j/${secret}` })
  assert.equal(meeting.session.state, 'renewed')
})

test('whoever asks may be told: not now', () => {
  const meeting = new Meeting({ valid_to_ms: kServerStart + 5000 })
  meeting.open()
  meeting.session.askForNew()
  meeting.settle()
  const content = protobuf.decode(messages.KnockContent, meeting.host.device.unseal(meeting.office.knocks[0].sealed_knock))
  const guest = { signing: hex(content.guest.signing), sealing: hex(content.guest.sealing) }
  Object.assign(meeting, { guest, guestId: crypto.deviceIdOf(guest) })
  meeting.answer({ verdict: KnockVerdict.NotNow, message: 'soitan' })
  assert.equal(meeting.session.state, 'declined')
  assert.equal(meeting.session.message, 'soitan')
})

test('a seat that moved to another device ends here, and nothing is left', () => {
  const meeting = new Meeting()
  meeting.come()
  meeting.hostWrites('question', 'mitä toivot')
  const before = meeting.hands.time
  meeting.answer({ verdict: KnockVerdict.Moved })
  assert.equal(meeting.session.state, 'moved')
  assert.equal(meeting.hands.time, before) // no timer came between: it takes one way over the line
  assert.deepEqual(meeting.session.circles(), [])
  assert.equal(meeting.session.deviceId, '')
  assert.equal(meeting.office.sockets.filter(socket => socket.isOpen).length, 0)
  const waiting = new Meeting() // and says nothing to whoever has no seat
  waiting.knock()
  waiting.answer({ verdict: KnockVerdict.Moved })
  assert.equal(waiting.session.state, 'knocking')
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
  for (const code of ['', '48302195726', '4830219572641', '48302195726a', '１２３４５６７８９０１２']) assert.ok(!meeting.session.openCode('https://meeting.test', code))
  assert.equal(meeting.office.opened, 0)
  meeting.open()
  assert.ok(!meeting.session.knock('ä'.repeat(limits.kMaxShownNameBytes / 2 + 1)))
  assert.ok(meeting.session.knock('ä'.repeat(limits.kMaxShownNameBytes / 2)))
})

test('a spoken code is a link: who it is for is known, and the knock has its proof', async () => {
  const meeting = new Meeting()
  const said = await spoken(meeting, '483021957264')
  assert.ok(meeting.session.openCode('https://meeting.test', '483 021-957 264'))
  await settled(meeting, 'ready')
  assert.equal(meeting.session.view.guestName, 'Aino')
  assert.equal(meeting.session.lookup, said.lookup)
  assert.ok(meeting.session.knock(''))
  meeting.settle()
  const content = protobuf.decode(messages.KnockContent, meeting.host.device.unseal(meeting.office.knocks[0].sealed_knock))
  assert.equal(content.mac.length, 32)
  assert.equal(meeting.session.view.pictures.length, 3)
})

test('what the server does not know by today was said before midnight, or never', async () => {
  const meeting = new Meeting()
  await spoken(meeting, '483021957264', 24 * 3600 * 1000)
  assert.ok(meeting.session.openCode('https://meeting.test', '483021957264'))
  await settled(meeting, 'ready')
  const wrong = new Meeting()
  assert.ok(wrong.session.openCode('https://meeting.test', '483021957265'))
  await settled(wrong, 'expired')
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

test('undone by the host\'s signed answer', () => {
  const meeting = new Meeting()
  meeting.come()
  const before = meeting.hands.time
  meeting.answer({ verdict: KnockVerdict.Removed })
  assert.equal(meeting.session.state, 'removed')
  assert.equal(meeting.hands.time, before) // no timer came between
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

test('who is not answered for a quarter of a minute looks for another connection', () => {
  const meeting = new Meeting()
  meeting.come()
  meeting.wait(connection.kQuietMs / 2)
  meeting.office.swallows = () => true
  meeting.write('a', '1')
  meeting.wait(core.kTypingBatchMs + connection.kAnswerMs)
  assert.equal(meeting.session.connectionStatus.state, 'offline')
  assert.equal(meeting.session.unsent(), 1)
})

test('a request that is never answered ends the connection, whatever else is said', () => {
  const meeting = new Meeting()
  meeting.come()
  meeting.office.swallows = frame => !!frame.subscribe
  meeting.office.cut()
  meeting.wait(connection.kLastRetryMs + connection.kLargeMs + 2 * connection.kQuietMs)
  assert.ok(meeting.of('connection').some(event => event.status.lastError === 'misbehaving'))
  meeting.office.swallows = () => false
  meeting.wait(connection.kLastRetryMs + connection.kLargeMs + 2 * connection.kQuietMs)
  assert.equal(meeting.session.info(meeting.circle).isCaughtUp, true)
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
  meeting.office.swallows = () => false
  meeting.wait(connection.kLastRetryMs)
  const opened = meeting.office.opened
  meeting.hands.time += 600000 // frozen: no timer has come
  meeting.session.wake()
  meeting.settle()
  assert.equal(meeting.office.opened, opened + 1)
  assert.equal(meeting.session.connectionStatus.state, 'online')
})

test('what others said while the tab slept is there as soon as it wakes: nothing is waited for', () => {
  for (const isCut of [false, true]) {
    const meeting = new Meeting()
    meeting.come()
    const { hands, office } = meeting
    if (isCut) office.cut() // the server gave up on whoever is silent
    hands.time += 600000 // frozen: no timer has come
    const sealed = meeting.host.write('sanat', 'unen aikana')
    meeting.host.advance(sealed)
    office.append(envelope.sharedLog, sealed)
    const woken = hands.time
    meeting.session.wake()
    meeting.settle()
    assert.equal(meeting.shared().sanat, 'unen aikana')
    assert.equal(hands.time, woken, isCut ? 'after a cut' : 'on the same line')
  }
})

test('an admission that is undone, and a seat that moved, are known with the answer: nothing is waited for', () => {
  for (const [verdict, state] of [[KnockVerdict.Removed, 'removed'], [KnockVerdict.Moved, 'moved']]) {
    const meeting = new Meeting()
    meeting.come()
    const before = meeting.hands.time
    meeting.answer({ verdict, message: '' })
    assert.deepEqual([meeting.session.state, meeting.hands.time], [state, before])
  }
})
