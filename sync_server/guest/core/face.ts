// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Of the core what the page uses, so that browsers fetch no more; index.ts shows tests the rest of the same.
export { GuestSession } from './guest_session.js';
export { browserSurroundings } from './browser.js';
export * as sodium from './sodium.js';
export * as yjs from './shapes.js';
