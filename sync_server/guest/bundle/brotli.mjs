// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import zlib from 'node:zlib'

/** How distances are written, which suits one file better and another less: postfix bits and direct codes. */
const kForms = [[0, 0], [0, 15], [1, 0], [2, 0]]

/** The shortest of several ways to write the same. */
export function brotliOf(bytes) {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_NPOSTFIX, BROTLI_PARAM_NDIRECT, BROTLI_PARAM_SIZE_HINT } = zlib.constants
  const written = kForms.map(([postfix, direct]) => zlib.brotliCompressSync(bytes, {
    params: { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_NPOSTFIX]: postfix, [BROTLI_PARAM_NDIRECT]: direct, [BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }))
  return written.reduce((best, one) => one.length < best.length ? one : best)
}
