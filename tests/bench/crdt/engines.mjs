// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// The scenarios of scenarios.cpp for yjs and loro-crdt, run in a process of their own:
//   node --expose-gc engines.mjs ENGINE SCENARIO RUNS [EDITS]     prints {"ms":[...],"encoded":N,"memory":N}
import fs from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import path from 'node:path'

const here = path.dirname(fileURLToPath(import.meta.url))
const modules = process.env.KUDELMA_NODE_MODULES ?? path.join(here, '../../../.setup/node_modules')
const load = createRequire(path.join(modules, 'x.js'))

class Mulberry {
  constructor (seed) { this.state = seed >>> 0 }

  next () {
    this.state = (this.state + 0x6D2B79F5) >>> 0
    let t = Math.imul(this.state ^ (this.state >>> 15), this.state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return (t ^ (t >>> 14)) >>> 0
  }

  below (limit) { return Math.floor(this.next() * limit / 2 ** 32) }
  letter () { return String.fromCharCode(97 + this.below(26)) }

  word () {
    const length = 3 + this.below(6)
    let word = ''
    for (let i = 0; i < length; i++) word += this.letter()
    return word
  }
}

/** What the scenarios need of an engine; `sent` are the updates that a replica made itself. */
const yjs = () => {
  const Y = load('yjs')
  return class {
    constructor (client, listens = true) {
      this.doc = new Y.Doc()
      this.doc.clientID = client
      this.sent = []
      if (listens) this.doc.on('update', (update, origin, doc, transaction) => transaction.local && this.sent.push(update))
    }

    change (f) { this.doc.transact(f) }
    receive (updates) { for (const update of updates) Y.applyUpdate(this.doc, update) }
    text () { return this.doc.getText('t') }
    remove (text, index, length) { text.delete(index, length) }
    insert (text, index, string) { text.insert(index, string) }
    root () { return this.doc.getMap('m') }
    setMap (map, key) { return map.set(key, new Y.Map()) }
    set (map, key, value) { map.set(key, value) }
    get (map, key) { return map.get(key) }
    encoded () { return Y.encodeStateAsUpdate(this.doc) }
    flush () {}
    memory () {
      globalThis.gc()
      const { heapUsed, external } = process.memoryUsage()
      return heapUsed + external
    }
  }
}

const loro = () => {
  const { LoroDoc, LoroMap } = load('loro-crdt')
  return class {
    constructor (client, listens = true) {
      this.doc = new LoroDoc()
      this.doc.setPeerId(client)
      this.sent = []
      if (listens) this.doc.subscribeLocalUpdates(update => this.sent.push(update))
    }

    change (f) {
      f()
      this.doc.commit()
    }

    receive (updates) { for (const update of updates) this.doc.import(update) }
    text () { return this.doc.getText('t') }
    remove (text, index, length) { text.delete(index, length) }
    insert (text, index, string) { text.insert(index, string) }
    root () { return this.doc.getMap('m') }
    setMap (map, key) { return map.setContainer(key, new LoroMap()) }
    set (map, key, value) { map.set(key, value) }
    get (map, key) { return map.get(key) }
    encoded () { return this.doc.export({ mode: 'snapshot' }) }
    // Its state is made lazily: reading it is part of loading.
    flush () { this.doc.toJSON() }
    memory () {
      globalThis.gc()
      const { heapUsed, external } = process.memoryUsage()
      return heapUsed + external
    }
  }
}

const readEdits = file => {
  const bytes = fs.readFileSync(file)
  const numbers = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)
  const edits = []
  for (let i = 0; i < numbers.length;) {
    const [index, removed, count] = numbers.subarray(i, i + 3)
    edits.push({ index, removed, inserted: String.fromCharCode(...numbers.subarray(i + 3, i + 3 + count)) })
    i += 3 + count
  }
  return edits
}

const timed = f => {
  const begin = performance.now()
  f()
  return performance.now() - begin
}

const edit = (replica, text, { index, removed, inserted }) => {
  if (removed > 0) replica.remove(text, index, removed)
  if (inserted) replica.insert(text, index, inserted)
}

const finished = (replica, ms) => ({ ms, encoded: replica.encoded().length, memory: 0 })

const loadScenario = (Replica, bytes) => {
  const before = new Replica(99, false).memory()
  const replica = new Replica(98, false)
  const ms = timed(() => {
    replica.receive([bytes])
    replica.flush()
  })
  const memory = replica.memory() - before
  return { ms, encoded: replica.encoded().length, memory }
}

let kept
const once = make => (kept ??= make())

const traceEach = (Replica, trace) => {
  const replica = new Replica(1)
  const text = replica.text()
  const ms = timed(() => { for (const each of trace) replica.change(() => edit(replica, text, each)) })
  return { replica, ms }
}

