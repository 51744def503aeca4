// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

// In place of lib0's logging in the bundle: this page writes nothing down anywhere.
export const print = (): void => {};
export const warn = (): void => {};
export const BOLD = '';
export const UNBOLD = '';
export const ORANGE = '';
export const RED = '';
