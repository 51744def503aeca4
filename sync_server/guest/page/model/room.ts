// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import { Around, aroundOf } from './around.js';
import { CaseView } from './case_view.js';
import { Confirmation, confirmationOf } from './confirmation.js';
import { countingOf, hasCounted } from './counted.js';
import { Family, ageOn, familyOf } from './family.js';
import { People, Person } from './people.js';
import { Present } from './presence.js';
import { Rec, isTrue, namesOf, numberOf, wordsOf } from './records.js';
import { Message, Place, mayPoint, messagesOf, placesOf } from './chat.js';
import type { About, Content, Hex, Phase, Source } from './types.js';
import { Kin, kinOf, mayRead } from './wishes.js';

/** Years; from then on a child answers on the scale of the others. */
export const kFacesBelow = 10;
/** Years; below, pictures and the voice carry everything: three to six is the age of play and drawing. */
export const kReadsFrom = 7;

/** A circle that this guest may write in, and who else reads it. */
export interface Audience
{
    readonly circle: Hex;
    readonly others: readonly Person[];
}

/** Who reads it besides this guest, who wrote it; null: it is somebody else's. */
type OthersOfOwn = readonly Person[] | null;

export interface Quote
{
    readonly id: Hex;
    readonly circle: Hex;
    readonly words: string;
    readonly translation: string;
    /** Empty: said without a name. */
    readonly speaker: string;
    readonly house: string;
    readonly isMine: boolean;
    readonly others: OthersOfOwn;
    /** Of own words, what was asked for them. */
    readonly never: readonly string[];
    readonly askFirst: readonly string[];
    readonly isNameless: boolean;
}

/** Somebody or something on a child's own map, in the child's words. */
export interface RingThing
{
    readonly id: Hex;
    readonly zone: string;
    readonly words: string;
    readonly isMine: boolean;
    readonly others: OthersOfOwn;
}

export interface Thought
{
    readonly id: Hex;
    readonly circle: Hex;
    readonly words: string;
    /** hit, miss, thinking; empty: not marked by this guest. */
    readonly mark: string;
    /** Who sees this guest's mark. */
    readonly others: readonly Person[];
}

export interface StepShown
{
    readonly id: Hex;
    readonly what: string;
    readonly who: string;
    readonly withWhom: string;
    readonly due: string;
    readonly repeats: string;
    readonly state: string;
    readonly isDone: boolean;
    readonly confirmation: Confirmation;
}

export interface ViewShown
{
    readonly id: Hex;
    readonly topic: string;
    readonly words: string;
    readonly who: string;
    readonly isMine: boolean;
    readonly others: OthersOfOwn;
}

export interface DrawingShown
{
    readonly id: Hex;
    readonly circle: Hex;
    readonly title: string;
    readonly altText: string;
    readonly who: string;
    readonly attachment: string;
    /** The child's own; may be empty in old ones. */
    readonly explanation: string;
    readonly isMine: boolean;
    readonly others: OthersOfOwn;
}

