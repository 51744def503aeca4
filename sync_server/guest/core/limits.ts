// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

// The protocol's limits, with the names that they have in src/wire/limits.h; a test holds the two side by side.
export const kProtocolVersion = 1;
export const kMaxFrameBytes = 256 * 1024;
export const kMaxSnapshotFrameBytes = 8 * 1024 * 1024;
export const kMaxFrameBytesBeforeSignIn = 4 * 1024;
export const kMaxHeaderBytes = 512;
export const kMaxPresenceFrameBytes = 4 * 1024;
export const kMaxPresenceStateBytes = 2 * 1024;
export const kMaxRosterEntryBytes = 128 * 1024;
export const kMaxRosterChanges = 256;
export const kMaxDevices = 200;
export const kMaxRosterEntries = 100000;
export const kMaxLogPositions = 512;
export const kMaxSealedInfoBytes = 8 * 1024;
export const kMaxSealedKnockBytes = 4 * 1024;
export const kMaxSealedAnswerBytes = 48 * 1024;
export const kMaxAnswerAppDataBytes = 16 * 1024;
export const kMaxAttachmentPartBytes = 128 * 1024;
export const kMaxAttachmentParts = 129;
export const kCodeDigits = 6;

// What this client adds to them.
/** A whole frame from the server: a snapshot, and what stands around it. */
export const kMaxIncomingFrameBytes = kMaxSnapshotFrameBytes + kMaxFrameBytes;
export const kMaxLinkLength = 512;
export const kMaxShownNameBytes = 200;
export const kMaxMessageBytes = 1000;
export const kMaxAnsweredCircles = 500;
/** Of a document's update: the engine's own limits (src/crdt/document.h). */
export const kMaxUpdateStructs = 200000;
export const kMaxUpdateDepth = 64;
/** What may wait for missing predecessors; less than there, since Yjs puts all of it together anew each time. */
export const kMaxPendingBytes = 1024 * 1024;
/** Client ids in one document. */
export const kMaxOwners = 100000;
/** Entries that came ahead of their turn, of one log. */
export const kMaxWaiting = 5000;
export const kMaxWaitingBytes = 16 * 1024 * 1024;
/** What one change of a document may weigh, so that its envelope fits a frame with its padding. */
export const kMaxUpdateBytes = 120 * 1024;
/** Of one circle, what waits for the server; more is refused to whoever writes. */
export const kMaxOutboxBytes = 16 * 1024 * 1024;
export const kMaxPresenceBytes = 1900;
export const kMaxAttachmentBytes = 16 * 1024 * 1024;
