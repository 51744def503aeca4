// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// libsodium as the pinned package libsodium.js brings it, without what the page does not use or can work out.
import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { emptyData, shrinkWasm } from './shrink_wasm.mjs'

const kFunctions = [
  'malloc', 'free', 'sodium_init', 'crypto_generichash', 'crypto_sign_seed_keypair', 'crypto_sign_detached',
  'crypto_sign_verify_detached', 'crypto_scalarmult_base', 'crypto_box_seal', 'crypto_box_seal_open',
  'crypto_aead_xchacha20poly1305_ietf_encrypt', 'crypto_aead_xchacha20poly1305_ietf_decrypt',
  'crypto_secretstream_xchacha20poly1305_init_pull', 'crypto_secretstream_xchacha20poly1305_push',
  'crypto_secretstream_xchacha20poly1305_pull', 'crypto_secretstream_xchacha20poly1305_statebytes',
]

/** The first entry of the curve's table, as libsodium keeps it; the same stands in front of a shorter table too. */
const kBasePoint = new Int32Array([
  25967493, -14356035, 29566456, 3660896, -12694345, 4014787, 27544626, -11754271, -6079156, 2047605,
  -12545711, 934262, -2722910, 3049990, -727428, 9406986, 12720692, 5043384, 19500929, -15469378,
  -8738181, 4489570, 9688441, -14785194, 10184609, -12363380, 29287919, 11864899, -24514362, -4438546,
])

/** The bytes of the table, worked out by what browsers work it out with. */
function tableOf(esbuild, folder) {
  const source = fs.readFileSync(path.join(folder, 'core/point_table.ts'), 'utf8')
  const { code } = esbuild.transformSync(source, { loader: 'ts', format: 'cjs', target: 'es2017' })
  const made = { exports: {} }
  new Function('module', 'exports', code)(made, made.exports)
  const words = new Int32Array(made.exports.kTableWords)
  words.set(kBasePoint)
  made.exports.fillTable(words)
  return Buffer.from(words.buffer)
}

/**
 * The package holds the module as one base64 string and gives its short export names longer ones. Of its curve's table
 * only the first entry is left, where what core/point_table.ts makes of it is the table to the byte.
 */
export function sodiumModule(modules, esbuild, folder) {
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
  const table = tableOf(esbuild, folder)
  const { wasm, address } = emptyData(shrinkWasm(Buffer.from(encoded, 'base64'), Object.values(names)), table, kBasePoint.byteLength)
  const digest = crypto.createHash('blake2b512').update(table).digest('hex')
  return { names, table: { address, digest }, wasm }
}
