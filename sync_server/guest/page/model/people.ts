// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import { CaseView, sharedLog } from './case_view.js';
import type { Present } from './presence.js';
import { Rec, isMemberId, namesOf, wordsOf } from './records.js';
import type { Hex, Source } from './types.js';

const kMaxCirclePeople = 200;
const kWorkers = ['responsibleWorker', 'consultantWorker', 'familyTherapist', 'coordinator', 'socialCounsellor',
    'socialWorker', 'supervisor', 'coach'];

export interface Person
{
    readonly member: string;
    /** Empty: nobody said who this is. */
    readonly name: string;
    readonly title: string;
    readonly role: string;
    readonly organisation: string;
    /** Who they are on the genogram; may be empty. */
    readonly person: Hex;
    readonly face: string;
    readonly can: string;
    readonly cannot: string;
    readonly boundBy: string;
    /** Who sits at the same device and sees all of it too. */
    readonly companions: readonly string[];
}

export function isWorker(role: string): boolean { return kWorkers.indexOf(role) >= 0; }

export function nobody(member: string): Person
{
    return { member, name: '', title: '', role: 'networkGuest', organisation: '', person: '', face: '', can: '', cannot: '', boundBy: '', companions: [] };
}

function personOf(record: Rec): Person
{
    const words = (name: string) => wordsOf(record, name);
    return {
        member: words('member'), name: words('name'), title: words('title'), role: words('role'),
        organisation: words('organisation'), person: words('person'), face: words('face'), can: words('can'),
        cannot: words('cannot'), boundBy: words('boundBy'), companions: [],
    };
}

/** Who is behind the devices, and who sees what: as the circles' own documents say, never as a guest says of others. */
export class People
{
    private readonly cards = new Map<string, Person>();
    private readonly devices = new Map<Hex, string>();

    constructor(view: CaseView, private readonly source: Source, private readonly self: string, present: Present | null = null)
    {
        for (const record of view.of('members')) {
            if (record.owner)
                continue;
            const card = personOf(record);
            if (!this.cards.has(card.member))
                this.cards.set(card.member, card);
            for (const device of namesOf(record, 'devices'))
                this.devices.set(device, card.member);
        }
        present?.beside().forEach((names, device) => this.sitTogether(this.memberOf(device), names));
        this.sitTogether(self, present?.companions ?? []);
    }

    /** Of somebody with several devices, whoever sits at any of them. */
    private sitTogether(member: string, names: readonly string[]): void
    {
        const card = this.card(member);
        if (names.length > 0)
            this.cards.set(member, { ...card, companions: [...new Set(card.companions.concat(names))] });
    }

    card(member: string): Person { return this.cards.get(member) ?? nobody(member); }
    memberOf(device: Hex): string
    {
        return device === this.source.deviceId ? this.self : this.devices.get(device) ?? `device-${device}`;
    }

    /** Everybody who reads this circle, sorted: whom it was made for, and whose devices are in it. */
    readers(circle: Hex): Person[]
    {
        const members = new Set<string>();
        this.source.document(circle, sharedLog)?.getMap('circle').forEach((access, key) => {
            const member = key.startsWith('people/') ? key.slice('people/'.length) : '';
            if (isMemberId(member) && ['shared', 'own', 'reads'].indexOf(String(access)) >= 0 && members.size < kMaxCirclePeople)
                members.add(member);
        });
        (this.source.info(circle)?.devices ?? []).forEach(device => members.add(this.memberOf(device.id)));
        members.add(this.self);
        return [...members].map(member => this.card(member)).sort((a, b) =>
            Number(a.name === '') - Number(b.name === '') || a.name.localeCompare(b.name) || (a.member < b.member ? -1 : 1));
    }
}
