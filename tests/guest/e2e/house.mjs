// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// What a test of the page in a real browser begins with: the real server that gives the page out, the real client of
// whoever leads, driven as a rehearsal drives it, a wire that can be made bad, and Chromium.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import readline from 'node:readline'
import { fileURLToPath } from 'node:url'
import { fullDatabases } from '../databases.mjs'

export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../..')
export const [serverBinary, clientBinary, servedFolder, staffBinary] = process.argv.slice(2)
const modules = process.env.KUDELMA_NODE_MODULES
export const need = createRequire(path.join(modules, 'x.js'))
const { chromium } = need('playwright-core')
const axe = fs.readFileSync(need.resolve('axe-core/axe.min.js'), 'utf8')

export const kPatienceMs = 60000 // on a busy machine
export const kPhone = '09 123 4567'
export const kNeutralPage = 'https://neutral.test/'
const wordsOf = language =>
  JSON.parse(fs.readFileSync(path.join(root, `sync_server/guest/page/words/${language}.json`), 'utf8'))
const words = {}

/** A text of the page, as it stands there. */
export const say = (language, key, values = {}) =>
  (words[language] ??= wordsOf(language))[key].replace(/\{([a-z]+)\}/g, (whole, name) => values[name] ?? whole)

export const sleep = ms => new Promise(resolve => setTimeout(resolve, ms))

/** Until it is so. */
export async function until(what, look, patience = kPatienceMs) {
  const end = Date.now() + patience
  for (;;) {
    const seen = await look()
    if (seen) return seen
    if (Date.now() > end) throw new Error(`never came: ${what}`)
    await sleep(25)
  }
}

const lineOf = (lines, start) => new Promise((resolve, reject) => {
  lines.on('line', line => line.startsWith(start) && resolve(line.slice(start.length)))
  lines.on('close', () => reject(new Error('ended before it was ready')))
})

const ended = process => new Promise(resolve => (process.exitCode ?? process.signalCode) !== null ? resolve() : process.once('exit', resolve))

class Server {
  constructor(folder) { this.folder = folder }

  async start(port = 0) {
    const config = path.join(this.folder, 'server.conf')
    fs.writeFileSync(config, `guest_page = ${servedFolder}\nguest_phone = ${kPhone}\nguest_leave = ${kNeutralPage}\n`)
    this.process = spawn(serverBinary, ['--listen', `127.0.0.1:${port}`, '--data', path.join(this.folder, 'data'), '--config', config],
      { stdio: ['ignore', 'pipe', 'pipe'] })
    this.log = ''
    this.process.stderr.on('data', data => { this.log += data })
    const lines = readline.createInterface({ input: this.process.stdout })
    lines.on('line', line => { this.log += line + '\n' })
    this.url = await lineOf(lines, 'listening ')
    this.port = Number(new URL(this.url).port)
  }

  async stop(signal = 'SIGKILL') {
    this.process.kill(signal)
    await ended(this.process)
  }
}

/** The client of whoever leads, with the practice case open at its table (src/app/automation/driver.h). */
export class Leader {
  constructor(folder, url) {
    const profile = path.join(folder, 'leader')
    fs.mkdirSync(profile, { recursive: true, mode: 0o700 })
    this.process = spawn(clientBinary, ['--profile', profile, '--server', url, '--window', '1280x800', '--language', 'fi', '--demo', '--automation'], {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: {
        ...process.env, QT_QPA_PLATFORM: 'offscreen', LC_ALL: 'C.UTF-8', QT_SCALE_FACTOR: '1', QT_FONT_DPI: '96',
        XDG_RUNTIME_DIR: profile, XDG_CONFIG_HOME: path.join(profile, 'config'),
      },
    })
    this.waiting = new Map()
    this.next = 1
    readline.createInterface({ input: this.process.stdout }).on('line', line => {
      if (!line.startsWith('{')) return
      const said = JSON.parse(line)
      this.waiting.get(said.id)?.(said)
      this.waiting.delete(said.id)
    })
  }

  async ask(request) {
    const id = this.next++
    const answer = new Promise(resolve => this.waiting.set(id, resolve))
    this.process.stdin.write(JSON.stringify({ id, ...request }) + '\n')
    const said = await answer
    if (!said.ok) throw new Error(`${JSON.stringify(request)}: ${said.error}`)
    return said.result
  }

  call(verb, ...args) { return this.ask({ call: verb, args }) }
  get(property) { return this.ask({ get: property }) }
  until(what, property, look) {
    return until(what, async () => {
      try {
        return look(await this.get(property))
      } catch {
        return false
      }
    })
  }

  /** The table is open, and the server has all of it. */
  async isReady() {
    await this.until('the table', 'stage', stage => stage === 4)
    await this.until('the connection', 'table.online', online => online)
    await this.until('that the server has it', 'table.waitingChanges', waiting => waiting === 0)
  }

