// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Makes tests/vectors/crdt/ and tests/vectors/awareness.json: what stock Yjs and y-protocols write, for the engine to
// read and write again.
//
//   node make_vectors.mjs [--check]     with --check: only say whether the files are what Yjs makes today
import fs from 'node:fs'
import Y, { awareness as presence } from './yjs.mjs'
import { base64 } from './driver.mjs'
import { Random } from './random.mjs'
import { toJson } from './replicas.mjs'

const folder = new URL('../vectors/', import.meta.url)

const newDoc = (client, gc = true) => {
  const doc = new Y.Doc({ gc })
  doc.clientID = client
  doc.sent = []
  doc.on('update', update => doc.sent.push(update))
  return doc
}

/** A vector: updates to apply in order, and what a document then holds. Roots that matter are opened by kind. */
const vector = (name, why, roots, updates, extra = {}) => {
  const doc = newDoc(99, extra.gc ?? true)
  for (const root of roots) {
    const [kind, key] = root.split(':')
    if (kind === 'map') doc.getMap(key)
    else if (kind === 'array') doc.getArray(key)
    else if (kind === 'text') doc.getText(key)
  }
  for (const update of updates) Y.applyUpdate(doc, update)
  const json = extra.noJson ? null : toJson(doc)
  return {
    name,
    why,
    roots,
    gc: extra.gc ?? true,
    updates: updates.map(base64),
    json,
    delta: extra.delta ? doc.getText(extra.delta).toDelta() : null,
    pending: doc.store.pendingStructs !== null || doc.store.pendingDs !== null,
    state: base64(Y.encodeStateAsUpdate(doc)),
    stateVector: base64(Y.encodeStateVector(doc)),
    merged: base64(Y.mergeUpdates(updates)),
    mergedStateVector: base64(Y.encodeStateVectorFromUpdate(Y.mergeUpdates(updates))),
    rest: base64(Y.diffUpdate(Y.mergeUpdates(updates), Y.encodeStateVectorFromUpdate(updates[0])))
  }
}

const vectors = []

{
  const doc = newDoc(1)
  const map = doc.getMap('m')
  const numbers = [0, -0, 1, -1, 63, 64, -64, 127, 128, 8191, 8192, 2147483647, -2147483647, 2147483648, -2147483648,
    0.5, -0.1, 1e-7, 3.4028234663852886e38, 1e39, 9007199254740991]
  numbers.forEach((number, i) => map.set(`n${i}`, number))
  map.set('null', null)
  map.set('true', true)
  map.set('false', false)
  map.set('text', 'Äiti 👧🏽 čuohká')
  map.set('empty', '')
  map.set('list', [1, ['a', null], {}])
  map.set('object', { b: 1, a: { c: [true] } })
  map.set('bytes', new Uint8Array([0, 1, 255]))
  vectors.push(vector('values', 'every plain value', ['map:m'], doc.sent))
}
{
  const doc = newDoc(2)
  const map = doc.getMap('m')
  for (let i = 0; i < 5; i++) map.set('x', i)
  map.delete('x')
  map.set('y', new Y.Map([['inner', new Y.Array()]]))
  map.get('y').get('inner').push([1, 2, 3])
  map.get('y').get('inner').delete(1, 1)
  map.set('z', new Y.Map([['gone', 'with its parent']]))
  map.delete('z')
  vectors.push(vector('overwriting', 'fields set again, deleted types collected', ['map:m'], doc.sent))
  vectors.push(vector('keeping', 'the same without collection', ['map:m'], doc.sent, { gc: false }))
}
{
  const one = newDoc(2 ** 53 - 1)
  const two = newDoc(2 ** 40)
  one.getText('t').insert(0, 'abcdef')
  Y.applyUpdate(two, one.sent[0])
  two.getText('t').insert(3, 'XYZ')
  one.getText('t').insert(3, '123')
  one.getText('t').delete(0, 2)
  vectors.push(vector('large_ids', 'client ids of 53 bits, concurrent insertion', ['text:t'], [...one.sent, two.sent[1]]))
}
{
  const one = newDoc(5)
  const two = newDoc(6)
  one.getText('t').insert(0, 'a😀b')
  Y.applyUpdate(two, one.sent[0])
  two.getText('t').insert(2, '-')
  vectors.push(vector('surrogates', 'a pair split by somebody else becomes U+FFFD twice', ['text:t'], [one.sent[0], two.sent[1]]))
}
{
  const doc = newDoc(7)
  const text = doc.getText('t')
  text.insert(0, 'Hyvää päivää')
  text.format(0, 5, { bold: true })
  text.insert(5, '!', { color: 'red', bold: null })
  text.insertEmbed(3, { image: 'kuva', width: 3 })
  text.format(2, 6, { bold: null, link: { href: 'x' } })
  vectors.push(vector('formats', 'formatting marks and embeds', ['text:t'], doc.sent, { delta: 't', noJson: true }))
}
{
  const doc = newDoc(8)
  const fragment = doc.getXmlFragment('xml')
  const element = new Y.XmlElement('p')
  fragment.insert(0, [element, new Y.XmlText('teksti'), new Y.XmlHook('koukku')])
  element.setAttribute('class', 'a')
  element.insert(0, [new Y.XmlText('sisällä')])
  const map = doc.getMap('m')
  map.set('sub', new Y.Doc({ guid: 'alidokumentti', autoLoad: true, meta: { a: 1 } }))
  map.set('plain', 1)
  vectors.push(vector('carried', 'XML types and sub-documents, carried through', ['map:m'], doc.sent, { noJson: true }))
}
{
  const doc = newDoc(9)
  const array = doc.getArray('a')
  doc.transact(transaction => {
    new Y.Item(Y.createID(9, 0), null, null, null, null, array, null, new Y.ContentJSON([1, undefined, { a: 'b' }]))
      .integrate(transaction, 0)
  })
  array.insert(1, ['any', 2])
  vectors.push(vector('old_json', 'the JSON content of old Yjs versions', ['array:a'], doc.sent))
}
{
  const doc = newDoc(10)
  const text = doc.getText('t')
  for (const letter of 'kudelma') text.insert(text.length, letter)
  text.delete(1, 3)
  const [a, b, c, d, e, f, g, del] = doc.sent
  vectors.push(vector('waiting', 'structs and deletions that wait for what is missing', ['text:t'], [a, c, d, del, f]))
  vectors.push(vector('reordered', 'all there in the end, in any order', ['text:t'], [del, g, c, c, a, f, e, d, b]))
}
{
  const one = newDoc(11)
  const two = newDoc(12)
  for (const doc of [one, two]) {
    doc.getMap('m').set('same', doc.clientID)
    doc.getMap('m').set('type', new Y.Map([[`by${doc.clientID}`, true]]))
    doc.getArray('a').insert(0, [doc.clientID, 'x'])
  }
  vectors.push(vector('concurrent', 'both at once: the same field, a type under the same key, the same place',
    ['map:m', 'array:a'], [...two.sent, ...one.sent]))
}

