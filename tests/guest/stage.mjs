// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// The page as browsers get it, in Chromium, with a server of this process and a host who lets people in: for what only
// shows in a browser. The real server and the real client are met elsewhere.
import fs from 'node:fs'
import http from 'node:http'
import { createRequire } from 'node:module'
import path from 'node:path'
import core, { bytes, hex } from './core.mjs'
import { fullDatabases } from './databases.mjs'
import { Host, invite } from './host.mjs'
import { PostOffice } from './post_office.mjs'

const { crypto, envelope, messages, protobuf, yjs } = core
const required = createRequire(path.join(process.env.KUDELMA_NODE_MODULES, 'x.js'))
const { chromium } = required('playwright-core')
const { WebSocketServer } = required('ws')
const served = process.env.KUDELMA_GUEST_SERVED
const kTypes = { html: 'text/html', js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml', json: 'application/json', wasm: 'application/wasm' }
export const kPhone = '09 123 4567'

/** Real time, with the face of Hands. */
class Clock {
  now() { return performance.now() }
  after(ms, job) {
    const timer = setTimeout(job, ms)
    return () => clearTimeout(timer)
  }
}

let browser = null
export const startBrowser = async () => {
  browser ??= await chromium.launch({ executablePath: process.env.KUDELMA_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'], headless: true })
  return browser
}
export const stopBrowser = async () => browser?.close()

/** Waits until `judge` says yes. */
export async function until(judge, what = 'it', ms = 15000) {
  const end = Date.now() + ms
  for (;;) {
    const found = await judge()
    if (found) return found
    if (Date.now() > end) throw new Error(`${what} did not come`)
    await new Promise(resolve => setTimeout(resolve, 25))
  }
}

export class Stage {
  static async open({ info = {}, members = [], meeting = {}, about = {}, born = '2015-04-12', isKnown = false } = {}) {
    const stage = new Stage()
    stage.office = new PostOffice(new Clock())
    stage.host = new Host()
    stage.office.putRoster(stage.host)
    stage.office.log(envelope.sharedLog)
    stage.born = born
    stage.isKnown = isKnown // Pia's device is the host's.
    stage.requests = []
    stage.complaints = []
    stage.isReachable = true
    await stage.serve()
    stage.door = invite(stage.host, { phone: kPhone, ...info })
    stage.office.invitations.set(hex(stage.door.lookup), stage.door.invitation)
    stage.link = stage.door.link.replace('https://meeting.test', stage.address)
    stage.meeting = '11'.repeat(16)
    stage.about = { member: 'aino', meeting: stage.meeting, circle: stage.host.circle, rehearsal: false, ...about }
    stage.members = [{ member: 'aino', name: 'Aino', role: 'child', person: '22'.repeat(16) }, { member: 'pia', name: 'Pia', role: 'responsibleWorker' }, ...members]
    stage.fields = { state: 'running', phase: 'check-in', ...meeting }
    return stage
  }

  async serve() {
    const release = fs.readFileSync(path.join(served, 'manifest.txt'), 'utf8').match(/release (\w+)/)[1]
    this.server = http.createServer((request, response) => {
      this.requests.push(request.url)
      const { pathname } = new URL(request.url, 'http://x')
      const name = pathname.startsWith(`/guest/${release}/`) ? pathname.slice(`/guest/${release}/`.length)
        : pathname.startsWith('/j/') || pathname === '/guest' ? 'index.html' : ''
      const policy = `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' blob:; connect-src 'self' ${this.address.replace('http', 'ws')}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
      const answer = (type, body, more = {}) => {
        response.writeHead(200, { 'content-type': type, 'content-security-policy': policy, 'x-content-type-options': 'nosniff', ...more })
        response.end(body)
      }
      if (pathname === '/guest/config.json') return answer('application/json', JSON.stringify({ phone: kPhone, neutralPage: '' }))
      if (pathname === '/favicon.ico') return answer('image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>')
      if (pathname === '/empty') return answer('text/html', '<title>x</title>')
      const file = path.join(served, path.basename(name))
      if (!name || !fs.existsSync(file)) {
        response.writeHead(404)
        return response.end()
      }
      answer(kTypes[name.split('.').pop()], fs.readFileSync(`${file}.br`), { 'content-encoding': 'br', 'cache-control': 'no-store' })
    })
    await new Promise(resolve => this.server.listen(0, '127.0.0.1', resolve))
    this.address = `http://127.0.0.1:${this.server.address().port}`
    this.sockets = new WebSocketServer({ noServer: true })
    this.server.on('upgrade', (request, socket, head) => {
      if (!this.isReachable) return socket.destroy()
      this.sockets.handleUpgrade(request, socket, head, one => this.connect(one))
    })
  }

  connect(wire) {
    const socket = this.office.openSocket('')
    const early = []
    socket.onopen = () => early.splice(0).forEach(data => socket.send(data))
    socket.onmessage = ({ data }) => wire.send(Buffer.from(data))
    socket.onclose = () => wire.terminate()
    wire.on('message', data => (socket.isOpen ? socket.send(new Uint8Array(data)) : early.push(new Uint8Array(data))))
    wire.on('close', () => {
      socket.isOpen = false
      this.office.sockets = this.office.sockets.filter(one => one !== socket)
    })
  }

  cut() {
    this.isReachable = false
    this.office.cut()
  }

  async page(options = {}) {
    const context = await (await startBrowser()).newContext({ locale: 'fi-FI', viewport: { width: 360, height: 740 }, reducedMotion: 'reduce', ...options })
    const page = await context.newPage()
    page.setDefaultTimeout(15000)
    page.on('pageerror', error => this.complaints.push(String(error)))
    page.on('console', message => this.complaints.push(message.text()))
    page.on('request', request => {
      if (!request.url().startsWith(this.address) && !request.url().startsWith('blob:') && request.url() !== 'about:blank') this.complaints.push(`asked ${request.url()}`)
    })
    return page
  }

  async knock() {
    const before = this.taken ?? 0
    await until(() => this.office.knocks.length > before, 'a knock')
    this.taken = this.office.knocks.length
    const knock = this.office.knocks[this.taken - 1]
    this.content = protobuf.decode(messages.KnockContent, this.host.device.unseal(knock.sealed_knock))
    this.guest = { signing: hex(this.content.guest.signing), sealing: hex(this.content.guest.sealing) }
    this.guestId = crypto.deviceIdOf(this.guest)
    return this.content
  }

  answer(content) {
    const answer = this.host.answer(this.door.lookup, this.guest, content)
    this.office.answers.set(this.guestId, answer)
    for (const socket of this.office.sockets) this.office.push(socket, { request: 0, knock_answer: answer })
  }

  /** Lets the guest in and writes what a host's client writes. */
  admit() {
    this.host.add(this.guest)
    this.office.putRoster(this.host)
    const app_data = new TextEncoder().encode(JSON.stringify(this.about))
    this.answer({ verdict: messages.KnockVerdict.Admitted, circles: [this.host.ticket], app_data })
    this.write(document => {
      for (const { member } of this.members) document.getMap('circle').set(`people/${member}`, member === 'pia' ? 'shared' : 'own')
      this.put(document, 'persons', '22'.repeat(16), { name: 'Aino', born: this.born, index: true, sort: 'person' }, ['note'])
      this.members.forEach((one, at) => this.put(document, 'members', String(at + 30).repeat(16), one, [], { devices: this.isKnown && one.member === 'pia' ? [this.host.device.id] : [] }))
      this.put(document, 'meetings', this.meeting, this.fields, ['question', 'usefulIf'])
    })
  }

  put(document, kind, id, fields, texts = [], sets = {}) {
    const record = new yjs.Map()
    document.getMap(kind).set(id, record)
    for (const [name, value] of Object.entries(fields)) if (!texts.includes(name)) record.set(name, value)
    for (const name of texts) {
      const text = new yjs.Text()
      text.insert(0, fields[name] ?? '')
      record.set(name, text)
    }
    for (const [name, values] of Object.entries(sets)) {
      const set = new yjs.Map()
      record.set(name, set)
      values.forEach(value => set.set(value, true))
    }
  }

  write(change) {
    const sealed = this.host.seal(this.host.edit(change))
    this.host.advance(sealed)
    this.office.append(envelope.sharedLog, sealed)
  }

  set(fields) { this.write(document => Object.entries(fields).forEach(([name, value]) => document.getMap('meetings').get(this.meeting).set(name, value))) }

  /** What the host's device tells of Pia. */
  appear(state = { here: true }) {
    this.run ??= { session: globalThis.crypto.getRandomValues(new Uint8Array(16)), counter: 0 }
    ++this.run.counter
    const envelope = this.host.presence(new TextEncoder().encode(JSON.stringify(state)), { ...this.run, sentAtMs: Math.round(this.office.now()) })
    for (const socket of this.office.sockets) this.office.push(socket, { request: 0, ephemeral: { envelope } })
  }

  /** What the guest's device told of its person last; null: it was taken back. */
  get told() {
    const told = this.office.sent.filter(one => one.ephemeral)
    const { ephemeral } = told[told.length - 1]
    const header = envelope.checkPresence(this.host.state, ephemeral.envelope)
    const { state } = protobuf.decode(messages.PresencePayload, envelope.open(ephemeral.envelope, header, this.host.key))
    return state.length > 0 ? JSON.parse(new TextDecoder().decode(state)) : null
  }

  /** What the guest has written, as the host reads it. */
  reads(kind) {
    const log = this.office.log(this.guestId)
    for (const sealed of log.envelopes.slice(this.host.head(this.guestId).index)) this.host.read(sealed, this.guestId)
    return Object.values(this.host.document(this.guestId).getMap(kind).toJSON())
  }

  async close() {
    this.office.cut()
    this.sockets.close()
    this.server.closeAllConnections()
    await new Promise(resolve => this.server.close(resolve))
  }
}

/** What is left in a browser at this address: databases, and both storages. */
export async function remains(page, address) {
  await page.goto(`${address}/empty`)
  // The browser takes a moment to finish what its page began.
  await until(async () => (await page.evaluate(fullDatabases)).length === 0, 'an empty shelf', 3000).catch(() => null)
  return {
    databases: await page.evaluate(fullDatabases),
    ...await page.evaluate(() => ({ session: { ...sessionStorage }, local: { ...localStorage }, cookies: document.cookie })),
  }
}
export const kNothing = { databases: [], session: {}, local: {}, cookies: '' }
export { bytes, hex }
