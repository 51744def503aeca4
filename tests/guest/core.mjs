// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// The bundle as it is built for browsers, minified and all: what is tested is what people run.
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { webcrypto } from 'node:crypto'

// Browsers have it; Node 18 keeps it behind a switch.
globalThis.crypto ??= webcrypto

export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..')
export const bundle = process.env.KUDELMA_GUEST_BUNDLE
if (!bundle) {
  console.error('KUDELMA_GUEST_BUNDLE must name the folder that guest_page was built into')
  process.exit(2)
}
const core = await import(pathToFileURL(path.join(bundle, 'core.mjs')))
export const startSodium = () => core.sodium.startSodium(fs.readFileSync(path.join(bundle, 'sodium.wasm')))
await startSodium()
export default core

export const readJson = name => JSON.parse(fs.readFileSync(path.join(root, 'tests/vectors', name), 'utf8'))
export const bytes = hex => Uint8Array.from(Buffer.from(hex, 'hex'))
export const hex = data => Buffer.from(data).toString('hex')
export const text = data => Buffer.from(data).toString('utf8')

/** What kind of refusal it was; fails when there was none. */
export function refusal(judge) {
  try {
    judge()
  } catch (error) {
    if (error instanceof core.Refused) return error.kind
    throw error
  }
  throw new Error('it was taken')
}
