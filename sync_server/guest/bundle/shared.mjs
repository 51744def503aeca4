// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Two scripts of one page: what stands at the door is in page.js, the screens of the meeting are in inside.js, and what
// both need is in page.js alone, which lends it by name.
import fs from 'node:fs'
import path from 'node:path'

/** Folders and files that are in inside.js. */
export const kInside = /^(meeting|child)\/|^inside\.ts$/
const kLent = 'kudelmaLent'

/** {file below page: [what the screens of the meeting take of it]}; types are nothing that could be lent. */
export function lentBy(page) {
  const lent = {}
  const names = fs.readdirSync(page, { recursive: true }).map(name => String(name).split(path.sep).join('/'))
  for (const name of names.filter(one => one.endsWith('.ts') && kInside.test(one)).sort()) {
    const source = fs.readFileSync(path.join(page, name), 'utf8')
    for (const [, list, from] of source.matchAll(/import \{([^}]*)\} from '(\.[^']+)\.js'/g)) {
      const file = path.posix.join(path.posix.dirname(name), `${from}.ts`)
      if (kInside.test(file)) continue
      const values = new Set([...fs.readFileSync(path.join(page, file), 'utf8').matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm)].map(([, value]) => value))
      const taken = list.split(',').map(one => one.trim()).filter(one => values.has(one))
      lent[file] = [...new Set([...lent[file] ?? [], ...taken])].sort()
    }
  }
  const all = Object.values(lent).flat()
  if (new Set(all).size !== all.length) throw new Error('two files lend something by the same name')
  return lent
}

/** For page.js: the module `lent`, which holds all that is lent. */
export const lender = (page, lent) => ({
  name: 'lender',
  setup(build) {
    build.onResolve({ filter: /^lent$/ }, () => ({ path: 'lent', namespace: 'lender' }))
    build.onLoad({ filter: /.*/, namespace: 'lender' }, () => ({
      resolveDir: page,
      contents: `${Object.entries(lent).map(([file, names]) => `import { ${names.join(', ')} } from './${file}'`).join('\n')}
window.${kLent} = { ${Object.values(lent).flat().join(', ')} }`,
    }))
  },
})

/** For inside.js: the same files as what was lent of them. */
export const borrower = (page, lent) => ({
  name: 'borrower',
  setup(build) {
    build.onResolve({ filter: /^\.\.?\// }, ({ path: name, importer }) => {
      const file = path.relative(page, path.join(path.dirname(importer), name.replace(/\.js$/, '.ts'))).split(path.sep).join('/')
      return kInside.test(file) || !(file in lent) ? undefined : { path: file, namespace: 'borrower' }
    })
    build.onLoad({ filter: /.*/, namespace: 'borrower' }, ({ path: file }) => ({
      contents: lent[file].map(name => `export const ${name} = /* @__PURE__ */ (() => window.${kLent}.${name})()`).join('\n'),
    }))
  },
})