/** All that the screens of the meeting show. */
export interface Room
{
    readonly self: Person;
    readonly isChild: boolean;
    readonly isYoung: boolean;
    readonly isService: boolean;
    readonly answersWithFaces: boolean;
    readonly circle: Hex;
    readonly meeting: Hex;
    readonly state: 'planned' | 'running' | 'paused' | 'closed';
    /** Called off; its state is closed then. */
    readonly isOff: boolean;
    readonly surveyKey: string;
    readonly phase: Phase | null;
    readonly shownView: string;
    readonly focus: Hex;
    readonly question: string;
    readonly isMyTurn: boolean;
    readonly speaker: string;
    readonly isRehearsal: boolean;
    /** Who sees what is written to everybody at the meeting. */
    readonly readers: readonly Person[];
    readonly here: readonly (Person & { readonly picture: number })[];
    readonly audiences: readonly Audience[];
    /** Of whom a wish for own words may speak; nobody where the guest is nobody on the genogram. */
    readonly kin: readonly Kin[];
    readonly family: Family;
    readonly quotes: readonly Quote[];
    readonly ringThings: readonly RingThing[];
    readonly thoughts: readonly Thought[];
    /** What was done stands last. */
    readonly steps: readonly StepShown[];
    readonly around: readonly Around[];
    readonly views: readonly ViewShown[];
    readonly factors: readonly { readonly id: Hex; readonly sort: string; readonly words: string }[];
    readonly drawings: readonly DrawingShown[];
    /** What was written in the meeting instead of being said; the latest last. */
    readonly messages: readonly Message[];
    readonly places: readonly Place[];
    readonly hasGivenFeedback: boolean;
    /** It was given to be counted alone. */
    readonly hasCounted: boolean;
    /** Where feedback goes that is only counted; null: nowhere. */
    readonly counting: Audience | null;
    /** Whose writing could not be read; an empty name is the workers'. */
    readonly unreadable: readonly string[];
    readonly unsent: number;
    readonly isCaughtUp: boolean;
    /** All that stands in this guest's circles has come once. */
    readonly hasAll: boolean;
}

/** How many people are here, those at one device too. */
export function headsOf(room: Pick<Room, 'here'>): number { return room.here.reduce((sum, one) => sum + 1 + one.companions.length, 0); }

const kGivenUp = ['dropped', 'didNotWork'];
const kShownThoughts = ['open', 'tested', 'strengthened', 'changed', 'sketch', 'parked'];

function byOrder(a: Rec, b: Rec): number
{
    const [left, right] = [wordsOf(a, 'order'), wordsOf(b, 'order')];
    return left === right ? a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1) : left < right ? -1 : 1;
}

/** A person's name on the genogram; empty where there is none. */
function nameOn(view: CaseView, person: string): string
{
    const record = view.get(person, 'persons');
    return record ? wordsOf(record, 'name') || wordsOf(record, 'label') : '';
}

function thoughtsOf(view: CaseView, people: People, about: About): Thought[]
{
    const former = new Set(view.of('hypotheses').map(one => wordsOf(one, 'formerly')).filter(id => id !== ''));
    const marks = new Map<string, Rec>();
    view.of('reactions').filter(one => one.isOwn).forEach(one => marks.set(wordsOf(one, 'about'), one));
    return view.of('hypotheses').filter(one => !former.has(one.id) && kShownThoughts.indexOf(wordsOf(one, 'state')) >= 0)
        .sort(byOrder).map(one => ({
            id: one.id, circle: one.circle, words: wordsOf(one, 'familyWording') || wordsOf(one, 'sentence'),
            mark: wordsOf(marks.get(one.id), 'mark'),
            // A second mark stands where the first one does.
            others: people.readers(marks.get(one.id)?.circle ?? homeOfMark(people, about.circle, one.circle)).filter(each => each.member !== about.member),
        })).filter(one => one.words !== '');
}

function stepsOf(view: CaseView, people: People, source: Source, self: string): StepShown[]
{
    const steps = view.of('steps').filter(one => kGivenUp.indexOf(wordsOf(one, 'state')) < 0).sort(byOrder).map(one => ({
        id: one.id, what: wordsOf(one, 'what'), who: people.card(wordsOf(one, 'owner')).name || wordsOf(one, 'ownerName'),
        withWhom: wordsOf(one, 'withWhom'), due: wordsOf(one, 'due'), repeats: wordsOf(one, 'repeats'), state: wordsOf(one, 'state'),
        isDone: wordsOf(one, 'state') === 'done', confirmation: confirmationOf(view, people, source, self, one),
    }));
    return steps.filter(one => !one.isDone).concat(steps.filter(one => one.isDone));
}

