// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
//   node conformance_e2e.mjs SERVER CLIENT SERVED_FOLDER
//
// The very file of vectors that Node runs (tests/guest/vectors_test.mjs), in Chromium: on the page that the server gives
// out, under its policy, with libsodium as it is served and the core as Node has it: the page's own bundle hides what it
// does not use.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import readline from 'node:readline'
import test from 'node:test'
import { Phone, closeBrowser, need, root, servedFolder, serverBinary } from './house.mjs'

const kLeastVectors = 25

/** What Node brings, as little of it as the vectors use. */
const kShims = {
  'node:assert/strict': `
    const show = value => JSON.stringify(value, (_, one) => typeof one === 'bigint' ? String(one) : one instanceof Uint8Array ? [...one] : one)
    const fail = why => { throw new Error(why) }
    const sorted = value => value && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Uint8Array)
      ? Object.fromEntries(Object.keys(value).sort().map(key => [key, sorted(value[key])])) : Array.isArray(value) ? value.map(sorted) : value
    export default {
      ok: (is, why) => is || fail(why || 'not ok'),
      equal: (is, should, why) => Object.is(is, should) || fail((why || '') + ' ' + show(is) + ' is not ' + show(should)),
      deepEqual: (is, should, why) => show(sorted(is)) === show(sorted(should)) || fail((why || '') + ' ' + show(is) + ' is not ' + show(should)),
      match: (is, should, why) => should.test(is) || fail((why || '') + ' ' + is + ' does not match ' + should),
    }`,
  'node:fs': `
    const { vectors, source } = globalThis.kudelmaGiven
    const within = at => Object.keys(vectors).filter(name => name.startsWith(at)).map(name => name.slice(at.length))
    const place = at => String(at).replace(/^.*tests\\/vectors\\/?/, '')
    export default {
      readdirSync: at => within(place(at) ? place(at) + '/' : ''),
      readFileSync: at => place(at) in vectors ? vectors[place(at)] : source,
    }`,
  'node:path': `export default { join: (...parts) => parts.join('/') }`,
  'node:test': `export default (name, play) => globalThis.kudelmaPlays.push([name, play])`,
  './core.mjs': `
    const { vectors } = globalThis.kudelmaGiven
    import * as core from 'whole-core'
    globalThis.kudelmaCore = core
    export default core
    export const root = ''
    export const readJson = name => JSON.parse(vectors[name])
    export const bytes = text => Uint8Array.from(text.match(/../g) || [], two => parseInt(two, 16))
    export const hex = data => Array.from(data, one => one.toString(16).padStart(2, '0')).join('')
    export const text = data => new TextDecoder().decode(data)
    export function refusal(judge) {
      try { judge() } catch (error) {
        if (error instanceof core.Refused) return error.kind
        throw error
      }
      throw new Error('it was taken')
    }`,
}

const kBuffer = `globalThis.Buffer = { from: (data, how) => {
  const made = how === 'base64' ? Uint8Array.from(atob(data), one => one.charCodeAt(0)) : Uint8Array.from(data)
  made.toString = () => btoa(Array.from(made, one => String.fromCharCode(one)).join(''))
  return made
} }`

async function bundled(file) {
  const built = await need('esbuild-wasm').build({
    stdin: { contents: `import ${JSON.stringify(file)}`, resolveDir: path.dirname(file) },
    bundle: true, write: false, format: 'iife', target: 'es2022', define: { 'import.meta.url': '"https://vectors.test/"' }, logLevel: 'silent',
    plugins: [{
      name: 'shims',
      setup(build) {
        build.onResolve({ filter: /^whole-core$/ }, () => ({ path: path.join(process.env.KUDELMA_GUEST_BUNDLE, 'core.mjs') }))
        build.onResolve({ filter: /^(node:.*|\.\/core\.mjs)$/ }, ({ path: name }) => ({ path: name, namespace: 'shim' }))
        build.onLoad({ filter: /.*/, namespace: 'shim' }, ({ path: name }) => ({ contents: kShims[name] }))
      },
    }],
  })
  return built.outputFiles[0].text
}

test('the vectors of envelopes, invitations and documents, in the browser', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kudelma-vectors-'))
  const server = spawn(serverBinary, ['--listen', '127.0.0.1:0', '--data', path.join(folder, 'data'), '--guest-page', servedFolder], { stdio: ['ignore', 'pipe', 'ignore'] })
  try {
    const url = await new Promise(resolve => readline.createInterface({ input: server.stdout }).on('line', line => line.startsWith('listening ') && resolve(line.slice(10))))
    const phone = await Phone.open()
    await phone.page.goto(url.replace(/^ws/, 'http') + '/guest/phone')
    const file = path.join(root, 'tests/guest/vectors_test.mjs')
    const folderOf = path.join(root, 'tests/vectors')
    const vectors = Object.fromEntries(fs.readdirSync(folderOf, { recursive: true }).map(String).filter(name => name.endsWith('.json'))
      .map(name => [name, fs.readFileSync(path.join(folderOf, name), 'utf8')]))
    const release = fs.readFileSync(path.join(servedFolder, 'manifest.txt'), 'utf8').match(/^release (.*)$/m)[1]
    await phone.page.evaluate(given => { Object.assign(window, { kudelmaGiven: given, kudelmaPlays: [] }) }, { vectors, source: fs.readFileSync(file, 'utf8') })
    await phone.page.evaluate(`${kBuffer};${await bundled(file)}`)
    await phone.page.evaluate(async at => {
      await window.kudelmaCore.sodium.startSodium(await (await fetch(at)).arrayBuffer())
    }, `/guest/${release}/sodium.wasm`)
    const results = await phone.page.evaluate(async () => {
      const results = []
      for (const [name, play] of window.kudelmaPlays) {
        try {
          await play()
          results.push([name, ''])
        } catch (error) {
          results.push([name, String(error.message).slice(0, 400)])
        }
      }
      return results
    })
    assert.ok(results.length >= kLeastVectors, `only ${results.length}`)
    assert.deepEqual(results.filter(([, wrong]) => wrong), [])
    process.stdout.write(`${results.length} sets of vectors in ${(await phone.page.evaluate(() => navigator.userAgent)).match(/Chrome\/\d+/)[0]}\n`)
    await phone.close()
  } finally {
    await closeBrowser()
    server.kill('SIGKILL')
    fs.rmSync(folder, { recursive: true, force: true })
  }
})
