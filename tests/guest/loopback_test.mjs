// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
//   node loopback_test.mjs SERVER STAFF
//
// The page's core against the real server process, with a worker's device on the real C++ client on the other side.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import readline from 'node:readline'
import test from 'node:test'
import core, { hex } from './core.mjs'

const [server, staff] = process.argv.slice(2)
const { WebSocket } = createRequire(path.join(process.env.KUDELMA_NODE_MODULES, 'x.js'))('ws')
const { GuestSession, envelope } = core
const kPatienceMs = 60000 // on a busy machine

/** Until it is so; what it was when it never became so. */
async function until(what, look) {
  const end = Date.now() + kPatienceMs
  for (;;) {
    const seen = await look()
    if (seen) return seen
    if (Date.now() > end) throw new Error(`never came: ${what}`)
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}

/** The first line of its output that begins so. */
const lineOf = (lines, start) => new Promise((resolve, reject) => {
  lines.on('line', line => line.startsWith(start) && resolve(line.slice(start.length)))
  lines.on('close', () => reject(new Error('ended before it was ready')))
})

class Server {
  constructor(folder) { this.folder = folder }

  async start(port = 0) {
    this.process = spawn(server, ['--listen', `127.0.0.1:${port}`, '--data', this.folder], { stdio: ['ignore', 'pipe', 'pipe'] })
    const lines = readline.createInterface({ input: this.process.stdout })
    this.process.stderr.resume()
    this.url = await lineOf(lines, 'listening ')
    this.port = Number(new URL(this.url).port)
  }

  async stop(signal = 'SIGTERM') {
    const ended = new Promise(resolve => this.process.once('exit', resolve))
    this.process.kill(signal)
    await ended
  }
}

/** A worker's device: orders and answers as JSON lines. */
class Staff {
  constructor(url) {
    this.process = spawn(staff, [url], { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, QT_LOGGING_RULES: '*=false' } })
    this.events = []
    this.waiting = new Map()
    this.next = 1
    readline.createInterface({ input: this.process.stdout }).on('line', line => {
      const said = JSON.parse(line)
      if (said.id === undefined) this.events.push(said)
      else this.waiting.get(said.id)(said)
    })
  }

  ask(verb, more = {}) {
    const id = this.next++
    this.process.stdin.write(JSON.stringify({ id, do: verb, ...more }) + '\n')
    return new Promise(resolve => this.waiting.set(id, resolve))
  }

  async well(verb, more) {
    const answer = await this.ask(verb, more)
    assert.ok(answer.ok, verb)
    return answer
  }

  event(name) { return until(name, () => this.events.find(event => event.event === name)) }
  async json(log = '') { return JSON.parse((await this.ask('json', { log })).json || '{}') }
  stop() {
    const ended = new Promise(resolve => this.process.once('exit', resolve))
    this.process.stdin.end()
    return ended
  }
}

/** Connections pass through here; they can be cut, and made to lose time. */
class Wire {
  async open(port) {
    this.sockets = new Set()
    this.server = net.createServer(near => {
      const far = net.connect(port, '127.0.0.1')
      for (const [from, to] of [[near, far], [far, near]]) {
        this.sockets.add(from)
        from.on('data', data => to.write(data))
        from.on('close', () => to.destroy())
        from.on('error', () => to.destroy())
      }
    })
    await new Promise(resolve => this.server.listen(0, '127.0.0.1', resolve))
    this.port = this.server.address().port
  }

  cut() {
    for (const socket of this.sockets) socket.destroy()
    this.sockets.clear()
  }

  close() {
    this.cut()
    this.server.close()
  }
}

class Guest {
  /** `minuteMs`: how long a minute takes. */
  constructor(port, minuteMs = 60000) {
    this.events = []
    const around = core.browserSurroundings()
    const clock = { now: () => around.clock.now(), after: (ms, job) => around.clock.after(ms === 60000 ? minuteMs : ms, job) }
    const openSocket = address => {
      const socket = new WebSocket(address.replace(/:\d+/, `:${port}`))
      socket.on('error', () => {}) // A browser's socket only says that it closed, which follows here too.
      return socket
    }
    this.session = new GuestSession({ ...around, clock, openSocket }, event => this.events.push(event))
  }

