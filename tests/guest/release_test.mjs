// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// What the server gives out: the same each time, whole, small, and asking nobody else.
import assert from 'node:assert/strict'
import crypto from 'node:crypto'
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import test from 'node:test'
import zlib from 'node:zlib'
import { bundle, root } from './core.mjs'

const served = process.env.KUDELMA_GUEST_SERVED
const read = name => fs.readFileSync(path.join(served, name))
const kFiles = ['content.json', 'core.js', 'icon.svg', 'index.html', 'inside.js', 'old.js', 'page.css', 'page.js', 'sodium.wasm']
const kMostBytes = 150 * 1000
const sha384 = (data, form) => crypto.createHash('sha384').update(data).digest(form)

test('the manifest names every file, and staff compare one line', () => {
  const lines = kFiles.map(name => `${sha384(read(name), 'hex')}  ${name}\n`).join('')
  const manifest = read('manifest.txt').toString()
  assert.ok(manifest.startsWith(lines))
  assert.match(manifest.slice(lines.length), new RegExp(`^${sha384(lines, 'hex')}  all\nrelease [0-9a-f]{32}\n$`))
  for (const name of kFiles) {
    assert.ok(zlib.brotliDecompressSync(read(`${name}.br`)).equals(read(name)), name)
    assert.ok(zlib.gunzipSync(read(`${name}.gz`)).equals(read(name)), name)
  }
  assert.ok(kFiles.reduce((sum, name) => sum + read(`${name}.br`).length, 0) <= kMostBytes)
})

test('the page leads to the files of its own release, by their digests, and has nothing inline', () => {
  const html = read('index.html').toString()
  const [, release] = read('manifest.txt').toString().match(/release (\w+)/)
  for (const name of ['page.js', 'page.css', 'old.js']) assert.ok(html.includes(`"/guest/${release}/${name}" integrity="sha384-${sha384(read(name), 'base64')}"`), name)
  const script = read('page.js').toString()
  for (const name of ['core.js', 'inside.js', 'sodium.wasm', 'content.json']) assert.ok(script.includes(`sha384-${sha384(read(name), 'base64')}`), name)
  assert.ok(!/<script(?![^>]*src=)|<style|\sstyle=|\son[a-z]+=|javascript:/.test(html))
  assert.match(html, /<title>Tapaaminen<\/title>/)
  assert.ok(!/lastensuojel|kudelma/i.test(html))
})

test('no file asks another place, runs text as code, keeps a history, or speaks to a console', () => {
  for (const name of kFiles.filter(one => /\.(js|html|css|json|svg)$/.test(one))) {
    const text = read(name).toString().replace(/http:\/\/www\.w3\.org\/2000\/svg/g, '')
    for (const word of ['http://', 'console.', 'eval(', 'new Function', 'innerHTML', 'document.cookie', 'localStorage.', 'sendBeacon', 'pushState', 'document.write', '@import', 'url(']) {
      assert.ok(!text.includes(word), `${name}: ${word}`)
    }
    assert.ok(!/https:\/\/[a-z]/.test(text), name)
  }
})

test('browsers of ES2017 read the scripts, and older ones read at least the one that says so', () => {
  for (const name of ['page.js', 'core.js', 'inside.js']) {
    const text = read(name).toString()
    for (const form of [/\?\?/, /[\w)\]]\?\.[a-zA-Z_$(\[]/, /\{\.\.\.|,\.\.\.[a-z]\}/, /catch\{/, /\bfor await\b/, /\\p\{/i, /\(\?<[=!a-z]/i]) {
      const found = text.match(form)
      assert.ok(!found, `${name} ${form}: ${text.substr(found?.index - 40, 80)}`)
    }
  }
  assert.ok(!/=>|\b(let|const|class|async)\b|`/.test(read('old.js').toString()))
})

test('the same sources give the same bytes, also from another folder', () => {
  const other = fs.mkdtempSync(path.join(os.tmpdir(), 'guest'))
  try {
    const room = path.join(other, 'deep/er/sync_server/guest')
    fs.cpSync(path.join(root, 'sync_server/guest'), room, { recursive: true })
    for (const folder of ['assets/meeting', 'assets/voice', 'assets/translations', 'src/casework', 'src/app/table']) {
      fs.cpSync(path.join(root, folder), path.join(other, 'deep/er', folder), { recursive: true })
    }
    execFileSync(process.execPath, [path.join(room, 'bundle/make_page.mjs'), process.env.KUDELMA_NODE_MODULES, bundle,
      path.join(other, 'deep/er/assets'), path.join(other, 'out'), path.join(other, 'development')], { cwd: other })
    for (const name of [...kFiles, 'manifest.txt', 'page.js.br', 'licences.txt']) assert.ok(fs.readFileSync(path.join(other, 'out', name)).equals(read(name)), name)
  } finally {
    fs.rmSync(other, { recursive: true })
  }
})
