// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Other guests and other browsers: who comes late, by a code, as a child, for a service, on an old phone.
import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import test from 'node:test'
import core, { hex } from './core.mjs'
import { say } from './host.mjs'
import { Stage, kPhone, startBrowser, until } from './stage.mjs'
import { comeIn, isAt, press, withMarjatta, withVoice } from './visit.mjs'

const { KnockVerdict } = core.messages

test('expired, too early, and declined', async () => {
  const stage = await Stage.open(withMarjatta)
  stage.office.invitations.clear()
  const page = await stage.page()
  await page.goto(stage.link)
  await isAt(page, 'Linkki ei ole enää voimassa')
  assert.match(await page.getByText('Pyydä uusi linkki viestillä').locator('..').getAttribute('href'), /^sms:091234567/)
  await stage.close()

  const early = await Stage.open({ ...withMarjatta, info: { ...withMarjatta.info, valid_from_ms: 3e12, valid_to_ms: 4e12 } })
  const other = await early.page()
  await other.goto(early.link)
  await isAt(other, 'Tapaaminen ei ole vielä alkanut')
  await early.close()

  const declined = await Stage.open(withMarjatta)
  const third = await declined.page()
  await third.goto(declined.link)
  await press(third, 'Olen joku muu')
  await third.getByLabel('Etunimi').fill('Kalevi')
  await press(third, 'Tule mukaan')
  assert.equal((await declined.knock()).shown_name, 'Kalevi')
  declined.answer({ verdict: KnockVerdict.NotNow, message: 'Soitan huomenna' })
  await isAt(third, 'Et voi nyt liittyä')
  await third.getByText('Soitan huomenna').waitFor()
  await third.waitForTimeout(300)
  assert.equal(declined.office.knocks.length, 1)
  await third.reload()
  await third.getByText('Oletko Marjatta?').waitFor()
  await third.waitForTimeout(300)
  assert.equal(declined.office.knocks.length, 1, 'a reload asks again only by a tap')
  await declined.close()
})

test('twelve spoken digits are a link, and a wrong code can be tried again', async () => {
  const stage = await Stage.open(withMarjatta)
  const said = await say(stage.host, '483021957264', stage.address, stage.office.now(), { guest_name: 'Marjatta' })
  stage.office.invitations.set(hex(said.lookup), said.invitation)
  const page = await stage.page()
  await page.goto(`${stage.address}/guest`)
  await isAt(page, 'Kirjoita koodi')
  await page.getByLabel('Kaksitoista numeroa').fill('483 021')
  await press(page, 'Jatka')
  await page.locator('#page main').getByText('Koodissa on kaksitoista numeroa.').waitFor()
  await page.getByLabel('Kaksitoista numeroa').fill('111 111 111 111')
  await press(page, 'Jatka')
  await isAt(page, 'Koodi ei ole enää voimassa')
  await press(page, 'Lataa sivu uudelleen')
  await page.getByLabel('Kaksitoista numeroa').fill('483 021 957 264')
  await press(page, 'Jatka')
  await page.getByText('Oletko Marjatta?').waitFor()
  stage.door = said // whose knock it is
  await press(page, 'Kyllä olen')
  await press(page, 'Tule mukaan')
  const knock = await stage.knock()
  assert.deepEqual([knock.shown_name, knock.mac.length], ['Marjatta', 32])
  await stage.close()
})

