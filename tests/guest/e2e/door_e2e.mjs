// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
//   node door_e2e.mjs SERVER CLIENT SERVED_FOLDER
//
// The way in and the ways out, each row of what may happen at a door: a real browser, the real server, the real client.
import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { House, Phone, kNeutralPage, kPhone, say, until } from './house.mjs'

let house
before(async () => { house = await House.open() })
after(async () => { await house?.close() })

const leader = () => house.leader
const own = async (phone) => { phone.askedOnly(house.server.port); await phone.close() }

/** From the link to the first screen inside. */
async function comeIn(phone, member = 'saara') {
  const invitation = await leader().invite(member)
  await phone.knock(invitation.link, member === 'saara' ? 'Saara' : '')
  const knock = await leader().knock(invitation.lookup)
  const begun = Date.now()
  await leader().letIn(knock)
  await phone.reaches('readers.title')
  return { ...invitation, knock, took: Date.now() - begun }
}

/** How slow this machine is just now is told by what the same way from leader to page took before: its bar grows with it. */
function within(what, took, most, usual) {
  process.stdout.write(`${what} after ${took} ms, of at most ${most} and four times ${usual} for a busy machine\n`)
  assert.ok(took <= most + 4 * usual, `${what} after ${took} ms`)
}

for (const language of ['fi', 'sv', 'en']) {
  test(`two taps from the link to the knock, and in: ${language}`, async () => {
    const phone = await Phone.open({ language: 'fi', width: 320, height: 640 })
    const { link, lookup } = await leader().invite('saara')
    await phone.page.goto(link)
    await phone.reaches('invited')
    if (language !== 'fi') {
      await phone.page.getByRole('button', { name: say('fi', 'settings') }).click()
      await phone.page.getByRole('button', { name: { sv: 'Svenska', en: 'English' }[language] }).click()
      phone.language = language
      await phone.reaches('invited')
      await phone.tap('close')
    }
    // Neither the address nor the page's name says what it is about, and the secret is out of the address.
    assert.equal(new URL(phone.page.url()).hash, '')
    assert.equal(await phone.page.title(), say(language, 'title'))
    await phone.state(`${language}-welcome`)
    await phone.page.locator('#yes').click()
    await phone.page.locator('#come-in').click()
    await phone.reaches('waiting.title')
    await phone.state(`${language}-waiting`)
    const knock = await leader().knock(lookup)
    assert.equal(knock.authenticated, true)
    // The same three pictures on both screens.
    const content = await phone.page.evaluate(async () => (await (await fetch(document.querySelector('script[src*="page.js"]').src.replace('page.js', 'content.json'))).json()).pictures)
    assert.deepEqual(await phone.pictures(), knock.pictures.map(at => content[at].name[language]))
    await leader().call('table.lobby.hold', knock.lookup, knock.device, 'Hetki vielä.', 5)
    await phone.reaches('held.title')
    assert.ok((await phone.page.textContent('main')).includes('Hetki vielä.'))
    assert.ok((await phone.page.textContent('main')).includes(phone.t('held.many', { minutes: 5 })))
    await phone.state(`${language}-held`)
    await leader().letIn(knock)
    await phone.reaches('readers.title')
    await phone.state(`${language}-readers`)
    // Who is here, and who sees what I write, before anything can be written.
    assert.ok((await phone.page.textContent('main')).includes('Pia'))
    assert.equal(await phone.page.locator('textarea').count(), 0)
    const held = (await phone.holds(['Saara', link.split('#')[1]])).join()
    assert.ok(held.includes('document: Saara') && held.includes('sessionStorage'), held) // it would be found
    await leader().call('table.lobby.remove', 'saara')
    await phone.reaches('removed.title')
    await phone.state(`${language}-removed`)
    assert.deepEqual(await phone.holds(['Saara', link.split('#')[1]]), [])
    await own(phone)
  })
}

