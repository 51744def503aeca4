// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// The bundle is the same each time, small, and silent.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import test from 'node:test'
import core, { bundle, root, startSodium } from './core.mjs'
import { random } from './host.mjs'

const modules = process.env.KUDELMA_NODE_MODULES
const source = fs.readFileSync(path.join(bundle, 'core.mjs'), 'utf8')

test('the same sources give the same bytes, also from another folder', () => {
  const other = fs.mkdtempSync(path.join(os.tmpdir(), 'guest'))
  try {
    fs.cpSync(path.join(root, 'sync_server/guest'), path.join(other, 'deep/er/guest'), { recursive: true })
    execFileSync(process.execPath, [path.join(other, 'deep/er/guest/bundle/make_bundle.mjs'), modules, path.join(other, 'out')], { cwd: other })
    for (const name of ['core.mjs', 'sodium.wasm', 'digests.json', 'core.mjs.br', 'sodium.wasm.gz', 'licences.txt']) {
      assert.ok(fs.readFileSync(path.join(other, 'out', name)).equals(fs.readFileSync(path.join(bundle, name))), name)
    }
  } finally {
    fs.rmSync(other, { recursive: true })
  }
})

test('what is in it is named with its licence', () => {
  const licences = fs.readFileSync(path.join(bundle, 'licences.txt'), 'utf8')
  for (const words of ['== yjs', '== lib0', '== libsodium', 'Kevin Jahns', 'Frank Denis', 'MIT', 'ISC']) assert.ok(licences.includes(words), words)
})

test('it writes nothing down, asks nobody else, and runs no text as code', () => {
  for (const word of ['console.', 'eval(', 'Function(', 'import(', 'fetch(', 'XMLHttpRequest', 'sendBeacon', 'indexedDB',
    'document.cookie', 'sessionStorage', 'https://', 'http://', 'innerHTML']) {
    assert.ok(!source.includes(word), word)
  }
  // Only Yjs' library asks whether there is a storage, for a setting of its own that it never finds; it writes nothing.
  assert.ok(!/(localStorage|Storage)\.setItem|\.setItem\(/.test(source.replace(/setItem\([a-z,]+\)\{/g, '')))
})

test('old browsers can read it', () => {
  for (const form of [/\?\?/, /\?\.[a-zA-Z_$(\[]/, /\.\.\.[a-z]\}/, /catch\{/, /\bfor await\b/, /#[a-z]+[=;(]/, /\d_\d/, /\bBigInt\(/]) {
    const found = source.match(form)
    assert.ok(!found, `${form}: ${source.substr(found?.index - 40, 80)}`)
  }
})

test('the shrunk libsodium keeps what the whole one does, and no more', () => {
  const wasm = fs.readFileSync(path.join(bundle, 'sodium.wasm'))
  assert.ok(WebAssembly.validate(wasm))
  const exported = WebAssembly.Module.exports(new WebAssembly.Module(wasm))
  assert.equal(exported.length, 17)
  assert.ok(wasm.length < 120000)
})

test('what is worked out at the start is libsodium\'s own table, to the byte, and another table starts nothing', async () => {
  const source = fs.readFileSync(path.join(modules, 'libsodium/dist/modules-esm/libsodium.mjs'), 'utf8')
  const whole = Buffer.from(source.match(/AGFzbQ[A-Za-z0-9+/]+=*/)[0], 'base64')
  const wasm = fs.readFileSync(path.join(bundle, 'sodium.wasm'))
  // y + x of the base point; the larger of two tables begins with it, and so does what is fetched of it.
  const first = Buffer.from(Int32Array.from([25967493, -14356035, 29566456, 3660896, -12694345, 4014787, 27544626, -11754271, -6079156, 2047605]).buffer)
  const kTableBytes = 32 * 8 * 3 * 10 * 4
  const memory = Buffer.from(core.sodium.sodiumMemory())
  const table = memory.subarray(memory.lastIndexOf(first), memory.lastIndexOf(first) + kTableBytes)
  assert.ok(whole.includes(table), 'the package holds the same')
  const at = wasm.lastIndexOf(first)
  assert.ok(wasm.subarray(at, at + 120).equals(table.subarray(0, 120)))
  assert.ok(wasm.subarray(at + 120, at + kTableBytes).every(byte => byte === 0), 'and it is not fetched')
  const other = Buffer.from(wasm)
  other[at] ^= 1
  await assert.rejects(core.sodium.startSodium(other))
  await startSodium()
})

test('no secret is left in the memory of libsodium', async () => {
  const key = random(32)
  const message = random(64)
  const sealed = core.crypto.sealPadded(key, random(24), new Uint8Array(0), message)
  const seed = random(64)
  const device = new core.crypto.Device(seed.slice())
  const box = core.crypto.sealTo(device.keys.sealing, message)
  device.unseal(box)
  device.sign('a', message)
  const memory = Buffer.from(core.sodium.sodiumMemory())
  for (const secret of [key, message, seed.subarray(0, 32), seed.subarray(32)]) assert.equal(memory.indexOf(Buffer.from(secret)), -1)
  assert.ok(sealed.length > 0)
  const before = core.sodium.sodiumMemory()
  assert.ok(before.some(byte => byte !== 0))
  core.sodium.eraseSodium()
  assert.ok(before.every(byte => byte === 0))
  assert.throws(() => device.sign('a', message))
  await startSodium()
  device.sign('a', message)
})
