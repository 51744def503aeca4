// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// The page's model, without a browser.
import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import test from 'node:test'
import { pathToFileURL } from 'node:url'
import { webcrypto } from 'node:crypto'
import core, { bytes, readJson, root } from './core.mjs'

const model = await import(pathToFileURL(path.join(process.env.KUDELMA_GUEST_DEVELOPMENT, 'model.mjs')))
const content = JSON.parse(fs.readFileSync(path.join(process.env.KUDELMA_GUEST_SERVED, 'content.json'), 'utf8'))
const { yjs } = core
const random = count => webcrypto.getRandomValues(new Uint8Array(count))
const id = at => String(at).padStart(2, '0').repeat(16)
const kShared = '0'.repeat(32)
const kOwn = 'aa'.repeat(16)
const kOther = 'bb'.repeat(16)

/** Circles with documents, as a session would show them. */
class Fake {
  deviceId = kOwn
  serverTimeMs = Date.UTC(2026, 10, 30)
  documents = new Map()
  devices = {}
  at(circle, log = kShared) {
    const key = `${circle} ${log}`
    if (!this.documents.has(key)) this.documents.set(key, new yjs.Doc())
    return this.documents.get(key)
  }
  circles() { return [...new Set([...this.documents.keys()].map(key => key.split(' ')[0]))] }
  logs(circle) { return [...this.documents.keys()].filter(key => key.startsWith(circle)).map(key => key.split(' ')[1]) }
  document(circle, log) { return this.documents.get(`${circle} ${log}`) }
  writableLog(circle) { return this.document(circle, kOwn) ? kOwn : undefined }
  info(circle) { return { devices: this.devices[circle] ?? [], isCaughtUp: true } }
  unsent() { return 0 }
  put(circle, kind, record, fields, log) {
    const map = new yjs.Map()
    this.at(circle, log).getMap(kind).set(record, map)
    for (const [name, value] of Object.entries(fields)) {
      if (value?.text !== undefined) {
        const text = new yjs.Text()
        text.insert(0, value.text)
        map.set(name, text)
      } else if (value?.set) {
        const set = new yjs.Map()
        map.set(name, set)
        value.set.forEach(one => set.set(one, true))
      } else {
        map.set(name, value)
      }
    }
  }
  view() {
    const view = new model.CaseView(this)
    view.refresh()
    return view
  }
  room(about = {}) {
    return model.roomOf(this.view(), this, new model.Present(), { member: 'aino', meeting: id(1), circle: 'c1', rehearsal: false, ...about }, content)
  }
}

const meeting = (fields = {}) => {
  const fake = new Fake()
  fake.at('c1', kOwn)
  fake.at('c1').getMap('circle').set('people/aino', 'own')
  fake.at('c1').getMap('circle').set('people/pia', 'shared')
  fake.put('c1', 'members', id(50), { member: 'aino', name: 'Aino', role: 'child', person: id(60), devices: { set: [] } })
  fake.put('c1', 'members', id(51), { member: 'pia', name: 'Pia', role: 'responsibleWorker', devices: { set: [kOther] } })
  fake.put('c1', 'persons', id(60), { name: 'Aino', born: '2015-04-12', index: true, note: { text: '' } })
  fake.put('c1', 'meetings', id(1), { state: 'running', phase: 'check-in', question: { text: 'Mikä auttaa?' }, ...fields })
  return fake
}

test('a record is read by the schema of the client, and what breaks it is unreadable', () => {
  const fake = meeting()
  const good = { words: { text: 'hei' }, person: id(60), house: 'dreams', saidOn: '~2026-05' }
  fake.put('c1', 'voices', id(2), good)
  const bad = [
    { ...good, house: 'attic' }, { ...good, person: 'x' }, { ...good, saidOn: '2026-13' }, { ...good, words: 'plain' },
    { ...good, words: { text: 'x'.repeat(8001) } }, { ...good, withdrawn: 'yes' }, { ...good, wish: 'x'.repeat(241) }, { ...good, never: { set: ['x'] } },
  ]
  bad.forEach((fields, at) => fake.put('c1', 'voices', id(10 + at), fields))
  fake.put('c1', 'scales', id(30), { question: 'q', value: 11 })
  fake.put('c1', 'scales', id(31), { question: 'q' })
  fake.at('c1').getMap('voices').set('short', new yjs.Map())
  fake.at('c1').getMap('voices').set(id(40), 'no record')
  const view = fake.view()
  assert.deepEqual(view.of('voices').map(one => one.id), [id(2)])
  assert.equal(view.of('voices')[0].fields.words, 'hei')
  assert.equal(view.of('scales').length, 0)
  assert.equal(view.unreadable().get(kShared), bad.length + 4)
  assert.deepEqual(fake.room().quotes.map(one => one.words), ['hei'])
  assert.deepEqual(fake.room().unreadable, [''])
})