test('own words appear at the table, once', async () => {
  const phone = await Phone.open()
  await comeIn(phone)
  await phone.tap('readers.go')
  await phone.tap('yours.write')
  await phone.reaches('write.title')
  await phone.state('write')
  await phone.page.locator('#words').fill('Olen vain väsynyt, en vihainen. 🦊')
  await phone.tap('write.say')
  await until('the words', async () => (await leader().voices()).filter(one => one.words === 'Olen vain väsynyt, en vihainen. 🦊').length === 1)
  await leader().call('table.lobby.remove', 'saara')
  await phone.reaches('removed.title')
  assert.deepEqual(await phone.holds(['Olen vain väsynyt']), [])
  await own(phone)
})

test('declined is one calm screen, and knocks no more', async () => {
  const phone = await Phone.open()
  const { link, lookup } = await leader().invite('marjatta')
  await phone.knock(link)
  const knock = await leader().knock(lookup)
  await leader().call('table.lobby.notNow', knock.lookup, knock.device, 'Soitan huomenna.')
  await phone.reaches('declined.title')
  assert.ok((await phone.page.textContent('main')).includes('Soitan huomenna.'))
  assert.ok((await phone.page.textContent('body')).includes(kPhone))
  await phone.state('declined')
  await phone.page.waitForTimeout(1500)
  assert.deepEqual((await leader().get('table.lobby.knocks')).filter(one => one.lookup === lookup), [])
  await own(phone)
})

test('an admission is undone within ten seconds', async () => {
  const phone = await Phone.open()
  const { knock, took: usual } = await comeIn(phone)
  const begun = Date.now()
  await leader().call('table.lobby.undoAdmission', knock.device)
  await phone.reaches('removed.title')
  const took = Date.now() - begun
  within('undone', took, 10000, usual)
  await own(phone)
})

test('a second device takes the seat in one tap; the first says so within two seconds', async () => {
  const first = await Phone.open()
  const { link, lookup, knock, took: usual } = await comeIn(first)
  const second = await Phone.open({ width: 800, height: 1280 })
  await second.knock(link)
  const again = await leader().knock(lookup, one => one.secondDevice)
  assert.notEqual(again.device, knock.device)
  const begun = Date.now()
  await leader().call('table.lobby.moveSeat', again.lookup, again.device)
  await first.reaches('moved.title')
  const took = Date.now() - begun
  within('moved', took, 2000, usual)
  await first.state('moved')
  assert.deepEqual(await first.holds(['Saara', link.split('#')[1]]), [])
  await second.reaches('readers.title')
  await leader().call('table.lobby.remove', 'saara')
  await second.reaches('removed.title')
  await own(first)
  await own(second)
})

test('a link that was taken back', async () => {
  for (const language of ['fi', 'sv', 'en']) {
    const phone = await Phone.open({ language })
    const { link, lookup } = await leader().invite('marjatta')
    await leader().call('table.lobby.revoke', lookup)
    await leader().until('that it is gone', 'table.lobby.invitations', rows => !rows.some(one => one.key === lookup))
    phone.language = 'fi' // the invitation's, which comes before the phone's; the others are met in late_e2e
    await phone.page.goto(link)
    await phone.reaches('expired.title')
    assert.ok((await phone.page.textContent('body')).includes(kPhone))
    await phone.state(`${language}-expired`)
    await own(phone)
  }
})

test('a link with nothing in it, and the page for a spoken code', async () => {
  const phone = await Phone.open()
  await phone.page.goto(`http://127.0.0.1:${house.server.port}/j/abcdefghjkmnpqrs`)
  await phone.reaches('broken.title')
  await phone.state('broken')
  await phone.page.goto(`http://127.0.0.1:${house.server.port}/guest`)
  await phone.reaches('code.title')
  await phone.state('code')
  await phone.page.goto(`http://127.0.0.1:${house.server.port}/guest/phone`)
  assert.ok((await phone.page.textContent('body')).includes(kPhone))
  await own(phone)
})

test('leave now: nothing is left, and another page stands in its place', async () => {
  const phone = await Phone.open()
  const { link } = await comeIn(phone)
  await phone.tap('readers.go')
  await phone.tap('yours.write')
  await phone.page.locator('#words').fill('Tätä ei lähetetä')
  await phone.page.waitForTimeout(500) // so that the half-written words are kept
  const length = await phone.page.evaluate(() => history.length)
  await phone.page.locator('#leave').click()
  await phone.page.waitForURL(kNeutralPage)
  assert.equal(await phone.page.evaluate(() => history.length), length) // replaced, not added
  await phone.page.goto(`http://127.0.0.1:${house.server.port}/guest/phone`)
  assert.deepEqual(await phone.holds(['Tätä ei lähetetä', 'Saara', link.split('#')[1]]), [])
  // The server and the host hear of it by themselves.
  await own(phone)
  await leader().call('table.lobby.remove', 'saara')
})

