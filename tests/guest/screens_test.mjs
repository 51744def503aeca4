// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// What screens say in states that are hard to come by, as the trees of plain values that they are.
import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import test from 'node:test'
import vm from 'node:vm'
import { root } from './core.mjs'
import { statesOf } from './gallery_states.mjs'

const content = JSON.parse(fs.readFileSync(path.join(process.env.KUDELMA_GUEST_SERVED, 'content.json'), 'utf8'))
const source = fs.readFileSync(path.join(process.env.KUDELMA_GUEST_DEVELOPMENT, 'screens.js'), 'utf8')
const screens = vm.runInNewContext(`${source}; screens`, { TextEncoder, TextDecoder, Intl, crypto: globalThis.crypto, Uint8Array,
  window: { setTimeout: () => 0 }, document: { getElementById: () => null } })
screens.learn(content.words)
const states = statesOf(screens, content, root)
const plain = value => JSON.parse(JSON.stringify(value))
/** The verbs of a page that is nothing but a state; `did` is what came of them. */
function pageAt(state) {
  const did = { added: [], announced: [], aloud: [], published: [], asked: [] }
  const app = {
    state, change: part => { app.state = { ...app.state, ...part } }, announce: text => did.announced.push(text), refresh() {}, showSaid() {},
    aloud: text => did.aloud.push([text, true]), ask: key => did.asked.push(key), drafts: { set() {} }, speaker: { say: (text, _, isAsked = true) => did.aloud.push([text, isAsked]) },
    visit: { add: (circle, kind, fields) => did.added.push({ circle, kind, ...plain(fields) }), publish: own => did.published.push(plain(own)), ownSymbol: () => app.symbol ?? '', mark: () => true, isSafe: true, session: { serverTimeMs: 1000, attach: () => 'attached' } },
    sheet: { png: () => Promise.resolve(new Uint8Array(9)) },
  }
  return { app, did, verbs: new screens.Verbs(app), get words() { return words(app.state) } }
}
const nothing = new Proxy({}, { get: () => () => undefined })

const all = node => (Array.isArray(node) ? node.flatMap(all) : node && typeof node === 'object' ? [node, ...all([...node.children])] : [])
const said = node => (Array.isArray(node) ? node.map(said).join(' ') : typeof node === 'string' ? node : node ? [node.props['aria-label'] ?? '', ...node.children.map(said)].join(' ') : '')
const view = (state, act = nothing) => screens.viewOf(state, act, nothing)
const body = state => screens.h('div', null, view(state).body)
const words = state => said(body(state)).replace(/\s+/g, ' ')
const ofClass = (state, name) => all(body(state)).filter(one => String(one.props.class ?? '').split(' ').includes(name))

const offline = { state: 'offline', lastError: 'unreachable', retryInMs: 4000 }
const off = state => ({ ...state, isTold: false, door: { ...state.door, connection: offline } })
const stop = state => ({ ...state, task: 'stopped', own: { ...state.own, tooMuch: true, pause: true } })
const call = state => ({ ...state, own: { ...state.own, handSinceMs: 1, tooMuch: true } })