test('a child picks a picture, draws, and nobody sees a stroke before it is shown', async () => {
  const stage = await Stage.open({ info: { guest_name: 'Aino', child_mode: true } })
  const page = await stage.page({ hasTouch: true })
  await page.addInitScript(() => {
    window.addresses = new Set()
    const { createObjectURL, revokeObjectURL } = URL
    URL.createObjectURL = one => {
      const address = createObjectURL.call(URL, one)
      window.addresses.add(address)
      window.seen = true
      return address
    }
    URL.revokeObjectURL = address => {
      window.addresses.delete(address)
      revokeObjectURL.call(URL, address)
    }
  })
  await page.goto(stage.link)
  await press(page, 'kani')
  await press(page, 'Tule mukaan')
  await stage.knock()
  stage.admit()
  await isAt(page, 'Olet mukana')
  await press(page, 'Jatka')
  await press(page, 'Piirrä')
  const box = await page.locator('canvas').boundingBox()
  await page.mouse.move(box.x + 40, box.y + 40)
  await page.mouse.down()
  await page.mouse.move(box.x + 200, box.y + 150, { steps: 8 })
  await page.mouse.up()
  // The sheet is taken away under the finger: what was drawn stays, and the next sheet takes the next stroke.
  await page.mouse.move(box.x + 40, box.y + 90)
  await page.mouse.down()
  await page.mouse.move(box.x + 200, box.y + 190, { steps: 4 })
  stage.set({ state: 'paused' })
  await isAt(page, 'Tauko')
  await page.mouse.up()
  stage.set({ state: 'running' })
  await page.getByLabel('Paperi, jossa on 2 viivaa').waitFor()
  await page.mouse.move(box.x + 60, box.y + 60)
  await page.mouse.down()
  await page.mouse.move(box.x + 100, box.y + 150, { steps: 4 })
  await page.mouse.up()
  await page.getByLabel('Paperi, jossa on 3 viivaa').waitFor()
  await press(page, 'Aurinko')
  assert.equal(stage.reads('drawings').length, 0)
  assert.equal(stage.office.attachments.size, 0)
  await press(page, 'Näytä muille')
  await isAt(page, 'Vain nämä ihmiset näkevät piirustuksesi:')
  assert.match(await page.locator('.people').textContent(), /Pia/)
  await press(page, 'Näytä piirustus')
  await page.locator('.must').getByText('Kerro ensin kuvasta.', { exact: false }).waitFor()
  assert.equal(stage.reads('drawings').length + stage.office.attachments.size, 0, 'not without the child\'s own words')
  await page.getByLabel('Mitä kuvassa on?').fill('aurinko ja tie')
  await page.getByRole('button', { name: 'Näytä piirustus', exact: true }).evaluate(one => {
    one.click()
    one.click()
  })
  await until(() => stage.reads('drawings').length === 1 && stage.office.attachments.size === 1, 'the drawing')
  const [drawing] = stage.reads('drawings')
  assert.equal(drawing.person, '22'.repeat(16))
  assert.deepEqual([drawing.altText, drawing.explanation], ['aurinko ja tie', 'aurinko ja tie'])
  assert.ok(drawing.attachment.length > 0)
  await press(page, 'Kolme taloa')
  await press(page, 'Toiveiden talo')
  await page.getByLabel('Mitä talossa on?').fill('koira')
  await press(page, 'Laita taloon')
  await until(() => stage.reads('voices').some(one => one.house === 'dreams' && one.zone === 'dreams' && one.words === 'koira'), 'the house')
  await page.getByRole('button', { name: 'Takaisin' }).click()
  await press(page, 'Lähellä ja kaukana')
  await press(page, 'Lähellä: Laita tähän')
  await isAt(page, 'Lähellä')
  await press(page, 'Laita kartalle')
  await page.getByText('Kirjoita ensin jotakin.').waitFor()
  await page.getByLabel('Kuka tai mikä?').fill(' Musti ')
  await press(page, 'Laita kartalle')
  const onTheMap = () => stage.reads('voices').filter(one => one.instrument === 'lahella-ja-kaukana' && !one.withdrawn)
  await until(() => onTheMap().length === 1, 'the map')
  const [thing] = onTheMap()
  assert.deepEqual([thing.person, thing.zone, thing.words, thing.medium, thing.askedBefore, thing.meeting],
    ['22'.repeat(16), 'near', 'Musti', 'play', 'Kuka tai mikä on lähellä?', stage.meeting])
  await until(async () => (await page.locator('.ring-thing').count()) === 1, 'the thing on the map')
  await press(page, 'Musti: Lähemmäs')
  await until(() => onTheMap()[0].zone === 'right-here', 'that it came nearer')
  await until(async () => (await page.getByRole('button', { name: 'Musti: Lähemmäs', exact: true }).count()) === 0, 'that nothing is nearer')
  await press(page, 'Musti: Ota takaisin')
  await until(() => onTheMap().length === 0, 'that it is gone')
  await until(async () => (await page.locator('.ring-thing').count()) === 0, 'that it is gone here too')
  await page.getByRole('button', { name: 'Takaisin' }).click()
  await press(page, 'Miltä tuntuu?')
  await press(page, 'Hyvin')
  await press(page, 'Lähetä')
  await until(() => stage.reads('scales').some(one => one.value === 8 && one.person === '22'.repeat(16)), 'the face')
  assert.equal(stage.reads('drawings').length, 1, 'two taps, one drawing')
  await press(page, 'Lopeta')
  await isAt(page, 'Lopetit')
  assert.ok(await page.evaluate(() => window.seen && window.addresses.size > 0), 'the picture has an address')
  stage.answer({ verdict: KnockVerdict.Removed, message: '' })
  await isAt(page, 'Osuutesi on päättynyt')
  assert.equal(await page.evaluate(() => window.addresses.size), 0, 'the picture is given back at the end')
  assert.deepEqual(stage.complaints, [])
  await stage.close()
})

