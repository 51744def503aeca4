// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
//   node gallery.mjs [--out FOLDER] [--only PREFIX]
//
// Draws every state of gallery_states.mjs in Chromium, under the policy that the server sends, and checks: no complaint
// of axe-core, nothing wider than a narrow screen, all controls large enough and reached by keys, in all languages. The
// youngest see no word but their own name, and where a language is chosen its name, for whoever sits beside them. With
// --out it leaves pictures to look at.
import fs from 'node:fs'
import http from 'node:http'
import { createRequire } from 'node:module'
import path from 'node:path'
import vm from 'node:vm'
import { statesOf } from './gallery_states.mjs'

const modules = process.env.KUDELMA_NODE_MODULES
const served = process.env.KUDELMA_GUEST_SERVED
const development = process.env.KUDELMA_GUEST_DEVELOPMENT
const root = path.join(path.dirname(new URL(import.meta.url).pathname), '../..')
const required = createRequire(path.join(modules, 'x.js'))
const { chromium } = required('playwright-core')
const axe = fs.readFileSync(path.join(modules, 'axe-core/axe.min.js'), 'utf8')
const option = name => process.argv[process.argv.indexOf(name) + 1]
const out = process.argv.includes('--out') ? option('--out') : null
const only = process.argv.includes('--only') ? option('--only') : ''

const kPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
const kTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const kLanguages = ['fi', 'sv', 'en']
const kTouch = 48
const kChildTouch = 64
const kSizes = { phone: [360, 740], narrow: [320, 640], tablet: [834, 1112], tall: [360, 4000] }

const html = fs.readFileSync(path.join(served, 'index.html'), 'utf8')
  .replace(/<script[^>]*><\/script>\n/g, '').replace(/<link rel="icon"[^>]*>\n/, '')
  .replace(/<link rel="stylesheet"[^>]*>/, '<link rel="stylesheet" href="/page.css"><script src="/screens.js" defer></script><script src="/show.js" defer></script>')
const show = `
  const nothing = new Proxy({}, { get: () => () => undefined })
  const sheets = { mount: canvas => screens.drawOn(canvas.getContext('2d'), shown.strokes), preview: canvas => sheets.mount(canvas), stamp() {}, undo() {} }
  let shown = null
  let hasLearnt = false
  window.complaints = []
  document.addEventListener('securitypolicyviolation', event => complaints.push('policy: ' + event.violatedDirective + ' ' + event.blockedURI))
  window.addEventListener('error', event => complaints.push('error: ' + event.message))
  window.showState = state => {
    shown = state
    // The door must do with the words of the first screen.
    if (state.room && !hasLearnt) screens.learn(state.content.words)
    hasLearnt = hasLearnt || !!state.room
    const html = document.documentElement
    html.lang = state.language
    html.dataset.look = state.look
    html.dataset.text = state.textPercent >= 150 ? 'large' : ''
    html.style.fontSize = state.textPercent + '%'
    document.querySelectorAll('canvas').forEach(one => one.remove())
    screens.draw(document.getElementById('page'), screens.page(state, nothing, sheets))
    window.scrollTo(0, 0)
  }`
const files = {
  '/': ['text/html', html], '/show.js': ['text/javascript', show],
  '/icon.svg': ['image/svg+xml', fs.readFileSync(path.join(served, 'icon.svg'))],
  '/page.css': ['text/css', fs.readFileSync(path.join(served, 'page.css'))],
  '/screens.js': ['text/javascript', fs.readFileSync(path.join(development, 'screens.js'))],
}
const server = http.createServer((request, response) => {
  const [type, body] = files[request.url] ?? ['text/plain', null]
  response.writeHead(body === null ? 404 : 200, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': kPolicy })
  response.end(body ?? '')
})
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))
const address = `http://127.0.0.1:${server.address().port}/`

