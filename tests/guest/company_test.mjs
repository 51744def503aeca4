// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// What the others know of somebody, in a browser: whether they can hear a call, and who sits at the same device.
import assert from 'node:assert/strict'
import test from 'node:test'
import core from './core.mjs'
import { Stage, startBrowser, until } from './stage.mjs'
import { comeIn, isAt, press, withMarjatta, withVoice } from './visit.mjs'

const { KnockVerdict } = core.messages

test('a child who stops without a connection is told that nobody knows yet, and when they do', async () => {
  for (const born of ['2021-03-02', '2016-03-02']) {
    const stage = await Stage.open({ info: { guest_name: 'Aino', child_mode: true }, born, isKnown: true })
    const page = await stage.page()
    await withVoice(page)
    const heard = () => page.evaluate(() => window.said.splice(0).join())
    const text = async () => `${await page.locator('#page main').textContent()} ${(await page.locator('#page main [aria-label]').evaluateAll(all => all.map(one => one.getAttribute('aria-label')))).join(' ')}`
    const isYoung = born === '2021-03-02'
    await page.goto(stage.link)
    await press(page, 'kani')
    await press(page, 'Tule mukaan')
    await stage.knock()
    stage.admit()
    await page.getByRole('button', { name: 'Jatka', exact: true }).click()
    stage.appear()
    stage.cut()
    await until(async () => /Yhteys katkesi/.test(await text()), 'that the line is cut')
    await press(page, 'Lopeta')
    await isAt(page, 'Lopetit')
    await until(async () => /Muut eivät tiedä sitä vielä\..*mene aikuisen luo.*09\u00a0123\u00a04567/.test(await text()), 'that nobody knows')
    assert.doesNotMatch(await text(), /Aikuiset tietävät/)
    assert.equal(await page.locator('#page main a[href^="tel:"]').count(), 1)
    if (isYoung) await until(async () => /Muut eivät tiedä sitä vielä/.test(await heard()), 'the voice says so')
    stage.isReachable = true
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    await until(() => stage.office.sockets.some(one => one.subscribed), 'the connection')
    stage.appear()
    await until(async () => /Aikuiset tietävät sen\./.test(await text()), 'that they know')
    assert.doesNotMatch(await text(), /Muut eivät tiedä/)
    if (isYoung) await until(async () => /Aikuiset tietävät sen\./.test(await heard()), 'the voice says so')
    assert.deepEqual([stage.told.tooMuch, stage.told.pause], [true, true])
    assert.deepEqual(stage.complaints.filter(one => !one.includes('WebSocket')), [])
    await stage.close()
  }
})

test('the youngest who called for help is seen by the turn, and by the end: nothing stays "too much"', async () => {
  for (const seen of [{ phase: 'childs-voice', speaker: 'aino' }, { state: 'closed' }]) {
    const stage = await Stage.open({ info: { guest_name: 'Aino', child_mode: true }, born: '2021-03-02', isKnown: true })
    const page = await stage.page()
    await withVoice(page)
    await page.goto(stage.link)
    await press(page, 'kani')
    await press(page, 'Tule mukaan')
    await stage.knock()
    stage.admit()
    await page.getByRole('button', { name: 'Jatka', exact: true }).click()
    await press(page, 'Auta minua')
    await until(() => stage.told.hand > 0 && stage.told.tooMuch, 'the call')
    stage.set(seen)
    await until(() => stage.told.hand === undefined && stage.told.tooMuch === undefined, 'that it is answered')
    assert.deepEqual(stage.complaints, [])
    await stage.close()
  }
})

test('that the others know is said, whatever else is told meanwhile', async () => {
  const stage = await Stage.open({ ...withMarjatta, isKnown: true })
  const page = await stage.page()
  await comeIn(stage, page)
  await press(page, 'Jatka')
  stage.appear()
  await page.locator('.here').click()
  stage.cut()
  await until(async () => (await page.locator('#assertive').textContent()) !== '', 'that the line is cut')
  await page.getByLabel('Etunimi').waitFor()
  await page.evaluate(() => { window.heard = []; new MutationObserver(() => window.heard.push(document.getElementById('polite').textContent)).observe(document.getElementById('polite'), { childList: true, characterData: true, subtree: true }) })
  // The bar is not on this screen.
  await press(page, 'Takaisin tapaamiseen')
  await press(page, 'Tarvitsen tauon')
  await page.locator('.here').click()
  await page.getByLabel('Etunimi').fill('Kerttu')
  await page.getByLabel('Etunimi').press('Enter')
  stage.isReachable = true
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await until(() => stage.office.sockets.some(one => one.subscribed), 'the connection')
  stage.appear()
  await until(async () => (await page.evaluate(() => window.heard)).includes('Muut näkevät, että tarvitset tauon.'), 'that they know')
  assert.deepEqual([stage.told.pause, stage.told.with], [true, ['Kerttu']])
  await stage.close()
})

