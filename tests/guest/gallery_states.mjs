// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Every state that a guest may meet, for the gallery: as plain values, made from a fictional family (assets/demo).
import fs from 'node:fs'
import path from 'node:path'

const kStart = Date.UTC(2026, 10, 30, 12, 0)

/** Enough of a case view for a family's picture. */
function demoView(root) {
  const { script } = JSON.parse(fs.readFileSync(path.join(root, 'assets/demo/case_a.json'), 'utf8'))
  const records = script.filter(one => one.verb === 'add' && one.circle === 'all_but_jesse')
    .map(one => ({ id: one.key, kind: one.kind, circle: one.circle, owner: '', isOwn: false, createdBy: one.by, createdAt: 0,
      fields: { sort: one.kind === 'persons' ? 'person' : '', ...one.fields } }))
  const byId = new Map(records.map(one => [one.id, one]))
  return { of: kind => records.filter(one => one.kind === kind), get: (id, kind) => (byId.get(id)?.kind === kind ? byId.get(id) : undefined) }
}

const person = (member, name, role, more = {}) => ({
  member, name, title: '', role, organisation: '', person: '', face: '', can: '', cannot: '', boundBy: '', companions: [], picture: -1, ...more,
})
const marjatta = person('marjatta', 'Marjatta Sarviluoto', 'relative', { title: 'mummo' })
const pia = person('pia', 'Pia Lehtovaara', 'responsibleWorker', { organisation: 'Hyvinvointialue' })
const aino = person('aino', 'Aino', 'child', { person: 'A21' })
const saara = person('saara', 'Saara Kuusvaara', 'parent', { title: 'äiti', person: 'p-saara' })
const tom = person('tom', 'Tom Åkerlund', 'familyTherapist')
const kuraattori = person('kuraattori', 'Henna Ojaharju', 'networkGuest', {
  title: 'koulukuraattori', organisation: 'Palosuon koulu', can: 'Kertoa, miten koulussa menee.', cannot: 'Päättää perheen palveluista.',
  boundBy: 'Oppilashuollon salassapito.',
})

