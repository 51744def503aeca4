// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Two kinds of replica with one face. Ours has a shadow: a Yjs document that gets the very same updates in the same
// order. At every step the two must hold the same, down to the encoded bytes.
import Y from './yjs.mjs'
import { base64, bytesOf } from './driver.mjs'
import { Random } from './random.mjs'

export const ROOTS = ['map:m', 'array:a', 'text:t']
const EMPTY = base64(new Uint8Array([0, 0]))

export const openRoots = doc => {
  doc.getMap('m')
  doc.getArray('a')
  doc.getText('t')
}

/** Plain values as the driver says them. */
export const plain = value => {
  if (value instanceof Uint8Array) return { $bytes: base64(value) }
  if (Array.isArray(value)) return value.map(plain)
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plain(member)]))
  }
  return value ?? null
}

export const toJson = doc => plain(doc.toJSON())

/** Equal whatever the order of keys. */
export const canonical = value => {
  if (Array.isArray(value)) return value.map(canonical)
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.keys(value).sort().map(key => [key, canonical(value[key])]))
  }
  return Object.is(value, -0) ? 0 : value
}

export const same = (a, b) => JSON.stringify(canonical(a)) === JSON.stringify(canonical(b))

const typeAt = (doc, path) => {
  const [kind, name] = path[0].split(':')
  let at = kind === 'map' ? doc.getMap(name) : kind === 'array' ? doc.getArray(name) : doc.getText(name)
  for (const step of path.slice(1)) at = at.get(step)
  return at
}

const shared = value => {
  switch (value !== null && typeof value === 'object' ? value.$type : undefined) {
    case 'map': return new Y.Map()
    case 'array': return new Y.Array()
    case 'text': return new Y.Text()
    default: return value !== null && typeof value === 'object' && value.$bytes !== undefined ? bytesOf(value.$bytes) : value
  }
}

/** A value in an event: shared types by their kind only. */
const eventValue = value => {
  if (value instanceof Y.Text) return { $type: 'text' }
  if (value instanceof Y.Array) return { $type: 'array' }
  if (value instanceof Y.Map) return { $type: 'map' }
  return plain(value)
}

const eventDelta = event => event.target instanceof Y.Text
  ? event.delta.map(part => typeof part.insert === 'object' ? { ...part, insert: [eventValue(part.insert)] } : part)
  : event.changes.delta.map(part => part.insert ? { insert: part.insert.map(eventValue) } : part)

/** What a document tells its observers, as the driver says it. */
class EventLog {
  constructor (doc, formats) {
    this.calls = { m: 0, a: 0, t: 0 }
    this.events = []
    for (const name of Object.keys(this.calls)) {
      doc.share.get(name).observeDeep(events => {
        this.calls[name]++
        for (const event of events) {
          const keys = {}
          if (event.target instanceof Y.Map) {
            event.changes.keys.forEach(({ action, oldValue }, key) => {
              keys[key] = { action, oldValue: oldValue instanceof Y.AbstractType ? null : plain(oldValue) }
            })
          }
          // Where there are formats, asking Yjs for a text's delta changes the document.
          const skips = event.target instanceof Y.Map || (formats && event.target instanceof Y.Text)
          const delta = skips ? [] : eventDelta(event)
          this.events.push({ path: [name, ...event.path.map(String)], keys, delta })
        }
      })
    }
  }

  /** Since the last call; null where Yjs made a change of its own afterwards. */
  take () {
    const once = Object.values(this.calls).every(count => count <= 1)
    const events = this.events
    this.events = []
    for (const name of Object.keys(this.calls)) this.calls[name] = 0
    return once ? events : null
  }
}

/** One entry for each UTF-16 unit or embedded object, with its attributes. */
const lettersOf = delta => delta.flatMap(({ insert, attributes }) =>
  (typeof insert === 'string' ? insert.split('') : [insert]).map(letter => ({ letter, attributes: attributes ?? {} })))

const changed = (letters, delta) => {
  const rest = [...letters]
  const out = []
  for (const part of delta) {
    if (part.delete) rest.splice(0, part.delete)
    else if (part.insert) out.push(...lettersOf([part]))
    for (let left = part.retain ?? 0; left > 0; left--) {
      const { letter, attributes } = rest.shift()
      const merged = { ...attributes, ...part.attributes }
      for (const key of Object.keys(merged)) if (merged[key] === null) delete merged[key]
      out.push({ letter, attributes: merged })
    }
  }
  return mended([...out, ...rest])
}