  async invite(member = 'saara', hours = 24) {
    const lookup = await this.call('table.lobby.invite', member, hours)
    assert.ok(lookup, `no invitation for ${member}`)
    return { lookup, link: await this.call('table.lobby.linkOf', lookup) }
  }

  /** The newest knock on an invitation. */
  knock(lookup, isThe = () => true) {
    return until('the knock', async () => (await this.get('table.lobby.knocks')).find(one => one.lookup === lookup && isThe(one)))
  }
  letIn(knock) { return this.call('table.lobby.letIn', knock.lookup, knock.device) }
  async voices() { return this.get('table.lists.voices') }
  async stop() {
    this.process.kill('SIGKILL')
    await ended(this.process)
  }
}

/** A worker's device without a screen (tests/guest/staff): orders and answers as JSON lines. */
export class Staff {
  constructor(url) {
    this.process = spawn(staffBinary, [url], { stdio: ['pipe', 'pipe', 'ignore'] })
    this.events = []
    this.waiting = new Map()
    this.next = 1
    readline.createInterface({ input: this.process.stdout }).on('line', line => {
      const said = JSON.parse(line)
      if (said.id === undefined) this.events.push(said)
      else this.waiting.get(said.id)(said)
    })
  }

  async well(verb, more = {}) {
    const id = this.next++
    const answer = new Promise(resolve => this.waiting.set(id, resolve))
    this.process.stdin.write(JSON.stringify({ id, do: verb, ...more }) + '\n')
    const said = await answer
    assert.ok(said.ok, verb)
    return said
  }

  event(name, isThe = () => true) { return until(name, () => this.events.find(event => event.event === name && isThe(event))) }
  async stop() {
    this.process.kill('SIGKILL')
    await ended(this.process)
  }
}

/** Connections pass through here; they can be cut, and made to lose time. TCP makes of a lost packet a late one. */
export class Wire {
  constructor({ delayMs = 0, lateMs = 0, lateShare = 0 } = {}) { Object.assign(this, { delayMs, lateMs, lateShare }) }

  async open(port) {
    this.sockets = new Set()
    this.cuts = 0
    this.server = net.createServer(near => {
      const far = net.connect(port, '127.0.0.1')
      for (const [from, to] of [[near, far], [far, near]]) {
        this.sockets.add(from)
        let due = 0
        from.on('data', data => {
          if (!this.delayMs && !this.lateShare) return to.write(data)
          // In order, as TCP delivers: what is behind a late one waits for it.
          due = Math.max(due, Date.now() + this.delayMs + (Math.random() < this.lateShare ? this.lateMs : 0))
          setTimeout(() => to.destroyed || to.write(data), due - Date.now())
        })
        from.on('close', () => { this.sockets.delete(from); to.destroy() })
        from.on('error', () => to.destroy())
      }
    })
    await new Promise(resolve => this.server.listen(0, '127.0.0.1', resolve))
    this.port = this.server.address().port
  }

