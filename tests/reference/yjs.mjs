// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Stock Yjs, from where the set-up put it.
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import path from 'node:path'

const here = path.dirname(fileURLToPath(import.meta.url))
const modules = process.env.KUDELMA_NODE_MODULES ?? path.join(here, '../../.setup/node_modules')

let yjs
try {
  yjs = createRequire(path.join(modules, 'x.js'))('yjs')
} catch {
  console.error(`yjs is not installed in ${path.relative(process.cwd(), modules)}: run the set-up first`)
  process.exit(2)
}
export default yjs
