// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// What guests do in every test of whole visits. Whoever imports it stops the browser at the end.
import { after } from 'node:test'
import { stopBrowser, until } from './stage.mjs'

after(async () => {
  await stopBrowser()
  setTimeout(() => process.exit(), 500).unref() // A failed test leaves its server behind.
})

export const heading = page => page.locator('#page h1')
export const press = (page, name) => page.getByRole('button', { name, exact: true }).click()
export const isAt = (page, title) => until(async () => (await heading(page).textContent()) === title, title)
export const grownUp = { members: [], info: { guest_name: 'Marjatta' }, about: { member: 'marjatta' } }
export const withMarjatta = { ...grownUp, members: [{ member: 'marjatta', name: 'Marjatta', role: 'relative', title: 'mummo' }] }

export async function comeIn(stage, page) {
  await page.goto(stage.link)
  await press(page, 'Kyllä olen')
  await press(page, 'Tule mukaan')
  const knock = await stage.knock()
  stage.admit()
  await isAt(page, 'Olet mukana')
  return knock
}

/** A voice of the device itself, which says nothing before it may. */
export const withVoice = page => page.addInitScript(() => {
  window.said = []
  window.voices = [{ lang: 'fi-FI', localService: true }]
  window.isMute = false
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text } }
  const speak = one => window.isMute ? setTimeout(() => one.onerror({ error: 'not-allowed' })) : window.said.push(one.text)
  Object.defineProperty(window, 'speechSynthesis', { value: { speak, cancel() {}, getVoices: () => window.voices } })
})
