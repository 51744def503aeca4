// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// The merging documents beside yjs and loro-crdt: the same work on the same machine, each engine in a process of its
// own, in turns; the table shows medians.
//
//   node compare.mjs --bench build/release/bin/crdt_bench [--trace FILE.json.gz] [--rounds N] [--only NAME[,NAME]]
//
// Without --trace the editing trace is looked for in ../shared/data/traces beside the project; where it is not there,
// a trace of the same length is made up.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import zlib from 'node:zlib'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const here = path.dirname(fileURLToPath(import.meta.url))
const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? fallback : process.argv[at + 1]
}
const bench = path.resolve(option('bench', path.join(here, '../../../build/release/bin/crdt_bench')))
const usual = path.join(here, '../../../../shared/data/traces/automerge-paper.json.gz')
const traceFile = option('trace', fs.existsSync(usual) ? usual : null)
const rounds = Number(option('rounds', 3))
const only = option('only', null)?.split(',')

/** Somebody writes a paper: types on, goes back, mends. */
const madeUp = () => {
  let state = 1
  const below = limit => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return Math.floor(state / 2 ** 32 * limit)
  }
  const edits = []
  let length = 0
  let cursor = 0
  while (edits.length < 259778) {
    if (below(60) === 0) cursor = below(length + 1)
    if (cursor > 0 && below(3) === 0) {
      edits.push([--cursor, 1, ''])
      length--
    } else {
      edits.push([cursor++, 0, String.fromCharCode(97 + below(26))])
      length++
    }
  }
  return edits
}

const edits = traceFile
  ? JSON.parse(zlib.gunzipSync(fs.readFileSync(traceFile))).txns.flatMap(each => each.patches)
  : madeUp()
const numbers = []
for (const [index, removed, inserted] of edits) {
  numbers.push(index, removed, inserted.length)
  for (let i = 0; i < inserted.length; i++) numbers.push(inserted.charCodeAt(i))
}
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crdt-bench-'))
const editsFile = path.join(folder, 'edits')
fs.writeFileSync(editsFile, new Uint8Array(Uint32Array.from(numbers).buffer))

/** [scenario, what it is, runs in one process, the bars against yjs: time, memory] */
const scenarios = [
  ['paper-each', 'trace, each edit its own transaction and update', 1, 20],
  ['paper-one', 'trace in one transaction', 1, 10],
  ['paper-load', 'load its document', 5, 5, 5],
  ['records-apply', '10,000 records, 50,000 changes: apply', 1, 10],
  ['records-load', 'load that document', 3, 5, 5],
  ['b2.1', 'two at once: a string', 5, 5],
  ['b2.2', 'two at once: letters', 2, 5],
  ['b2.3', 'two at once: words', 2, 5],
  ['b2.4', 'two at once: words and deletions', 2, 5],
  ['b3.1', 'many users set a number', 2, 5],
  ['b3.3', 'many users set a string', 2, 5]
].filter(([name]) => !only || only.includes(name))

const kPatience = 90_000 // milliseconds for one process

const ask = (engine, name, runs) => {
  const [program, ...args] = engine === 'ours' ? [bench] : [process.execPath, '--expose-gc', path.join(here, 'engines.mjs'), engine]
  const trace = name.startsWith('paper') ? [editsFile] : []
  const { status, stdout, stderr, error } = spawnSync(program, [...args, name, String(runs), ...trace], {
    encoding: 'utf8', maxBuffer: 2 ** 28, timeout: kPatience
  })
  if (error?.code === 'ETIMEDOUT') return { ms: [Infinity], encoded: 0, memory: 0 }
  if (status !== 0) throw new Error(`${engine} ${name}: ${stderr}`)
  return JSON.parse(stdout)
}

const median = numbers => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
const time = ms => ms === Infinity ? 'too long' : ms >= 100 ? `${ms.toFixed(0)} ms` : ms >= 1 ? `${ms.toFixed(1)} ms` : `${(ms * 1000).toFixed(0)} us`
const size = bytes => bytes <= 0 ? 'not seen' : bytes >= 2 ** 20 ? `${(bytes / 2 ** 20).toFixed(2)} MiB` : `${(bytes / 1024).toFixed(0)} KiB`
const row = cells => console.log(`| ${cells.join(' | ')} |`)

try {
  console.log(`${traceFile ? path.basename(traceFile) : 'a made-up trace'}, ${edits.length} edits; medians of ${rounds} rounds; ${os.cpus()[0].model}, Node ${process.version}\n`)
  row(['what', 'ours', 'yjs', 'loro', 'yjs / ours', 'bar', 'encoded: ours', 'yjs', ''])
  row(Array(9).fill('---'))
  let missed = 0
  const verdict = (ratio, bar) => {
    if (ratio < bar) missed++
    return ratio >= bar ? 'reached' : 'MISSED'
  }
  for (const [name, what, runs, bar, memoryBar] of scenarios) {
    const results = { ours: [], yjs: [], loro: [] }
    for (let round = 0; round < rounds; round++) {
      for (const engine of Object.keys(results)) results[engine].push(ask(engine, name, runs))
    }
    const ms = engine => median(results[engine].flatMap(each => each.ms))
    const last = engine => results[engine].at(-1)
    const ratio = ms('yjs') / ms('ours')
    row([what, time(ms('ours')), time(ms('yjs')), time(ms('loro')), ratio.toFixed(1), bar,
      last('ours').encoded, last('yjs').encoded, verdict(ratio, bar)])
    if (!memoryBar) continue
    const memory = engine => median(results[engine].map(each => each.memory))
    // The others have no such state: they hold a document in one way, whether somebody uses it or not.
    const ours = key => median(results.ours.map(each => each[key]))
    const less = memory('yjs') / ours('resting')
    row([`${what}: memory at rest`, size(ours('resting')), size(memory('yjs')), size(memory('loro')), less.toFixed(1), memoryBar,
      '', '', verdict(less, memoryBar)])
    row([`${what}: memory while it is used`, size(memory('ours')), size(memory('yjs')), size(memory('loro')),
      (memory('yjs') / memory('ours')).toFixed(1), 'none', '', '', ''])
    row([`${what}: laid down; woken`, `${time(ours('restMs'))}; ${time(ours('wakeMs'))}`, '', '', '', 'none', '', '', ''])
  }
  if (!only || only.includes('growth')) {
    const { status, stdout } = spawnSync(bench, ['growth'], { encoding: 'utf8' })
    if (status !== 0) throw new Error('growth failed')
    console.log('\nOne edit at a random place of a text of so many pieces, with its update:\n')
    for (const [pieces, us] of Object.entries(JSON.parse(stdout))) console.log(`- ${pieces}: ${us} us`)
  }
  console.log(missed === 0 ? '\nEvery bar is reached.' : `\n${missed} bars are missed.`)
} finally {
  fs.rmSync(folder, { recursive: true })
}