test('whoever stops or calls for help without a connection is told that nobody knows yet, and whom to ask', () => {
  for (const name of ['child-home', 'young-home']) {
    for (const change of [stop, call]) {
      const asks = change(states[name])
      const unknown = words(off(asks))
      assert.match(unknown, /Muut eivät tiedä sitä vielä\. Kerromme heille heti, kun yhteys toimii\. Jos on kiire, mene aikuisen luo\. Voit myös soittaa 09 123 4567\./, name)
      assert.doesNotMatch(unknown, /Aikuiset tietävät|näkevät, että/, name)
      assert.doesNotMatch(words({ ...asks, isTold: false }), /Aikuiset tietävät|näkevät, että|eivät tiedä/, `${name}: on its way, nothing is claimed`)
      const known = words({ ...asks, isTold: true })
      assert.doesNotMatch(known, /eivät tiedä|mene aikuisen/, name)
      if (change === stop) assert.match(known, /Aikuiset tietävät sen\./)
      else if (name === 'young-home') assert.match(known, /Aikuiset näkevät, että kutsut heitä\./)
      const alone = words({ ...asks, isTold: true, room: { ...asks.room, here: [asks.room.self] } })
      assert.match(alone, /Kukaan ei näe sitä juuri nyt\. Jos on kiire, mene aikuisen luo\./, name)
      assert.doesNotMatch(alone, /Aikuiset tietävät|näkevät, että/, name)
      const nameless = { ...off(asks), phone: '', door: { ...off(asks).door, view: null } }
      assert.doesNotMatch(words(nameless), /soittaa/, 'no number that is not known')
    }
  }
  assert.match(view(stop(states['young-home'])).say, /Lopetit/)
  assert.notEqual(view({ ...stop(states['young-home']), isTold: true }).news, view(off(stop(states['young-home']))).news, 'what has changed is said')
  const grown = call(states['in-check-in'])
  assert.match(words(off(grown)), /Muut eivät tiedä sitä vielä\..*Jos on kiire, soita 09 123 4567\./)
  assert.doesNotMatch(words({ ...grown, isTold: true }), /eivät tiedä/)
})

test('on every screen it is told once that what was asked there is not heard yet', () => {
  const inside = Object.keys(states).filter(name => /^(in|child|young|service)-/.test(name))
  assert.ok(inside.length > 80)
  for (const name of inside) {
    const asks = { ...states[name], own: { ...states[name].own, pause: true } }
    const found = [...words(off(asks)).matchAll(/Muut eivät tiedä sitä vielä\..*?Jos on kiire, (mene aikuisen luo|soita)/g)]
    assert.equal(found.length, name.startsWith('young-stopped') ? 2 : 1, name)
    assert.doesNotMatch(words({ ...asks, isTold: true }), /eivät tiedä/, name)
    assert.equal(screens.page(off(asks), nothing, nothing).length > 0, true)
    // What stands below is not made anew when it comes and goes.
    const first = state => all(view(state).body)[0].props.key
    if (!name.startsWith('child-stopped')) assert.deepEqual([first(off(asks)), first(states[name])], ['calls', 'calls'], name)
  }
})

test('whoever goes on after a stop asks for nothing any more', () => {
  for (const name of ['child-stopped-offline', 'young-stopped-offline']) {
    const told = []
    const act = new Proxy({}, { get: (_, verb) => (verb === 'tell' ? part => told.push({ ...part }) : () => undefined) })
    const goOn = all(view(states[name], act).body).find(one => one.tag === 'button' && said(one).trim() === 'Jatkan sittenkin')
    goOn.props.onclick()
    assert.deepEqual(told, [{ tooMuch: false, pause: false, handSinceMs: 0 }], name)
  }
})

test('what was refused looks like what was refused: by its form, its sign and its words', () => {
  const signsOf = node => JSON.stringify(all(node).filter(one => one.tag === 'path').map(one => one.props.d))
  for (const name of ['young-show', 'young-faces-chosen', 'young-home', 'in-write', 'in-scale', 'in-check-in', 'child-rings', 'child-ring', 'child-house', 'child-faces', 'child-ladder', 'child-write', 'child-show', 'service-contribute']) {
    const at = saidIs => ({ ...states[name], said: 'Se ei lähtenyt.', saidIs })
    const [done] = ofClass(at('done'), 'success').filter(one => said(one).includes('Se ei lähtenyt.'))
    const [refused] = ofClass(at('refused'), 'warning').filter(one => said(one).includes('Se ei lähtenyt.'))
    const [waits] = ofClass(at('waits'), 'info').filter(one => said(one).includes('Se ei lähtenyt.'))
    assert.ok(done && refused && waits, name)
    assert.equal(new Set([done, refused, waits].map(signsOf)).size, 3, `${name}: three signs`)
    assert.equal(ofClass(at('refused'), 'success').filter(one => said(one).includes('Se ei lähtenyt.')).length, 0, name)
  }
})