test('a meeting follows the order that its record names', () => {
  const inPhase = (templateKey, phase) => meeting({ templateKey, phase }).room()
  assert.equal(inPhase('without-family', 'empty-chair').phase.title.fi, 'Tyhjä tuoli')
  assert.equal(inPhase('without-family', 'childs-voice').phase.view, 'voices')
  assert.equal(inPhase('weekly-meeting', 'empty-chair').phase, null)
  assert.equal(inPhase('short-meeting', 'check-in').surveyKey, 'short-meeting')
  for (const unknown of ['of-another-county', '__proto__', 'constructor', ''])
    assert.deepEqual([inPhase(unknown, 'check-in').phase.key, inPhase(unknown, 'check-in').surveyKey], ['check-in', 'weekly-meeting'])
})

test('a meeting that was called off is over', () => {
  const room = meeting({ state: 'calledOff' }).room()
  assert.deepEqual([room.state, room.isOff], ['closed', true])
  assert.equal(meeting({ state: 'closed' }).room().isOff, false)
})

test('the same id twice: the shared document is believed, and the wider circle', () => {
  const fake = meeting()
  fake.devices = { c1: [1, 2, 3].map(at => ({ id: String(at), role: 1 })), c2: [{ id: '1', role: 1 }] }
  fake.put('c1', 'viewpoints', id(2), { words: { text: 'oma' } }, kOwn)
  fake.put('c2', 'viewpoints', id(2), { words: { text: 'kapea' } })
  fake.put('c1', 'viewpoints', id(2), { words: { text: 'laaja' } })
  const view = fake.view()
  assert.deepEqual(view.of('viewpoints').map(one => one.fields.words), ['laaja'])
})

test('who somebody is is told by the shared document alone', () => {
  const fake = meeting()
  fake.put('c1', 'members', id(52), { member: 'pia', name: 'Jesse', role: 'parent', devices: { set: [kOwn] } }, kOther)
  fake.put('c1', 'members', id(53), { member: 'ghost', name: 'Ghost', role: 'parent', devices: { set: [] } }, kOther)
  const room = fake.room()
  assert.deepEqual(room.readers.map(one => one.name), ['Aino', 'Pia'])
  fake.devices = { c1: [{ id: 'cc'.repeat(16), role: 4 }] }
  assert.deepEqual(fake.room().readers.map(one => one.name), ['Aino', 'Pia', ''], 'a device that nobody names is a reader too')
})

test('what a guest writes is what the client reads: every field of the schema, in its own document', () => {
  const fake = meeting()
  const writer = new model.Writer(fake, yjs, random, 'aino')
  const record = writer.add('c1', 'voices', { person: id(60), words: 'hei', readBack: true, house: 'dreams', translation: '', never: [id(61)] })
  assert.match(record, /^[0-9a-f]{32}$/)
  const map = fake.at('c1', kOwn).getMap('voices').get(record)
  assert.deepEqual(map.toJSON(), {
    createdBy: 'aino', createdAt: fake.serverTimeMs, person: id(60), words: 'hei', readBack: true, house: 'dreams', translation: '',
    never: { [id(61)]: true }, askFirst: {}, helpers: {},
  })
  assert.ok(map.get('words') instanceof yjs.Text && map.get('translation') instanceof yjs.Text && map.get('askFirst') instanceof yjs.Map)
  assert.equal(fake.at('c1').getMap('voices').size, 0)
  assert.equal(writer.add('c9', 'voices', { words: 'x' }), '')
  assert.equal(writer.set('c1', 'voices', record, { withdrawn: true }), true)
  assert.equal(fake.room().quotes.length, 0)
})

test('only the newest of a lineage is a thought, and a mark goes to no wider circle than what it is about', () => {
  const fake = meeting()
  const thought = (record, fields, circle = 'c1') => fake.put(circle, 'hypotheses', id(record), { sentence: { text: `ajatus ${record}` }, state: 'open', ...fields })
  thought(2, {})
  thought(3, { formerly: id(2) })
  thought(4, { state: 'letGo' })
  thought(5, {}, 'c2')
  fake.at('c2', kOwn)
  fake.at('c2').getMap('circle').set('people/aino', 'own')
  assert.deepEqual(fake.room().thoughts.map(one => one.id).sort(), [id(3), id(5)])
  const people = new model.People(fake.view(), fake, 'aino')
  assert.equal(model.homeOfMark(people, 'c1', 'c1'), 'c1')
  assert.equal(model.homeOfMark(people, 'c1', 'c2'), 'c2', 'Pia does not read c2, so she must not learn of it')
  assert.deepEqual(fake.room().audiences.map(one => one.circle), ['c2', 'c1'], 'narrowest first')
})

