// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// The screens of the meeting, which come while somebody is still at the door. What page.js has already is lent by it
// (bundle/shared.mjs).
export { childView } from './child/child.js';
export { meetingView } from './meeting/meeting.js';
