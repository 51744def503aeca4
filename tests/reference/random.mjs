// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Repeatable randomness (mulberry32), and what the histories are made of.

export class Random {
  constructor (seed) {
    this.state = seed >>> 0
  }

  next () {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let t = this.state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  /** An integer from 0 up to, not with, n. */
  below (n) {
    return Math.floor(this.next() * n)
  }

  chance (p) {
    return this.next() < p
  }

  pick (list) {
    return list[this.below(list.length)]
  }

  shuffle (list) {
    for (let i = list.length - 1; i > 0; i--) {
      const j = this.below(i + 1)
      ;[list[i], list[j]] = [list[j], list[i]]
    }
    return list
  }
}

const WORDS = ['a', 'kissa', 'Äiti ', 'päivä', 'дом', 'سلام', '👧🏽', '😀', 'sámi č', '\n', ' ', '漢字', 'x😀y']

export const randomText = random => {
  let text = ''
  for (let i = random.below(3); i >= 0; i--) text += random.pick(WORDS)
  return text
}

export const randomPlain = (random, depth = 0) => {
  switch (random.below(depth < 2 ? 12 : 8)) {
    case 0: return null
    case 1: return random.chance(0.5)
    case 2: return random.below(200) - 100
    case 3: return random.pick([0, 1, -1, 63, 64, 127, 128, 2147483647, -2147483647, 2147483648, -2147483648, 1e15, 9007199254740991])
    case 4: return random.pick([0.5, -0.25, 0.1, 1e-7, 1.5e300, 3.25e38, 1 / 3])
    case 5: return ''
    case 6:
    case 7: return randomText(random)
    case 8:
    case 9: return Array.from({ length: random.below(4) }, () => randomPlain(random, depth + 1))
    default: {
      // The driver's JSON sorts keys; so do we, that both sides write the same bytes.
      const object = {}
      for (const key of ['', 'a', 'nimi', 'å'].filter(() => random.chance(0.4))) object[key] = randomPlain(random, depth + 1)
      return object
    }
  }
}