test('by the keyboard alone', async () => {
  const phone = await Phone.open({ width: 1280, height: 800 })
  const { link, lookup } = await leader().invite('saara')
  await phone.page.goto(link)
  await phone.reaches('invited')
  const focused = () => phone.page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent)
  const reach = async id => {
    for (let at = 0; at < 30; ++at) {
      if (await focused() === id) return
      await phone.page.keyboard.press('Tab')
    }
    assert.fail(`the keyboard does not reach ${id}`)
  }
  await phone.page.locator('#yes').waitFor()
  await reach('leave')
  await reach('yes')
  await phone.page.keyboard.press('Space')
  await reach('come-in')
  await phone.page.keyboard.press('Enter')
  await phone.reaches('waiting.title')
  const knock = await leader().knock(lookup)
  await leader().letIn(knock)
  await phone.reaches('readers.title')
  for (let at = 0; at < 3; ++at) await phone.page.keyboard.press('Shift')
  await phone.page.waitForURL(kNeutralPage)
  await own(phone)
  await leader().call('table.lobby.remove', 'saara')
})

test('a child: a picture for a name, nothing to write, and the door reads itself aloud', async () => {
  const phone = await Phone.open({ width: 800, height: 1280 })
  await phone.context.addInitScript(() => {
    window.said = []
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text } }
    Object.defineProperty(window, 'speechSynthesis', { value: { speak: one => window.said.push(one.text), cancel() {}, getVoices: () => [{ lang: 'fi-FI', localService: true }] } })
  })
  const { link, lookup } = await leader().invite('aino')
  await phone.page.goto(link)
  await phone.reaches('child.hello')
  await phone.state('child-welcome')
  assert.equal(await phone.page.locator('input, textarea').count(), 0)
  // Who does not read needs one large picture that says all of it, and pictures that can be told apart without their words.
  const listen = phone.page.locator('.listen-to')
  const box = await listen.boundingBox()
  assert.ok(box.width >= 64 && box.height >= 64, `${box.width}x${box.height}`)
  await listen.click()
  const said = (await phone.page.evaluate(() => window.said)).join(' ')
  for (const key of ['child.hello', 'safety', 'comeIn']) assert.ok(said.includes(phone.t(key)), `${key} is not said: ${said}`)
  const pictures = await phone.page.locator('.picture-button svg').evaluateAll(all => all.map(one => one.innerHTML))
  assert.ok(pictures.length >= 12 && new Set(pictures).size === pictures.length)
  await phone.page.locator('.picture-button').nth(2).click()
  await phone.page.locator('#come-in').click()
  await phone.reaches('waiting.title')
  await leader().letIn(await leader().knock(lookup))
  await phone.reaches('readers.title')
  await phone.state('child-readers')
  await phone.page.locator('#leave').click()
  await phone.page.waitForURL(kNeutralPage)
  await own(phone)
  await leader().call('table.lobby.remove', 'aino')
})

test('the meeting ends: thank you, what happens next, and nothing stays, also after a reload', async () => {
  await leader().call('table.begin')
  const phone = await Phone.open()
  const { link } = await comeIn(phone)
  await phone.tap('readers.go')
  await leader().call('table.end')
  await phone.reaches('closed.title')
  await phone.state('closed')
  await phone.tap('closed.go')
  await phone.reaches('ended.title')
  await phone.state('ended')
  assert.deepEqual(await phone.holds(['Saara', link.split('#')[1]]), [])
  await phone.page.reload()
  await phone.reaches('over.title')
  await phone.state('over')
  assert.deepEqual(await phone.holds(['Saara', link.split('#')[1]]), [])
  await own(phone)
})

test('the server keeps no word of it in its log', async () => {
  assert.ok(!/\/j\/|#1\./.test(house.server.log), house.server.log)
})
