// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

// The page without a document, for its screens and for tests.
export * from './around.js';
export * from './case_view.js';
export * from './chat.js';
export * from './confirmation.js';
export * from './counted.js';
export * from './doorway.js';
export * from './drafts.js';
export * from './family.js';
export * from './letters.js';
export * from './people.js';
export * from './presence.js';
export * from './records.js';
export * from './room.js';
export * from './strokes.js';
export * from './types.js';
export * from './wishes.js';
export * from './writer.js';