/** What the youngest cannot do: read a word, or hit what is small. */
const tooMuch = page => page.evaluate(() => {
  const found = []
  const all = document.createTreeWalker(document.getElementById('page'), NodeFilter.SHOW_TEXT)
  while (all.nextNode()) {
    const [text, box] = [all.currentNode.textContent.trim(), all.currentNode.parentElement.getBoundingClientRect()]
    if (text && text !== 'Aino' && box.width > 1 && box.height > 1) found.push(text)
  }
  for (const one of document.querySelectorAll('#page button, #page a, #page label')) {
    const { width, height } = one.getBoundingClientRect()
    if (width < 63.5 || height < 63.5) found.push(`${one.outerHTML.slice(0, 80)} ${width}x${height}`)
    if (one.tagName !== 'LABEL' && !one.getAttribute('aria-label')) found.push(`no name: ${one.outerHTML.slice(0, 80)}`)
  }
  return found
})

test('the youngest do everything by pictures, hear what they are, and show a drawing to faces', async () => {
  const stage = await Stage.open({ info: { guest_name: 'Aino', child_mode: true }, born: '2021-03-02', isKnown: true })
  const page = await stage.page({ hasTouch: true })
  await page.addInitScript(() => {
    window.said = []
    window.voices = [{ lang: 'fi-FI', localService: false }, { lang: 'sv-SE', localService: true }]
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text } }
    Object.defineProperty(window, 'speechSynthesis', { value: { speak: one => window.said.push(one.text), cancel() {}, getVoices: () => window.voices } })
  })
  const heard = () => page.evaluate(() => window.said.splice(0))
  const at = async title => {
    await isAt(page, title)
    assert.deepEqual(await tooMuch(page), [], title)
    for (const name of ['Lopeta', 'Tarvitsen tauon']) assert.ok(await page.getByRole('button', { name, exact: true }).evaluate(one => {
      const box = one.getBoundingClientRect()
      return box.top >= 0 && box.bottom <= innerHeight + 1
    }), `${title}: ${name}`)
  }
  await page.goto(stage.link)
  await press(page, 'kani')
  assert.equal(await page.getByRole('button', { name: 'Lue ääneen' }).count(), 0, 'a voice elsewhere would be told the words')
  await page.evaluate(() => {
    window.voices.push({ lang: 'fi_FI', localService: true })
    speechSynthesis.onvoiceschanged()
  })
  await page.getByRole('button', { name: 'Lue ääneen' }).waitFor()
  // The door's own words, for who does not read them.
  await press(page, 'Kuuntele')
  assert.match((await heard())[0], /Valitse itsellesi kuva.*Tule mukaan/)
  await press(page, 'Kuuntele')
  await press(page, 'Kuuntele')
  await heard()
  await press(page, 'Tule mukaan')
  await stage.knock()
  stage.admit()
  await at('Nämä ihmiset ovat mukana:')
  await until(async () => (await page.locator('.portraits > *').count()) === 2, 'the faces')
  assert.match((await heard()).join(), /Nämä ihmiset ovat mukana: Aino.*Voit lopettaa milloin haluat\./)
  await press(page, 'Pia, vastuusosiaalityöntekijä')
  assert.deepEqual(await heard(), ['Pia, vastuusosiaalityöntekijä'])
  await press(page, 'Jatka')
  await at('Mitä haluat tehdä?')
  assert.match((await heard())[0], /Aloituskierros.*Mitä haluat tehdä\?/)
  await press(page, 'Aino. Vaihda kuva')
  await at('Hei! Valitse itsellesi kuva.')
  await press(page, 'kissa')
  await at('Mitä haluat tehdä?')
  assert.deepEqual(await heard(), ['Hei! Valitse itsellesi kuva.', 'kissa'])

  // Nobody is there yet who could see a call.
  await press(page, 'Auta minua')
  await until(async () => (await page.locator('#polite').textContent()) === 'Kukaan ei näe sitä juuri nyt.', 'that nobody sees it')
  await press(page, 'En tarvitse enää apua')
  stage.appear()
  await until(async () => (await page.locator('.me .face').count()) === 3, 'that Pia is here')
  await heard()
  await press(page, 'Auta minua')
  await until(async () => (await page.locator('#polite').textContent()) === 'Aikuiset näkevät, että kutsut heitä.', 'help is called')
  assert.deepEqual([stage.told.hand > 0, stage.told.tooMuch, stage.told.pause], [true, true, undefined], 'more than a raised hand, and no stop')
  assert.deepEqual(await heard(), ['Aikuiset näkevät, että kutsut heitä.'])
  assert.equal(await page.getByRole('button', { name: 'En tarvitse enää apua', exact: true }).getAttribute('aria-pressed'), 'true')
  await press(page, 'En tarvitse enää apua')

  await press(page, 'Kolme taloa')
  await at('Kolme taloa')
  await press(page, 'Toiveiden talo')
  await at('Toiveiden talo')
  await heard()
  await press(page, 'Piirrä')
  await at('Piirrä')
  assert.deepEqual(await heard(), ['Piirrä. Kukaan ei näe vielä.'])
  const box = await page.locator('canvas').boundingBox()
  await page.mouse.move(box.x + 40, box.y + 40)
  await page.mouse.down()
  await page.mouse.move(box.x + 200, box.y + 100, { steps: 8 })
  await page.mouse.up()
  await press(page, 'Näytä muille')
  await at('Vain nämä ihmiset näkevät piirustuksesi:')
  assert.equal(await page.locator('.portraits > *').count(), 1, 'all readers but the child')
  assert.equal(stage.reads('drawings').length + stage.office.attachments.size, 0, 'nobody sees it yet')
  assert.match((await heard()).join(), /Haluatko kertoa kuvasta\?/)
  assert.equal(await page.getByRole('button', { name: 'Näytä piirustus' }).count(), 0, 'not before something is said of it')
  await press(page, 'En halua kertoa.')
  assert.deepEqual(await heard(), ['En halua kertoa.'])
  await at('Vain nämä ihmiset näkevät piirustuksesi:')
  await press(page, 'Näytä piirustus')
  await until(() => stage.reads('drawings').length === 1 && stage.office.attachments.size === 1, 'the drawing')
  assert.deepEqual([stage.reads('drawings')[0].title, stage.reads('drawings')[0].explanation], ['Toiveiden talo', 'En halua kertoa.'])
  await at('Mitä haluat tehdä?')
  assert.deepEqual(await heard(), ['Näytit piirustuksen. Näkevät: Pia.'])
  stage.set({ phase: 'childs-voice', speaker: 'aino' })
  await page.locator('.drawing img').waitFor()
  await until(async () => /Nyt on sinun vuorosi/.test((await heard()).join()), 'the turn is told')
  await at('Mitä haluat tehdä?')

  await press(page, 'Miltä tuntuu?')
  await at('Kuinka hyvin nyt menee?')
  assert.equal(await page.locator('.mood-button').count(), 3)
  await press(page, 'Tosi hyvin')
  await at('Kuinka hyvin nyt menee?')
  await press(page, 'Lähetä')
  await until(() => stage.reads('scales').some(one => one.value === 10 && one.person === '22'.repeat(16)), 'the face')
  await at('Mitä haluat tehdä?')
  await press(page, 'Tikkaat')
  await at('Missä kohdassa tikkaita olet nyt?')
  await press(page, 'Hyvin')
  await press(page, 'Lähetä')
  await until(() => stage.reads('scales').some(one => one.value === 8), 'the rung')
  await at('Mitä haluat tehdä?')
  await heard()
  stage.set({ phase: 'reflecting-team' })
  await until(async () => /Nyt voit vain kuunnella/.test((await heard()).join()), 'listening is told')
  assert.deepEqual(await tooMuch(page), [])
  stage.set({ state: 'paused' })
  await at('Tauko')
  // Whoever stops the voice is left in peace until they ask for it.
  await press(page, 'Lue ääneen')
  await heard()
  stage.set({ state: 'running', phase: 'next-steps' })
  await at('Mitä haluat tehdä?')
  assert.deepEqual(await heard(), [])
  await press(page, 'Aino. Vaihda kuva')
  await press(page, 'kissa')
  assert.deepEqual(await heard(), ['kissa'], 'what is touched is still said')
  await press(page, 'Lue ääneen')
  await press(page, 'Lue ääneen')
  await heard()
  await press(page, 'Lopeta')
  await isAt(page, 'Lopetit')
  await until(async () => /Hyvä, että lopetit, kun halusit. Aikuiset tietävät sen\./.test((await heard()).join()), 'that the grown-ups know')
  assert.deepEqual(await tooMuch(page), [])
  await press(page, 'Jatkan sittenkin')
  await at('Mitä haluat tehdä?')
  await heard()
  stage.set({ state: 'closed' })
  await isAt(page, 'Kiitos, että olit mukana')
  assert.deepEqual(await tooMuch(page), [])
  await until(async () => /Minua kuunneltiin/.test((await heard()).join()), 'the first question')
  await press(page, 'Tosi hyvin')
  await until(async () => /Oloni oli turvallinen/.test(await page.locator('.banner.info').getAttribute('aria-label')), 'the second question')
  await press(page, 'Tosi huonosti')
  await page.getByRole('button', { name: 'Lähetä vastaus' }).waitFor()
  assert.deepEqual(await tooMuch(page), [])
  assert.equal(stage.reads('feedback').length, 0, 'not before it is shown who reads it')
  await press(page, 'Lähetä vastaus')
  await until(() => stage.reads('feedback').length === 1, 'the answers')
  assert.deepEqual(stage.reads('feedback')[0].items, [{ key: 'heard', value: 10 }, { key: 'safe', value: 0 }])
  assert.deepEqual(await tooMuch(page), [])
  assert.deepEqual(stage.complaints, [])
  await stage.close()
})

