// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// For tests/guest alone; nobody is given it.
import * as inside from '../page/inside.js';
import { enter } from '../page/page.js';

enter(inside);
export { page, viewOf } from '../page/page.js';
export { pinnedOf } from '../page/audience.js';
export { kFirstState } from '../page/state.js';
export { Verbs } from '../page/verbs.js';
export { draw, h } from '../page/ui/h.js';
export { drawOn } from '../page/model/strokes.js';
export { familyOf } from '../page/model/family.js';
export { learn } from '../page/words/words.js';