test('who sits at the same device is told, seen by the others, and forgotten at the end', async () => {
  const stage = await Stage.open({ ...withMarjatta, isKnown: true })
  const page = await stage.page()
  await comeIn(stage, page)
  // By keys alone, from the first screen on.
  await page.getByRole('button', { name: 'Kuka muu on kanssasi?', exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('Hän näkee kaiken tällä laitteella. Muut näkevät, että hän on täällä. Tapaamisen vetäjä voi kirjoittaa nimen muistiin.').waitFor()
  const place = () => page.evaluate(() => document.activeElement.id)
  await until(async () => (await place()) === 'companion', 'the field')
  await page.keyboard.type('  Kerttu ')
  await page.keyboard.press('Enter')
  await until(() => stage.told.with?.join() === 'Kerttu', 'that the others know')
  await until(async () => (await page.locator('#polite').textContent()) === 'Kerroit, että Kerttu on kanssasi.', 'that it is said')
  await until(async () => /Marjatta \(sinä\).*Samalla laitteella: Kerttu/.test(await page.locator('.people').textContent()), 'her own row')
  await press(page, 'Jatka')
  await until(async () => /Paikalla: 2 ihmistä/.test(await page.locator('.here').textContent()), 'two at one device')
  stage.appear({ here: true, with: ['Ville', 'Ville', ' ', 'x'.repeat(41), 7] })
  await until(async () => /Paikalla: 4 ihmistä/.test(await page.locator('.here').textContent()), 'all who are here')
  await press(page, 'Kirjoita omin sanoin')
  await until(async () => /Näkevät: .*Pia, Ville \(samalla laitteella kuin Pia\).* ja Kerttu \(vieressäsi\)/.test(await page.locator('.seen-by').textContent()), 'who sees it')
  await press(page, 'Takaisin tapaamiseen')
  await page.locator('.here').click()
  await isAt(page, 'Ketkä ovat täällä')
  await until(async () => /Pia.*Samalla laitteella: Ville/.test(await page.locator('.people').first().textContent()), 'the other row')
  for (const name of ['Kerttu', 'Liisa', 'Aatu']) {
    await page.getByLabel('Etunimi').fill(name)
    await press(page, 'Lisää')
  }
  await page.getByText('Enempää nimiä ei mahdu.').waitFor()
  await until(() => stage.told.with?.join() === 'Kerttu,Liisa,Aatu', 'each once')
  await until(async () => (await place()) === 'company', 'that the place is kept where the field was')
  await page.getByRole('button', { name: 'Poista Liisa', exact: true }).focus()
  await page.keyboard.press('Enter')
  await until(async () => (await place()) === 'companion', 'that the place is kept where the name was')
  await until(() => stage.told.with?.join() === 'Kerttu,Aatu', 'that one has gone')
  await page.getByLabel('Etunimi').fill('\u202eilkeä')
  await press(page, 'Lisää')
  await page.locator('#page main').getByText('Kirjoita ensin etunimi.').waitFor()
  assert.equal(stage.told.with.join(), 'Kerttu,Aatu')
  // Neither name lies on the device.
  assert.equal((await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]))).includes('Kerttu'), false)
  stage.appear({ here: true })
  await until(async () => !/Ville/.test(await page.locator('#page main').textContent()), 'that Ville has gone')
  stage.answer({ verdict: KnockVerdict.Removed, message: '' })
  await isAt(page, 'Osuutesi on päättynyt')
  await until(() => stage.told === null, 'that it is taken back')
  assert.equal((await page.content()).includes('Kerttu'), false)
  assert.deepEqual(stage.complaints, [])
  await stage.close()
})

test('a child says by pictures who sits beside them, and types nothing', async () => {
  for (const born of ['2021-03-02', '2016-03-02']) {
    const stage = await Stage.open({ info: { guest_name: 'Aino', child_mode: true }, born, isKnown: true })
    const page = await stage.page()
    await withVoice(page)
    await page.goto(stage.link)
    await press(page, 'kani')
    await press(page, 'Tule mukaan')
    await stage.knock()
    stage.admit()
    await page.getByRole('button', { name: 'Jatka', exact: true }).click()
    await (born === '2021-03-02' ? page.getByRole('button', { name: 'Ketkä ovat täällä', exact: true }) : page.locator('.here')).click()
    await isAt(page, 'Ketkä ovat täällä')
    assert.equal(await page.locator('input, textarea').count(), 0)
    assert.equal(await page.getByRole('button', { name: 'Ei ketään', exact: true }).getAttribute('aria-pressed'), 'true')
    await press(page, 'Aikuinen')
    await until(() => stage.told.with?.join() === 'aikuinen', 'the grown-up')
    await press(page, 'Toinen lapsi')
    await until(() => stage.told.with?.join() === 'aikuinen,toinen lapsi', 'both')
    await press(page, 'Aikuinen')
    await until(() => stage.told.with?.join() === 'toinen lapsi', 'the child alone')
    await press(page, 'Ei ketään')
    await until(() => stage.told.with === undefined, 'nobody')
    assert.deepEqual(stage.complaints, [])
    await stage.close()
  }
})

await startBrowser()
