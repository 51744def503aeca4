// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
//   node late_e2e.mjs SERVER CLIENT SERVED_FOLDER STAFF
//
// Links that are over, or wrong, or not yet good: in a real browser, with the real server and a worker's device.
import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { House, Phone, kPhone, until } from './house.mjs'

let house
before(async () => { house = await House.open({ hasLeader: false }) })
after(async () => { await house?.close() })

for (const language of ['fi', 'sv', 'en']) {
  test(`a link that is over: one tap asks for a new one, which opens by itself: ${language}`, async () => {
    const { staff } = house
    const phone = await Phone.open({ language, width: 320, height: 640 })
    const over = await staff.well('invite', { name: 'Aino', language, lifeMs: 1 })
    await phone.page.goto(over.link)
    await phone.reaches('expired.title')
    assert.ok((await phone.page.textContent('body')).includes('040 123')) // the worker's own, which was sealed in the link
    await phone.state(`${language}-lapsed`)
    await phone.tap('askNew.here')
    await phone.reaches('asking.title')
    await phone.state(`${language}-asking`)
    const knock = await staff.event('knock', one => one.lookup === over.lookup)
    assert.deepEqual([knock.asksForNew, knock.authenticated, knock.name], [true, true, 'Aino'])
    const fresh = await staff.well('invite', { name: 'Aino', language })
    await staff.well('answerWithLink', { device: knock.device, lookup: knock.lookup, link: fresh.link })
    await phone.reaches('invited')
    assert.equal(new URL(phone.page.url()).pathname, new URL(fresh.link).pathname)
    assert.equal(new URL(phone.page.url()).hash, '')
    await phone.page.locator('#yes').click()
    await phone.page.locator('#come-in').click()
    await phone.reaches('waiting.title')
    const again = await staff.event('knock', one => one.lookup === fresh.lookup)
    assert.ok(!again.asksForNew)
    await staff.well('notNow', { device: again.device, lookup: again.lookup, message: 'Soitan.' })
    await phone.reaches('declined.title')
    await phone.state(`${language}-declined`)
    phone.askedOnly(house.server.port)
    await phone.close()
  })
}

for (const language of ['fi', 'sv', 'en']) {
  test(`a link that was taken back: a new one can be asked for, and nobody says why: ${language}`, async () => {
    const { staff } = house
    const phone = await Phone.open({ language, width: 320, height: 640 })
    const gone = await staff.well('invite', { name: 'Aino', language })
    await staff.well('revoke', { lookup: gone.lookup, why: 1 })
    await phone.page.goto(gone.link)
    await phone.reaches('expired.title')
    await phone.state(`${language}-taken-back`)
    await phone.tap('askNew.here')
    await phone.reaches('asking.title')
    const knock = await staff.event('knock', one => one.lookup === gone.lookup)
    assert.deepEqual([knock.asksForNew, knock.authenticated, knock.takenBack], [true, true, 1])
    const fresh = await staff.well('invite', { name: 'Aino', language })
    await staff.well('answerWithLink', { device: knock.device, lookup: knock.lookup, link: fresh.link })
    await phone.reaches('invited')
    assert.equal(new URL(phone.page.url()).pathname, new URL(fresh.link).pathname)
    phone.askedOnly(house.server.port)
    await phone.close()
  })
}

test('whoever is told "not now" when asking reads it, and a reload begins anew', async () => {
  const { staff } = house
  const phone = await Phone.open()
  const over = await staff.well('invite', { name: 'Aino', lifeMs: 1 })
  await phone.page.goto(over.link)
  await phone.reaches('expired.title')
  await phone.tap('askNew.here')
  const knock = await staff.event('knock', one => one.lookup === over.lookup)
  await staff.well('notNow', { device: knock.device, lookup: knock.lookup, message: 'Nähdään ensi viikolla.' })
  await phone.reaches('declined.title')
  assert.ok((await phone.page.textContent('main')).includes('Nähdään ensi viikolla.'))
  await phone.page.reload()
  await phone.reaches('expired.title')
  await phone.close()
})

test('a spoken code is typed, and opens the door of whom it was read to', async () => {
  const { staff } = house
  const said = await staff.well('say', { name: 'Aino', digits: '483021957264' })
  const phone = await Phone.open()
  await phone.page.goto(`http://127.0.0.1:${house.server.port}/guest`)
  await phone.reaches('code.title')
  await phone.state('code')
  await phone.page.locator('#code').fill('483 021 957 264')
  await phone.tap('code.go')
  await phone.page.locator('#come-in').waitFor()
  await phone.state('code-welcome')
  await phone.page.locator('#yes').click()
  await phone.page.locator('#come-in').click()
  await phone.reaches('waiting.title')
  const knock = await staff.event('knock', one => one.lookup === said.lookup)
  assert.ok(knock.authenticated)
  assert.deepEqual((await phone.pictures()).length, 3)
  await staff.well('admit', { device: knock.device, lookup: knock.lookup })
  await phone.close()
})

test('a phone number stands on every screen, and there is a screen for old browsers', async () => {
  const phone = await Phone.open()
  await phone.context.addInitScript(() => { delete window.WebAssembly })
  const { link } = await house.staff.well('invite', { name: 'Aino' })
  await phone.page.goto(link)
  await until('the number', async () => (await phone.page.textContent('#old')).includes(kPhone))
  assert.ok(await phone.page.locator('#old').isVisible())
  await phone.state('old')
  await phone.close()
})

test('without scripts the phone number is one tap away', async () => {
  const phone = await Phone.open({ javaScriptEnabled: false })
  const { link } = await house.staff.well('invite', { name: 'Aino' })
  await phone.page.goto(link)
  await phone.page.locator('noscript a, a[href="/guest/phone"]').first().click()
  assert.ok((await phone.page.textContent('body')).includes(kPhone))
  await phone.close()
})
