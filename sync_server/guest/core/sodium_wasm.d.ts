// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

/** Made by bundle/sodium_wasm.mjs: what libsodium.wasm calls its exports, and the place that waits for the curve's table. */
declare module 'sodium-wasm' {
    export const names: {
        readonly memory: string;
        readonly malloc: string;
        readonly free: string;
        readonly sodium_init: string;
        readonly crypto_generichash: string;
        readonly crypto_sign_seed_keypair: string;
        readonly crypto_sign_detached: string;
        readonly crypto_sign_verify_detached: string;
        readonly crypto_scalarmult_base: string;
        readonly crypto_box_seal: string;
        readonly crypto_box_seal_open: string;
        readonly crypto_aead_xchacha20poly1305_ietf_encrypt: string;
        readonly crypto_aead_xchacha20poly1305_ietf_decrypt: string;
        readonly crypto_secretstream_xchacha20poly1305_init_pull: string;
        readonly crypto_secretstream_xchacha20poly1305_push: string;
        readonly crypto_secretstream_xchacha20poly1305_pull: string;
        readonly crypto_secretstream_xchacha20poly1305_statebytes: string;
    };
    export const table: {
        readonly address: number;
        /** BLAKE2b of the table in 64 bytes, in hex. */
        readonly digest: string;
    };
}
