// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
//   node make_page.mjs NODE_MODULES CORE_FOLDER ASSETS OUT_FOLDER DEV_FOLDER
//
// Makes what the server gives to browsers, beside each file its compressed forms, and manifest.txt. Into DEV_FOLDER goes
// what only tests run: the page's model for Node, and its screens for the gallery. The same sources give the same bytes.
import crypto from 'node:crypto'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import zlib from 'node:zlib'
import { brotliOf } from './brotli.mjs'
import { contentOf } from './content.mjs'
import { iconsOf } from './icons.mjs'
import { privateNames } from './private_names.mjs'
import { schemasOf } from './schemas.mjs'
import { borrower, kInside, lender, lentBy } from './shared.mjs'

const kMostBytes = 150 * 1000 // All that a guest's browser fetches, compressed.
const kFirstBytes = 46 * 1000 // Of what must be there before the first screen: two seconds at 400 kbit/s with 400 ms latency.

const [modules, core, assets, out, dev] = process.argv.slice(2).map(each => path.resolve(each))
const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const esbuild = createRequire(path.join(modules, 'x.js'))('esbuild-wasm')
const digest = bytes => crypto.createHash('sha384').update(bytes).digest()
const integrity = bytes => 'sha384-' + digest(bytes).toString('base64')

const common = {
  absWorkingDir: folder,
  bundle: true,
  write: false,
  target: 'es2017',
  platform: 'browser',
  charset: 'utf8',
  legalComments: 'none',
  tsconfigRaw: { compilerOptions: { target: 'ES2017', useDefineForClassFields: false } },
  logLevel: 'warning',
}

const read = name => fs.readFileSync(path.join(folder, 'page', name))

/** Who speaks inside only, after content.json has come. */
const speaksInside = name => kInside.test(name) || /^(audience|explanation|verbs|visit)\.ts$/.test(name)

/**
 * The three catalogues beside each other: the keys once, and each language's texts in their order. `first` is what the
 * page may say before anything else has come.
 */
function wordsOf() {
  const [fi, sv, en] = ['fi', 'sv', 'en'].map(language => JSON.parse(read(`words/${language}.json`)))
  const source = fs.readdirSync(path.join(folder, 'page'), { recursive: true }).map(name => String(name).split(path.sep).join('/'))
    .filter(name => name.endsWith('.ts') && !speaksInside(name)).map(name => read(name)).join('\n')
  const prefixes = [...source.matchAll(/`([a-zA-Z.]+\.)\$\{/g)].map(([, prefix]) => prefix)
  const isFirst = key => source.includes(`'${key}'`) || prefixes.some(prefix => key.startsWith(prefix))
  const of = keys => ({ keys, texts: { fi: keys.map(key => fi[key]), sv: keys.map(key => sv[key]), en: keys.map(key => en[key]) } })
  return { first: of(Object.keys(fi).filter(isFirst)), inside: of(Object.keys(fi).filter(key => !isFirst(key))) }
}

/** Modules that are made and not written: digests of what the script fetches itself, icons, words, the forms of records. */
const made = modulesByName => ({
  name: 'made',
  setup(build) {
    build.onResolve({ filter: /^(fetched-files|icons|record-schemas|words)$/ }, ({ path: name }) => ({ path: name, namespace: 'made' }))
    build.onLoad({ filter: /.*/, namespace: 'made' }, ({ path: name }) => ({
      contents: Object.entries(modulesByName[name]).map(([key, value]) => `export const ${key} = ${JSON.stringify(value)}`).join('\n'),
    }))
  },
})

const words = wordsOf()
const files = {
  'core.js': fs.readFileSync(path.join(core, 'core.js')),
  'sodium.wasm': fs.readFileSync(path.join(core, 'sodium.wasm')),
  'content.json': Buffer.from(JSON.stringify({ ...contentOf(assets, modules), words: words.inside }) + '\n'),
  'icon.svg': read('icon.svg'),
}
const modulesByName = {
  icons: { icons: iconsOf(modules) },
  words: words.first,
  'record-schemas': { schemas: schemasOf(path.join(assets, '../src/casework')) },
}
const build = async ({ plugins = [], ...options }) => {
  const built = await esbuild.build({ ...common, plugins: [made(modulesByName), ...plugins], ...options })
  return Buffer.from(built.outputFiles[0].contents)
}
const page = path.join(folder, 'page')
const lent = lentBy(page)
const small = { format: 'iife', minify: true, drop: ['console', 'debugger'], mangleProps: privateNames(page) }
files['inside.js'] = await build({ ...small, entryPoints: ['page/inside.ts'], globalName: 'kudelmaInside', plugins: [borrower(page, lent)] })
modulesByName['fetched-files'] = { digests: Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, integrity(bytes)])) }
const [script, old, style] = await Promise.all([
  build({ ...small, entryPoints: ['page/main.ts'], plugins: [lender(page, lent)] }),
  build({ entryPoints: ['page/old.js'], bundle: false, target: 'es5', minifyWhitespace: true, drop: ['console', 'debugger'] }),
  build({ entryPoints: ['page/page.css'], minify: true, target: 'chrome61' }),
])
Object.assign(files, { 'page.js': script, 'old.js': old, 'page.css': style })

// The release names what index.html leads to, so a browser never mixes two of them.
const lines = names => names.map(name => `${digest(files[name]).toString('hex')}  ${name}\n`).join('')
const release = digest(lines(Object.keys(files).sort())).toString('hex').slice(0, 32)
files['index.html'] = Buffer.from(read('index.html').toString().replace(/<!-- SPDX.*-->\n/g, '').replace(/\{(#?)([a-z.]+)\}/g, (_, isDigest, name) => {
  if (!files[name]) throw new Error(`index.html names ${name}`)
  return isDigest ? integrity(files[name]) : `/guest/${release}/${name}`
}))

fs.rmSync(out, { recursive: true, force: true })
fs.mkdirSync(out, { recursive: true })
fs.mkdirSync(dev, { recursive: true })
const sizes = {}
for (const name of Object.keys(files).sort()) {
  const bytes = files[name]
  const brotli = brotliOf(bytes)
  fs.writeFileSync(path.join(out, name), bytes)
  fs.writeFileSync(path.join(out, `${name}.br`), brotli)
  fs.writeFileSync(path.join(out, `${name}.gz`), zlib.gzipSync(bytes, { level: 9 }))
  sizes[name] = brotli.length
  process.stdout.write(`${name}: ${bytes.length} bytes, ${brotli.length} with Brotli\n`)
}
const all = lines(Object.keys(files).sort())
fs.writeFileSync(path.join(out, 'manifest.txt'), `${all}${digest(all).toString('hex')}  all\nrelease ${release}\n`)
fs.copyFileSync(path.join(core, 'licences.txt'), path.join(out, 'licences.txt'))

fs.writeFileSync(path.join(dev, 'model.mjs'), await build({ entryPoints: ['page/model/index.ts'], format: 'esm' }))
fs.writeFileSync(path.join(dev, 'screens.js'), await build({ entryPoints: ['bundle/screens.ts'], format: 'iife', globalName: 'screens' }))

const total = Object.values(sizes).reduce((sum, size) => sum + size, 0)
const first = ['index.html', 'old.js', 'page.js', 'page.css'].reduce((sum, name) => sum + sizes[name], 0)
process.stdout.write(`together ${total} bytes with Brotli, of at most ${kMostBytes}; ${first} before the first screen\n`)
if (total > kMostBytes || first > kFirstBytes) {
  process.stderr.write('The page has become too large for old phones.\n')
  process.exit(1)
}