/** No event tells that a pair was cut and its halves became U+FFFD: here all halves are. */
const mended = letters => letters.map(({ letter, attributes }) =>
  ({ letter: typeof letter === 'string' ? letter.replace(/[\uD800-\uDFFF]/, '\uFFFD') : letter, attributes }))

const isText = (doc, path) => {
  let at = doc.share.get(path[0])
  for (const step of path.slice(1)) at = at?.get(at instanceof Y.Array ? Number(step) : step)
  return at instanceof Y.Text
}

/** Events without what says nothing, in a fixed order. */
const settled = events => canonical(events
  .filter(({ keys, delta }) => Object.keys(keys).length > 0 || delta.length > 0)
  .sort((a, b) => JSON.stringify(a.path) < JSON.stringify(b.path) ? -1 : 1))

export class YjsReplica {
  constructor (client) {
    this.doc = new Y.Doc()
    this.doc.clientID = client
    openRoots(this.doc)
    this.view = this.doc
    this.updates = []
    this.doc.on('update', (update, origin, doc, transaction) => {
      if (transaction.local) this.updates.push(base64(update))
    })
  }

  /** The updates that this change made, to be sent to the others. */
  async edit (command) {
    const type = typeAt(this.doc, command.path)
    this.doc.transact(() => {
      switch (command.op) {
        case 'map_set': return type.set(command.key, shared(command.value))
        case 'map_delete': return type.delete(command.key)
        case 'array_insert': return type.insert(command.index, command.values.map(shared))
        case 'array_delete': return type.delete(command.index, command.length)
        case 'text_insert': return type.insert(command.index, command.text, command.attributes)
        case 'text_delete': return type.delete(command.index, command.length)
        case 'text_format': return type.format(command.index, command.length, command.attributes)
      }
    })
    return this.updates.splice(0)
  }

  async apply (update) {
    Y.applyUpdate(this.doc, bytesOf(update), 'remote')
    return this.updates.splice(0) // cleaning up formats after a foreign change is a change too
  }

  async stateVector () {
    return base64(Y.encodeStateVector(this.doc))
  }

  async stateAsUpdate (stateVector) {
    return base64(Y.encodeStateAsUpdate(this.doc, stateVector ? bytesOf(stateVector) : undefined))
  }

  async json () {
    return toJson(this.doc)
  }

  async delta () {
    return this.doc.getText('t').toDelta()
  }

  async check () {}
}

export class OurReplica {
  constructor (driver, name, client, { exact, undo, formats }) {
    this.driver = driver
    this.name = name
    this.client = client
    this.exact = exact
    this.undo = undo
    this.shadow = new Y.Doc()
    openRoots(this.shadow)
    this.view = this.shadow
    this.shadowUpdate = EMPTY
    this.shadow.on('update', update => { this.shadowUpdate = base64(update) })
    this.formats = formats
    this.told = new EventLog(this.shadow, formats)
    this.cursors = []
    this.rests = new Random(client)
  }

  async start () {
    await Promise.all([
      this.driver.must({ op: 'new', doc: this.name, client: this.client, undo: this.undo, events: true }),
      ...ROOTS.map(root => this.driver.must({ op: 'touch', doc: this.name, path: [root] }))
    ])
    return this
  }

  follow (update, events) {
    this.shadowUpdate = ''
    Y.applyUpdate(this.shadow, bytesOf(update), 'remote')
    const theirs = this.told.take()
    if (this.formats) {
      events = events?.map(event => isText(this.shadow, event.path) ? { ...event, delta: [] } : event)
    }
    if (theirs && JSON.stringify(settled(events ?? [])) !== JSON.stringify(settled(theirs))) {
      throw new Error(`${this.name}: events differ\nours ${JSON.stringify(settled(events ?? []))}\nYjs  ${JSON.stringify(settled(theirs))}`)
    }
  }

