// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
//   node company_e2e.mjs SERVER CLIENT SERVED_FOLDER
//
// What the others know of somebody, by the real server and the real client of who leads: who sits beside them, and that they
// stopped.
import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { House, Phone, until } from './house.mjs'

let house
before(async () => { house = await House.open() })
after(async () => { await house?.close() })

async function comeIn(member) {
  const phone = await Phone.open({ width: 320, height: 640 })
  const { link, lookup } = await house.leader.invite(member)
  await phone.knock(link)
  await house.leader.letIn(await house.leader.knock(lookup))
  await phone.reaches('readers.title')
  return phone
}

test('who sits at the same device is seen by the other guest, until they leave', async () => {
  const [saara, marjatta] = [await comeIn('saara'), await comeIn('marjatta')]
  const text = () => marjatta.page.textContent('#page main')
  await marjatta.tap('readers.go')
  await saara.tap('with.title')
  await saara.page.locator('#companion').fill('Kerttu')
  await saara.tap('with.add')
  await saara.button('with.remove', { name: 'Kerttu' }).waitFor()
  await saara.state('company-own')
  await marjatta.page.locator('.here').click()
  await marjatta.reaches('here.title')
  const row = marjatta.t('with.row', { names: 'Kerttu' })
  await until('her name at the other page', async () => (await text()).includes(row))
  await marjatta.state('company-other')
  await marjatta.tap('backToMeeting')
  await marjatta.tap('yours.write')
  await until('her name among the readers', async () => (await text()).includes('Kerttu ('))
  await marjatta.state('company-readers')
  // Whoever stays does not see her any longer than the one whom she sat beside.
  await saara.tap('leaveNow')
  await until('that both have gone', async () => !(await text()).includes('Kerttu'))
  await saara.context.close()
  await marjatta.close()
})

test('a child who stops is told that the grown-ups know when who leads has it', async () => {
  const phone = await Phone.open()
  const { link, lookup } = await house.leader.invite('aino')
  await phone.page.goto(link)
  await until('the door', async () => (await phone.page.locator('.picture-button').count()) > 0 || (await phone.page.locator('#yes').count()) > 0)
  if (await phone.page.locator('.picture-button').count() > 0) await phone.page.locator('.picture-button').first().click()
  else await phone.page.locator('#yes').click()
  await phone.page.locator('#come-in').click()
  await house.leader.letIn(await house.leader.knock(lookup))
  await phone.reaches('readers.title')
  await phone.tap('readers.go')
  await until('that the others are here', async () => (await phone.page.locator('.here, .me').count()) > 0)
  await phone.tap('child.stop')
  await phone.reaches('child.stopped')
  // Said only when it has come to who leads.
  await until('that they know', async () => (await phone.page.textContent('#page main')).includes(phone.t('child.stoppedTold')))
  const aino = (await house.leader.get('table.people')).find(one => /Aino/.test(one.name))
  assert.ok(aino?.tooMuch, JSON.stringify(aino))
  await phone.state('stopped-known')
  await phone.close()
})