test('a screen is heard when a voice has said it: one that came late, or was not allowed to, says it then', async () => {
  const stage = await Stage.open({ info: { guest_name: 'Aino', child_mode: true }, born: '2021-03-02' })
  const page = await stage.page()
  await withVoice(page)
  await page.addInitScript(() => { window.voices = [] })
  const heard = () => page.evaluate(() => window.said.splice(0))
  await page.goto(stage.link)
  await press(page, 'kani')
  await press(page, 'Tule mukaan')
  await stage.knock()
  stage.admit()
  await isAt(page, 'Nämä ihmiset ovat mukana:')
  await until(async () => (await page.locator('.portraits > *').count()) === 3, 'the faces')
  assert.deepEqual(await heard(), [])
  await page.evaluate(() => {
    window.voices.push({ lang: 'fi-FI', localService: true })
    speechSynthesis.onvoiceschanged()
  })
  await until(async () => /Nämä ihmiset ovat mukana: Aino.*Voit lopettaa/.test((await heard()).join()), 'what the voice missed')
  await page.evaluate(() => { window.isMute = true })
  await press(page, 'Jatka')
  await isAt(page, 'Mitä haluat tehdä?')
  await page.waitForTimeout(200)
  assert.deepEqual(await heard(), [])
  await page.evaluate(() => { window.isMute = false })
  await press(page, 'Kolme taloa')
  await heard()
  await press(page, 'Takaisin')
  await until(async () => /Aloituskierros/.test((await heard()).join()), 'the whole of it, since it never was heard')
  // Drawing, the turn comes: it is told, whatever is on the screen.
  await press(page, 'Piirrä')
  await isAt(page, 'Piirrä')
  await heard()
  stage.set({ speaker: 'aino' })
  await until(async () => /Nyt on sinun vuorosi puhua/.test((await heard()).join()), 'the turn')
  await until(async () => /Nyt on sinun vuorosi puhua/.test(await page.locator('#polite').textContent()), 'the turn, to a screen reader')
  await press(page, 'Lue ääneen')
  await heard()
  stage.set({ speaker: '' })
  await page.waitForTimeout(200)
  stage.set({ speaker: 'aino' })
  await page.waitForTimeout(200)
  assert.deepEqual(await heard(), [], 'whoever stopped the voice is left in peace')
  assert.deepEqual(stage.complaints, [])
  await stage.close()
})