  reaches(state) { return until(state, () => this.session.state === state) }
  get circle() { return this.session.circles()[0] }
  get own() { return this.session.document(this.circle, this.session.deviceId) }
  shared() { return this.session.document(this.circle, envelope.sharedLog)?.getMap('m').toJSON() ?? {} }
  of(type) { return this.events.filter(event => event.type === type) }
}

/** One server, one worker, one wire that can be cut. */
async function meet(play) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'guest'))
  const meeting = { server: new Server(path.join(folder, 'data')), wire: new Wire() }
  try {
    await meeting.server.start()
    await meeting.wire.open(meeting.server.port)
    meeting.staff = new Staff(meeting.server.url)
    await meeting.staff.event('online')
    meeting.link = (await meeting.staff.well('invite', { name: 'Aino', appData: 'tervetuloa' })).link
    meeting.guest = new Guest(meeting.wire.port)
    await play(meeting)
    assert.deepEqual([...meeting.guest.of('alarm'), ...meeting.guest.of('setAside')], [])
    assert.deepEqual(meeting.staff.events.filter(event => ['alarm', 'quarantined'].includes(event.event)), [])
  } finally {
    meeting.guest?.session.leave()
    await meeting.staff?.stop()
    meeting.wire.close()
    await meeting.server.stop('SIGKILL').catch(() => {})
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

async function come({ staff, guest, link }) {
  assert.ok(guest.session.openLink(link))
  await guest.reaches('ready')
  assert.ok(guest.session.knock())
  const knock = await staff.event('knock')
  await staff.well('admit', { device: knock.device })
  await guest.reaches('admitted')
  await until('the circle', () => guest.circle && guest.session.info(guest.circle).isCaughtUp)
  return knock
}

test('a knock that is sent again and again rings once, and no more when it was answered', () => meet(async meeting => {
  const { staff, wire, link } = meeting
  const guest = meeting.guest = new Guest(wire.port, 200)
  const rings = () => staff.events.filter(one => one.event === 'knock').length
  const tenTimes = () => new Promise(resolve => setTimeout(resolve, 2000))
  guest.session.openLink(link)
  await guest.reaches('ready')
  guest.session.knock()
  const knock = await staff.event('knock')
  await tenTimes()
  assert.equal(rings(), 1)
  await staff.well('hold', { device: knock.device, message: 'hetki vielä', minutes: 5 })
  await guest.reaches('held')
  await tenTimes()
  assert.deepEqual([rings(), guest.session.state], [1, 'held'], 'whoever is asked to wait is not asked twice')
  // The link is taken back: whoever waits at it is told.
  await staff.well('revoke', { lookup: knock.lookup, why: 1 })
  await until('that it is told', () => ['declined', 'expired'].includes(guest.session.state))
  await tenTimes()
  assert.equal(rings(), 1)
}))

test('knock, three pictures, hold, let in, words both ways', () => meet(async meeting => {
  const { staff, guest, link } = meeting
  await staff.well('write', { key: 'kysymys', value: 'mitä toivot' })
  assert.ok(guest.session.openLink(link))
  await guest.reaches('ready')
  assert.deepEqual([guest.session.view.guestName, guest.session.view.hostName, guest.session.view.phone], ['Aino', 'Pia', '040 123'])
  assert.ok(guest.session.knock('Aino R.'))
  const knock = await staff.event('knock')
  assert.deepEqual([knock.name, knock.authenticated, knock.second], ['Aino R.', true, false])
  assert.equal(knock.device, guest.session.deviceId)
  assert.deepEqual(knock.pictures, [...guest.session.view.pictures])
  await staff.well('hold', { device: knock.device, message: 'hetki vielä', minutes: 5 })
  await guest.reaches('held')
  assert.deepEqual([guest.session.message, guest.session.waitMinutes], ['hetki vielä', 5])
  await staff.well('admit', { device: knock.device })
  await guest.reaches('admitted')
  await until('the question', () => guest.shared().kysymys === 'mitä toivot')
  assert.equal(Buffer.from(guest.of('admitted')[0].appData).toString(), 'tervetuloa')
  guest.own.getMap('m').set('toive', 'rauhaa 🦊')
  guest.own.getText('t').insert(0, 'omin sanoin')
  await until('the guest\'s words', async () => (await staff.json(guest.session.deviceId)).m?.toive === 'rauhaa 🦊')
  assert.equal((await staff.json(guest.session.deviceId)).t, 'omin sanoin')
  await until('the acknowledgement', () => guest.session.unsent() === 0)
  assert.ok(guest.session.publishPresence(guest.circle, Buffer.from('kirjoittaa')))
  assert.equal((await staff.event('presence')).state, 'kirjoittaa')
  await staff.well('presence', { state: 'puhuu' })
  await until('presence', () => guest.of('presence').some(event => Buffer.from(event.state).toString() === 'puhuu'))
  guest.session.leave()
  await until('that the guest stepped out', () => staff.events.some(event => event.event === 'presence' && event.state === ''))
}))

test('a new epoch: its snapshot is the state that it says, in both engines', () => meet(async meeting => {
  const { staff, guest } = meeting
  await staff.well('write', { key: 'ennen', value: 'ä\u2028\u{1F98A}"\\' })
  await staff.well('epoch') // what stands before it, a newcomer reads from the worker's snapshot alone
  await come(meeting)
  await until('what was before', () => guest.shared().ennen === 'ä\u2028\u{1F98A}"\\')
  guest.own.getMap('m').set('a', 1)
  await staff.well('epoch')
  guest.own.getMap('m').set('b', 2)
  await staff.well('write', { key: 'jälkeen', value: 'y' })
  await until('the epoch', () => guest.session.info(guest.circle).epoch === 3 && guest.shared().jälkeen === 'y')
  await until('both', async () => JSON.stringify((await staff.json(guest.session.deviceId)).m) === '{"a":1,"b":2}')
}))

test('removed: the page says so at once and holds nothing', () => meet(async meeting => {
  const { staff, guest } = meeting
  const knock = await come(meeting)
  await staff.well('remove', { device: knock.device })
  await guest.reaches('removed')
  assert.deepEqual(guest.session.circles(), [])
}))

test('undone within ten seconds, and declined', () => meet(async meeting => {
  const { staff, guest, link, wire } = meeting
  const knock = await come(meeting)
  await staff.well('undo', { device: knock.device })
  await guest.reaches('removed')
  const other = new Guest(wire.port)
  other.session.openLink(link)
  await other.reaches('ready')
  other.session.knock()
  const second = await until('the second knock', () => staff.events.find(event => event.event === 'knock' && event.device !== knock.device))
  await staff.well('notNow', { device: second.device, message: 'soitan huomenna' })
  await other.reaches('declined')
  assert.equal(other.session.message, 'soitan huomenna')
  other.session.leave()
}))

test('a spoken code is a link, and one that was taken back looks as one that is over', () => meet(async meeting => {
  const { staff, guest, server: relay, wire } = meeting
  await staff.well('say', { name: 'Aino', digits: '483021957264' })
  assert.ok(guest.session.openCode(relay.url, '483 021 957 264'))
  await guest.reaches('ready')
  assert.equal(guest.session.view.guestName, 'Aino')
  guest.session.knock('')
  const knock = await staff.event('knock')
  assert.equal(knock.authenticated, true)
  assert.deepEqual(knock.pictures, [...guest.session.view.pictures])
  await staff.well('revoke')
  const late = new Guest(wire.port)
  late.session.openCode(relay.url, '483021957264')
  await late.reaches('lapsed')
  late.session.leave()
  const wrong = new Guest(wire.port)
  wrong.session.openCode(relay.url, '483021957265')
  await wrong.reaches('expired')
}))

test('the seat moves to another device', () => meet(async meeting => {
  const { staff, guest, link, wire } = meeting
  await come(meeting)
  const other = new Guest(wire.port)
  other.session.openLink(link)
  await other.reaches('ready')
  other.session.knock()
  const second = await until('the second knock', () => staff.events.find(event => event.event === 'knock' && event.second))
  const before = Date.now()
  await staff.well('moveSeat', { device: second.device })
  await guest.reaches('moved')
  process.stdout.write(`moved after ${Date.now() - before} ms, of at most 2000\n`) // that it waits for nothing: door_test
  assert.deepEqual(guest.session.circles(), [])
  await other.reaches('admitted')
  await staff.well('write', { key: 'uusi', value: 'x' })
  await until('the words', () => other.circle && other.shared().uusi === 'x')
  other.session.leave()
}))

test('a link that is over: a new one is asked for, sent, and leads in', () => meet(async meeting => {
  const { staff, guest, wire } = meeting
  const over = await staff.well('invite', { name: 'Aino', lifeMs: 1 })
  assert.ok(guest.session.openLink(over.link))
  await guest.reaches('lapsed')
  assert.ok(guest.session.askForNew())
  const knock = await staff.event('knock')
  assert.deepEqual([knock.asksForNew, knock.authenticated, knock.name], [true, true, 'Aino'])
  assert.ok(!(await staff.ask('admit', { device: knock.device, lookup: knock.lookup })).ok)
  const fresh = await staff.well('invite', { name: 'Aino' })
  await staff.well('answerWithLink', { device: knock.device, lookup: knock.lookup, link: fresh.link })
  await guest.reaches('renewed')
  assert.equal(guest.session.newLink, fresh.link)
  meeting.guest = new Guest(wire.port)
  staff.events = []
  await come({ ...meeting, link: fresh.link })
}))

test('cut twenty times and restarted, nothing is lost and nothing comes twice', () => meet(async meeting => {
  const { staff, guest, wire, server: relay } = meeting
  await come(meeting)
  const text = () => guest.own.getText('t')
  const losses = () => guest.of('connection').filter(event => event.status.state === 'offline').length
  let expected = ''
  for (let cut = 0; cut < 20; ++cut) {
    for (let at = 0; at < 5; ++at) {
      const word = `${cut}.${at} `
      text().insert(text().length, word)
      expected += word
      if (at % 2 === 0) guest.session.flush()
      await new Promise(resolve => setTimeout(resolve, 4 * (cut % 5)))
    }
    const before = losses()
    const wasOnline = guest.session.connectionStatus.state === 'online'
    wire.cut()
    if (cut === 10) {
      await relay.stop('SIGKILL')
      await relay.start(relay.port)
    }
    await staff.ask('write', { key: `k${cut}`, value: 'v' })
    if (wasOnline) await until('the loss', () => losses() > before)
    if (cut % 4 !== 0) continue
    guest.session.wake()
    await until('the connection', () => guest.session.connectionStatus.state === 'online')
  }
  await until('all of it', async () => {
    guest.session.wake()
    return guest.session.unsent() === 0
  })
  await until('the guest\'s words', async () => (await staff.json(guest.session.deviceId)).t === expected)
  await until('the worker\'s', () => Object.keys(guest.shared()).length === 20)
}))

test('drawings go both ways', () => meet(async meeting => {
  const { staff, guest } = meeting
  await come(meeting)
  const content = 'piirros '.repeat(40000)
  const reference = guest.session.attach(guest.circle, Buffer.from(content))
  await until('the drawing', () => guest.session.unsent() === 0)
  assert.equal((await staff.well('fetch', { reference })).content, content)
  const theirs = await staff.well('attach', { content: 'takaisin' })
  const fetched = await until('their drawing', () => guest.session.fetchAttachment(guest.circle, theirs.reference))
  assert.equal(Buffer.from(fetched).toString(), 'takaisin')
}))

test('the end of a meeting: what was written arrives, then all is gone', () => meet(async meeting => {
  const { staff, guest } = meeting
  await come(meeting)
  const { deviceId } = guest.session
  guest.own.getMap('m').set('palaute', 'hyvä')
  guest.session.finish()
  await guest.reaches('ended')
  await until('the feedback', async () => (await staff.json(deviceId)).m?.palaute === 'hyvä')
  assert.equal(guest.session.deviceId, '')
  assert.equal(hex(new Uint8Array(1)), '00')
}))