test('what is written instead of being said: whose it is, who reads it, and to whom one may write', () => {
  const fake = meeting({ facilitator: 'pia' })
  fake.at('c1').getMap('circle').set('people/marjatta', 'own')
  // c2: Aino and Pia, who leads. c3: Aino and Kalle, who is not at the meeting. c4: Aino alone.
  for (const [circle, others] of [['c2', ['pia']], ['c3', ['kalle']], ['c4', []]]) {
    fake.at(circle, kOwn)
    for (const one of ['aino', ...others]) fake.at(circle).getMap('circle').set(`people/${one}`, 'own')
  }
  const said = (at, fields, circle = 'c1', log = undefined) => fake.put(circle, 'voices', id(at), { person: id(60), words: { text: `sanat ${at}` }, medium: 'chat', meeting: id(1), createdBy: 'aino', createdAt: at, ...fields }, log)
  const written = (at, fields, circle = 'c1') => fake.put(circle, 'viewpoints', id(at), { member: 'pia', words: { text: `sanat ${at}` }, topic: 'other', ownWords: true, meeting: id(1), createdBy: 'pia', createdAt: at, ...fields })
  said(12, {}, 'c1', kOwn)
  written(11, {}, 'c2')
  written(13, {})
  said(14, { medium: 'meeting' })
  said(15, { withdrawn: true })
  said(16, { meeting: id(2) })
  written(17, { topic: 'worry' })
  written(18, { ownWords: false })
  const room = fake.room()
  assert.deepEqual(room.messages.map(one => [one.words, one.who, one.isMine, one.isForAll, one.canTakeBack]),
    [['sanat 11', 'Pia', false, false, false], ['sanat 12', 'Aino', true, true, true], ['sanat 13', 'Pia', false, true, false]])
  assert.deepEqual(room.places.map(one => [one.circle, one.kind, one.knowsSelf]), [['c1', 'all', true], ['c2', 'leader', true]], 'not where somebody of another meeting reads, and not to oneself')
  assert.equal(model.placeOf(room.places, '').circle, 'c2', 'the fewest at first')
  assert.equal(model.placeOf(room.places, 'c1').circle, 'c1')
  assert.equal(model.placeOf(room.places, 'c9'), undefined, 'never others than those who were chosen')
  assert.equal(model.placeOf(meeting().room().places, '').kind, 'all', 'the only one')
  fake.put('c1', 'meetings', id(1), { state: 'running', phase: 'check-in', question: { text: '' }, facilitator: 'aino' })
  assert.deepEqual(fake.room().places.map(one => one.kind), ['all', 'some'])
  assert.equal(model.placeOf(fake.room().places, ''), undefined, 'then it is chosen')
})

test('what is only counted goes to the fewest with the one who leads, and once for each giver', () => {
  const fake = meeting({ facilitator: 'pia' })
  fake.at('c1').getMap('circle').set('people/marjatta', 'own')
  for (const [circle, others] of [['c2', ['pia']], ['c3', ['kalle', 'pia']], ['c4', []]]) {
    fake.at(circle, kOwn)
    for (const one of ['aino', ...others]) fake.at(circle).getMap('circle').set(`people/${one}`, 'own')
  }
  assert.deepEqual([fake.room().counting.circle, fake.room().hasGivenFeedback], ['c2', false])
  assert.equal(meeting().room().counting, null, 'nobody leads')
  assert.equal(meeting({ facilitator: 'kalle' }).room().counting, null, 'whoever leads is in no circle of this guest')
  // Given from a phone that was Aino's before.
  fake.put('c2', 'feedback', id(70), { meeting: id(1), counted: true, createdBy: 'aino', words: { text: '' }, changeOne: { text: '' }, items: [{ key: 'heard', value: 10 }] }, 'cc'.repeat(16))
  assert.deepEqual([fake.room().hasCounted, fake.room().hasGivenFeedback], [true, true])
  const other = meeting({ facilitator: 'pia' })
  other.put('c1', 'feedback', id(70), { meeting: id(2), counted: true, createdBy: 'aino', words: { text: '' }, changeOne: { text: '' }, items: [] })
  assert.equal(other.room().hasCounted, false, 'of another meeting')
})

