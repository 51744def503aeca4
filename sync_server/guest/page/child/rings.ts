// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// A child's own map: the child in the middle, and who and what is near or farther away; as src/app/voice/ring_board.h.
import { audienceChooser, must, seenOfOwn } from '../meeting/people.js';
import { wishes } from '../meeting/wishes.js';
import { said } from '../meeting/troubles.js';
import { limitOf } from '../model/records.js';
import type { RingThing, Room } from '../model/room.js';
import type { Context, View } from '../ui/context.js';
import { VNode, h } from '../ui/h.js';
import { button, icon, picture, textField } from '../ui/parts.js';
import { worded } from '../words/words.js';
import { kRingFields } from '../model/types.js';

const kMiddle = 100;
const kRadii = [46, 68, 90];
const kChildRadius = 26;
const kDot = 6;

/** The map itself says nothing that the lists below it do not. */
function map(context: Context, rings: readonly (readonly RingThing[])[]): VNode
{
    const { state } = context;
    const parts = state.content?.pictures[state.childPicture]?.parts;
    const around = (ring: number, at: number, count: number) => {
        // Each ring begins elsewhere, so that three single things stand in no row.
        const [angle, radius] = [2 * Math.PI * at / Math.max(count, 1) - Math.PI / 2 + 2 * ring, (kRadii[ring] as number) - 11];
        return { cx: Math.round(kMiddle + radius * Math.cos(angle)), cy: Math.round(kMiddle + radius * Math.sin(angle)), r: kDot };
    };
    return h('div', { class: 'rings-map', 'aria-hidden': 'true' },
        h('svg', { viewBox: '0 0 200 200', focusable: 'false' },
            [2, 1, 0].map(ring => h('circle', { class: `ring ring${ring}`, cx: kMiddle, cy: kMiddle, r: kRadii[ring] })),
            h('circle', { class: 'ring-child', cx: kMiddle, cy: kMiddle, r: kChildRadius }),
            rings.map((things, ring) => things.map((one, at) => h('circle', { class: 'ring-thing', key: one.id, ...around(ring, at, things.length) })))),
        h('span', { class: 'ring-middle' }, parts ? picture(parts) : icon('smile')));
}

export function ringsView(context: Context): View
{
    const { state, act, t } = context;
    const room = state.room as Room;
    const zones = state.content?.rings.zones ?? [];
    const at = zones.map(one => one.key).indexOf(state.chosen['ring'] ?? '');
    const open = zones[at];
    if (open) {
        const field = kRingFields[at] as string;
        return {
            name: field, title: worded(open.title, state.language), isChild: true,
            body: [
                h('p', { class: 'lead' }, worded(open.prompt, state.language)),
                textField(field, t('rings.label'), state.drafts[field] ?? '', one => act.draft(field, one), { rows: 2, most: limitOf('voices', 'words'), isVoice: true }),
                wishes(context, 'ring-to'),
                audienceChooser(context, 'ring-to', t('seen.question')),
                said(context),
                must(context, 'ring-to', (state.drafts[field] ?? '').trim() === '' ? 'write.empty' : ''),
                button(t('rings.put'), () => act.sayOnRing(at), { kind: 'primary', icon: 'check' }),
                button(t('rings.others'), () => act.choose('ring', ''), { kind: 'quiet', icon: 'arrow-left' }),
            ],
        };
    }
    const rings = zones.map(zone => room.ringThings.filter(one => one.zone === zone.key));
    return {
        name: 'rings', title: state.content ? worded(state.content.rings.title, state.language) : '', isChild: true,
        body: [
            h('p', { class: 'lead' }, t('rings.lead')),
            said(context),
            map(context, rings),
            zones.map((zone, ring) => h('section', { class: `card ring-card ring${ring}`, key: zone.key },
                h('h2', null, worded(zone.title, state.language)),
                (rings[ring] ?? []).map(one => h('div', { class: 'ring-row', key: one.id },
                    h('p', { class: 'given' }, one.words), seenOfOwn(context, one.others),
                    one.isMine ? h('div', { class: 'chips' },
                        ring > 0 ? button(t('rings.nearer'), () => act.moveOnRing(one.id, ring - 1), { isWide: false, label: `${one.words}: ${t('rings.nearer')}` }) : null,
                        ring < zones.length - 1 ? button(t('rings.farther'), () => act.moveOnRing(one.id, ring + 1), { isWide: false, label: `${one.words}: ${t('rings.farther')}` }) : null,
                        button(t('takeBack'), () => act.takeBack(one.id), { kind: 'quiet', isWide: false, label: `${one.words}: ${t('takeBack')}` })) : null)),
                button(t('rings.here'), () => act.choose('ring', zone.key), { icon: 'pencil', label: `${worded(zone.title, state.language)}: ${t('rings.here')}` }))),
            button(t('child.back'), () => act.go(''), { kind: 'quiet', icon: 'arrow-left' }),
        ],
    };
}
