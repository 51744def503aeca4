// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
//   node make_bundle.mjs NODE_MODULES OUT_FOLDER
//
// Makes core.mjs for tests, core.js, which is the part of it that the page uses, and sodium.wasm, beside each their compressed forms,
// digests.json, and licences.txt for what is in them. The same sources give the same bytes,
// wherever they lie.
import crypto from 'node:crypto'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import zlib from 'node:zlib'
import { brotliOf } from './brotli.mjs'
import { privateNames } from './private_names.mjs'
import { sodiumModule } from './sodium_wasm.mjs'

const kMostBytes = 100 * 1000 // Of the core with its libraries, compressed; the page as a whole may have half as much again.

const [modules, out] = process.argv.slice(2).map(each => path.resolve(each))
const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const esbuild = createRequire(path.join(modules, 'x.js'))('esbuild-wasm')
const { names, table, wasm } = sodiumModule(modules, esbuild, folder)

const sodiumNames = {
  name: 'sodium-names',
  setup(build) {
    build.onResolve({ filter: /^sodium-wasm$/ }, () => ({ path: 'sodium-wasm', namespace: 'sodium' }))
    build.onLoad({ filter: /.*/, namespace: 'sodium' }, () => ({ contents: `export const names = ${JSON.stringify(names)}, table = ${JSON.stringify(table)}` }))
  },
}

const options = {
  absWorkingDir: folder,
  entryPoints: ['core/index.ts'],
  bundle: true,
  write: false,
  target: 'es2017',
  platform: 'browser',
  minify: true,
  drop: ['console', 'debugger'],
  charset: 'utf8',
  legalComments: 'none',
  nodePaths: [modules],
  alias: {
    yjs: path.join(modules, 'yjs/dist/yjs.mjs'),
    // Yjs asks for colours of a console that nobody sees.
    'lib0/logging': path.join(folder, 'core/silence.ts'),
  },
  plugins: [sodiumNames],
  tsconfigRaw: { compilerOptions: { target: 'ES2017', useDefineForClassFields: false } },
  logLevel: 'warning',
}
const build = async more => Buffer.from((await esbuild.build({ ...options, ...more })).outputFiles[0].contents)

const files = {
  'core.mjs': await build({ format: 'esm' }),
  'core.js': await build({ entryPoints: ['core/face.ts'], format: 'iife', globalName: 'kudelmaCore',
    mangleProps: privateNames(path.join(folder, 'core'), ['yjs/src', 'lib0'].map(name => path.join(modules, name))) }),
  'sodium.wasm': wasm,
}
fs.mkdirSync(out, { recursive: true })
const digests = {}
let total = 0
for (const [name, bytes] of Object.entries(files)) {
  const brotli = brotliOf(bytes)
  const gzip = zlib.gzipSync(bytes, { level: 9 })
  fs.writeFileSync(path.join(out, name), bytes)
  fs.writeFileSync(path.join(out, `${name}.br`), brotli)
  fs.writeFileSync(path.join(out, `${name}.gz`), gzip)
  digests[name] = 'sha384-' + crypto.createHash('sha384').update(bytes).digest('base64')
  if (name !== 'core.js') total += brotli.length
  process.stdout.write(`${name}: ${bytes.length} bytes, ${brotli.length} with Brotli, ${gzip.length} with gzip\n`)
}
fs.writeFileSync(path.join(out, 'digests.json'), JSON.stringify(digests, null, 2) + '\n')
const licences = ['yjs/LICENSE', 'lib0/LICENSE'].map(name => [name, fs.readFileSync(path.join(modules, name), 'utf8')])
licences.push(['libsodium', fs.readFileSync(path.join(folder, 'bundle/libsodium_licence.txt'), 'utf8').split('\n\n').slice(1).join('\n\n')])
fs.writeFileSync(path.join(out, 'licences.txt'), licences.map(([name, words]) => `== ${path.dirname(name) === '.' ? name : path.dirname(name)}\n\n${words}`).join('\n'))
process.stdout.write(`together ${total} bytes with Brotli, of at most ${kMostBytes}\n`)
if (total > kMostBytes) {
  process.stderr.write('The core has become too large for old phones.\n')
  process.exit(1)
}
