// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// libsodium as the pinned package libsodium.js brings it, without what the page does not use.
import fs from 'node:fs'
import path from 'node:path'
import { shrinkWasm } from './shrink_wasm.mjs'

const kFunctions = [
  'malloc', 'free', 'sodium_init', 'crypto_generichash', 'crypto_sign_seed_keypair', 'crypto_sign_detached',
  'crypto_sign_verify_detached', 'crypto_scalarmult_base', 'crypto_box_seal', 'crypto_box_seal_open',
  'crypto_aead_xchacha20poly1305_ietf_encrypt', 'crypto_aead_xchacha20poly1305_ietf_decrypt',
  'crypto_secretstream_xchacha20poly1305_init_pull', 'crypto_secretstream_xchacha20poly1305_push',
  'crypto_secretstream_xchacha20poly1305_pull', 'crypto_secretstream_xchacha20poly1305_statebytes',
]

/** The package holds the module as one base64 string and gives its short export names longer ones. */
export function sodiumModule(modules) {
  const source = fs.readFileSync(path.join(modules, 'libsodium/dist/modules-esm/libsodium.mjs'), 'utf8')
  const [encoded] = source.match(/AGFzbQ[A-Za-z0-9+/]+=*/) ?? []
  const [, memory] = source.match(/[,;{](?:[A-Za-z]=)?[A-Za-z]=A\.([A-Za-z_$]+),A\.__indirect_function_table/) ?? []
  if (!encoded || !memory) throw new Error('libsodium.js has another form than the pinned one')
  const names = { memory }
  for (const name of kFunctions) {
    const found = source.match(new RegExp(`_${name}=[A-Za-z]\\.([A-Za-z_$]+)[,;]`))
    if (!found) throw new Error(`libsodium.js has no ${name}`)
    names[name] = found[1]
  }
  return { names, wasm: shrinkWasm(Buffer.from(encoded, 'base64'), Object.values(names)) }
}

/** The same as a module of JavaScript. */
export function sodiumSource(modules) {
  const { names, wasm } = sodiumModule(modules)
  return `export const names = ${JSON.stringify(names)}\nexport const wasm = '${wasm.toString('base64')}'\n`
}
