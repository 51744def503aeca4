// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// What a record may look like, read out of the headers of src/casework, so that page and client cannot drift apart.
import fs from 'node:fs'
import path from 'node:path'

/** The kinds that the page reads or writes. */
const kKinds = ['persons', 'unions', 'parentages', 'voices', 'drawings', 'hypotheses', 'reactions', 'viewpoints',
  'scales', 'factors', 'steps', 'meetings', 'notes', 'feedback', 'members', 'aliases', 'systems', 'links']

const kTypes = { words: 'w', text: 't', flag: 'f', integer: 'i', date: 'd', instant: 'n', member: 'm', choice: 'c', ref: 'r',
  refs: 'R', names: 'N', bytes: 'b', entries: 'e' }

const numberOf = (text, constants) => {
  const plain = text.replace(/\bqsizetype\((\w+)\)/g, '$1').replace(/[A-Za-z]\w*/g, name => {
    if (!(name in constants)) throw new Error(`what is ${name}?`)
    return constants[name]
  })
  if (!/^[-\d\s*+()]+$/.test(plain)) throw new Error(`not a number: ${text}`)
  return plain.split('*').reduce((product, factor) => product * Number(factor), 1)
}

/**
 * {kind: {field: [type, limit, isRequired]}}; of an integer the limit is [low, high], of a choice its names, of entries
 * [most, parts].
 */
export function schemasOf(casework) {
  const read = name => fs.readFileSync(path.join(casework, name), 'utf8')
  const headers = ['records_family.h', 'records_voice.h', 'records_meeting.h'].map(read).join('\n')
  const all = headers + read('describe.h') + read('ids.h')
  const constants = Object.fromEntries([...all.matchAll(/inline constexpr \w+ (k\w+) = ([\d\s*']+);/g)]
    .map(([, name, value]) => [name, numberOf(value.replace(/'/g, ''), {})]))
  const choices = Object.fromEntries([...read('choices.h').matchAll(/KUDELMA_CHOICES\((\w+),([\s\S]*?)\);/g)]
    .map(([, name, list]) => [name, [...list.matchAll(/"(\w+)"/g)].map(([, word]) => word)]))
  const structs = Object.fromEntries([...headers.matchAll(/\nstruct (\w+)\n\{([\s\S]*?)\n\};/g)].map(([, name, body]) => [name, body]))
  const kinds = read('kind.h')
  const order = [...kinds.match(/enum class RecordKind[^{]*\{([^}]*)\}/)[1].matchAll(/\w+/g)].map(([name]) => name)
  const roots = [...kinds.match(/kRootNames = \{([^}]*)\}/)[1].matchAll(/"(\w+)"/g)].map(([, name]) => name)

  const fieldsOf = struct => {
    const body = structs[struct]
    const fields = {}
    for (const [, verb, name, rest] of body.matchAll(/v\.(\w+)\(\s*"(\w+)",\s*&\w+::\w+([\s\S]*?)\);/g)) {
      const type = kTypes[verb]
      if (!type) throw new Error(`${struct}: ${verb}`)
      const isRequired = /\bkRequired\b/.test(rest) ? 1 : 0
      const numbers = rest.replace(/kinds\([^)]*\)|kEvidence|kAnyKind|kRequired/g, '').split(',').map(one => one.trim())
        .filter(one => one !== '').map(one => numberOf(one, constants))
      const declared = body.match(new RegExp(`\\n    ([\\w:<>]+) ${name}(?: = [^;]+)?;`))?.[1] ?? ''
      if (type === 'c') {
        const names = choices[declared.replace(/^std::optional<(\w+)>$/, '$1')]
        if (!names) throw new Error(`${struct}.${name}: ${declared}`)
        const preset = body.match(new RegExp(` ${name} = \\w+::(\\w+);`))?.[1]
        const first = preset ? preset[0].toLowerCase() + preset.slice(1) : ''
        if (first && !names.includes(first)) throw new Error(`${struct}.${name}: ${first}`)
        fields[name] = [type, names, isRequired, first]
      } else if (type === 'i') {
        fields[name] = [type, numbers, isRequired]
      } else if (type === 'e') {
        fields[name] = [type, [numbers[0], fieldsOf(declared.match(/std::vector<(\w+)>/)[1])], isRequired]
      } else {
        fields[name] = [type, numbers[0] ?? 0, isRequired]
      }
    }
    return fields
  }
  return Object.fromEntries(kKinds.map(root => [root, fieldsOf(order[roots.indexOf(root)])]))
}