test('feedback waits until it is known whether it was given', () => {
  const { room } = states['in-feedback-use']
  const late = { ...states['in-feedback-use'], room: { ...room, hasAll: false } }
  assert.match(words(late), /Sivu katsoo, oletko jo vastannut\./)
  assert.doesNotMatch(words(late), /Lähetä vastaus/)
  assert.match(words(states['in-feedback-use']), /Lähetä vastaus/)
})

test('what was to be counted only is never read instead, and needs nobody who reads', () => {
  const key = content.feedback[0].key
  const counted = { ...states['in-feedback-counted'], mustAnswer: false, chosen: { 'feedback-use': 'counted', [`feedback.${key}`]: '9' }, drafts: { 'feedback-words': 'salaiset sanat' } }
  const gone = pageAt({ ...counted, room: { ...counted.room, counting: null } })
  assert.match(gone.words, /Vastauksia ei voi enää vain laskea\. Mitään ei lähetetty\. Valitse uudelleen\./)
  assert.doesNotMatch(gone.words, /Kuka saa lukea vastauksesi/)
  gone.verbs.giveFeedback()
  assert.deepEqual([gone.did.added, gone.did.announced.length, gone.app.state.chosen['feedback-use']], [[], 1, 'counted'])
  gone.verbs.choose('feedback-use', 'read')
  assert.match(gone.words, /Kuka saa lukea vastauksesi/)
  const pinned = pageAt({ ...counted, pinned: { 'feedback-to': 'c9' } })
  assert.doesNotMatch(pinned.words, /Lukijat ovat vaihtuneet/)
  pinned.verbs.giveFeedback()
  assert.deepEqual(pinned.did.added.map(one => [one.circle, one.counted, one.words]), [['c2', true, undefined]])
  const read = pageAt({ ...counted, chosen: { [`feedback.${key}`]: '9' }, pinned: { 'feedback-to': 'c9' } })
  read.verbs.giveFeedback()
  assert.deepEqual([read.did.added, read.app.state.mustAnswer], [[], true])
})

test('whom a form is for stays as it was shown, and is asked again when they are gone', () => {
  const [pia, others] = [{ circle: 'c2', others: [states['in-write'].room.here[1]] }, { circle: 'c1', others: states['in-write'].room.readers }]
  const withAudiences = (state, ...audiences) => ({ ...state, room: { ...state.room, audiences } })
  const chosen = state => all(body(state)).filter(one => one.tag === 'input' && one.props.type === 'radio' && one.props.checked && one.props.name.endsWith('-to')).map(one => one.props.value)
  for (const name of ['in-write', 'in-scale', 'child-house', 'child-write', 'child-ladder', 'child-ring', 'child-faces', 'service-contribute', 'in-feedback', 'young-faces-chosen', 'young-show-whom']) {
    let state = withAudiences(states[name], others)
    state = { ...state, pinned: screens.pinnedOf(state) }
    // A smaller circle comes: it would be the first choice of a form that begins now.
    const moved = withAudiences(state, pia, others)
    assert.deepEqual(chosen(moved), ['c1'], name)
    assert.deepEqual({ ...screens.pinnedOf(moved) }, { ...state.pinned }, name)
    assert.deepEqual(chosen(withAudiences({ ...moved, pinned: {} }, pia, others)), ['c2'], name)
    for (const left of [[pia], [pia, { ...others, circle: 'c4' }]]) {
      const gone = withAudiences(state, ...left)
      assert.deepEqual(chosen(gone), [], name)
      assert.match(words(gone), /Lukijat ovat vaihtuneet\. Valitse uudelleen, kuka saa nähdä\./, name)
    }
  }
  const chat = { ...states['in-chat'], pinned: {} }
  const begun = { ...chat, pinned: screens.pinnedOf(chat) }
  assert.deepEqual(chosen(begun), ['c2'])
  const without = { ...begun, room: { ...begun.room, places: begun.room.places.filter(one => one.kind !== 'leader') } }
  assert.deepEqual(chosen(without), [])
  assert.match(words(without), /Lukijat ovat vaihtuneet\./)
})