test('what is only counted is drawn and tossed as by the app', () => {
  const { goodFrom, leastCounted, cases } = readJson('counted.json')
  assert.deepEqual([model.kGoodFrom, model.kLeastCounted], [goodFrom, leastCounted])
  assert.ok(cases.length >= 20)
  for (const { answers, draw, coins, told } of cases) assert.deepEqual(model.toldOf(answers, bytes(draw), bytes(coins)[0]), told, JSON.stringify({ answers, draw, coins }))
})

test('paused, closed, the turn, faces below ten, and a guest of a service', () => {
  assert.equal(meeting({ state: 'paused' }).room().state, 'paused')
  const room = meeting({ speaker: 'aino', shown: 'genogram' }).room()
  assert.deepEqual([room.isMyTurn, room.shownView, room.isChild, room.answersWithFaces, room.isYoung, room.question], [true, 'genogram', true, false, false, 'Mikä auttaa?'])
  const fake = meeting()
  fake.put('c1', 'persons', id(60), { name: 'Aino', born: '2018', index: true, note: { text: '' } })
  assert.deepEqual([fake.room().answersWithFaces, fake.room().isYoung], [true, false], 'whoever goes to school reads a little')
  fake.put('c1', 'persons', id(60), { name: 'Aino', born: '2020', index: true, note: { text: '' } })
  assert.deepEqual([fake.room().answersWithFaces, fake.room().isYoung], [true, true])
  fake.put('c1', 'members', id(50), { member: 'aino', name: 'H', role: 'networkGuest', organisation: 'Koulu', devices: { set: [] } })
  assert.equal(fake.room().isService, true)
  assert.equal(meeting().room({ meeting: id(9) }).state, 'planned', 'a meeting that is not there shows nothing')
})

test('presence has the form of the other clients, and nonsense is nobody', () => {
  const state = { ...model.kAtTheTable, handSinceMs: 5, tooMuch: true, face: 3 }
  const text = new TextDecoder().decode(model.presenceToBytes(state))
  assert.deepEqual(JSON.parse(text), { here: true, remote: true, tooMuch: true, hand: 5, face: 3 })
  assert.deepEqual(model.presenceFromBytes(model.presenceToBytes(state)), state)
  const beside = { ...state, companions: ['Kerttu'] }
  assert.deepEqual(JSON.parse(new TextDecoder().decode(model.presenceToBytes(beside))).with, ['Kerttu'])
  assert.deepEqual(model.presenceFromBytes(model.presenceToBytes(beside)), beside)
  for (const nonsense of ['', '{', '[]', 'null', '7']) assert.equal(model.presenceFromBytes(new TextEncoder().encode(nonsense)), null)
  assert.equal(model.presenceFromBytes(new TextEncoder().encode('{"here":true,"hand":-1,"face":64}')).handSinceMs, 0)
})

test('who sits at the same device is read as by the other clients', () => {
  const { cases } = readJson('companions.json')
  assert.ok(cases.length >= 30)
  for (const { presence, with: names } of cases) assert.deepEqual(model.presenceFromBytes(new TextEncoder().encode(presence)).companions, names, presence)
  for (const { with: names } of cases) {
    const told = model.presenceToBytes({ ...model.kAtTheTable, companions: names })
    assert.deepEqual(JSON.parse(new TextDecoder().decode(told)).with, names.length > 0 ? names : undefined)
  }
})

test('whoever sits beside a reader who is here is among the readers, and counted', () => {
  const fake = meeting()
  const present = new model.Present()
  const say = (device, state) => present.heard(device, new TextEncoder().encode(JSON.stringify(state)))
  const room = () => model.roomOf(fake.view(), fake, present, { member: 'aino', meeting: id(1), circle: 'c1', rehearsal: false }, content)
  const beside = people => people.map(one => [one.name, one.companions])
  say(kOther, { here: true, with: ['Kerttu', 'Ville'] })
  assert.deepEqual(beside(room().readers), [['Aino', []], ['Pia', ['Kerttu', 'Ville']]])
  assert.deepEqual(beside(room().audiences[0].others), [['Pia', ['Kerttu', 'Ville']]])
  assert.equal(model.headsOf(room()), 4)
  present.companions = ['mummo']
  assert.deepEqual(room().self.companions, ['mummo'])
  assert.equal(model.headsOf(room()), 5)
  say(kOther, { here: true, room: true, with: ['Kerttu'] })
  assert.deepEqual(beside(room().readers), [['Aino', ['mummo']], ['Pia', []]], 'a screen sits beside nobody')
  say(kOther, { here: true, with: ['Ville'] })
  present.heard(kOther, new Uint8Array(0))
  assert.deepEqual(beside(room().readers), [['Aino', ['mummo']], ['Pia', []]], 'gone with whose device it is')
  present.forget()
  assert.deepEqual(room().self.companions, [])
})

