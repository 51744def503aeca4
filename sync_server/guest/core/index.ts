// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// The protocol core of the guest page, for its screens and for tests.
export * as attachments from './attachment_sealing.js';
export * as base32 from './base32.js';
export * as bytes from './bytes.js';
export * as connection from './connection.js';
export * as crypto from './crypto.js';
export * as envelope from './envelope.js';
export * as invitation from './invitation.js';
export * as limits from './limits.js';
export * as messages from './messages.js';
export * as protobuf from './protobuf.js';
export * as sodium from './sodium.js';
export * as spoken from './spoken_code.js';
export { Refused } from './refused.js';
export { RosterState, entryHash } from './roster_state.js';
export { LogReplica, hasPending } from './log_replica.js';
export { stateHash } from './state_hash.js';
export { GuestSession, kFinishPatienceMs, kTypingBatchMs } from './guest_session.js';
export type { CircleInfo, SessionEvent, SessionState } from './guest_session.js';
export type { InvitationView } from './door.js';
export type { Surroundings } from './clock.js';
export { browserSurroundings } from './browser.js';
export * as yjs from './yjs.js';