  /** The same link, by this wire. */
  by(link) { return link.replace(/:\d+\//, `:${this.port}/`) }

  cut() {
    ++this.cuts
    for (const socket of this.sockets) socket.destroy()
    this.sockets.clear()
  }

  close() {
    this.cut()
    this.server.close()
  }
}

let browser = null
export async function theBrowser() {
  browser ??= await chromium.launch({ executablePath: process.env.KUDELMA_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'], headless: true })
  return browser
}
export async function closeBrowser() {
  await browser?.close()
  browser = null
}

/** A guest's phone: one tab of its own, watched. */
export class Phone {
  static async open({ width = 390, height = 844, language = 'fi', ...more } = {}) {
    const phone = new Phone()
    phone.context = await (await theBrowser()).newContext({ viewport: { width, height }, locale: { fi: 'fi-FI', sv: 'sv-SE', en: 'en-GB' }[language], reducedMotion: 'reduce', serviceWorkers: 'block', ...more })
    phone.language = language
    phone.requests = []
    phone.errors = []
    await phone.context.exposeBinding('kudelmaRefused', (_, what) => { phone.errors.push(`policy: ${what}`) })
    await phone.context.addInitScript(() => {
      Object.defineProperty(window, 'namesOfTheBrowser', { value: new Set(Object.getOwnPropertyNames(window)) })
      document.addEventListener('securitypolicyviolation', event => window.kudelmaRefused(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`))
    })
    // Leaving goes to a page of somebody else's, which no test fetches.
    await phone.context.route('https://neutral.test/**', route => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sää</title><h1>Sää</h1>' }))
    phone.page = await phone.context.newPage()
    phone.page.on('request', request => phone.requests.push(request.url()))
    phone.page.on('websocket', socket => phone.requests.push(socket.url()))
    phone.page.on('pageerror', error => phone.errors.push(`error: ${error}`))
    phone.page.on('console', message => {
      if (message.type() === 'error' && !/Failed to load resource|WebSocket connection|ERR_/.test(message.text())) phone.errors.push(`console: ${message.text()}`)
    })
    return phone
  }

  t(key, values) { return say(this.language, key, values) }
  heading() { return this.page.textContent('#heading').catch(() => '') }
  /** The screen with this heading. */
  async reaches(key, values) {
    const title = this.t(key, values)
    await until(`"${title}" (now: "${await this.heading()}")`, async () => (await this.heading()) === title)
  }
  button(key, values) { return this.page.getByRole('button', { name: this.t(key, values), exact: true }) }
  async tap(key, values) { await this.button(key, values).first().click() }

  /** Two taps: who I am, and in. `name`: whom the door must ask for. */
  async knock(link, name) {
    await this.page.goto(link)
    await this.reaches('invited')
    if (name) assert.ok((await this.page.locator('#who').textContent()).startsWith(this.t('areYou', { name }).replace('?', '')))
    await this.page.locator('#yes').click()
    await this.page.locator('#come-in').click()
    await this.reaches('waiting.title')
  }

  /** The names of the three pictures that the page shows. */
  async pictures() { return this.page.locator('.three li span').allTextContents() }

  /** No page is taken that somebody could not use. */
  async isAccessible(where) {
    const found = await this.page.evaluate(`(() => { ${axe}; return axe.run(document, { resultTypes: ['violations'] }) })()`)
    assert.deepEqual(found.violations.map(one => `${where}: ${one.id} ${one.nodes.map(node => node.target).join(' ')}`), [])
    const { wide, seen } = await this.page.evaluate(() => ({ wide: document.documentElement.scrollWidth, seen: window.innerWidth }))
    assert.ok(wide <= seen, `${where}: ${wide} px wide on a screen of ${seen}`)
  }

  /** Looked at by whoever asks for it. */
  async picture(name) {
    const folder = process.env.KUDELMA_GUEST_PICTURES
    if (!folder) return
    fs.mkdirSync(folder, { recursive: true })
    await this.page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true })
  }

  async state(name) {
    await this.isAccessible(name)
    await this.picture(name)
  }

  /** Nothing that the page can reach holds these: storages, the document, whatever hangs from window. */
  async holds(secrets) {
    const full = await this.page.evaluate(fullDatabases).catch(() => []) // a page that may keep nothing
    const seen = await this.page.evaluate(async looked => {
      const found = []
      const look = (place, text) => looked.forEach(one => { if (String(text).includes(one)) found.push(`${place}: ${one}`) })
      const read = store => { try { return JSON.stringify({ ...store() }) } catch { return '' } }
      look('localStorage', read(() => localStorage))
      look('sessionStorage', read(() => sessionStorage))
      look('document', document.documentElement.outerHTML)
      look('address', location.href)
      look('history', JSON.stringify(history.state))
      if ('caches' in window && (await caches.keys().catch(() => [])).length > 0) found.push('caches')
      const seen = new Set()
      const walk = (object, place, depth) => {
        if (object === null || depth > 6 || seen.has(object)) return
        if (typeof object === 'string') return look(place, object)
        if (typeof object !== 'object' && typeof object !== 'function') return
        if (object instanceof Node || object === window && depth > 0) return
        seen.add(object)
        if (ArrayBuffer.isView(object) || object instanceof ArrayBuffer) {
          const bytes = new Uint8Array(object.buffer ?? object)
          look(place, new TextDecoder('utf-8').decode(bytes))
          return
        }
        let names = []
        try { names = Object.getOwnPropertyNames(object) } catch { return }
        for (const name of names) {
          let value
          try { value = object[name] } catch { continue }
          walk(value, `${place}.${name}`, depth + 1)
        }
      }
      for (const name of Object.getOwnPropertyNames(window)) {
        if (window.namesOfTheBrowser.has(name) || /^(namesOfTheBrowser|__|kudelmaRefused)/.test(name)) continue
        let value
        try { value = window[name] } catch { continue }
        walk(value, name, 1)
      }
      return found
    }, secrets)
    return seen.concat(full.map(name => `database: ${name}`))
  }

  /** It asked nobody but the server that the link names. */
  askedOnly(...ports) {
    const hosts = ports.map(port => `127.0.0.1:${port}`)
    const others = this.requests.filter(url => !/^(data|blob|about):/.test(url) && !url.startsWith(kNeutralPage) && !hosts.includes(new URL(url).host))
    assert.deepEqual(others, [])
  }

  async close() {
    await this.context.close()
    assert.deepEqual(this.errors, [])
  }
}

/** One server and one leader, for all tests of a file; each test brings guests of its own. */
export class House {
  static async open({ hasLeader = true } = {}) {
    const house = new House()
    house.folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kudelma-guest-'))
    house.server = new Server(house.folder)
    await house.server.start()
    if (!hasLeader) {
      house.staff = new Staff(house.server.url)
      await house.staff.event('online')
      return house
    }
    house.leader = new Leader(house.folder, house.server.url)
    await house.leader.isReady()
    return house
  }

  async close() {
    await closeBrowser()
    await this.leader?.stop()
    await this.staff?.stop()
    await this.server?.stop()
    fs.rmSync(this.folder, { recursive: true, force: true })
  }
}
