// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// What the page takes of the content that a county may change, and the door's pictures.
import fs from 'node:fs'
import path from 'node:path'

const readJson = (...at) => JSON.parse(fs.readFileSync(path.join(...at), 'utf8'))

/** The names of src/app/table/door_pictures.cpp, in its order, which is part of the protocol. */
function pictures(assets, modules) {
  const source = fs.readFileSync(path.join(assets, '../src/app/table/door_pictures.cpp'), 'utf8')
  const found = [...source.matchAll(/\{"([a-z0-9-]+)", QT_TRANSLATE_NOOP\("DoorPictures", "([^"]+)"\)\}/g)]
  if (found.length !== 64) throw new Error(`${found.length} pictures at the door`)
  const words = language => {
    const catalogue = fs.readFileSync(path.join(assets, `translations/app_${language}.ts`), 'utf8')
    const [, context] = catalogue.match(/<name>DoorPictures<\/name>([\s\S]*?)<\/context>/)
    return Object.fromEntries([...context.matchAll(/<source>([^<]+)<\/source>[\s\S]*?<translation>([^<]+)<\/translation>/g)]
      .map(([, from, to]) => [from, to]))
  }
  const [fi, sv] = [words('fi'), words('sv')]
  return found.map(([, icon, name]) => ({ name: { fi: fi[name], sv: sv[name], en: name }, parts: iconOf(modules, icon) }))
}

/** What is inside of an icon: [tag, attributes]. */
export function iconOf(modules, name) {
  const svg = fs.readFileSync(path.join(modules, 'lucide-static/icons', `${name}.svg`), 'utf8')
  const inside = svg.replace(/<!--[\s\S]*?-->/g, '').match(/<svg[^>]*>([\s\S]*)<\/svg>/)[1]
  return [...inside.matchAll(/<([a-z]+)((?:\s+[a-z0-9-]+="[^"]*")*)\s*\/>/g)].map(([, tag, attributes]) =>
    [tag, Object.fromEntries([...attributes.matchAll(/([a-z0-9-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]))])
}

const phaseOf = ({ id, title, family, view, listening, isBreak }) =>
  ({ key: id, title, family, view, ...(listening ? { listening } : {}), ...(isBreak ? { isBreak } : {}) })

/** Of the other orders that a meeting may follow, what differs from the usual one: the page has to stay small. */
function othersOf(assets, usual) {
  const known = usual.phases.map(one => JSON.stringify(phaseOf(one)))
  const others = {}
  for (const name of fs.readdirSync(path.join(assets, 'meeting')).filter(one => one.endsWith('.json')).sort()) {
    const order = readJson(assets, 'meeting', name)
    if (order.format !== usual.format || order.id === usual.id) continue
    if (JSON.stringify(order.feedbackItems) !== JSON.stringify(usual.feedbackItems))
      throw new Error(`${name} asks for another feedback: the page has one`)
    others[order.id] = order.phases.map(phaseOf).filter(one => !known.includes(JSON.stringify(one)))
  }
  return others
}

export function contentOf(assets, modules) {
  const order = readJson(assets, 'meeting/weekly_meeting.json')
  const houses = readJson(assets, 'voice/instruments.json').instruments.find(one => one.id === 'kolme-taloa')
  const rings = readJson(assets, 'voice/instruments.json').instruments.find(one => one.id === 'lahella-ja-kaukana')
  return {
    phases: order.phases.map(phaseOf),
    others: othersOf(assets, order),
    surveyKey: order.id,
    feedback: order.feedbackItems.map(({ id, text }) => ({ key: id, text })),
    houses: { key: houses.id, zones: houses.zones.map(({ id, house, title, prompt }) => ({ key: id, house, title, prompt })) },
    rings: { key: rings.id, title: rings.title, zones: rings.zones.map(({ id, title, prompt }) => ({ key: id, title, prompt })) },
    pictures: pictures(assets, modules),
  }
}
