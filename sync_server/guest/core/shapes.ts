// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

// What a record is made of in a document.
export { Map, Text } from 'yjs';
