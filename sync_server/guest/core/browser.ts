// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import { SocketLike, Surroundings } from './clock.js';

/** The world around the core as a browser has it. */
export function browserSurroundings(): Surroundings
{
    return {
        clock: {
            now: () => performance.now(),
            after: (ms, job) => {
                const timer = setTimeout(job, ms);
                return () => clearTimeout(timer);
            },
        },
        random: bytes => crypto.getRandomValues(new Uint8Array(bytes)),
        openSocket: address => new WebSocket(address) as unknown as SocketLike,
    };
}