/** The words that a drawing goes with. */
const voiceOf = (view: CaseView, drawing: Rec) => view.get(wordsOf(drawing, 'voice'), 'voices');
const isNameless = (voice: Rec | undefined) => !!voice && isTrue(voice, 'withoutName');

/** The document's owner speaks, whatever the record says; in the shared one, the record does. */
function speakerOf(view: CaseView, people: People, record: Rec): string
{
    if (record.owner)
        return people.card(people.memberOf(record.owner)).name;
    return nameOn(view, wordsOf(record, 'person')) || people.card(wordsOf(record, 'member')).name;
}

export function roomOf(view: CaseView, source: Source, present: Present, about: About, content: Content): Room
{
    const people = new People(view, source, about.member, present);
    const self = people.card(about.member);
    const meeting = view.get(about.meeting, 'meetings');
    const stateName = wordsOf(meeting, 'state');
    const state = stateName === 'running' || stateName === 'paused' || stateName === 'closed' ? stateName
        : stateName === 'calledOff' ? 'closed' : 'planned';
    const order = wordsOf(meeting, 'templateKey');
    const other = Object.entries(content.others).filter(([key]) => key === order)[0];
    const phases = [...(other?.[1] ?? []), ...content.phases];
    const phase = phases.filter(one => one.key === wordsOf(meeting, 'phase'))[0] ?? null;
    const shown = wordsOf(meeting, 'shown');
    const isChild = self.role === 'child';
    const now = source.serverTimeMs;
    const today = now === null ? '' : new Date(now).toISOString().slice(0, 10);
    const age = isChild ? ageOn(wordsOf(view.get(self.person, 'persons'), 'born'), today) : undefined;
    const readers = people.readers(about.circle);

    const here = new Map<string, number>([[about.member, -1]]);
    present.entries().forEach((one, device) => {
        if (!one.room)
            here.set(people.memberOf(device), one.face);
    });
    const audiences = source.circles().filter(circle => source.writableLog(circle) !== undefined)
        .map(circle => ({ circle, others: people.readers(circle).filter(one => one.member !== about.member) }))
        .sort((a, b) => a.others.length - b.others.length || (a.circle < b.circle ? -1 : 1));
    const othersOf = (record: Rec): OthersOfOwn => record.owner !== '' && people.memberOf(record.owner) === about.member
        ? people.readers(record.circle).filter(one => one.member !== about.member) : null;
    const mayShow = mayRead(view, self);
    const index = view.of('persons').filter(one => isTrue(one, 'index'));
    const symbol = self.person || (isChild && index.length === 1 ? (index[0] as Rec).id : '');
    const names = (record: Rec, field: string) => record.isOwn ? namesOf(record, field).map(one => nameOn(view, one)).filter(one => one !== '') : [];
    const isCounted = hasCounted(view, people, about.member, about.meeting);
    const unreadable = [...view.unreadable().keys()].map(log => people.card(people.memberOf(log)).name);

    return {
        self, isChild,
        isYoung: isChild && age !== undefined && age < kReadsFrom,
        isService: self.role === 'networkGuest' && self.organisation !== '',
        answersWithFaces: isChild && (age === undefined || age < kFacesBelow),
        circle: about.circle, meeting: about.meeting, state, phase, isOff: stateName === 'calledOff',
        surveyKey: other?.[0] ?? content.surveyKey,
        shownView: shown === 'ecomap' || content.phases.some(one => one.view === shown) ? shown : phase?.view ?? '',
        focus: wordsOf(meeting, 'focus'),
        question: wordsOf(meeting, 'question'),
        isMyTurn: wordsOf(meeting, 'speaker') === about.member,
        speaker: people.card(wordsOf(meeting, 'speaker')).name,
        isRehearsal: about.rehearsal,
        readers,
        here: [...here].map(([member, picture]) => ({ ...people.card(member), picture })).filter(one => one.name !== '' || one.member === about.member),
        audiences,
        kin: symbol ? kinOf(view, people, symbol, audiences) : [],
        family: familyOf(view),
        quotes: view.of('voices').filter(one => !isTrue(one, 'withdrawn') && wordsOf(one, 'words') !== '' && mayShow(one)).sort(byOrder).map(one => ({
            id: one.id, circle: one.circle, words: wordsOf(one, 'words'), translation: wordsOf(one, 'translation'),
            speaker: isTrue(one, 'withoutName') ? '' : nameOn(view, wordsOf(one, 'person')) || speakerOf(view, people, one),
            house: wordsOf(one, 'house') === 'none' ? '' : wordsOf(one, 'house'), isMine: one.isOwn,
            others: othersOf(one), never: names(one, 'never'), askFirst: names(one, 'askFirst'), isNameless: one.isOwn && isTrue(one, 'withoutName'),
        })),
        ringThings: view.of('voices').filter(one => wordsOf(one, 'instrument') === content.rings.key && !isTrue(one, 'withdrawn')
            && (one.isOwn || (self.person !== '' && wordsOf(one, 'person') === self.person))).sort(byOrder)
            .map(one => ({ id: one.id, zone: wordsOf(one, 'zone'), words: wordsOf(one, 'words'), isMine: one.isOwn, others: othersOf(one) })),
        thoughts: thoughtsOf(view, people, about),
        steps: stepsOf(view, people, source, about.member),
        around: aroundOf(view),
        views: view.of('viewpoints').filter(one => wordsOf(one, 'words') !== '').sort(byOrder).map(one => ({
            id: one.id, topic: wordsOf(one, 'topic'), words: wordsOf(one, 'words'), who: speakerOf(view, people, one), isMine: one.isOwn,
            others: othersOf(one),
        })),
        factors: view.of('factors').filter(one => wordsOf(one, 'words') !== '').sort(byOrder)
            .map(one => ({ id: one.id, sort: wordsOf(one, 'sort'), words: wordsOf(one, 'words') })),
        drawings: view.of('drawings').filter(one => !isTrue(one, 'withdrawn') && mayShow(voiceOf(view, one))).sort(byOrder).map(one => ({
            id: one.id, circle: one.circle, title: wordsOf(one, 'title'), altText: wordsOf(one, 'altText') || wordsOf(one, 'explanation'),
            explanation: wordsOf(one, 'explanation'), who: isNameless(voiceOf(view, one)) ? '' : nameOn(view, wordsOf(one, 'person')),
            attachment: wordsOf(one, 'attachment'), isMine: one.isOwn, others: othersOf(one),
        })),
        messages: meeting ? messagesOf(view, people, self, meeting) : [],
        places: meeting ? placesOf(view, people, self, meeting, audiences) : [],
        hasGivenFeedback: isCounted || view.of('feedback').some(one => one.isOwn),
        hasCounted: isCounted,
        counting: meeting ? countingOf(people, about.member, meeting, audiences) : null,
        unreadable,
        unsent: source.unsent(),
        isCaughtUp: source.info(about.circle)?.isCaughtUp ?? source.circles().some(one => source.info(one)?.isCaughtUp),
        hasAll: view.hasAll,
    };
}

/** Where a mark belongs: to everybody at the meeting, or, of what fewer may see, to those alone. */
export function homeOfMark(people: People, meetingCircle: Hex, recordCircle: Hex): Hex
{
    return mayPoint(people, meetingCircle, recordCircle) ? meetingCircle : recordCircle;
}

/** Not of this form: null. */
export function aboutFrom(appData: Uint8Array): About | null
{
    try {
        const object = JSON.parse(new TextDecoder().decode(appData)) as { [name: string]: unknown };
        const words = (name: string) => typeof object[name] === 'string' ? object[name] as string : '';
        return { member: words('member'), meeting: words('meeting'), circle: words('circle'), rehearsal: object['rehearsal'] === true };
    } catch {
        return null;
    }
}

export { numberOf };