  /** Where there are formats: what the event says of the text, done to the old text, gives the new one. */
  async expectTextFollows (events = []) {
    if (!this.formats) return
    const before = this.lastText ?? []
    this.lastText = await this.delta()
    const delta = events.find(({ path }) => path.length === 1 && path[0] === 't')?.delta ?? []
    const expected = mended(lettersOf(this.lastText))
    const got = changed(lettersOf(before), delta)
    if (JSON.stringify(canonical(got)) !== JSON.stringify(canonical(expected))) {
      throw new Error(`${this.name}: the event leads elsewhere: ${JSON.stringify(delta)}\nfrom ${JSON.stringify(before)}\ngot  ${JSON.stringify(got)}`)
    }
  }

  /** Puts a cursor into the text, as both sides would say it. */
  async putCursor (random) {
    const text = this.shadow.getText('t')
    const index = random.below(text.length + 1)
    const before = random.chance(0.5)
    const { position } = await this.driver.must({
      op: 'position', doc: this.name, path: ['text:t'], index, side: before ? 'before' : 'after'
    })
    const theirs = base64(Y.encodeRelativePosition(Y.createRelativePositionFromTypeIndex(text, index, before ? -1 : 0)))
    if (position !== theirs) throw new Error(`${this.name}: positions differ: ours ${position} Yjs ${theirs}`)
    this.cursors.push(position)
  }

  async checkCursors () {
    for (const position of this.cursors) {
      const { index } = await this.driver.must({ op: 'place', doc: this.name, position })
      const theirs = Y.createAbsolutePositionFromRelativePosition(Y.decodeRelativePosition(bytesOf(position)), this.shadow, false)
      if (index !== (theirs?.index ?? null)) throw new Error(`${this.name}: a cursor stands at ${index}, in Yjs at ${theirs?.index}`)
    }
  }

  /** A change, now and then of a document at rest: nothing may tell the difference. */
  async change (command) {
    const [, answer] = await Promise.all([
      this.rests.chance(0.3) ? this.driver.must({ op: 'rest', doc: this.name }) : null,
      this.driver.must({ ...command, doc: this.name })
    ])
    return answer
  }

  async edit (command) {
    const { update, events } = await this.change(command)
    if (!update) return []
    await this.expectTextFollows(events)
    this.follow(update, events)
    this.expect(update === this.shadowUpdate, `an update of our own is not what Yjs makes of it: ${update} | ${this.shadowUpdate}`)
    return [update]
  }

  async apply (update) {
    const answer = await this.change({ op: 'apply', update })
    await this.expectTextFollows(answer.events)
    this.follow(update, answer.events)
    this.expect(answer.update === this.shadowUpdate,
      `applying gave another update: ours ${answer.update} | Yjs ${this.shadowUpdate}`)
    return []
  }

  expect (condition, what) {
    if (this.exact && !condition) throw new Error(`${this.name}: ${what}`)
  }

  async stateVector () {
    return (await this.driver.must({ op: 'sv', doc: this.name })).sv
  }

  async stateAsUpdate (stateVector) {
    return (await this.driver.must({ op: 'update', doc: this.name, sv: stateVector ?? null })).update
  }

  async json () {
    return (await this.driver.must({ op: 'json', doc: this.name })).json
  }

  async delta () {
    return (await this.driver.must({ op: 'delta', doc: this.name, path: ['text:t'] })).delta
  }

  async check () {
    await this.checkCursors()
    const moment = await this.driver.must({ op: 'snapshot', doc: this.name })
    this.expect(moment.snapshot === base64(Y.encodeSnapshot(Y.snapshot(this.shadow))), 'snapshots differ')
    // Asked in one go: waiting for answers is what takes the time.
    const [, json, stateVector, ours] = await Promise.all([
      this.rests.chance(0.3) ? this.driver.must({ op: 'rest', doc: this.name }) : null,
      this.json(),
      this.stateVector(),
      this.stateAsUpdate()
    ])
    if (!same(json, toJson(this.shadow))) {
      throw new Error(`${this.name}: JSON differs\nours ${JSON.stringify(json)}\nYjs  ${JSON.stringify(toJson(this.shadow))}`)
    }
    this.expect(stateVector === base64(Y.encodeStateVector(this.shadow)), 'state vectors differ')
    const theirs = base64(Y.encodeStateAsUpdate(this.shadow))
    this.expect(ours === theirs, `encoded states differ\nours ${ours}\nYjs  ${theirs}`)
  }
}