test('a guest of a service says why the child needs it to be known', async () => {
  const stage = await Stage.open({
    info: { guest_name: 'Henna' }, about: { member: 'henna' },
    members: [{ member: 'henna', name: 'Henna', role: 'networkGuest', organisation: 'Koulu', can: 'Kertoa koulusta.' }],
  })
  const page = await stage.page()
  await comeIn(stage, page)
  await page.getByText('Kertoa koulusta.').waitFor()
  await press(page, 'Jatka')
  await press(page, 'Tuo oma tietosi')
  const slot = page.locator('.slot').nth(1)
  await slot.getByLabel('Mitä tiedät tästä?').fill('Aino on väsynyt.')
  await slot.getByRole('button').click()
  await slot.getByText('Kerro ensin, miksi tämä on tarpeen.').waitFor()
  assert.equal(stage.reads('viewpoints').length, 0)
  await slot.getByLabel('Miksi tämä on lapselle tarpeen?').fill('Jotta ilta voi rauhoittua.')
  await slot.getByRole('button').click()
  await until(() => stage.reads('viewpoints').length === 1 && stage.reads('notes').length === 1, 'what was brought')
  assert.equal(stage.reads('viewpoints')[0].topic, 'worry')
  assert.equal(stage.reads('notes')[0].words, 'Jotta ilta voi rauhoittua.')
  await stage.close()
})