/** What one of three people does in a random history, as Yjs's own compatibility tests have them. */
const deeds = {
  array: (random, doc) => {
    const array = doc.getArray('a')
    const at = random.below(array.length + 1)
    const kind = random.below(4)
    if (kind === 0 && array.length > at) array.delete(at, Math.min(array.length - at, 1 + random.below(3)))
    else if (kind === 1) array.insert(at, [new Y.Array(), new Y.Map([['key', random.below(1000)]])])
    else array.insert(at, Array.from({ length: 1 + random.below(4) }, () => random.below(100000)))
  },
  map: (random, doc) => {
    const map = doc.getMap('m')
    const key = random.pick(['one', 'two', 'three'])
    const kind = random.below(5)
    if (kind === 0) map.delete(key)
    else if (kind === 1) map.set(key, Y.Array.from([1, 'kaksi', [3]]))
    else if (kind === 2) map.set(key, new Y.Map([['deep', new Y.Map([['deeper', random.below(1000)]])]]))
    else map.set(key, `arvo ${random.below(1000)}`)
  },
  text: (random, doc) => {
    const text = doc.getText('t')
    const at = random.below(text.length + 1)
    const length = Math.min(text.length - at, 1 + random.below(6))
    const kind = random.below(6)
    if (kind === 0 && length > 0) text.delete(at, length)
    else if (kind === 1 && length > 0) text.format(at, length, { bold: random.pick([true, null]) })
    else if (kind === 2) text.insert(at, 'väri', { color: random.pick(['sininen', 'punainen']) })
    else text.insert(at, random.pick(['sana ', 'äänne', 'čuohká ', '\n']))
  }
}
for (const [seed, kind] of Object.keys(deeds).entries()) {
  const random = new Random(seed + 1)
  const docs = [21, 22, 23].map(client => newDoc(client))
  const said = []
  for (let i = 0; i < 150; i++) {
    const doc = random.pick(docs)
    doc.sent.length = 0
    deeds[kind](random, doc)
    said.push(...doc.sent)
    if (random.chance(0.2)) Y.applyUpdate(random.pick(docs), Y.encodeStateAsUpdate(random.pick(docs)))
  }
  const root = `${kind}:${kind[0]}`
  vectors.push(vector(`random_${kind}`, 'a long history of three people, in any order', [root], random.shuffle(said),
    { delta: kind === 'text' ? 't' : undefined, noJson: kind === 'text' }))
}

/** Presence: what two say, message by message, and whom a third then knows to be here. */
const awarenessVector = () => {
  const [pia, aino, listener] = [31, 2 ** 53 - 1, 33].map(client => new presence.Awareness(newDoc(client)))
  listener.setLocalState(null)
  const messages = []
  const say = (speaker, state) => {
    speaker.setLocalState(state)
    const update = presence.encodeAwarenessUpdate(speaker, [speaker.clientID])
    presence.applyAwarenessUpdate(listener, update, 'net')
    messages.push({
      client: speaker.clientID,
      state,
      update: base64(update),
      states: Object.fromEntries([...listener.getStates()].map(([client, each]) => [String(client), each]))
    })
  }
  say(pia, { at: null, name: 'Pia Lehtovaara', phase: 'hypotheses' })
  say(aino, { name: 'Aino 👧🏽', typing: true })
  say(pia, { at: { index: 3.5, root: 't' }, name: 'Pia Lehtovaara', phase: 'steps' })
  say(aino, null)
  say(aino, { name: 'Aino', typing: false })
  say(pia, null)
  for (const each of [pia, aino, listener]) each.destroy()
  return { why: 'presence as y-protocols tells it', messages }
}

let different = 0
for (const [name, content] of [...vectors.map(each => [`crdt/${each.name}`, each]), ['awareness', awarenessVector()]]) {
  const file = new URL(`${name}.json`, folder)
  const text = JSON.stringify(content, null, 1) + '\n'
  if (!process.argv.includes('--check')) {
    fs.writeFileSync(file, text)
  } else if (!fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== text) {
    console.error(`tests/vectors/${name}.json is not what Yjs makes`)
    different++
  }
}
process.exitCode = different > 0 ? 1 : 0
