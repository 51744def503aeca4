// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// What the page's memory holds after the end: no word, no secret, no key.
import assert from 'node:assert/strict'
import test from 'node:test'
import core from './core.mjs'
import { Stage } from './stage.mjs'
import { comeIn, isAt, press, withMarjatta } from './visit.mjs'

const { KnockVerdict } = core.messages

/** All strings that the page's memory holds, after the collector went. */
async function memoryOf(page) {
  const cdp = await page.context().newCDPSession(page)
  let heap = ''
  cdp.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => { heap += chunk })
  await cdp.send('HeapProfiler.enable')
  await cdp.send('HeapProfiler.collectGarbage')
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  return JSON.parse(heap).strings.join('\n')
}

test('after the end, the memory of the page holds no word and no secret', async () => {
  const stage = await Stage.open(withMarjatta)
  const page = await stage.page()
  await comeIn(stage, page)
  await press(page, 'Jatka')
  stage.write(document => stage.put(document, 'viewpoints', '55'.repeat(16), { words: 'vieraan salaisuus', topic: 'worry', member: 'pia' }, ['words']))
  stage.set({ phase: 'viewpoints' })
  await page.getByText('vieraan salaisuus').waitFor()
  await page.locator('.here').click()
  await page.getByLabel('Etunimi').fill('Kerttukainen')
  await press(page, 'Lisää')
  await press(page, 'Takaisin tapaamiseen')
  await press(page, 'Kirjoita omin sanoin')
  await page.getByLabel('Mitä haluat sanoa?').fill('oma salaisuus')
  assert.ok((await memoryOf(page)).includes('vieraan salaisuus'), 'the test sees what is there')
  const secret = stage.link.split('#1.')[1]
  stage.answer({ verdict: KnockVerdict.Removed, message: '' })
  await isAt(page, 'Osuutesi on päättynyt')
  await page.waitForTimeout(500)
  const memory = await memoryOf(page)
  for (const word of ['vieraan salaisuus', 'oma salaisuus', 'Kerttukainen', secret]) {
    const at = memory.indexOf(word)
    assert.equal(at, -1, `${word}: ${memory.slice(Math.max(at - 200, 0), at + 200)}`)
  }
  await stage.close()
})

/** In the page, before its scripts: every array of bytes is remembered, as long as the page itself holds it. */
function rememberArrays() {
  const all = []
  const Plain = Uint8Array
  const Watched = new Proxy(Plain, {
    construct(target, args, maker) {
      const made = Reflect.construct(target, args, maker === Watched ? target : maker)
      all.push(new WeakRef(made))
      return made
    },
  })
  window.Uint8Array = Watched
  Object.defineProperty(Plain.prototype, 'constructor', { value: Watched, writable: true, configurable: true }) // slice() and its like
  // Numbers, not bytes: what is looked for must not be found here.
  window.drawn = []
  const { getRandomValues } = Crypto.prototype
  Crypto.prototype.getRandomValues = function (into) {
    const filled = getRandomValues.call(this, into)
    if (into.byteLength >= 32) window.drawn.push(Array.from(new Plain(into.buffer, into.byteOffset, into.byteLength)))
    return filled
  }
  window.arraysWith = secrets => {
    const buffers = new Set(all.map(one => one.deref()).filter(one => one).map(one => one.buffer))
    const isIn = (bytes, secret) => {
      for (let at = bytes.indexOf(secret[0]); at >= 0; at = bytes.indexOf(secret[0], at + 1)) {
        if (secret.every((byte, offset) => bytes[at + offset] === byte)) return true
      }
      return false
    }
    return secrets.map((secret, at) => ([...buffers].some(one => isIn(new Plain(one), secret)) ? at : -1)).filter(at => at >= 0)
  }
}

/** Of these bytes, which stand in something that the page still holds; libsodium's own memory is looked through too. */
async function arraysWith(page, secrets) {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('HeapProfiler.collectGarbage')
  return page.evaluate(all => window.arraysWith(all), secrets)
}

test('after the end no array that the page can reach holds a key of a circle or of the device', async () => {
  const stage = await Stage.open(withMarjatta)
  const page = await stage.page()
  await page.addInitScript(rememberArrays)
  await comeIn(stage, page)
  await press(page, 'Jatka')
  await press(page, 'Kirjoita omin sanoin')
  const drawn = await page.evaluate(() => window.drawn)
  const seeds = drawn.flatMap(one => Array.from({ length: Math.floor(one.length / 32) }, (_, at) => one.slice(32 * at, 32 * at + 32)))
  const secrets = [[...stage.host.key], ...seeds]
  assert.ok(seeds.length >= 1, 'the device drew its keys')
  const before = await arraysWith(page, secrets)
  assert.ok(before.includes(0), 'the circle\'s key would be found')
  assert.ok(before.length > 1, 'and a key of the device')
  stage.answer({ verdict: KnockVerdict.Removed, message: '' })
  await isAt(page, 'Osuutesi on päättynyt')
  await page.waitForTimeout(500)
  assert.deepEqual(await arraysWith(page, secrets), [])
  await stage.close()
})