const content = JSON.parse(fs.readFileSync(path.join(served, 'content.json'), 'utf8'))
const screens = vm.runInNewContext(`${files['/screens.js'][1]}; screens`, { TextEncoder, TextDecoder, Intl })
const states = Object.entries(statesOf(screens, content, root)).filter(([name]) => name.startsWith(only))

const complaints = []
const complain = (name, text) => complaints.push(`${name}: ${text}`)
const browser = await chromium.launch({ executablePath: process.env.KUDELMA_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'], headless: true })
const page = await (await browser.newContext({ reducedMotion: 'reduce', locale: 'fi-FI', timezoneId: 'Europe/Helsinki' })).newPage()
await page.goto(address)
await page.evaluate(axe)
const draw = state => page.evaluate(one => window.showState(one), state)
const size = name => page.setViewportSize({ width: kSizes[name][0], height: kSizes[name][1] })
const picture = async (name, look) => {
  if (!out) return
  const { width, height } = page.viewportSize()
  const whole = await page.evaluate(() => {
    document.activeElement?.blur()
    return document.scrollingElement.scrollHeight
  })
  await page.setViewportSize({ width, height: Math.max(whole, height) })
  await page.screenshot({ path: path.join(out, `${name}-${look}.png`) })
  await page.setViewportSize({ width, height })
}
if (out) fs.mkdirSync(out, { recursive: true })

const violations = (rules = null) => page.evaluate(async ([tags, rules]) => {
  const found = await window.axe.run(document, { runOnly: rules ? { type: 'rule', values: rules } : { type: 'tag', values: tags }, resultTypes: ['violations'] })
  return found.violations.flatMap(one => one.nodes.map(node => `${one.id}: ${node.target.join(' ')} ${node.any.map(each => each.message).join('; ')}`))
}, [kTags, rules])

/** What sticks out of the page, or is too small to touch. */
const shapes = least => page.evaluate(least => {
  const found = []
  const width = document.documentElement.clientWidth
  if (document.scrollingElement.scrollWidth > width) {
    const wide = [...document.querySelectorAll('#page *')].filter(one => one.getBoundingClientRect().right > width + 1 && !one.closest('.family'))
    found.push(`wider than ${width}: ${wide.slice(0, 3).map(one => one.tagName + '.' + one.className).join(' ')}`)
  }
  for (const one of document.querySelectorAll('#page button, #page a[href], #page input, #page textarea')) {
    const box = (one.type === 'radio' ? one.closest('label') : one).getBoundingClientRect()
    const isInMain = !!one.closest('main.child, nav.child')
    const isYoung = !!document.querySelector('main.young')
    const need = isYoung || isInMain && one.type !== 'radio' && one.tagName !== 'INPUT' ? Math.max(least[0], least[1]) : least[0]
    if (box.height + 0.5 < need || box.width + 0.5 < (isYoung ? least[1] : least[0])) found.push(`small: ${one.tagName} "${one.textContent.trim()}" ${Math.round(box.width)}x${Math.round(box.height)}`)
  }
  for (const one of document.querySelectorAll('#page h1, #page p, #page button, #page label')) {
    if (/\b(undefined|null|NaN)\b|[{}]/.test(one.textContent) || one.textContent.trim() === '' && !one.getAttribute('aria-label')) found.push(`text: "${one.textContent}" in ${one.outerHTML.slice(0, 80)}`)
  }
  return found
}, least)

/** Words that somebody who does not read would have to read. */
const letters = own => page.evaluate(own => {
  const found = []
  const all = document.createTreeWalker(document.getElementById('page'), NodeFilter.SHOW_TEXT)
  while (all.nextNode()) {
    const text = all.currentNode.textContent.trim()
    const box = all.currentNode.parentElement.getBoundingClientRect()
    const isLanguage = all.currentNode.parentElement.closest('#settings [lang]') !== null
    if (text && text !== own && !isLanguage && box.width > 1 && box.height > 1) found.push(`a word to read: ${text}`)
  }
  return found
}, own)

/** Every control is met by Tab, leaving first; what is met is in sight. */
async function keyboard() {
  const expected = await page.evaluate(() => {
    const groups = new Set()
    const all = [...document.querySelectorAll('#page button, #page a[href], #page input, #page textarea, #page [tabindex="0"]')].filter(one => {
      if (one.type !== 'radio') return true
      if (groups.has(one.name)) return false
      groups.add(one.name)
      return true
    })
    // Where Tab begins is where the focus was last.
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
    window.met = new Set()
    return all.length
  })
  const found = []
  for (let at = 0; at < expected; ++at) {
    await page.keyboard.press('Tab')
    const met = await page.evaluate(isFirst => {
      const one = document.activeElement
      window.met.add(one.type === 'radio' ? one.name : one)
      if (isFirst && one.id !== 'leave') return `first is ${one.outerHTML.slice(0, 60)}`
      const box = (one.type === 'radio' ? one.closest('label') : one).getBoundingClientRect()
      const top = document.elementFromPoint(Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1), Math.min(Math.max(box.top + Math.min(box.height / 2, 40), 0), innerHeight - 1))
      const isHidden = !top || !(one.closest('label') ?? one).contains(top) && !top.contains(one)
      return isHidden ? `covered: ${one.tagName} "${(one.textContent || one.id).trim().slice(0, 40)}" by ${top?.className}` : ''
    }, at === 0)
    if (met) found.push(met)
  }
  const reached = await page.evaluate(() => window.met.size)
  if (reached < expected) found.push(`${reached} of ${expected} controls reached`)
  return found
}

for (const [at, [name, state]] of states.entries()) {
  await size('tall') // What is kept at the screen's edges lies over nothing then.
  await draw(state)
  for (const found of await violations()) complain(name, found)
  await size('phone')
  await draw(state)
  for (const found of await shapes([kTouch, kChildTouch])) complain(name, found)
  for (const found of await keyboard()) complain(name, `keys: ${found}`)
  if (state.room?.isYoung) for (const found of await letters(state.room.self.name)) complain(name, found)
  await draw(state)
  await picture(name, 'phone')
  await draw({ ...state, look: 'dark' })
  for (const found of await violations(['color-contrast'])) complain(`${name} dark`, found)
  await picture(name, 'dark')
  await draw({ ...state, look: 'contrast' })
  for (const found of await violations(['color-contrast'])) complain(`${name} contrast`, found)
  if (out) await picture(name, 'contrast')
  await size('narrow')
  for (const language of kLanguages) {
    await draw({ ...state, language })
    for (const found of await shapes([kTouch, kChildTouch])) complain(`${name} ${language} 320`, found)
    if (language !== 'fi') await picture(name, `320-${language}`)
  }
  // Texts change what axe-core sees of names and lengths, not of form: each second state, in turn in the other languages.
  if (at % 2 === 0 || only) {
    const language = kLanguages[1 + at / 2 % 2 | 0]
    await size('tall')
    await draw({ ...state, language })
    for (const found of await violations()) complain(`${name} ${language}`, found)
    await size('narrow')
  }
  await draw({ ...state, textPercent: 200 })
  for (const found of await shapes([kTouch, kChildTouch])) complain(`${name} 200 %`, found)
  await picture(name, '200')
  // 1280 by 1024 at 400 %.
  await page.setViewportSize({ width: 320, height: 256 })
  await draw(state)
  for (const found of await shapes([kTouch, kChildTouch])) complain(`${name} 400 %`, found)
  for (const found of await keyboard()) complain(`${name} 400 %`, `keys: ${found}`)
  if (out) {
    await size('tablet')
    await draw(state)
    await picture(name, 'tablet')
  }
  for (const found of await page.evaluate(() => window.complaints.splice(0))) complain(name, found)
}
await browser.close()
server.close()
for (const one of complaints) process.stdout.write(`${one}\n`)
process.stdout.write(`${states.length} states, ${complaints.length} complaints\n`)
process.exit(complaints.length === 0 ? 0 : 1)