test('inside of another app the address leads on to a browser, until the knock', async () => {
  const stage = await Stage.open(withMarjatta)
  const page = await stage.page({ userAgent: 'Mozilla/5.0 (Linux; Android 9; wv) AppleWebKit/537.36 Chrome/99 Mobile [FB_IAB/FB4A;FBAV/401]' })
  await page.goto(stage.link)
  await page.getByText('Sivu on auki toisen sovelluksen sisällä.', { exact: false }).waitFor()
  await page.getByText('Valitse ”Avaa selaimessa”.', { exact: false }).waitFor()
  assert.equal(page.url(), stage.link)
  // Whatever the clipboard does: missing, refusing, or taking it.
  const selected = () => page.evaluate(() => {
    const field = document.activeElement
    return field.readOnly ? field.value.slice(field.selectionStart, field.selectionEnd) : ''
  })
  assert.equal(await page.locator('#link').count(), 0)
  for (const refuses of [false, true]) {
    await page.evaluate(refuses => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: refuses ? { writeText: () => Promise.reject(new Error('no')) } : undefined }), refuses)
    await page.evaluate(() => document.activeElement.blur())
    await press(page, 'Kopioi linkki')
    await until(async () => (await selected()) === stage.link, 'the link, selected')
    assert.equal(await page.getByText('Kopioitu.', { exact: false }).count(), 0)
  }
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: text => { window.copied = text; return Promise.resolve() } } }))
  await press(page, 'Kopioi linkki')
  await page.getByText('Kopioitu.', { exact: false }).waitFor()
  assert.equal(await page.evaluate(() => window.copied), stage.link)
  await press(page, 'Kyllä olen')
  await press(page, 'Tule mukaan')
  await stage.knock()
  assert.equal(page.url().includes('#'), false)
  await stage.close()
})

