// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// Writing instead of speaking, as src/app/boards/chat_board.cpp has it: a message is somebody's own words in one circle,
// and a view of their own where the genogram does not know them.
import type { CaseView } from './case_view.js';
import type { People, Person } from './people.js';
import { Rec, isTrue, wordsOf } from './records.js';
import type { Hex } from './types.js';
import { mayRead } from './wishes.js';

export const kMaxMessageChars = 1000;

export interface Message
{
    readonly id: Hex;
    readonly words: string;
    /** Empty: nobody said who this is. */
    readonly who: string;
    readonly isMine: boolean;
    readonly atMs: number;
    /** Everybody at the meeting reads it. */
    readonly isForAll: boolean;
    /** Who reads it besides who wrote it. */
    readonly others: readonly Person[];
    readonly canTakeBack: boolean;
}

/** To whom one may write. all: everybody of the meeting; leader: the fewest among whom is the one who leads. */
export interface Place
{
    readonly circle: Hex;
    readonly kind: 'all' | 'leader' | 'some';
    readonly others: readonly Person[];
    /** All who read there know this guest's symbol on the genogram, so the words may name it. */
    readonly knowsSelf: boolean;
}

/** Whether everybody who reads `from` reads `to` too, so that what stands there may point here. */
export function mayPoint(people: People, from: Hex, to: Hex): boolean
{
    const mayRead = new Set(people.readers(to).map(one => one.member));
    return people.readers(from).every(one => mayRead.has(one.member));
}

/** Whose document it stands in is certain; what a shared one says of its writers is what they say. */
const writerOf = (people: People, record: Rec) => record.owner ? people.memberOf(record.owner) : record.createdBy;

export function messagesOf(view: CaseView, people: People, self: Person, meeting: Rec): Message[]
{
    const mayShow = mayRead(view, self);
    const ofMeeting = (record: Rec) => wordsOf(record, 'meeting') === meeting.id && wordsOf(record, 'words') !== '';
    const voices = view.of('voices').filter(one => ofMeeting(one) && wordsOf(one, 'medium') === 'chat' && !isTrue(one, 'withdrawn') && mayShow(one));
    const views = view.of('viewpoints').filter(one => ofMeeting(one) && wordsOf(one, 'topic') === 'other' && isTrue(one, 'ownWords') && wordsOf(one, 'member') !== '');
    return voices.concat(views).sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)).map(one => {
        const writer = writerOf(people, one);
        const isMine = writer === self.member;
        // Who is missing among those who read it would tell who said it.
        const isNameless = !isMine && isTrue(one, 'withoutName');
        return {
            id: one.id, words: wordsOf(one, 'words'), who: isNameless ? '' : people.card(writer).name, isMine, atMs: one.createdAt,
            isForAll: mayPoint(people, meeting.circle, one.circle),
            others: people.readers(one.circle).filter(each => isNameless || each.member !== writer), canTakeBack: one.isOwn,
        };
    });
}

/** `audiences`: the narrowest first. */
export function placesOf(view: CaseView, people: People, self: Person, meeting: Rec,
    audiences: readonly { readonly circle: Hex; readonly others: readonly Person[] }[]): Place[]
{
    const leader = wordsOf(meeting, 'facilitator');
    const symbol = view.get(self.person, 'persons');
    let hasLeader = leader === '' || leader === self.member;
    // Where somebody reads who must not know of the meeting, no message of it can stand.
    const places = audiences.filter(one => one.others.length > 0 && mayPoint(people, one.circle, meeting.circle)).map((one): Place => {
        const isWithLeader = !hasLeader && one.circle !== meeting.circle && one.others.some(each => each.member === leader);
        hasLeader = hasLeader || isWithLeader;
        return {
            ...one, kind: one.circle === meeting.circle ? 'all' : isWithLeader ? 'leader' : 'some',
            knowsSelf: !!symbol && mayPoint(people, one.circle, symbol.circle),
        };
    });
    return (['all', 'leader', 'some'] as const).reduce<Place[]>((sorted, kind) => sorted.concat(places.filter(one => one.kind === kind)), []);
}

/** What was chosen; at first the one who leads, as the fewest. Undefined: it must be chosen. */
export function placeOf(places: readonly Place[], chosen: string): Place | undefined
{
    // Never others than those who were chosen.
    if (chosen !== '')
        return places.filter(one => one.circle === chosen)[0];
    return places.filter(one => one.kind === 'leader' || places.length === 1)[0];
}
