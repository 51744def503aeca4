// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// What a page keeps of half-written words, and that it is gone at the end.
import assert from 'node:assert/strict'
import path from 'node:path'
import test from 'node:test'
import { pathToFileURL } from 'node:url'
import { webcrypto } from 'node:crypto'

const model = await import(pathToFileURL(path.join(process.env.KUDELMA_GUEST_DEVELOPMENT, 'model.mjs')))
const random = count => webcrypto.getRandomValues(new Uint8Array(count))

class Shelf {
  kept = new Map()
  living = new Set()
  async own(scope) { return !this.living.has(scope) }
  async put(scope, value) { this.kept.set(scope, value) }
  async get(scope) { return this.kept.get(scope) }
  async clear(scope) { this.kept.delete(scope) }
}

const draftsOn = shelf => new model.Drafts(shelf, webcrypto.subtle, random)
const opened = async (shelf, scope) => {
  const drafts = draftsOn(shelf)
  return [drafts, await drafts.open(scope)]
}

test('drafts lie sealed, come back for the same invitation alone, and are gone at the end', async () => {
  const shelf = new Shelf()
  const [first, isKept] = await opened(shelf, 'A')
  assert.equal(isKept, true)
  first.set('words', 'salaisuus')
  await first.settled()
  assert.equal(shelf.kept.get('A').key.extractable, false)
  assert.equal(Buffer.from(shelf.kept.get('A').box).includes('salaisuus'), false)
  const [again] = await opened(shelf, 'A')
  assert.equal(again.get('words'), 'salaisuus')
  const [other] = await opened(shelf, 'B')
  assert.equal(other.get('words'), '')
  other.set('words', 'toinen')
  await other.settled()
  await other.end()
  assert.deepEqual([...shelf.kept.keys()], ['A'], "another invitation's words stay")
  other.set('words', 'later')
  await other.settled()
  assert.deepEqual([shelf.kept.size, other.get('words')], [1, ''])
  assert.equal((await opened(shelf, 'A'))[0].get('words'), 'salaisuus')
  shelf.kept.set('A', 'damaged')
  assert.equal((await opened(shelf, 'A'))[1], true)
  const off = draftsOn(null)
  assert.equal(await off.open('A'), false)
  off.set('words', 'muistissa')
  assert.equal(off.get('words'), 'muistissa')
})

test('what the browser does not delete is told, and deleted when it is asked again', async () => {
  const shelf = new Shelf()
  const [drafts] = await opened(shelf, 'A')
  drafts.set('words', 'salaisuus')
  await drafts.settled()
  const { clear } = shelf
  shelf.clear = async () => { throw new Error('disk') }
  assert.equal(await drafts.end(), false)
  assert.equal(await drafts.end(), false)
  assert.equal(shelf.kept.size, 1)
  shelf.clear = clear
  assert.equal(await drafts.end(), true)
  assert.equal(shelf.kept.size, 0)
  assert.equal(await draftsOn(null).end(), true, 'where nothing was kept nothing is left')
  const [moved] = await opened(shelf, 'A')
  shelf.clear = async () => { throw new Error('disk') }
  await moved.open('B')
  shelf.clear = clear
  assert.equal(await moved.end(), true)
  assert.equal(shelf.kept.size, 0, 'of the invitation before, too')
})

test('drafts are kept nowhere before it is known whose they are, and go along to another invitation', async () => {
  const shelf = new Shelf()
  const drafts = draftsOn(shelf)
  drafts.set('words', 'alku')
  await drafts.settled()
  assert.equal(shelf.kept.size, 0)
  await drafts.open('A')
  assert.deepEqual([[...shelf.kept.keys()], drafts.get('words')], [['A'], 'alku'])
  await drafts.open('B')
  assert.deepEqual([...shelf.kept.keys()], ['B'])
  assert.equal((await opened(shelf, 'B'))[0].get('words'), 'alku')
  assert.equal((await opened(shelf, 'A'))[0].get('words'), '')
})

test('what a living page keeps is neither read nor taken away by another page of the same invitation', async () => {
  const shelf = new Shelf()
  const [first] = await opened(shelf, 'A')
  first.set('words', 'elossa')
  await first.settled()
  shelf.living.add('A')
  const [second, isKept] = await opened(shelf, 'A')
  assert.deepEqual([isKept, second.isKept, second.get('words')], [false, false, ''])
  second.set('words', 'toinen')
  await second.settled()
  await second.end()
  shelf.living.clear()
  assert.equal((await opened(shelf, 'A'))[0].get('words'), 'elossa')
})