test('without storage, and with a wrong clock', async () => {
  const stage = await Stage.open(withMarjatta)
  const page = await stage.page()
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { get: () => { throw new Error('off') } })
    Object.defineProperty(window, 'sessionStorage', { get: () => { throw new Error('off') } })
    const now = Date.now
    Date.now = () => now() + 48 * 36e5
  })
  await page.goto(stage.link)
  await page.getByText('Selain ei tallenna mitään.', { exact: false }).waitFor()
  await press(page, 'Kyllä olen')
  await press(page, 'Tule mukaan')
  await stage.knock()
  stage.admit()
  await isAt(page, 'Olet mukana')
  const blocked = await stage.page()
  stage.isReachable = false
  await blocked.goto(stage.link)
  await isAt(blocked, 'Tämä verkko estää tapaamisen')
  stage.isReachable = true
  await press(blocked, 'Yritä uudelleen')
  await blocked.getByText('Oletko Marjatta?').waitFor()
  await stage.close()
})

test('a page that did not come says so and is tried again; "too old" is said of what a browser lacks', async () => {
  const stage = await Stage.open(withMarjatta)
  const axe = fs.readFileSync(path.join(process.env.KUDELMA_NODE_MODULES, 'axe-core/axe.min.js'), 'utf8')
  const saysOnly = async (page, shown, hidden, words) => {
    await page.getByText(words).waitFor()
    assert.deepEqual([await page.locator(shown).isVisible(), await page.locator(hidden).isVisible()], [true, false], words)
    await until(async () => (await page.locator(`${shown} a`).allTextContents()).join() === [kPhone, kPhone, kPhone].join(), 'the number')
    await page.evaluate(axe)
    const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }))
    assert.deepEqual(violations.map(one => one.id), [], words)
    assert.ok(await page.evaluate(() => document.scrollingElement.scrollWidth <= innerWidth))
  }
  const changed = async (name, change) => {
    const page = await stage.page({ viewport: { width: 320, height: 640 } })
    await page.route(`**/${name}`, change)
    await page.goto(stage.link)
    return page
  }
  // Aborted, not there, and with other bytes than its digest says.
  for (const how of [route => route.abort(), route => route.fulfill({ status: 503, body: '' }), route => route.fulfill({ contentType: 'text/javascript', body: 'window.kudelmaPage=1' })]) {
    const page = await changed('page.js', how)
    await saysOnly(page, '#failed', '#old', 'Sivu ei latautunut.')
    assert.equal(await page.getByText('liian vanha').isVisible(), false)
    await page.unroute('**/page.js')
    await page.getByRole('button', { name: 'Yritä uudelleen' }).click()
    await page.getByText('Oletko Marjatta?').waitFor()
    assert.equal(await page.locator('#failed').isVisible(), false)
    await page.context().close()
  }
  for (const lack of ['WebAssembly', 'WebSocket', 'fetch']) {
    const page = await stage.page()
    await page.addInitScript(name => { delete window[name] }, lack)
    await page.goto(stage.link)
    await saysOnly(page, '#old', '#failed', 'Selain on liian vanha.')
    await page.context().close()
  }
  // WebAssembly that a policy forbids, which the browser obeys: nothing that loading again would change.
  const forbidden = await stage.page()
  await forbidden.route('**/j/*', async route => {
    const answer = await route.fetch()
    const policy = answer.headers()['content-security-policy'].replace(" 'wasm-unsafe-eval'", '')
    await route.fulfill({ response: answer, headers: { ...answer.headers(), 'content-security-policy': policy } })
  })
  await forbidden.goto(stage.link)
  await isAt(forbidden, 'Selain on liian vanha')
  await forbidden.locator('main').getByText(`Soita ${kPhone}`).waitFor()
  assert.equal(await forbidden.getByRole('button', { name: 'Lataa sivu uudelleen' }).count(), 0)
  await forbidden.context().close()
  // What did not come is another thing.
  const lacking = await changed('sodium.wasm', route => route.abort())
  await isAt(lacking, 'Sivu ei latautunut kokonaan')
  await lacking.context().close()
  // A script whose language the browser does not know: as an old one meets it.
  const html = await (await fetch(stage.link.split('#')[0])).text()
  for (const [script, shown, hidden, words] of [['const = new', '#old', '#failed', 'Selain on liian vanha.'], ['undefined.x()', '#failed', '#old', 'Sivu ei latautunut.']]) {
    const page = await stage.page({ bypassCSP: true })
    await page.route('**/page.js', route => route.fulfill({ contentType: 'text/javascript', body: script }))
    await page.route('**/j/*', route => route.fulfill({ contentType: 'text/html', body: html.replace(/(page\.js") integrity="[^"]*"/, '$1') }))
    await page.goto(stage.link)
    await saysOnly(page, shown, hidden, words)
    await page.context().close()
  }
  await stage.close()
})

