// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Stock Yjs, and the presence of y-protocols, from where the set-up put them.
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import path from 'node:path'

const here = path.dirname(fileURLToPath(import.meta.url))
const modules = process.env.KUDELMA_NODE_MODULES ?? path.join(here, '../../.setup/node_modules')

let yjs, awareness
try {
  const load = createRequire(path.join(modules, 'x.js'))
  yjs = load('yjs')
  awareness = load('y-protocols/awareness')
} catch {
  console.error(`yjs is not installed in ${path.relative(process.cwd(), modules)}: run the set-up first`)
  process.exit(2)
}
export { awareness }
export default yjs