const recordUpdates = Replica => {
  const author = new Replica(1)
  const random = new Mulberry(1)
  const root = author.root()
  for (let i = 0; i < 10000; i++) {
    author.change(() => {
      const record = author.setMap(root, `r${i}`)
      for (let j = 0; j < 8; j++) author.set(record, `f${j}`, `value ${random.below(1000000)}`)
    })
  }
  for (let i = 0; i < 50000; i++) {
    const record = `r${random.below(10000)}`
    const field = `f${random.below(8)}`
    const value = `value ${random.below(1000000)}`
    author.change(() => author.set(author.get(root, record), field, value))
  }
  return author.sent
}

const together = (Replica, change) => {
  const one = new Replica(1)
  const two = new Replica(2)
  const random = new Mulberry(7)
  let initial = ''
  for (let i = 0; i < 100; i++) initial += random.letter()
  one.change(() => one.insert(one.text(), 0, initial))
  two.receive(one.sent)
  one.sent.length = 0
  const ms = timed(() => {
    change(one, random)
    change(two, random)
    two.receive(one.sent)
    one.receive(two.sent)
  })
  if (one.text().toString() !== two.text().toString()) throw new Error('the two differ')
  return finished(one, ms)
}

const manyUsers = (Replica, change) => {
  const users = 1549
  const replicas = Array.from({ length: users }, (_, i) => new Replica(i + 1))
  const ms = timed(() => {
    replicas.forEach((replica, i) => {
      const map = replica.root()
      replica.change(() => change(replica, map, i))
    })
    for (let i = 1; i < users; i++) replicas[0].receive(replicas[i].sent)
  })
  return finished(replicas[0], ms)
}

const scenarios = {
  'paper-each': (Replica, trace) => {
    const { replica, ms } = traceEach(Replica, trace)
    return finished(replica, ms)
  },
  'paper-one': (Replica, trace) => {
    const replica = new Replica(1)
    const text = replica.text()
    const ms = timed(() => replica.change(() => { for (const each of trace) edit(replica, text, each) }))
    return finished(replica, ms)
  },
  'paper-load': (Replica, trace) => loadScenario(Replica, once(() => traceEach(Replica, trace).replica.encoded())),
  'records-apply': Replica => {
    const updates = once(() => recordUpdates(Replica))
    const reader = new Replica(2)
    return finished(reader, timed(() => reader.receive(updates)))
  },
  'records-load': Replica => loadScenario(Replica, once(() => {
    const reader = new Replica(2)
    reader.receive(recordUpdates(Replica))
    return reader.encoded()
  })),
  'b2.1': Replica => together(Replica, (replica, random) => {
    let string = ''
    for (let i = 0; i < 6000; i++) string += random.letter()
    replica.change(() => replica.insert(replica.text(), 0, string))
  }),
  'b2.2': Replica => together(Replica, (replica, random) => {
    const text = replica.text()
    for (let i = 0; i < 6000; i++) {
      const index = random.below(100 + i)
      const letter = random.letter()
      replica.change(() => replica.insert(text, index, letter))
    }
  }),
  'b2.3': Replica => together(Replica, (replica, random) => {
    const text = replica.text()
    let length = 100
    for (let i = 0; i < 6000; i++) {
      const index = random.below(length)
      const word = random.word()
      length += word.length
      replica.change(() => replica.insert(text, index, word))
    }
  }),
  'b2.4': Replica => together(Replica, (replica, random) => {
    const text = replica.text()
    let length = 100
    for (let i = 0; i < 6000; i++) {
      const index = random.below(length)
      if (length === index || random.below(2) === 0) {
        const word = random.word()
        length += word.length
        replica.change(() => replica.insert(text, index, word))
      } else {
        const removed = Math.min(length - index, 1 + random.below(9))
        length -= removed
        replica.change(() => replica.remove(text, index, removed))
      }
    }
  }),
  'b3.1': Replica => manyUsers(Replica, (replica, map, i) => replica.set(map, 'v', i)),
  'b3.3': Replica => manyUsers(Replica, (replica, map, i) => replica.set(map, 'v', String(i) + 'x'.repeat(1549)))
}

const [engine, name, runs, file] = process.argv.slice(2)
const Replica = { yjs, loro }[engine]()
const trace = file ? readEdits(file) : []
const results = []
for (let i = 0; i < Number(runs); i++) results.push(scenarios[name](Replica, trace))
console.log(JSON.stringify({
  ms: results.map(({ ms }) => ms),
  encoded: results.at(-1).encoded,
  memory: Math.min(...results.map(({ memory }) => memory))
}))