test('whoever sits where a device only fell silent reads for five minutes more, not when they left', () => {
  const fake = meeting()
  let now = 1000
  const present = new model.Present(() => now)
  const say = state => present.heard(kOther, new TextEncoder().encode(JSON.stringify(state)))
  const gone = isSilent => present.heard(kOther, new Uint8Array(0), isSilent)
  const room = () => model.roomOf(fake.view(), fake, present, { member: 'aino', meeting: id(1), circle: 'c1', rehearsal: false }, content)
  const pia = () => room().audiences[0].others[0].companions
  const kerttu = { here: true, with: ['Kerttu'] }
  assert.equal(say(kerttu), true)
  gone(true)
  assert.deepEqual([pia(), room().here.map(one => one.name)], [['Kerttu'], ['Aino']], 'she is not here, and may read')
  now += 5 * 60 * 1000 - 1
  assert.deepEqual(pia(), ['Kerttu'])
  now += 1
  assert.deepEqual(pia(), [])
  say(kerttu)
  gone(true)
  assert.equal(say({ here: true }), true, 'who comes again comes')
  assert.deepEqual(pia(), [], 'as it is told now')
  for (const leave of [() => gone(false), () => say({ here: false, with: ['Kerttu'] }), () => present.forget()]) {
    say(kerttu)
    leave()
    assert.deepEqual(pia(), [])
    say(kerttu)
    gone(true)
    leave()
    assert.deepEqual(pia(), [], 'taken back, or off the roster, after a silence')
  }
  say({ ...kerttu, room: true })
  gone(true)
  assert.deepEqual(pia(), [])
})

test('whether somebody answered already is not known before all has come, and then it stays known', () => {
  const fake = meeting({ facilitator: 'pia' })
  fake.at('c2', kOwn)
  for (const one of ['aino', 'pia']) fake.at('c2').getMap('circle').set(`people/${one}`, 'own')
  let late = 'c2'
  fake.info = circle => ({ devices: [], isCaughtUp: circle !== late })
  const view = new model.CaseView(fake)
  const room = () => {
    view.refresh()
    return model.roomOf(view, fake, new model.Present(), { member: 'aino', meeting: id(1), circle: 'c1', rehearsal: false }, content)
  }
  assert.deepEqual([room().isCaughtUp, room().hasAll, room().hasCounted], [true, false, false])
  fake.put('c2', 'feedback', id(70), { meeting: id(1), counted: true, createdBy: 'aino', words: { text: '' }, changeOne: { text: '' }, items: [] })
  late = ''
  view.changed('c2', kShared)
  assert.deepEqual([room().hasAll, room().hasCounted], [true, true])
  late = 'c2'
  assert.equal(room().hasAll, true, 'a connection that breaks takes nothing away')
})

test('that a step was done is confirmed by whoever did not do it, in a document of their own, as by the app', () => {
  const fake = meeting()
  const step = (record, fields) => fake.put('c1', 'steps', id(record), { what: { text: `askel ${record}` }, result: { text: '' }, owner: 'pia', state: 'done', answers: { set: [] }, ...fields })
  step(2, {})
  step(3, { owner: 'aino' })
  step(4, { state: 'doing' })
  step(5, { confirmedBy: 'aino' })
  step(6, { state: 'dropped' })
  step(7, { owner: 'kalle', confirmedBy: 'kalle' })
  const reaction = (record, about, mark, log) => fake.put('c1', 'reactions', id(record), { about: id(about), mark, words: { text: '' } }, log)
  reaction(20, 2, 'hit', kShared) // Nobody's word.
  reaction(21, 2, 'hit', kOther) // Of who did it.
  reaction(22, 7, 'hit', kOther)
  reaction(23, 3, 'miss', kOther)
  const of = () => Object.fromEntries(fake.room().steps.map(one => [Number(one.id.slice(0, 2)), one]))
  const said = () => Object.fromEntries(Object.entries(of()).map(([at, one]) => [at, [one.confirmation.people, one.confirmation.isAsked, one.confirmation.isMine]]))
  assert.deepEqual(said(), { 2: [[], true, false], 3: [[], false, false], 4: [[], false, false], 5: [['Aino'], false, false], 7: [['Pia'], true, false] })
  assert.deepEqual(fake.room().steps.map(one => one.isDone), [false, true, true, true, true], 'what was done stands last')
  assert.deepEqual(of()[2].confirmation.others.map(one => one.name), ['Pia'])
  reaction(24, 2, 'thinking', kOwn)
  assert.deepEqual([said()[2], of()[2].confirmation.reaction], [[[], true, false], id(24)])
  fake.at('c1', kOwn).getMap('reactions').get(id(24)).set('mark', 'hit')
  assert.deepEqual(said()[2], [['Aino'], false, true])
  // By another device of the same person, or by a worker for them: it is said, and not this device's to take back.
  assert.deepEqual([said()[5], of()[5].confirmation.reaction], [[['Aino'], false, false], ''])
  fake.put('c5', 'steps', id(8), { what: { text: 'x' }, result: { text: '' }, owner: 'pia', state: 'done', answers: { set: [] } })
  assert.equal(of()[8].confirmation.isAsked, false, 'not where nothing can be written')
})

