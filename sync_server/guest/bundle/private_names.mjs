// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Names of private members, which the bundler may shorten: only their own class speaks them.
import fs from 'node:fs'
import path from 'node:path'

const read = (folder, form) => fs.readdirSync(folder, { recursive: true }).map(String).filter(name => form.test(name))
  .map(name => fs.readFileSync(path.join(folder, name), 'utf8')).join('\n')

/**
 * A pattern of the members that are private in the folder `room` and nothing else there: no field of plain values, no
 * text, no variable. What `libraries` in the same bundle know by the same name stays as it is.
 */
export function privateNames(room, libraries = []) {
  const source = read(room, /\.ts$/)
  const taken = new Set(libraries.map(folder => read(folder, /\.m?js$/)).join('\n').match(/\w+/g))
  const said = /\b(?:private (?:static |async |readonly |get )*|this\.)(\w+)/g
  const count = (pattern, at) => [...source.matchAll(pattern)].reduce((all, found) => all.set(found[at], (all.get(found[at]) ?? 0) + 1), new Map())
  const [everywhere, asMember] = [count(/\w+/g, 0), count(said, 1)]
  const names = new Set([...source.matchAll(/\bprivate (?:static |async |readonly |get )*(\w+)/g)].map(found => found[1]))
  const own = [...names].filter(name => !taken.has(name) && everywhere.get(name) === asMember.get(name))
  return new RegExp(`^(${own.join('|')})$`)
}
