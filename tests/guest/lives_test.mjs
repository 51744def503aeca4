// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Random visits: both sides write while connections are cut or die without a word, epochs begin, others come and go, and
// snapshots are posted. In the end both hold the same, every word once, and nobody was blamed. A life prints its seed
// when it fails; KUDELMA_SEED=n plays it alone, KUDELMA_LIVES=n plays more.
import assert from 'node:assert/strict'
import test from 'node:test'
import core from './core.mjs'
import { random } from './host.mjs'
import { Meeting } from './meeting.mjs'

const { crypto, envelope, connection } = core
const kLives = Number(process.env.KUDELMA_LIVES ?? 60)
const kSteps = 40

class Life {
  constructor(seed) {
    this.state = seed
    this.meeting = new Meeting()
    this.guestWords = []
    this.hostWords = []
    this.others = []
  }

  below(bound) {
    this.state = this.state * 48271 % 2147483647
    return this.state % bound
  }

  live() {
    const { meeting } = this
    meeting.come()
    for (let step = 0; step < kSteps; ++step) {
      this.actions[this.below(this.actions.length)](step)
      meeting.wait([0, 20, 150, 1500, 8000][this.below(5)])
    }
    meeting.office.swallows = meeting.office.loses = () => false
    meeting.office.isReachable = true
    meeting.session.flush()
    meeting.office.cut() // What was lost in the middle of a connection shows at the next one.
    meeting.wait(connection.kLargeMs + 4 * connection.kLastRetryMs)
  }

  actions = [
    step => this.guestSays(`g${step}`),
    step => this.guestSays(`G${step}`),
    step => this.guestSays(`γ${step}`) || this.meeting.session.flush(),
    step => this.hostSays(`h${step}`),
    step => this.hostSays(`H${step}`),
    () => this.meeting.office.cut(),
    () => {
      this.meeting.office.isReachable = this.below(2) === 0
      if (!this.meeting.office.isReachable) this.meeting.office.cut()
    },
    () => this.dies(),
    () => this.diesOneWay('loses'),
    () => this.diesOneWay('swallows'),
    () => this.meeting.session.wake(),
    () => this.somebodyComes(),
    () => this.somebodyGoes(),
    () => this.hostPosts(),
  ]

  /** Without a word to the page, as connections do. */
  dies() {
    for (const socket of this.meeting.office.sockets.splice(0)) socket.isOpen = false
  }

  /** First nothing arrives any more in one direction: what was sent then may have arrived or not. */
  diesOneWay(direction) {
    const { office, hands } = this.meeting
    office[direction] = () => true
    hands.after(this.below(3000), () => {
      this.dies()
      office[direction] = () => false
    })
  }

  guestSays(word) {
    const text = this.meeting.own().getText('t')
    text.insert(text.length, word + ' ')
    this.guestWords.push(word)
  }

  hostSays(word) {
    const { host, office } = this.meeting
    const sealed = host.seal(host.edit(document => document.getArray('a').push([word])))
    host.advance(sealed)
    office.append(envelope.sharedLog, sealed)
    this.hostWords.push(word)
  }

  somebodyComes() {
    const other = new crypto.Device(random(64))
    this.others.push(other)
    this.meeting.host.add(other.keys)
    this.meeting.office.putRoster(this.meeting.host)
  }

  somebodyGoes() {
    const other = this.others.pop()
    if (!other) return
    this.meeting.host.remove(other.id)
    this.meeting.office.putRoster(this.meeting.host)
  }

  hostPosts() {
    const { host, office } = this.meeting
    if (host.head(envelope.sharedLog).index === 0) return
    const snapshot = host.snapshot()
    host.advance(snapshot)
    office.append(envelope.sharedLog, snapshot)
  }

  check() {
    const { meeting } = this
    assert.deepEqual([...meeting.of('alarm'), ...meeting.of('setAside'), ...meeting.of('neverSent')], [])
    assert.equal(meeting.session.state, 'admitted')
    assert.equal(meeting.session.connectionStatus.state, 'online')
    assert.equal(meeting.session.unsent(), 0)
    const shared = meeting.session.document(meeting.circle, envelope.sharedLog)
    assert.deepEqual(shared.getArray('a').toArray(), this.hostWords)
    meeting.hostReads()
    const heard = meeting.host.document(meeting.guestId).getText('t').toString().trim()
    assert.deepEqual(heard === '' ? [] : heard.split(' '), this.guestWords)
    assert.equal(meeting.session.info(meeting.circle).epoch, meeting.host.state.epoch)
  }
}

const first = Number(process.env.KUDELMA_SEED ?? 20261130)
const lives = process.env.KUDELMA_SEED ? 1 : kLives

test(`${lives} lives from seed ${first}`, () => {
  for (let life = 0; life < lives; ++life) {
    const one = new Life(first + life * 7919)
    try {
      one.live()
      one.check()
    } catch (error) {
      error.message = `seed ${first + life * 7919}: ${error.message}`
      throw error
    }
  }
})