test('what stands around the family is told as the lines that somebody drew, of the guest\'s own circles', () => {
  const fake = meeting()
  fake.put('c1', 'systems', id(2), { name: 'Koulu', sort: 'school', note: { text: '' }, createdAt: 1 })
  fake.put('c1', 'systems', id(3), { name: 'Kerho', note: { text: '' }, createdAt: 2 })
  fake.put('c1', 'persons', id(61), { name: 'Seppo', note: { text: '' } })
  const link = (record, to, fields) => fake.put('c1', 'links', id(record), { from: id(60), to: id(to), note: { text: '' }, ...fields })
  link(10, 2, { tone: 'both', strength: 3, flow: 'toFamily', trend: 'rising', saidBy: 'Aino' })
  link(11, 61, { tone: 'missing', strength: 2 })
  link(12, 99, { tone: 'support' })
  link(13, 2, { tone: 'support', strength: 4 })
  const { around, unreadable } = fake.room()
  assert.deepEqual(around.map(one => [one.name, one.lines.map(line => [line.tone, line.strength, line.flow, line.trend, line.saidBy])]),
    [['Koulu', [['both', 3, 'toFamily', 'rising', 'Aino']]], ['Kerho', []], ['Seppo', [['missing', 0, 'none', 'steady', '']]]])
  assert.equal(unreadable.length, 1)
  assert.equal(meeting({ shown: 'ecomap' }).room().shownView, 'ecomap')
})

test('each state at the door has its screen', () => {
  const view = { guestName: 'A', validFromMs: 10, validToMs: 20, pictures: [1, 2, 3] }
  const at = more => model.screenOf({ ...model.kAtTheDoor, engine: 'ready', state: 'ready', view, serverTimeMs: 15, connection: { state: 'online', lastError: 'none', retryInMs: 0 }, ...more })
  const gone = lastError => ({ state: 'offline', lastError, retryInMs: 1 })
  const rows = [
    [{}, 'welcome'], [{ isSomeoneElse: true }, 'other'], [{ saysNotSafe: true }, 'notSafe'], [{ serverTimeMs: 5 }, 'early'], [{ serverTimeMs: null }, 'welcome'],
    [{ state: 'knocking' }, 'waiting'], [{ state: 'held' }, 'held'], [{ state: 'declined' }, 'declined'], [{ state: 'expired' }, 'expired'],
    [{ state: 'removed' }, 'removed'], [{ state: 'moved' }, 'moved'], [{ state: 'lapsed' }, 'lapsed'], [{ state: 'asking' }, 'asking'], [{ state: 'ended' }, 'ended'], [{ state: 'left' }, 'left'],
    [{ state: 'admitted' }, 'inside'], [{ state: 'admitted', needsApp: true }, 'needsApp'], [{ opened: 'over' }, 'over'], [{ opened: 'broken' }, 'broken'],
    [{ engine: 'failed' }, 'failed'], [{ opened: 'code', state: 'idle' }, 'code'], [{ state: 'looking' }, 'coming'],
    [{ state: 'looking', connection: gone('unreachable') }, 'coming'],
    [{ state: 'looking', connection: gone('unreachable'), reach: 'gone' }, 'noInternet'],
    [{ state: 'looking', connection: gone('unreachable'), reach: 'there' }, 'blocked'],
    [{ state: 'looking', connection: gone('versionTooOld') }, 'version'], [{ state: 'knocking', connection: gone('unreachable'), reach: 'gone' }, 'waiting'],
    [{ state: 'admitted', connection: gone('unreachable'), reach: 'gone' }, 'inside'],
  ]
  for (const [more, screen] of rows) assert.equal(at(more), screen, JSON.stringify(more))
  assert.ok(model.isInsideAnApp('Mozilla/5.0 (Linux; Android 9; SM-A105FN Build/X; wv) AppleWebKit/537.36 Chrome/99 [FB_IAB/FB4A;FBAV/401]'))
  assert.ok(!model.isInsideAnApp('Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/131.0.0.0 Mobile Safari/537.36'))
})

