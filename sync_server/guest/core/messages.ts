// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

export * from './frames.js';
export * from './sealed_messages.js';
