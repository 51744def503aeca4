// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

// Of Yjs what the page uses, so that the bundle holds no more.
export {
    Array, Doc, Map, Text, applyUpdate, diffUpdate, encodeStateAsUpdate, encodeStateVector, encodeStateVectorFromUpdate,
    mergeUpdates,
} from 'yjs';