export function statesOf(screens, content, root) {
  const first = { ...screens.kFirstState, content, phone: '09 123 4567', canSpeak: true }
  const view = {
    guestName: 'Marjatta', hostName: 'Pia', phone: '09 123 4567', language: 'fi', childMode: false,
    validFromMs: 1, validToMs: kStart + 36e5, pictures: [0, 36, 53],
  }
  const online = { state: 'online', lastError: 'none', retryInMs: 0 }
  const offline = { state: 'offline', lastError: 'unreachable', retryInMs: 4000 }
  const door = (more = {}) => ({ ...first.door, engine: 'ready', state: 'ready', view, connection: online, serverTimeMs: kStart, ...more })
  const at = (more, rest = {}) => ({ ...first, door: door(more), ...rest })
  const phase = key => content.phases.find(one => one.key === key)
  const family = screens.familyOf(demoView(root))
  const unasked = { people: [], isMine: false, isAsked: false, others: [], reaction: '' }
  const theirs = { others: null, never: [], askFirst: [], isNameless: false }
  const kin = [['A01', 'Saara Kuusvaara', true, ['c1', 'c2', 'c3'], ['p-saara']], ['A02', 'Marjatta Sarviluoto', true, ['c1', 'c2', 'c3'], []], ['A03', 'Jesse', false, ['c1', 'c2', 'c3'], []]]
    .map(([id, name, isNear, circles, ids]) => ({ id, name, isNear, ids: [id, ...ids], at: Object.fromEntries(circles.map(one => [one, id])) }))
  const everybody = [aino, marjatta, pia, saara, tom]
  const room = {
    self: marjatta, isChild: false, isYoung: false, isService: false, answersWithFaces: false, circle: 'c1', meeting: 'm1', state: 'running',
    phase: phase('check-in'), shownView: 'round', focus: '', question: 'Miten voisimme auttaa Ainoa nukkumaan paremmin?', isMyTurn: false,
    speaker: '', isRehearsal: false, readers: everybody, here: [marjatta, pia, { ...aino, picture: 4 }, tom],
    audiences: [{ circle: 'c2', others: [pia] }, { circle: 'c3', others: [pia, saara, tom] }, { circle: 'c1', others: [aino, pia, saara, tom] }],
    kin, family, quotes: [
      { id: 'q1', circle: 'c1', words: 'Toivon, että äiti ja mummo puhuisivat taas toisilleen.', translation: '', speaker: 'Aino', house: 'dreams', isMine: false, ...theirs },
      { id: 'q2', circle: 'c1', words: 'Minua pelottaa, kun puhelin soi illalla.', translation: '', speaker: '', house: '', isMine: false, ...theirs },
      { id: 'q3', circle: 'c1', words: 'Voin hakea Ainon koulusta keskiviikkoisin.', translation: '', speaker: '', house: '', isMine: true, ...theirs, others: [pia, saara], never: ['Jesse'], askFirst: ['Saara Kuusvaara'], isNameless: true },
    ],
    ringThings: [],
    thoughts: [
      { id: 'h1', circle: 'c1', words: 'Voisiko olla niin, että kun aikuiset vaikenevat, Aino valvoo, ettei kukaan lähde?', mark: 'hit', others: [aino, pia, saara, tom] },
      { id: 'h2', circle: 'c1', words: 'Voisiko olla niin, että me työntekijät kiirehdimme liikaa?', mark: '', others: [pia] },
    ],
    steps: [
      { id: 's1', what: 'Mummo hakee Ainon koulusta keskiviikkoisin.', who: 'Marjatta Sarviluoto', withWhom: '', due: '2026-12-09', repeats: 'joka viikko', state: 'confirmed', isDone: false, confirmation: unasked },
      { id: 's2', what: 'Pia kertoo Ainolle, mitä sovittiin.', who: 'Pia Lehtovaara', withWhom: 'äiti', due: '2026-12-01', repeats: '', state: 'proposed', isDone: false, confirmation: unasked },
    ],
    views: [{ id: 'v1', topic: 'worry', words: 'Aino on koulussa väsynyt.', who: 'Henna Ojaharju', isMine: false, others: null }],
    factors: [{ id: 'f1', sort: 'protective', words: 'Mummo asuu lähellä ja avaa aina oven.' }, { id: 'f2', sort: 'risk', words: 'Illat, joina kukaan ei vastaa.' }],
    around: [], messages: [], places: [], counting: null, hasCounted: false, drawings: [], hasGivenFeedback: false, unreadable: [], unsent: 0, isCaughtUp: true, hasAll: true,
  }
  const around = [
    { id: 'e1', name: 'Palosuon koulu', lines: [{ id: 'l1', tone: 'both', strength: 3, flow: 'both', trend: 'rising', frequency: 'joka päivä', saidBy: 'Aino' },
      { id: 'l2', tone: 'stress', strength: 2, flow: 'fromFamily', trend: 'steady', frequency: '', saidBy: 'äiti' }] },
    { id: 'e2', name: 'Naapurin Seppo', lines: [{ id: 'l3', tone: 'support', strength: 1, flow: 'toFamily', trend: 'ended', frequency: '', saidBy: '' }] },
    { id: 'e3', name: 'Kuvataidekerho', lines: [] },
  ]
  const written = {
    messages: [
      { id: 'm1', words: 'Kirjoitan mieluummin. Aino nukkuu paremmin mummolassa.', who: 'Marjatta Sarviluoto', isMine: true, atMs: kStart, isForAll: false, others: [pia], canTakeBack: true },
      { id: 'm2', words: 'Kiitos. Saanko lukea tämän ääneen?', who: 'Pia Lehtovaara', isMine: false, atMs: kStart + 6e4, isForAll: false, others: [marjatta], canTakeBack: false },
      { id: 'm3', words: 'Minäkin haluan sanoa jotakin.', who: 'Saara Kuusvaara', isMine: false, atMs: kStart + 12e4, isForAll: true, others: [aino, marjatta, pia, tom], canTakeBack: false },
    ],
    places: [{ circle: 'c1', kind: 'all', others: [aino, pia, saara, tom], knowsSelf: false }, { circle: 'c2', kind: 'leader', others: [pia], knowsSelf: false },
      { circle: 'c3', kind: 'some', others: [pia, saara, tom], knowsSelf: false }],
  }
  const inside = (more = {}, rest = {}) => ({ ...first, door: door({ state: 'admitted' }), hasSeenReaders: true, room: { ...room, ...more }, ...rest })
  const shows = (key, more = {}, rest = {}) => inside({ phase: phase(key), shownView: phase(key).view, ...more }, rest)
  const child = (more = {}, rest = {}) => inside({ self: aino, isChild: true, answersWithFaces: true, audiences: [{ circle: 'c1', others: [marjatta, pia, saara, tom] }], ...more },
    { childPicture: 4, ...rest })
  const withOthers = (one, ...companions) => ({ ...one, companions })
  const company = (companions, self = marjatta) => ({ self: { ...self, companions }, readers: everybody.map(one => (one.member === self.member ? { ...one, companions } : one)) })
  const two = [{ circle: 'c2', others: [pia] }, { circle: 'c1', others: [marjatta, pia, saara, tom] }]
  const young = (more = {}, rest = {}) => child({ isYoung: true, ...more }, rest)
  const childDoor = { ...view, guestName: 'Aino', childMode: true }
  const service = (more = {}, rest = {}) => inside({ self: kuraattori, isService: true, family: { symbols: [], couples: [], single: [], width: 0, height: 0 },
    audiences: [{ circle: 'c1', others: [pia, tom] }], readers: [kuraattori, pia, tom], here: [kuraattori, pia, tom], quotes: [], thoughts: [], ...more }, rest)
  const strokes = [
    { colour: '#2b6cb0', width: 12, points: [[120, 600], [300, 560], [520, 600], [760, 560], [900, 600]] },
    { colour: '#c0392b', width: 12, points: [[350, 540], [350, 380], [480, 270], [610, 380], [610, 540], [350, 540]] },
    { colour: '#f3cf3d', width: 28, points: [[800, 150], [830, 160], [840, 190], [815, 210], [790, 190], [800, 150]] },
  ]

  const unheard = { own: { ...first.own, handSinceMs: 1, pause: true, tooMuch: true }, door: door({ state: 'admitted', connection: offline }) }

  return {
    'door-coming': { ...first, content: null, phone: '' },
    'door-welcome': at({}),
    'door-welcome-yes': at({}, { saysYes: true }),
    'door-welcome-must': at({}, { mustAnswer: true }),
    'door-welcome-in-app': at({}, { isInsideAnApp: true, hasStorage: false }),
    'door-code-expired': { ...first, door: { ...first.door, opened: 'code', engine: 'ready', state: 'expired' } },
    'door-other': at({ isSomeoneElse: true }, { drafts: { 'first-name': 'Kalevi' }, mustAnswer: true }),
    'door-not-safe': at({ saysNotSafe: true }),
    'door-child': at({ view: childDoor }, { childPicture: 4 }),
    'door-code': { ...first, door: { ...first.door, opened: 'code', engine: 'ready' }, drafts: { code: '483 021 957 264' } },
    'door-code-wrong': { ...first, door: { ...first.door, opened: 'code', engine: 'ready' }, drafts: { code: '483' }, mustAnswer: true },
    'door-early': at({ view: { ...view, validFromMs: kStart + 72e5 } }),
    'door-waiting': at({ state: 'knocking', hasKnocked: true, isHeard: true }),
    'door-waiting-offline': at({ state: 'knocking', hasKnocked: true, isHeard: true, connection: offline }),
    'door-waiting-long': at({ state: 'knocking', hasKnocked: true, isHeard: true, waitsLong: true }),
    'door-waiting-unheard': at({ state: 'knocking', hasKnocked: true }),
    'door-held': at({ state: 'held', waitMinutes: 5, message: 'Olemme vielä toisen asian äärellä.' }),
    'door-held-one': at({ state: 'held', waitMinutes: 1 }),
    'door-declined': at({ state: 'declined', message: 'Soitan sinulle huomenna aamulla.' }),
    'door-expired': at({ state: 'expired' }),
    'door-broken': { ...first, door: { ...first.door, opened: 'broken' } },
    'door-broken-no-phone': { ...first, phone: '', door: { ...first.door, opened: 'broken' } },
    'door-no-internet': at({ state: 'looking', view: null, connection: offline, reach: 'gone' }),
    'door-blocked': at({ state: 'looking', view: null, connection: offline, reach: 'there' }),
    'door-version': at({ state: 'looking', view: null, connection: { ...offline, lastError: 'versionTooOld' } }),
    'door-failed': { ...first, content: null, door: { ...first.door, engine: 'failed' } },
    'door-moved': at({ state: 'moved', view: null }),
    'door-moved-lost': at({ state: 'moved', view: null }, { lost: 1 }),
    'door-lapsed': at({ state: 'lapsed' }),
    'door-asking': at({ state: 'asking', isHeard: true }),
    'door-asking-offline': at({ state: 'asking', isHeard: true, connection: offline }),
    'door-removed': at({ state: 'removed', view: null }),
    'door-removed-lost': at({ state: 'removed', view: null }, { lost: 1 }),
    'door-ended': at({ state: 'ended', view: null }),
    'door-ended-lost': at({ state: 'ended', view: null }, { lost: 2 }),
    'door-removed-left': at({ state: 'removed', view: null }, { isLeft: true }),
    'door-over-left': { ...first, isLeft: true, door: { ...first.door, opened: 'over' } },
    'door-child-waiting': at({ view: childDoor, state: 'knocking', hasKnocked: true, isHeard: true }),
    'door-over': { ...first, door: { ...first.door, opened: 'over' } },
    'door-needs-app': at({ state: 'admitted', needsApp: true }),
    'door-settings': at({}, { sheet: 'settings' }),
    'door-help': at({}, { sheet: 'help' }),
    'in-readers': inside({}, { hasSeenReaders: false }),
    'in-check-in': inside(),
    'in-rehearsal': inside({ isRehearsal: true, isMyTurn: true }),
    'in-before': inside({ phase: null, shownView: '', state: 'planned', question: '' }),
    'in-readers-with': inside({}, { hasSeenReaders: false, chosen: { with: 'open' } }),
    'in-people': inside({}, { task: 'people' }),
    'in-people-with': inside({ ...company(['Kerttu', 'Pikku-Ville Valtteri Johannes Sarviluoto']), here: [withOthers(marjatta, 'Kerttu', 'Pikku-Ville Valtteri Johannes Sarviluoto'), withOthers(pia, 'Liisa'), { ...aino, picture: 4 }, tom] },
      { task: 'people', own: { ...first.own, companions: ['Kerttu', 'Pikku-Ville Valtteri Johannes Sarviluoto'] }, mustAnswer: true }),
    'in-people-full': inside({}, { task: 'people', own: { ...first.own, companions: ['Kerttu', 'Ville', 'Liisa'] } }),
    'in-write-with': inside({ ...company(['Kerttu']), audiences: [{ circle: 'c2', others: [withOthers(pia, 'Liisa')] }, { circle: 'c1', others: [aino, withOthers(pia, 'Liisa'), saara, tom] }] },
      { task: 'write', drafts: { words: 'Kerttu on tässä kanssani.' }, said: 'Se ei lähtenyt. Yritä uudelleen.', saidIs: 'refused' }),
    'in-write-gone': inside({ audiences: [{ circle: 'c1', others: [aino, pia, saara, tom] }] }, { task: 'write', pinned: { 'words-to': 'c9' }, mustAnswer: true, drafts: { words: 'Hei' } }),
    'in-feedback-waits': shows('feedback', { hasAll: false }),
    'in-asking-offline': inside({}, { own: { ...first.own, tooMuch: true }, door: door({ state: 'admitted', connection: offline }) }),
    'child-stopped-offline': child({}, { task: 'stopped', own: { ...first.own, tooMuch: true, pause: true }, door: door({ state: 'admitted', connection: offline }) }),
    'child-people': child({}, { task: 'people' }),
    'child-readers-with': child({}, { hasSeenReaders: false, chosen: { with: 'open' } }),
    'young-settings': young({}, { sheet: 'settings' }),
    'young-called': young({}, { own: { ...first.own, handSinceMs: 1, tooMuch: true }, isTold: true }),
    'young-called-offline': young({}, { own: { ...first.own, handSinceMs: 1, tooMuch: true }, door: door({ state: 'admitted', connection: offline }) }),
    'young-stopped-offline': young({}, { task: 'stopped', own: { ...first.own, tooMuch: true, pause: true }, door: door({ state: 'admitted', connection: offline }) }),
    'young-people-with': young({ ...company(['aikuinen'], aino), here: [{ ...withOthers(aino, 'aikuinen'), picture: 4 }, withOthers(pia, 'Liisa'), tom] }, { task: 'people', own: { ...first.own, companions: ['aikuinen'] } }),
    'young-show-refused': young({}, { task: 'showDrawing', strokes, said: 'Se ei lähtenyt. Yritä uudelleen.', saidIs: 'refused' }),
    'young-show-gone': young({ audiences: two }, { task: 'showDrawing', strokes, pinned: { 'drawing-to': 'c9' } }),
    'young-faces-refused': young({}, { task: 'faces', chosen: { scale: '10' }, said: 'Se ei lähtenyt. Yritä uudelleen.', saidIs: 'refused' }),
    'young-show-with': young(company(['aikuinen', 'toinen lapsi'], aino), { task: 'showDrawing', strokes }),
    'young-show-whom-with': young({ ...company(['aikuinen'], aino), audiences: two }, { task: 'showDrawing', strokes }),
    'child-show-with': child(company(['aikuinen'], aino), { task: 'showDrawing', strokes }),
    'in-feedback-given-with': shows('feedback', { ...company(['Kerttu', 'Ville']), hasGivenFeedback: true }),
    'in-feedback-counted-gone': shows('feedback', {}, { chosen: { 'feedback-use': 'counted' }, mustAnswer: true }),
    'in-write-unheard': inside({}, { task: 'write', ...unheard }),
    'in-people-unheard': inside({}, { task: 'people', ...unheard }),
    'in-break-unheard': inside({ state: 'paused' }, unheard),
    'child-house-unheard': child({}, { task: 'houses', chosen: { house: 'dreams' }, ...unheard }),
    'child-draw-unheard': child({}, { task: 'draw', strokes, ...unheard }),
    'young-readers-unheard': young({}, { hasSeenReaders: false, ...unheard }),
    'young-draw-unheard': young({}, { task: 'draw', strokes, ...unheard }),
    'young-faces-unheard': young({}, { task: 'faces', ...unheard }),
    'in-genogram': shows('genogram'),
    'in-genogram-text': shows('genogram', {}, { chosen: { family: 'text' } }),
    'in-voices': shows('childs-voice'),
    'in-hypotheses': shows('hypotheses', { focus: 'h2' }),
    'in-response': shows('familys-response'),
    'in-factors': shows('risk-and-protection'),
    'in-viewpoints': shows('viewpoints'),
    'in-steps': shows('next-steps'),
    'in-steps-done': shows('next-steps', { steps: [...room.steps, ...[
      ['s3', 'Tom soittaa koululle.', { people: ['Pia Lehtovaara'], isMine: false, isAsked: true, others: [aino, pia, saara, tom], reaction: '' }],
      ['s4', 'Pia etsii Ainolle paikan kuvataidekerhosta.', { people: ['Marjatta Sarviluoto', 'Saara Kuusvaara'], isMine: true, isAsked: false, others: [aino, pia, saara, tom], reaction: 'r1' }]]
      .map(([id, what, confirmation]) => ({ ...room.steps[0], id, what, who: 'Tom Åkerlund', due: '', repeats: '', state: 'done', isDone: true, confirmation }))] }),
    'in-ecomap': inside({ around }, { task: 'ecomap' }),
    'in-ecomap-shown': inside({ around: [], shownView: 'ecomap' }),
    'in-feedback': shows('feedback'),
    'in-feedback-given': shows('feedback', { hasGivenFeedback: true }),
    'in-feedback-use': shows('feedback', { counting: { circle: 'c2', others: [pia] } }),
    'in-feedback-counted': shows('feedback', { counting: { circle: 'c2', others: [pia] } }, { chosen: { 'feedback-use': 'counted' }, mustAnswer: true }),
    'in-feedback-counted-given': shows('feedback', { hasGivenFeedback: true, hasCounted: true }),
    'in-listening': shows('reflecting-team'),
    'in-break': inside({ state: 'paused' }),
    'in-asking': inside({}, { own: { ...first.own, handSinceMs: 1, pause: true, tooMuch: true } }),
    'in-offline': inside({ unsent: 1 }, { door: door({ state: 'admitted', connection: offline }) }),
    'in-offline-open': inside({ unsent: 1 }, { isSafe: false, door: door({ state: 'admitted', connection: offline }) }),
    'in-warning': inside({ unreadable: ['Tom Åkerlund'] }, { warning: 'warning.alarm' }),
    'in-write': inside({}, { task: 'write', drafts: { words: 'Minusta Aino tarvitsee rauhallisia iltoja.' } }),
    'in-write-empty': inside({}, { task: 'write', mustAnswer: true }),
    'in-said': inside({}, { said: 'Sanoit sen. Näkevät: Pia Lehtovaara.' }),
    'in-write-wishes': inside({}, { task: 'write', drafts: { words: 'En uskalla sanoa tätä kotona.' }, chosen: { wishes: 'open', 'wish.A01': 'never', 'wish.nameless': 'yes' } }),
    'child-write-wishes': child({ audiences: two }, { task: 'write', drafts: { words: 'Toivon rauhaa.' }, chosen: { wishes: 'all', 'wish.A02': 'askFirst' }, mustAnswer: true, pinned: { 'words-to': 'c9' } }),
    'child-write-nobody': child({}, { task: 'write', chosen: { wishes: 'open', 'wish.A01': 'never' } }),
    'child-show-first': child({}, { task: 'showDrawing', strokes, mustAnswer: true }),
    'child-show-none': child({}, { task: 'showDrawing', strokes, chosen: { 'drawing-words': 'none' } }),
    'young-show-none': young({}, { task: 'showDrawing', strokes, chosen: { 'drawing-words': 'none' } }),
    'door-too-old': { ...first, content: null, door: { ...first.door, engine: 'tooOld' } },
    'door-in-app-link': at({}, { isInsideAnApp: true, shownLink: 'https://kokous.example.fi/j/0123456789abcdef#1.0123456789abcdef0123456789abcdef' }),
    'in-chat-news': inside(written),
    'in-chat': inside(written, { task: 'chat', drafts: { chat: 'Saat lukea.' } }),
    'in-chat-empty': inside({ places: written.places.filter(one => one.kind !== 'leader') }, { task: 'chat', mustAnswer: true, drafts: { chat: 'Haluan sanoa.' } }),
    'in-chat-nowhere': inside({}, { task: 'chat' }),
    'child-chat': child({ ...written, answersWithFaces: false }, { task: 'chat' }),
    'in-scale': inside({}, { task: 'scale', chosen: { scale: '6' } }),
    'in-look-family': inside({}, { task: 'family' }),
    'in-look-words': inside({}, { task: 'words' }),
    'in-look-empty': inside({ thoughts: [] }, { task: 'thoughts' }),
    'in-look-steps': inside({}, { task: 'steps' }),
    'in-closed': inside({ state: 'closed', phase: phase('after') }),
    'child-readers': child({}, { hasSeenReaders: false }),
    'child-home': child(),
    'child-voice': child({ phase: phase('childs-voice'), isMyTurn: true }),
    'child-draw-empty': child({}, { task: 'draw' }),
    'child-draw': child({}, { task: 'draw', strokes }),
    'child-show': child({}, { task: 'showDrawing', strokes }),
    'child-houses': child({}, { task: 'houses' }),
    'child-house': child({}, { task: 'houses', chosen: { house: 'dreams' } }),
    'child-rings': child({ ringThings: [
      { id: 'r1', zone: 'right-here', words: 'Musti', isMine: true, others: [pia] }, { id: 'r2', zone: 'right-here', words: 'mummo ja mummola', isMine: true, others: [marjatta, pia, saara, tom] },
      { id: 'r3', zone: 'near', words: 'äiti', isMine: true, others: [pia] }, { id: 'r4', zone: 'farther', words: 'uusi koulu', isMine: false, others: null }] }, { task: 'rings', said: 'Siirsit sen.' }),
    'child-rings-empty': child({}, { task: 'rings', childPicture: -1 }),
    'child-ring': child({}, { task: 'rings', chosen: { ring: 'near' }, mustAnswer: true }),
    'child-faces': child({}, { task: 'faces', chosen: { scale: '8' } }),
    'child-ladder': child({}, { task: 'ladder', chosen: { scale: '6' } }),
    'child-write': child({}, { task: 'write' }),
    'child-family': child({}, { task: 'family' }),
    'child-question': child({}, { task: 'question' }),
    'child-thoughts': child({}, { task: 'thoughts' }),
    'child-steps': child({}, { task: 'steps' }),
    'child-home-empty': child({ question: '', thoughts: [], steps: [] }),
    'young-ladder': young({ audiences: two }, { task: 'ladder', chosen: { scale: '8' } }),
    'young-closed-second': young({ state: 'closed', phase: phase('after') }, { chosen: { 'feedback.heard': '10' } }),
    'young-closed-who': young({ state: 'closed', phase: phase('after'), audiences: two }, { chosen: { 'feedback.heard': '10', 'feedback.safe': '5' } }),
    'young-closed-given': young({ state: 'closed', phase: phase('after'), hasGivenFeedback: true }),
    'child-listening': child({ phase: phase('reflecting-team') }),
    'child-break': child({ state: 'paused' }),
    'child-stopped': child({}, { task: 'stopped' }),
    'child-closed': child({ state: 'closed', phase: phase('after') }),
    'young-readers': young({}, { hasSeenReaders: false }),
    'young-readers-silent': young({}, { hasSeenReaders: false, canSpeak: false }),
    'young-home': young(),
    'young-home-turn': young({ phase: phase('childs-voice'), isMyTurn: true, drawings: [{ id: 'd1', circle: 'c1', title: '', altText: 'aurinko', who: 'Aino', attachment: 'a', explanation: 'Kerron kuvasta itse ääneen.', isMine: true, others: [pia] }] },
      { own: { ...first.own, handSinceMs: 1, pause: true }, childPicture: -1, pictures: { d1: '/icon.svg' } }),
    'young-home-silent': young({ unreadable: ['Tom Åkerlund'] }, { canSpeak: false, said: 'Näytit piirustuksen.', door: door({ state: 'admitted', connection: offline }) }),
    'young-animal': young({}, { task: 'animal' }),
    'young-people': young({}, { task: 'people' }),
    'young-draw-empty': young({}, { task: 'draw' }),
    'young-draw': young({}, { task: 'draw', strokes, chosen: { 'drawing-house': 'dreams' } }),
    'young-show': young({}, { task: 'showDrawing', strokes }),
    'young-show-whom': young({ audiences: two }, { task: 'showDrawing', strokes }),
    'young-show-nowhere': young({ audiences: [] }, { task: 'showDrawing', strokes }),
    'young-houses': young({}, { task: 'houses' }),
    'young-house': young({}, { task: 'houses', chosen: { house: 'worries' } }),
    'young-faces': young({}, { task: 'faces' }),
    'young-faces-chosen': young({ audiences: two }, { task: 'faces', chosen: { scale: '10' } }),
    'young-listening': young({ phase: phase('reflecting-team') }),
    'young-break': young({ state: 'paused' }),
    'young-stopped': young({}, { task: 'stopped' }),
    'young-closed': young({ state: 'closed', phase: phase('after') }),
    'service-readers': service({}, { hasSeenReaders: false }),
    'service-check-in': service(),
    'service-contribute': service({ views: [{ id: 'v2', topic: 'works', words: 'Aino tulee mielellään kuvataidekerhoon.', who: 'Henna Ojaharju', isMine: true, others: [pia, tom] }] },
      { task: 'contribute', drafts: { 'bring-worry': 'Aino on usein väsynyt.' }, mustAnswer: true }),
    'service-closed': service({ state: 'closed', phase: phase('after') }),
  }
}