test('the screen is kept on from the knock to the end, also after the tab was hidden', async () => {
  const stage = await Stage.open(withMarjatta)
  const page = await stage.page()
  await page.addInitScript(() => {
    window.locks = []
    let isHidden = false
    Object.defineProperty(document, 'hidden', { get: () => isHidden })
    const lock = () => {
      const one = { released: false, release: () => { one.released = true; return Promise.resolve() } }
      window.locks.push(one)
      return Promise.resolve(one)
    }
    Object.defineProperty(navigator, 'wakeLock', { value: { request: lock } })
    window.hide = hidden => {
      isHidden = hidden
      if (hidden) window.locks.forEach(one => { one.released = true }) // as browsers do
      document.dispatchEvent(new Event('visibilitychange'))
    }
  })
  const locks = () => page.evaluate(() => [window.locks.length, window.locks.filter(one => !one.released).length])
  await page.goto(stage.link)
  await press(page, 'Kyllä olen')
  assert.deepEqual(await locks(), [0, 0])
  await press(page, 'Tule mukaan')
  await stage.knock()
  assert.deepEqual(await locks(), [1, 1])
  await page.evaluate(() => window.hide(true))
  assert.deepEqual(await locks(), [1, 0], 'nothing is asked for while it is hidden')
  await page.evaluate(() => window.hide(false))
  assert.deepEqual(await locks(), [2, 1])
  await page.evaluate(() => window.hide(false))
  assert.deepEqual(await locks(), [2, 1], 'one is enough')
  stage.answer({ verdict: KnockVerdict.NotNow, message: '' })
  stage.admit()
  await isAt(page, 'Olet mukana')
  stage.answer({ verdict: KnockVerdict.Removed, message: '' })
  await isAt(page, 'Osuutesi on päättynyt')
  assert.deepEqual(await locks(), [2, 0], 'the end lets go of it')
  await page.evaluate(() => { window.hide(true); window.hide(false) })
  assert.deepEqual(await locks(), [2, 0])
  await stage.close()
})

await startBrowser()