test('a drawing is strokes with limits, and a tap or a key draws too', () => {
  let strokes = model.begun([], '#000000', 5)
  strokes = model.withPoint(strokes, -5, 2000)
  strokes = model.withPoint(strokes, -5, 2000)
  assert.deepEqual(strokes[0].points, [[0, model.kSheetHeight]])
  for (const shape of ['dot', 'ring', 'house', 'sun']) strokes = model.stamped(strokes, shape, '#c0392b', 500, 375)
  assert.equal(strokes.length, 1 + 1 + 1 + 1 + 9)
  const full = Array.from({ length: model.kMaxStrokes }, () => ({ colour: '', width: 1, points: [] }))
  assert.equal(model.begun(full, '', 1).length, model.kMaxStrokes)
  assert.equal(model.stamped(full, 'dot', '', 1, 1).length, model.kMaxStrokes)
  const told = []
  const sheet = new Proxy({}, { get: (_, name) => (...values) => told.push([name, ...values]), set: () => true })
  model.drawOn(sheet, strokes)
  assert.equal(told.filter(([name]) => name === 'stroke').length, strokes.length)
})

test('the family stands in generations, nobody on somebody else, and circles of parents end', () => {
  const { script } = JSON.parse(fs.readFileSync(path.join(root, 'assets/demo/case_a.json'), 'utf8'))
  const records = script.filter(one => one.verb === 'add' && one.circle === 'all_but_jesse')
    .map(one => ({ id: one.key, kind: one.kind, fields: { sort: 'person', ...one.fields } }))
  const byId = new Map(records.map(one => [one.id, one]))
  const family = model.familyOf({ of: kind => records.filter(one => one.kind === kind), get: one => byId.get(one) })
  const at = name => family.symbols.find(one => one.name === name)
  assert.equal(family.symbols.length, records.filter(one => one.kind === 'persons').length)
  assert.equal(at('Aino').y, at('Saara').y + 1)
  assert.equal(at('Saara').y, at('Marjatta').y + 1)
  assert.equal(at('Saara').y, at('Mika').y)
  const places = family.symbols.map(one => `${one.x.toFixed(2)} ${one.y}`)
  assert.equal(new Set(places).size, places.length)
  for (const one of family.symbols) assert.ok(Number.isFinite(one.x) && one.x >= 0 && Number.isInteger(one.y))
  const loop = ['a', 'b'].map(one => ({ id: one, kind: 'persons', fields: { sort: 'person', name: one } }))
    .concat([['a', 'b'], ['b', 'a']].map(([child, parent]) => ({ id: child + parent, kind: 'parentages', fields: { child, parent } })))
  const round = model.familyOf({ of: kind => loop.filter(one => one.kind === kind), get: one => loop.find(each => each.id === one) })
  assert.equal(round.symbols.length, 2)
})

test('what admission tells is read with care', () => {
  const bytes = text => new TextEncoder().encode(text)
  assert.deepEqual(model.aboutFrom(bytes('{"member":"aino","meeting":"m","circle":"c","rehearsal":true,"role":6}')),
    { member: 'aino', meeting: 'm', circle: 'c', rehearsal: true })
  assert.equal(model.aboutFrom(bytes('x')), null)
  assert.deepEqual(model.aboutFrom(bytes('{"member":7}')), { member: '', meeting: '', circle: '', rehearsal: false })
})

test('letters and marks are told apart as Unicode does, without asking for them by name', () => {
  const [letter, mark, free] = [/\p{L}/u, /\p{M}/u, /\p{Cn}/u]
  for (let point = 0; point <= 0x10ffff; ++point) {
    if (point >= 0xd800 && point <= 0xdfff) continue
    const sign = String.fromCodePoint(point)
    if (free.test(sign)) continue
    if (model.isLetter(point) !== letter.test(sign) || model.isMark(point) !== mark.test(sign)) assert.fail(`U+${point.toString(16)}`)
  }
})

