// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import { Content, Doorway, Language, Presence, Room, Stroke, kAtTheDoor, kAtTheTable } from './model/index.js';

export type Look = 'auto' | 'light' | 'dark' | 'contrast';
/** What the guest does or looks at by themselves; empty: what everybody looks at. */
export type Task = '' | 'people' | 'family' | 'words' | 'thoughts' | 'steps' | 'ecomap' | 'views' | 'write' | 'chat' | 'scale' | 'draw' | 'showDrawing'
    | 'houses' | 'rings' | 'faces' | 'ladder' | 'contribute' | 'question' | 'animal' | 'stopped';

/** Everything that a screen is made of; screens change nothing of it themselves. */
export interface PageState
{
    readonly language: Language;
    readonly textPercent: number;
    readonly look: Look;
    readonly sheet: '' | 'settings' | 'help';
    readonly canSpeak: boolean;
    readonly isSpeaking: boolean;
    readonly phone: string;
    readonly isInsideAnApp: boolean;
    readonly hasStorage: boolean;
    readonly isCopied: boolean;
    /** The link, where it is to be copied by hand; empty: nobody asked. */
    readonly shownLink: string;
    readonly door: Doorway;
    readonly saysYes: boolean;
    /** Pressed "come in" without an answer. */
    readonly mustAnswer: boolean;
    readonly childPicture: number;
    readonly content: Content | null;
    readonly room: Room | null;
    readonly own: Presence;
    readonly hasSeenReaders: boolean;
    readonly task: Task;
    /** Half-written words, by field. */
    readonly drafts: { readonly [name: string]: string };
    /** What was chosen among several, by field. */
    readonly chosen: { readonly [name: string]: string };
    /** Whom a form that has begun is for, by field, where nobody chose: it does not move while others come and go. */
    readonly pinned: { readonly [name: string]: string };
    /** What was just done, to say it; empty: nothing. */
    readonly said: string;
    readonly saidIs: 'done' | 'waits' | 'refused';
    /** What this device tells of its person has come to the server, and the connection still stands. */
    readonly isTold: boolean;
    /** At the end: the browser has not emptied its storage. */
    readonly isLeft: boolean;
    readonly strokes: readonly Stroke[];
    readonly colour: string;
    readonly width: number;
    readonly lost: number;
    /** What waits to be sent outlives this page. */
    readonly isSafe: boolean;
    /** Pictures of drawings that have come, by record: addresses of this page's own. */
    readonly pictures: { readonly [record: string]: string };
    /** Messages that were looked at. */
    readonly seenMessages: readonly string[];
    /** What was set aside or contradicts itself: a text's key; empty: nothing. */
    readonly warning: string;
}

export const kFirstState: PageState = {
    language: 'fi', textPercent: 100, look: 'auto', sheet: '', canSpeak: false, isSpeaking: false, phone: '',
    isInsideAnApp: false, hasStorage: true, isCopied: false, shownLink: '', door: kAtTheDoor, saysYes: false, mustAnswer: false,
    childPicture: -1, content: null, room: null, own: kAtTheTable, hasSeenReaders: false, task: '', drafts: {}, chosen: {},
    pinned: {}, said: '', saidIs: 'done', isTold: false, isLeft: false, strokes: [], colour: '#1f2a2e', width: 10, lost: 0, isSafe: true, pictures: {}, seenMessages: [], warning: '',
};

/** Without a connection: what is said of words that wait. */
export function offlineText({ room, isSafe }: PageState): 'offline' | 'offline.unsent' | 'offline.open'
{
    return !room || room.unsent === 0 ? 'offline' : isSafe ? 'offline.unsent' : 'offline.open';
}

/**
 * Of what somebody asks of the others: waits: they cannot know yet. sending: in a moment. nobody: it is told, and nobody is
 * here who could see it. Null: nothing is asked.
 */
export function reachOf({ door, isTold, own, room }: PageState): 'waits' | 'sending' | 'nobody' | 'told' | null
{
    if (!room || !(own.handSinceMs > 0 || own.pause || own.tooMuch))
        return null;
    if (!isTold)
        return door.connection.state === 'online' && room.isCaughtUp ? 'sending' : 'waits';
    const isSeen = room.here.some(one => one.member !== room.self.member && !(room.isChild && one.role === 'child'));
    return isSeen ? 'told' : 'nobody';
}

/** What is said when the others know, and whether that is true still. */
export function isStillAsked({ handSinceMs, pause, tooMuch }: Presence, said: string): boolean
{
    return said === 'asked.pause' ? pause : said === 'asked.tooMuch' ? tooMuch : said === 'child.stoppedTold' ? pause && tooMuch : said !== '' && handSinceMs > 0;
}

/** What screens may ask for. */
export interface Actions
{
    change(part: Partial<PageState>): void;
    /** To another screen: its heading gets the focus. */
    go(task: Task): void;
    draft(name: string, words: string): void;
    choose(name: string, value: string): void;
    leave(): void;
    readAloud(): void;
    /** To who does not read. */
    aloud(text: string): void;
    reload(): void;
    copyLink(): void;
    answerIdentity(isThem: boolean): void;
    comeIn(): void;
    openCode(): void;
    tryAgain(): void;
    askForNew(): void;
    tell(part: Partial<Presence>): void;
    say(): void;
    takeBack(id: string): void;
    mark(id: string, mark: string): void;
    confirmStep(id: string, isDone: boolean): void;
    sayInChat(): void;
    showCompany(): void;
    /** Somebody sits at the same device; what is no name is asked for again. */
    sitWith(name: string): void;
    /** `names`: what that one is called, in whatever language it was said. Empty `name`: nobody sits there any more. */
    sitWithout(name: string, names: readonly string[]): void;
    emptyAgain(): void;
    giveScale(value: number): void;
    sayInHouse(zone: string): void;
    /** `ring`: by its place, the nearest first. */
    sayOnRing(ring: number): void;
    moveOnRing(id: string, ring: number): void;
    contribute(topic: string): void;
    giveFeedback(): void;
    showDrawing(): void;
    finish(): void;
    stop(): void;
}
