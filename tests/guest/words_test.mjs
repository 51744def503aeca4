// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// The page's texts: each in three languages, none unused, and plain.
import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import test from 'node:test'
import { fileURLToPath } from 'node:url'

const page = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../sync_server/guest/page')
const catalogues = Object.fromEntries(['fi', 'sv', 'en'].map(language => [language, JSON.parse(fs.readFileSync(path.join(page, 'words', `${language}.json`), 'utf8'))]))
const keys = Object.keys(catalogues.fi)
const kMostWords = 12

const sources = fs.readdirSync(page, { recursive: true, withFileTypes: false }) // Paths below the folder.
const source = sources.filter(name => String(name).endsWith('.ts')).map(name => fs.readFileSync(path.join(page, String(name)), 'utf8')).join('\n')

test('every text is there in every language, with the same names to fill in', () => {
  for (const [language, catalogue] of Object.entries(catalogues)) {
    assert.deepEqual(Object.keys(catalogue), keys, language)
    for (const key of keys) {
      assert.ok(catalogue[key].trim() !== '', `${language} ${key}`)
      const names = text => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort()
      assert.deepEqual(names(catalogue[key]), names(catalogues.fi[key]), `${language} ${key}`)
    }
  }
})

test('no sentence is longer than twelve words', () => {
  for (const [language, catalogue] of Object.entries(catalogues)) {
    for (const key of keys) {
      for (const sentence of catalogue[key].split(/[.?!:]/)) assert.ok(sentence.trim().split(/\s+/).length <= kMostWords, `${language} ${key}: ${sentence}`)
    }
  }
})

test('no text is left over, and none is missing', () => {
  const prefixes = [...source.matchAll(/`([a-zA-Z.]+\.)\$\{/g)].map(([, prefix]) => prefix)
  const isUsed = key => source.includes(`'${key}'`) || prefixes.some(prefix => key.startsWith(prefix))
  assert.deepEqual(keys.filter(key => !isUsed(key)), [])
})

test('nothing is said that frightens, blames, or names the service', () => {
  for (const word of [/lastensuojel/i, /barnskydd/i, /child protection/i, /tapaus/i, /\bcase\b/i, /virhe/i, /\berror\b/i, /!/]) {
    for (const [language, catalogue] of Object.entries(catalogues)) {
      for (const key of keys) assert.ok(!word.test(catalogue[key]) || /^(child\.hello|askNew\.text)$/.test(key), `${language} ${key}: ${catalogue[key]}`)
    }
  }
})
