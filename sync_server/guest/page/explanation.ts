// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import type { PageState } from './state.js';
import { words } from './words/words.js';

/** What may be said of a drawing instead of what is in it, as the child chose it; empty: nothing of the kind. */
export const kInstead = ['aloud', 'none'] as const;
export function insteadOf({ chosen }: PageState): typeof kInstead[number] | '' { return kInstead.filter(one => chosen['drawing-words'] === one)[0] ?? ''; }

/** What a child says of their drawing; with "I do not want to tell", nothing that was written before. */
export function explanationOf(state: PageState): { readonly explanation: string; readonly altText: string }
{
    const instead = insteadOf(state);
    const altText = instead ? '' : (state.drafts['drawing-alt'] ?? '').trim();
    return { altText, explanation: instead ? words(state.language, `draw.${instead}` as const) : altText };
}