test('own words tell who reads them, and what was wished for them; others\' words do not', () => {
  const fake = meeting()
  fake.at('c2', kOwn)
  fake.at('c2').getMap('circle').set('people/aino', 'own')
  fake.at('c2').getMap('circle').set('people/saara', 'own')
  fake.put('c1', 'members', id(52), { member: 'saara', name: 'Saara', role: 'parent', person: id(61), devices: { set: [] } })
  fake.put('c2', 'persons', id(61), { name: 'Saara', note: { text: '' } })
  fake.put('c1', 'voices', id(2), { words: { text: 'minun' }, translation: { text: '' }, person: id(60), never: { set: [id(61)] }, askFirst: { set: [] }, withoutName: true }, kOwn)
  fake.put('c1', 'voices', id(3), { words: { text: 'hänen' }, translation: { text: '' }, person: id(60), never: { set: [id(61)] }, askFirst: { set: [] } })
  fake.put('c2', 'hypotheses', id(4), { sentence: { text: 'kahden ajatus' }, state: 'open' })
  const [mine, theirs] = fake.room().quotes
  assert.deepEqual([mine.others.map(one => one.member), mine.never, mine.isNameless, mine.speaker], [['pia'], ['Saara'], true, ''])
  assert.deepEqual([theirs.others, theirs.never, theirs.isNameless], [null, [], false])
  assert.deepEqual(fake.room().thoughts[0].others.map(one => one.member), ['saara'], 'a mark stands where its thought does')
})

test('"never" holds however the words came there, and nobody is told apart who spoke without a name', () => {
  const fake = meeting({ facilitator: 'pia' })
  fake.put('c1', 'persons', id(62), { name: 'Aino (kopio)', note: { text: '' } })
  fake.put('c1', 'aliases', id(70), { person: id(60), copy: id(62) })
  const said = (record, more) => fake.put('c1', 'voices', id(record), { words: { text: `sanat ${record}` }, translation: { text: '' }, never: { set: [] }, askFirst: { set: [] }, meeting: id(1), medium: 'chat', ...more }, kOther)
  said(2, { never: { set: [id(62)] } })
  said(3, { withoutName: true })
  said(4, {})
  assert.deepEqual(fake.room().quotes.map(one => one.id), [id(3), id(4)])
  const [nameless, named] = fake.room().messages
  assert.deepEqual([nameless.who, nameless.others.map(one => one.member).sort()], ['', ['aino', 'pia']], 'nobody is missing among who reads')
  assert.deepEqual([named.who, named.others.map(one => one.member)], ['Pia', ['aino']])
  fake.put('c1', 'drawings', id(5), { voice: id(3), person: id(60), explanation: { text: 'tie' }, attachment: 'a' }, kOther)
  fake.put('c1', 'drawings', id(6), { voice: id(2), person: id(60), explanation: { text: 'kivi' }, attachment: 'b' }, kOther)
  assert.deepEqual(fake.room().drawings.map(one => [one.id, one.who, one.explanation, one.altText]), [[id(5), '', 'tie', 'tie']])
})

test('a wish speaks of the family, under a record that whoever reads the words knows, and keeps them out under all', () => {
  const fake = meeting()
  fake.at('c2', kOwn)
  fake.at('c2').getMap('circle').set('people/aino', 'own')
  fake.at('c2').getMap('circle').set('people/saara', 'own')
  fake.put('c1', 'members', id(52), { member: 'saara', name: 'Saara', role: 'parent', person: id(61), devices: { set: [] } })
  fake.put('c2', 'persons', id(61), { name: 'Saara', note: { text: '' } })
  fake.put('c1', 'persons', id(63), { name: 'Äiti', note: { text: '' } })
  fake.put('c1', 'persons', id(64), { name: 'Vaari', died: '2019', note: { text: '' } })
  fake.put('c1', 'persons', id(65), { name: 'Musti', sort: 'pet', note: { text: '' } })
  fake.put('c1', 'persons', id(66), { name: 'Eetu', note: { text: '' } })
  fake.put('c1', 'aliases', id(70), { person: id(63), copy: id(61) })
  const { kin, audiences } = fake.room()
  assert.deepEqual(kin.map(one => [one.name, one.isNear]), [['Äiti', true], ['Eetu', false]], 'not the speaker, the dead, a pet')
  const [saara, eetu] = kin
  assert.deepEqual([[...saara.ids].sort(), { ...saara.at }], [[id(61), id(63)], { c1: id(63), c2: id(61) }])
  assert.deepEqual(Object.keys(eetu.at), ['c1'])
  assert.deepEqual(model.withoutThese(audiences, [saara]).map(one => one.circle), ['c1'])
  assert.deepEqual(model.withoutThese(audiences, [eetu]).map(one => one.circle), ['c1'], 'where Eetu is not known, nothing can be said of him')
  assert.equal(model.isNamedThere(audiences.find(one => one.circle === 'c1').others, id(60)), true)
  assert.equal(model.isNamedThere(audiences.find(one => one.circle === 'c2').others, id(60)), false)
  // Whoever is nobody on the genogram has no wishes of others.
  assert.deepEqual(fake.room({ member: 'pia' }).kin, [])
})