test('who sits at the same device is named wherever it is told who is here and who reads', () => {
  const besidePia = state => {
    const change = people => people.map(one => (one.member === 'pia' ? { ...one, companions: ['Kerttu'] } : one))
    const { room } = state
    return { ...state, room: { ...room, here: change(room.here), readers: change(room.readers), audiences: room.audiences.map(one => ({ ...one, others: change(one.others) })), places: room.places.map(one => ({ ...one, others: change(one.others) })) } }
  }
  for (const name of ['in-people', 'in-readers', 'child-people', 'young-people']) assert.match(words(besidePia(states[name])), /Samalla laitteella: Kerttu/, name)
  for (const name of ['in-write', 'in-scale', 'in-chat', 'in-feedback', 'child-house', 'child-faces', 'child-write', 'child-ring', 'service-contribute', 'young-show-whom'])
    assert.match(words(besidePia({ ...states[name] })), /Kerttu \(samalla laitteella kuin Pia Lehtovaara\)/, name)
  assert.match(view(besidePia(states['young-show'])).say, /Kerttu \(samalla laitteella kuin Pia/)
  assert.match(words(besidePia(states['in-check-in'])), /Paikalla: 5 ihmistä/)
  const own = states['in-write']
  const me = { ...own, room: { ...own.room, self: { ...own.room.self, companions: ['Ville'] } } }
  assert.match(words(me), /Ville \(vieressäsi\)/)
  const alone = { ...me, room: { ...me.room, audiences: [{ circle: 'c4', others: [] }] } }
  assert.doesNotMatch(words(alone), /Vain sinä/)
})

test('who sits beside the child is among the faces that see the drawing, and may see what is given', () => {
  const beside = (state, ...companions) => ({ ...state, room: { ...state.room, self: { ...state.room.self, companions } } })
  for (const name of ['child-show', 'young-show', 'young-show-whom']) {
    const shown = beside(states[name], 'aikuinen')
    assert.match(words(shown), /[Aa]ikuinen \(vieressäsi\)/, name)
    assert.doesNotMatch(words(states[name]), /vieressäsi/, name)
    const faces = state => ofClass(state, 'face').length
    assert.ok(faces(shown) > faces(states[name]), `${name}: a face for them`)
  }
  const given = { ...states['in-feedback'], room: { ...states['in-feedback'].room, hasGivenFeedback: true } }
  assert.match(words(beside(given, 'Kerttu', 'Ville')), /Vain valitsemasi ihmiset näkevät sen\. Samalla laitteella sen voi nähdä myös: Kerttu ja Ville/)
  assert.doesNotMatch(words(given), /Samalla laitteella/)
  assert.doesNotMatch(words(beside({ ...given, room: { ...given.room, hasCounted: true } }, 'Kerttu')), /Samalla laitteella/)
})

test('what a child said by a picture is the same in every language, and is said when it is so', () => {
  const tiles = one => Object.fromEntries(all(body(one.app.state)).length && all(screens.h('div', null, screens.viewOf(one.app.state, one.verbs, nothing).body))
    .filter(node => node.tag === 'button' && node.props['aria-pressed'] !== null && node.props['aria-pressed'] !== undefined && String(node.props.class).startsWith('tile'))
    .map(node => [said(node).trim(), node.props]))
  for (const name of ['child-people', 'young-people']) {
    const child = pageAt({ ...states[name], own: { ...states[name].own, companions: ['en vuxen'] } })
    assert.equal(tiles(child)['Aikuinen']['aria-pressed'], 'true', name)
    assert.equal(tiles(child)['Toinen lapsi']['aria-pressed'], 'false', name)
    tiles(child)['Toinen lapsi'].onclick()
    assert.deepEqual(child.app.state.own.companions, ['en vuxen', 'toinen lapsi'])
    child.app.state = { ...child.app.state, language: 'en' }
    tiles(child)['A grown-up'].onclick()
    assert.deepEqual(plain(child.app.state.own.companions), ['toinen lapsi'], 'whatever language it was said in')
    tiles(child)['Nobody'].onclick()
    assert.deepEqual(plain(child.app.state.own.companions), [])
    assert.ok(child.did.aloud.every(one => one[1] === false), 'not to whoever stopped the voice')
    assert.equal(child.did.aloud.length, name === 'young-people' ? 3 : 0)
  }
  const full = pageAt({ ...states['in-people'], own: { ...states['in-people'].own, companions: ['Kerttu', 'Ville', 'Liisa'] } })
  full.verbs.sitWith('Aatu')
  assert.deepEqual([full.did.announced, full.did.published], [['Enempää nimiä ei mahdu.'], []], 'what was not added is not told')
  full.verbs.sitWith(' Ville ')
  assert.deepEqual([full.did.announced[1], full.did.published], ['Samalla laitteella: Kerttu, Ville ja Liisa', []])
  full.verbs.sitWithout('Ville', ['Ville'])
  full.verbs.sitWith('Aatu')
  assert.deepEqual(full.did.announced.slice(2), ['Poistit nimen Ville.', 'Kerroit, että Aatu on kanssasi.'])
})

test('what came of a touch is not said to whoever stopped the voice', () => {
  const young = pageAt(states['young-faces-chosen'])
  young.verbs.giveScale(10)
  assert.equal(young.did.added.length, 1)
  assert.deepEqual(young.did.aloud.map(one => one[1]), [false])
})

test('a child\'s door is read aloud by one large picture on each of its screens', () => {
  for (const name of ['door-child', 'door-waiting', 'door-held', 'door-early', 'door-declined', 'door-lapsed']) {
    const state = { ...states[name], door: { ...states[name].door, view: { ...states[name].door.view, childMode: true } } }
    const [listen] = ofClass(state, 'listen-to')
    assert.equal(listen?.props['aria-label'], 'Kuuntele', name)
    assert.equal(ofClass({ ...state, canSpeak: false }, 'listen-to').length, 0, 'not where nobody can speak')
    assert.equal(ofClass(states[name], 'listen-to').length, name === 'door-child' ? 1 : 0, 'not for others')
    assert.equal(view(state).isChild, true)
  }
})

test('that nothing is left is said when it is so', () => {
  for (const name of ['door-over', 'door-ended', 'door-removed', 'door-moved']) {
    assert.match(words(states[name]), /Tällä laitteella ei ole enää mitään tapaamisesta\./, name)
    const left = words({ ...states[name], isLeft: true })
    assert.doesNotMatch(left, /ei ole enää mitään/, name)
    assert.match(left, /Selain ei ole vielä poistanut kaikkea\..*Sulje sitten tämä välilehti\..*Yritä uudelleen/, name)
  }
})

test('who sees own words is said by the names of those who do, and stays beside the words', () => {
  for (const [circle, names] of [['c2', 'Pia Lehtovaara'], ['c3', 'Pia Lehtovaara, Saara Kuusvaara ja Tom Åkerlund']]) {
    const one = pageAt({ ...states['in-write'], chosen: { 'words-to': circle } })
    one.verbs.say()
    assert.deepEqual([one.did.added[0].circle, one.app.state.said], [circle, `Sanoit sen. Näkevät: ${names}.`])
    assert.deepEqual(one.did.announced, [one.app.state.said])
  }
  const { room } = states['in-write']
  const alone = pageAt({ ...states['in-write'], room: { ...room, audiences: [{ circle: 'c4', others: [] }] } })
  alone.verbs.say()
  assert.equal(alone.app.state.said, 'Sanoit sen. Vain sinä näet sen.')
  const chat = pageAt({ ...states['in-chat'], chosen: { 'chat-to': 'c2' } })
  chat.verbs.sayInChat()
  assert.equal(chat.app.state.said, 'Sanoit sen. Näkevät: Pia Lehtovaara.')
  const scale = pageAt({ ...states['in-scale'], chosen: { scale: '6', 'scale-to': 'c2' } })
  scale.verbs.giveScale(6)
  assert.equal(scale.app.state.said, 'Kiitos. Kerroit, miten menee. Näkevät: Pia Lehtovaara.')
  const read = pageAt({ ...states['in-feedback'], chosen: { 'feedback-to': 'c2' } })
  read.verbs.giveFeedback()
  assert.equal(read.app.state.said, 'Kiitos vastauksesta. Näkevät: Pia Lehtovaara.')
  const thought = pageAt(states['in-hypotheses'])
  thought.verbs.mark('h2', 'hit')
  assert.deepEqual(thought.did.announced, ['Merkitsit: Tuntuu oikealta. Näkevät: Pia Lehtovaara.'])
  assert.match(words(states['in-hypotheses']), /Merkintäsi näkevät: Aino, Pia Lehtovaara, Saara Kuusvaara ja Tom Åkerlund.*kiirehdimme.*Merkintäsi näkevät: Pia Lehtovaara /)
  for (const name of ['in-voices', 'in-look-words']) assert.match(words(states[name]), /Voin hakea Ainon koulusta.*Näkevät: Pia Lehtovaara ja Saara Kuusvaara/, name)
  assert.equal(words(states['in-voices']).match(/Näkevät:/g).length, 1, 'not beside what others said')
  assert.match(words(states['child-rings']), /Musti PL Näkevät: Pia Lehtovaara/)
  for (const name of Object.keys(states)) assert.doesNotMatch(words(states[name]), /Muut näkevät (sanasi|, mitä merkitset)/, name)
})

test('a drawing is shown with what its maker says of it, or that they do not want to', async () => {
  const shownOf = async (name, more = {}) => {
    const one = pageAt({ ...states[name], chosen: {}, drafts: {}, mustAnswer: false, ...more })
    one.app.symbol = 'a1'
    one.verbs.showDrawing()
    await new Promise(resolve => setTimeout(resolve))
    return one
  }
  for (const name of ['child-show', 'young-show']) {
    const nothing = await shownOf(name, { drafts: { 'drawing-alt': '   ' } })
    assert.deepEqual([nothing.did.added, nothing.app.state.mustAnswer, nothing.app.state.strokes.length > 0], [[], true, true], name)
    assert.match(nothing.did.announced.join(), /Kerro ensin kuvasta\. Tai valitse, että et halua kertoa\./)
    for (const [instead, explanation] of [['none', 'En halua kertoa.'], ['aloud', 'Kerron kuvasta itse ääneen.']]) {
      const told = await shownOf(name, { chosen: { 'drawing-words': instead }, drafts: { 'drawing-alt': 'salaisuus' } })
      assert.deepEqual(told.did.added.map(one => [one.kind, one.explanation, one.altText]), [['drawings', explanation, '']], 'not what was written before')
      assert.deepEqual([told.app.state.chosen['drawing-words'], told.app.state.drafts['drawing-alt']], [undefined, ''])
    }
    const told = await shownOf(name, { drafts: { 'drawing-alt': ' koira ' } })
    assert.deepEqual(told.did.added.map(one => [one.explanation, one.altText]), [['koira', 'koira']], name)
    const { room } = states[name]
    const own = await shownOf(name, { room: { ...room, audiences: [{ circle: 'c4', others: [] }] } })
    assert.equal(own.did.added.length, 1, 'what nobody else sees needs none')
  }
  assert.match(words(states['child-show-first']), /Mitä kuvassa on\?.*Kerro ensin kuvasta/)
  const show = state => all(body(state)).filter(one => one.tag === 'button' && said(one).includes('Näytä piirustus')).length
  assert.deepEqual([show(states['young-show']), show(states['young-show-none'])], [0, 1], 'the youngest: not before one of two pictures')
})

test('what somebody wishes for their words narrows who may see them, and is written as the client writes it', () => {
  const begun = more => {
    const one = pageAt({ ...states['in-write'], drafts: { words: 'hiljaa' }, ...more })
    one.app.symbol = 'mine'
    return one
  }
  const choices = one => all(body(one.app.state)).filter(node => node.tag === 'input' && node.props.name === 'words-to').map(node => node.props.value)
  const wishing = begun({ chosen: { 'words-to': 'c3', wishes: 'open', 'wish.A01': 'never' } })
  assert.deepEqual(choices(wishing), ['c2'], 'one circle is left, and is chosen anew')
  assert.match(wishing.words, /Lukijat ovat vaihtuneet|Kuka saa nähdä/)
  wishing.verbs.say()
  assert.deepEqual(wishing.did.added, [], 'Saara reads there')
  wishing.verbs.choose('words-to', 'c2')
  wishing.verbs.choose('wish.A03', 'askFirst')
  wishing.verbs.say()
  assert.deepEqual(wishing.did.added.map(({ circle, kind, person, never, askFirst, withoutName }) => ({ circle, kind, person, never, askFirst, withoutName })),
    [{ circle: 'c2', kind: 'voices', person: 'mine', never: ['A01'], askFirst: ['A03'], withoutName: undefined }])
  assert.deepEqual(Object.keys(wishing.app.state.chosen).filter(name => name.startsWith('wish')), [], 'a wish holds for no other words')
  // Workers may know who said it; whoever else reads is not told.
  for (const [circle, person] of [['c2', 'mine'], ['c3', '']]) {
    const nameless = begun({ chosen: { 'words-to': circle, 'wish.nameless': 'yes' } })
    nameless.verbs.say()
    assert.deepEqual(nameless.did.added.map(one => [one.kind, one.person, one.withoutName]), [['voices', person, true]], circle)
  }
  const unknown = begun({ chosen: { 'words-to': 'c3', 'wish.nameless': 'yes' } })
  unknown.app.symbol = ''
  unknown.verbs.say()
  assert.deepEqual(unknown.did.added.map(one => [one.kind, one.person, one.withoutName]), [['voices', '', true]])
  assert.match(words(states['child-write-nobody']), /Kukaan ei nyt saa nähdä sanojasi\. Muuta toiveitasi\./)
  assert.doesNotMatch(words(states['in-write-wishes']), /Jesse/, 'who reads nothing here comes when asked for')
  assert.match(words(states['child-write-wishes']), /Jesse/)
  assert.match(words(states['child-write-wishes']), /Jos olet vaarassa, siitä kerrotaan aikuisille/)
  assert.match(words(states['in-voices']), /Sanottu ilman nimeä · Ei koskaan: Jesse · Kysy minulta ensin: Saara Kuusvaara/)
  const left = begun({ chosen: { wishes: 'open', 'wish.A01': 'never' } })
  left.verbs.go('scale')
  assert.deepEqual({ ...left.app.state.chosen }, {})
})

test('on every screen it is seen that the connection is lost, and what is not sent', () => {
  const inside = Object.keys(states).filter(name => /^(in|child|young|service)-/.test(name))
  assert.ok(inside.length > 90)
  for (const name of inside) {
    assert.equal(ofClass(off(states[name]), 'offline').length, 1, name)
    const waits = { ...off(states[name]), room: { ...states[name].room, unsent: 2 } }
    assert.match(words(waits), /Yhteys katkesi\. (Kirjoittamasi on tallessa|Kaikki ei ole vielä perillä)/, name)
    assert.match(words({ ...states[name], warning: 'warning.neverSent' }), /Viimeinen teksti oli liian pitkä/, name)
  }
})

test('who leads is said to know when they have answered, not when the server has the knock', () => {
  for (const name of ['door-waiting', 'door-waiting-long', 'door-asking']) assert.doesNotMatch(words(states[name]), /tietää/, name)
  assert.match(words(states['door-waiting']), /Tieto tulostasi on perillä\. Pia näkee sen\./)
  for (const name of ['door-held', 'door-held-one']) assert.match(words(states[name]), /Pia tietää, että olet täällä\./, name)
})

test('a browser that cannot run the protected connection is told so, with the number and nothing to load again', () => {
  const old = states['door-too-old']
  assert.equal(view(old).title, 'Selain on liian vanha')
  assert.match(words(old), /Voit osallistua puhelimella\..*Soita 09 123 4567/)
  assert.doesNotMatch(words(old), /Lataa sivu/)
  assert.equal(view(states['door-failed']).title, 'Sivu ei latautunut kokonaan')
})

test('a grown-up is told first who is here and who reads, and can ask for a break on every screen', () => {
  assert.match(words(states['in-readers']), /Nyt paikalla: Marjatta Sarviluoto, Pia Lehtovaara, Aino ja Tom Åkerlund .*Nämä ihmiset näkevät, mitä kirjoitat:.*Saara Kuusvaara/)
  for (const name of Object.keys(states).filter(one => /^(in|service)-/.test(one) && states[one].room.state !== 'closed')) {
    const bar = said(screens.h('div', null, view(states[name]).bar))
    for (const control of [/Tarvitsen tauon|Voin taas hyvin|Pärjään/, /liikaa/]) assert.match(bar, control, name)
  }
})

test('a child from seven on looks at the question, the thoughts and the steps, and marks; what is not there is not offered', () => {
  assert.match(words(states['child-home']), /Päivän kysymys.*Ajatuksia.*Seuraavat askeleet/)
  assert.doesNotMatch(words(states['child-home-empty']), /Päivän kysymys|Ajatuksia|Seuraavat askeleet/)
  assert.match(words(states['child-question']), /Miten voisimme auttaa Ainoa nukkumaan paremmin\?.*Kerro/)
  assert.match(words(states['child-thoughts']), /Kukaan ei tiedä, ovatko ne totta.*Tuntuu oikealta.*Ei tunnu.*Mietin vielä/)
  assert.match(words(states['child-steps']), /Mummo hakee Ainon koulusta keskiviikkoisin\./)
  assert.doesNotMatch(words(states['young-home']), /Ajatuksia|Päivän kysymys/)
})

test('the youngest stand on a ladder, and answer two questions with faces at the end', () => {
  const ladder = pageAt({ ...states['young-ladder'], chosen: { scale: '8', 'scale-to': 'c2' } })
  assert.equal(ofClass(ladder.app.state, 'rung').length, 5)
  ladder.verbs.giveScale(8)
  assert.deepEqual(ladder.did.added.map(one => [one.circle, one.kind, one.value]), [['c2', 'scales', 8]])
  const keys = [content.feedback[0], content.feedback[content.feedback.length - 1]]
  for (const [name, question] of [['young-closed', keys[0]], ['young-closed-second', keys[1]]]) {
    assert.ok(words(states[name]).includes(question.text.fi), name)
    assert.ok(view(states[name]).say.includes(question.text.fi), name)
    assert.doesNotMatch(words(states[name]), /Lähetä vastaus/, name)
  }
  const end = pageAt({ ...states['young-closed-who'], chosen: { ...states['young-closed-who'].chosen, 'feedback-to': 'c2' } })
  end.verbs.giveFeedback()
  assert.deepEqual(end.did.added.map(one => [one.circle, one.kind, one.items]), [['c2', 'feedback', [{ key: keys[0].key, value: 10 }, { key: keys[1].key, value: 5 }]]])
  assert.equal(ofClass(states['young-closed-given'], 'mood-button').length, 0, 'once')
})
