// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import type { App } from './app.js';
import { Answer, Audience, NewFields, Person, Presence, Room, companionName, companionNames, isNamedThere, kDrawBytes, kMaxMessageChars, kRingFields, kTexts, placeOf, toldOf } from './model/index.js';
import { explanationOf } from './explanation.js';
import { audienceField, audienceFor, keptFrom, seenWords, wantedOf } from './audience.js';
import type { Actions, PageState, Task } from './state.js';
import { contextOf } from './ui/context.js';
import { WordKey, capital, listed, words } from './words/words.js';

const kSpokenDigits = 12;
const kMaxPictureBytes = 8 * 1024 * 1024;

/** What a guest can do; each verb says what came of it. */
export class Verbs implements Actions
{
    private readonly asked = new Set<string>();
    private isShowing = false;
    constructor(private readonly app: App) {}

    private get state(): PageState { return this.app.state; }
    private get room(): Room | null { return this.app.state.room; }
    private t(key: WordKey, names: { readonly [name: string]: string } = {}): string { return words(this.state.language, key, names); }

    change(part: Partial<PageState>): void { this.app.change(part); }
    go(task: Task): void
    {
        this.app.speaker.wasTapped = true;
        this.app.change({ task, mustAnswer: false, said: '', sheet: '', chosen: unwished(without(this.state.chosen, ['house', 'ring'])) });
        if (task === 'chat')
            this.app.change({ seenMessages: (this.room?.messages ?? []).map(one => one.id) });
    }

    choose(name: string, value: string): void
    {
        this.app.speaker.wasTapped = true;
        this.app.change({ chosen: { ...this.state.chosen, [name]: value }, mustAnswer: false });
    }

    leave(): void { this.app.leave(); }
    readAloud(): void { this.app.readAloud(); }
    aloud(text: string): void { this.app.aloud(text); }
    /** What came of a touch, for who does not read: not to whoever stopped the voice. */
    private mention(text: string): void { this.app.speaker.say(text, this.state.language, false); }
    reload(): void { this.app.reload(); }
    copyLink(): void { this.app.copyLink(); }
    tryAgain(): void { this.app.tryAgain(); }
    askForNew(): void { this.app.askForNew(); }
    emptyAgain(): void { this.app.emptyAgain(); }

    draft(name: string, text: string): void
    {
        if (kTexts.indexOf(name) >= 0)
            this.app.drafts.set(name, text);
        this.app.change({ drafts: { ...this.state.drafts, [name]: text } });
    }

    answerIdentity(isThem: boolean): void
    {
        this.app.change({ saysYes: isThem, mustAnswer: false, door: { ...this.state.door, isSomeoneElse: !isThem } });
    }

    comeIn(): void
    {
        const { door, saysYes, childPicture } = this.state;
        const name = door.isSomeoneElse ? (this.state.drafts['first-name'] ?? '').trim() : '';
        const isAnswered = door.isSomeoneElse ? name !== ''
            : door.view?.childMode ? childPicture >= 0 : saysYes || !door.view?.guestName;
        if (!isAnswered) {
            this.app.change({ mustAnswer: true });
            this.app.announce(this.t(door.view?.childMode ? 'child.pickFirst' : door.isSomeoneElse ? 'other.first' : 'areYou.first'), 'assertive');
            return;
        }
        this.app.comeIn(name);
    }

    openCode(): void
    {
        const digits = (this.state.drafts['code'] ?? '').replace(/[^0-9]/g, '');
        const isRight = digits.length === kSpokenDigits && this.app.openCode(digits);
        this.app.change({ mustAnswer: !isRight });
    }

    /** What is asked by it is said to be known when it is. */
    tell(part: Partial<Presence>, said: WordKey | '' = askedBy(part, !!this.room?.isYoung)): void
    {
        const hand = part.handSinceMs ? { handSinceMs: Math.round(this.app.visit?.session.serverTimeMs ?? 1) } : {};
        const own = { ...this.state.own, ...part, ...hand, face: this.state.childPicture };
        this.app.visit?.publish(own);
        this.app.change({ own, isTold: false });
        this.app.ask(said);
    }

    stop(): void
    {
        this.tell({ tooMuch: true, pause: true }, 'child.stoppedTold');
        this.go('stopped');
    }

    showCompany(): void
    {
        this.choose('with', 'open');
        this.keepPlace();
    }

    /** What had the focus may be gone: whoever goes by keys stays where they were. */
    private keepPlace(): void
    {
        window.setTimeout(() => {
            if (document.activeElement === document.body)
                (document.getElementById('companion') ?? document.getElementById('company'))?.focus();
        }, 0);
    }

    sitWith(told: string): void
    {
        const name = companionName(told);
        if (name === '') {
            this.app.change({ mustAnswer: true });
            return this.app.announce(this.t('with.first'), 'assertive');
        }
        const before = this.state.own.companions;
        const companions = companionNames(before.concat(name));
        if (before.indexOf(name) < 0 && companions.indexOf(name) < 0)
            return this.sat(this.t('with.full'), '');
        this.draft('companion', '');
        if (companions.length === before.length)
            return this.sat(this.t('with.row', { names: listed(this.state.language, before) }), name);
        this.tell({ companions });
        this.sat(this.t('with.added', { name }), name);
    }

    sitWithout(name: string, names: readonly string[]): void
    {
        this.tell({ companions: this.state.own.companions.filter(one => names.indexOf(one) < 0) });
        this.sat(this.t(name === '' ? 'with.nobody' : 'with.removed', { name }), name);
    }

    private sat(said: string, name: string): void
    {
        this.app.change({ mustAnswer: false });
        this.app.refresh();
        this.app.announce(said);
        this.keepPlace();
        if (this.room?.isYoung)
            this.mention(name === '' ? said : capital(name));
    }

    say(): void
    {
        const text = (this.state.drafts['words'] ?? '').trim();
        this.sendWords(text, 'words-to', {}, ['words']);
    }

    sayInChat(): void
    {
        const { room } = this;
        const text = (this.state.drafts['chat'] ?? '').trim();
        const place = placeOf(room?.places ?? [], wantedOf(this.state, 'chat-to'));
        if (!room || !place || text === '' || text.length > kMaxMessageChars)
            return this.app.change({ mustAnswer: true });
        // The same fields as the app's: src/app/boards/chat_board.cpp.
        const isSaid = place.knowsSelf
            ? this.app.visit?.add(place.circle, 'voices', { person: room.self.person, words: text, medium: 'chat', meeting: room.meeting }, { chat: text })
            : this.app.visit?.add(place.circle, 'viewpoints', { member: room.self.member, topic: 'other', words: text, ownWords: true, meeting: room.meeting }, { chat: text });
        this.sent(!!isSaid, 'write.said', place.others, ['chat'], ['chat-to'], 'chat');
    }

    sayInHouse(zone: string): void
    {
        const found = this.state.content?.houses.zones.filter(one => one.key === zone)[0];
        const field = `house-${zone}`;
        if (found)
            this.sendWords((this.state.drafts[field] ?? '').trim(), 'house-to',
                { medium: 'threeHouses', house: found.house, instrument: this.state.content?.houses.key, zone }, [field], 'houses');
    }

    sayOnRing(ring: number): void
    {
        const rings = this.state.content?.rings;
        const [zone, field] = [rings?.zones[ring], kRingFields[ring] as string];
        if (!rings || !zone || !this.room)
            return;
        if (!this.app.visit?.ownSymbol(this.room))
            return this.done('rings.noPerson', 'rings', 'refused');
        this.sendWords((this.state.drafts[field] ?? '').trim(), 'ring-to',
            { medium: 'play', instrument: rings.key, zone: zone.key, askedBefore: zone.prompt[this.state.language] }, [field], 'rings');
    }

    /** Nearer or farther; the words stay. */
    moveOnRing(id: string, ring: number): void
    {
        const zone = this.state.content?.rings.zones[ring];
        if (zone && this.app.visit?.move(id, zone.key))
            this.done('rings.moved', 'rings');
    }

    takeBack(id: string): void
    {
        if (this.app.visit?.takeBack(id))
            this.done('takenBack', this.state.task);
    }

    mark(id: string, mark: string): void
    {
        const others = this.room?.thoughts.filter(one => one.id === id)[0]?.others ?? [];
        if (this.room && this.app.visit?.mark(id, mark, this.room.meeting))
            this.app.announce(`${this.t('marked', { mark: this.t(`mark.${mark}` as WordKey) })} ${this.seenBy(others)}`);
    }

    confirmStep(id: string, isDone: boolean): void
    {
        const others = this.room?.steps.filter(one => one.id === id)[0]?.confirmation.others ?? [];
        const isSent = this.app.visit?.confirm(id, isDone) ?? false;
        this.sent(isSent, isDone ? 'step.confirmed' : 'step.unconfirmed', isDone ? others : null, [], [], this.state.task);
    }

    giveScale(value: number): void
    {
        const { room } = this;
        const audience = this.audience('scale-to');
        if (this.state.chosen['scale'] === undefined || !room || !audience)
            return this.app.change({ mustAnswer: true });
        const person = this.app.visit?.ownSymbol(room) ?? '';
        const view = room.phase?.key ?? '';
        const words = (this.state.drafts['scale-words'] ?? '').trim();
        // No words of the question: how things are is one question in every language.
        const isSent = this.app.visit?.add(audience.circle, 'scales', {
            value, meeting: room.meeting, askedOn: this.today(),
            moment: view === 'check-out' || view === 'feedback' ? 'after' : view === 'check-in' || view === 'question' ? 'baseline' : 'between',
            words, ...who(room, person),
        }, { 'scale-words': words });
        this.sent(!!isSent, 'scale.sent', audience.others, ['scale-words'], ['scale']);
    }

    /** What is brought, and beside it why the child needs it to be known. */
    contribute(topic: string): void
    {
        const { room } = this;
        const audience = this.audience('contribute-to');
        const [text, why] = [(this.state.drafts[`bring-${topic}`] ?? '').trim(), (this.state.drafts[`why-${topic}`] ?? '').trim()];
        if (!room || !audience || text === '' || why === '')
            return this.app.change({ mustAnswer: true });
        const view = this.app.visit?.add(audience.circle, 'viewpoints',
            { member: room.self.member, topic, words: text, ownWords: true, meeting: room.meeting }, { [`bring-${topic}`]: text });
        if (view)
            this.app.visit?.add(audience.circle, 'notes', {
                sort: 'fact', title: this.t('contribute.why'), words: why, about: [view], source: room.self.organisation, meeting: room.meeting,
            }, { [`why-${topic}`]: why });
        this.sent(!!view, 'contribute.sent', audience.others, [`bring-${topic}`, `why-${topic}`], [], 'contribute');
    }

    giveFeedback(): void
    {
        const { room } = this;
        if (!room || !room.hasAll)
            return;
        const items = (this.state.content?.feedback ?? []).filter(one => this.state.chosen[`feedback.${one.key}`] !== undefined)
            .map(one => ({ key: one.key, value: Number(this.state.chosen[`feedback.${one.key}`]) }));
        // What was to be counted only is never read instead.
        if (this.state.chosen['feedback-use'] === 'counted')
            return room.counting ? this.giveCounted(room, room.counting.circle, items) : this.mustChoose('counted.gone');
        const audience = this.audience('feedback-to');
        if (!audience)
            return this.app.change({ mustAnswer: true });
        const [words, changeOne] = [(this.state.drafts['feedback-words'] ?? '').trim(), (this.state.drafts['feedback-change'] ?? '').trim()];
        const isSent = this.app.visit?.add(audience.circle, 'feedback', {
            meeting: room.meeting, member: room.self.member, surveyKey: room.surveyKey, items,
            words, changeOne,
        }, { 'feedback-words': words, 'feedback-change': changeOne });
        this.sent(!!isSent, 'feedback.thanks', audience.others, ['feedback-words', 'feedback-change'], [], '');
    }

    private mustChoose(key: WordKey): void
    {
        this.app.change({ mustAnswer: true });
        this.app.announce(this.t(key), 'assertive');
    }

    /** One answer, tossed here; what else was answered or written never leaves this device. */
    private giveCounted(room: Room, circle: string, answers: readonly Answer[]): void
    {
        const draw = crypto.getRandomValues(new Uint8Array(kDrawBytes + 1));
        const told = room.hasGivenFeedback ? null : toldOf(answers, draw.subarray(0, kDrawBytes), draw[kDrawBytes] as number);
        if (!told)
            return this.app.change({ mustAnswer: true });
        const isSent = this.app.visit?.add(circle, 'feedback',
            { surveyKey: room.surveyKey, meeting: room.meeting, counted: true, items: [{ key: told.key, value: told.value }] });
        const answered = answers.map(one => `feedback.${one.key}`);
        this.sent(!!isSent, 'feedback.thanks', null, ['feedback-words', 'feedback-change'], answered.concat('feedback-use'), '');
    }

    showDrawing(): void
    {
        const { room } = this;
        const audience = this.audience('drawing-to');
        const person = room ? this.app.visit?.ownSymbol(room) ?? '' : '';
        if (this.isShowing)
            return;
        if (room && !audience)
            return this.app.change({ mustAnswer: true });
        if (!room || !audience || this.state.strokes.length === 0)
            return this.app.announce(this.t('draw.nothing'), 'assertive');
        if (!person)
            return this.done('draw.noPerson', '', 'refused');
        // Nobody else sees a drawing without what its maker says of it: src/app/drawings/drawing_desk.cpp.
        const { explanation, altText } = explanationOf(this.state);
        if (explanation === '' && audience.others.length > 0)
            return this.mustChoose('draw.first');
        const house = this.state.content?.houses.zones.filter(one => one.key === this.state.chosen['drawing-house'])[0];
        // A second tap while the picture is made shows no second one.
        this.isShowing = true;
        void this.app.sheet.png().then(png => {
            this.isShowing = false;
            const attachment = png ? this.app.visit?.session.attach(audience.circle, png) : null;
            const isShown = attachment && this.app.visit?.add(audience.circle, 'drawings',
                { person, attachment, title: house?.title[this.state.language] ?? '', altText, explanation, drawnOn: this.today() }, { 'drawing-alt': altText });
            if (isShown)
                this.app.change({ strokes: [] });
            this.sent(!!isShown, 'draw.shown', audience.others, ['drawing-alt'], ['drawing-house', 'drawing-words']);
        });
    }

    finish(): void
    {
        this.app.visit?.session.finish();
        this.app.refresh();
    }

    /** Pictures of drawings that are shown now, once each. */
    bringPictures(): void
    {
        const { room } = this;
        if (!room || room.state === 'paused')
            return;
        for (const one of room.drawings) {
            if (!one.attachment || this.asked.has(one.id))
                continue;
            this.asked.add(one.id);
            void this.app.visit?.session.fetchAttachment(one.circle, one.attachment).then(bytes => {
                const type = bytes && bytes.length <= kMaxPictureBytes ? pictureType(bytes) : '';
                if (!bytes || !type || !this.app.state.room)
                    return;
                const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
                this.app.change({ pictures: { ...this.state.pictures, [one.id]: address } });
            });
        }
    }

    private audience(field: string): Audience | undefined
    {
        return audienceFor(this.state, field);
    }

    private today(): string
    {
        const now = this.app.visit?.session.serverTimeMs ?? null;
        return now === null ? '' : new Date(now).toISOString().slice(0, 10);
    }

    private sendWords(text: string, to: string, more: NewFields, fields: string[], task: Task = ''): void
    {
        const { room } = this;
        const audience = this.audience(to);
        if (!room || !audience || text === '')
            return this.app.change({ mustAnswer: true });
        const person = this.app.visit?.ownSymbol(room) ?? '';
        const withoutName = this.state.chosen['wish.nameless'] === 'yes' && to !== 'ring-to';
        const wished = (wish: 'never' | 'askFirst') => keptFrom(this.state, wish).map(one => one.at[audience.circle] ?? '');
        const isSaid = person || withoutName
            ? this.app.visit?.add(audience.circle, 'voices', {
                person: withoutName && !isNamedThere(audience.others, person) ? '' : person, words: text, medium: 'meeting', readBack: true,
                saidOn: this.today(), language: this.state.language, meeting: room.meeting, never: wished('never'), askFirst: wished('askFirst'),
                ...(withoutName ? { withoutName } : {}), ...more,
            }, { [fields[0] as string]: text })
            : this.app.visit?.add(audience.circle, 'viewpoints', { member: room.self.member, words: text, ownWords: true, topic: 'other', meeting: room.meeting }, { [fields[0] as string]: text });
        if (isSaid)
            this.app.change({ chosen: unwished(this.state.chosen) });
        this.sent(!!isSaid, 'write.said', audience.others, fields, [], task);
    }

    /** Who sees what goes to these: said with every thanks, since it is not always everybody. */
    private seenBy(others: readonly Person[]): string { return `${seenWords(contextOf(this.state, this), others)}.`; }

    /** `others`: to whom it went; null: that is told elsewhere. */
    private sent(isSent: boolean, key: WordKey, others: readonly Person[] | null, fields: string[], chosen: string[] = [], task: Task = ''): void
    {
        if (!isSent)
            return this.done('write.refused', this.state.task, 'refused');
        fields.forEach(name => this.draft(name, ''));
        this.app.change({ chosen: without(this.state.chosen, chosen), pinned: without(this.state.pinned, [audienceField(this.state)]) });
        const isOnline = this.state.door.connection.state === 'online';
        this.done(isOnline ? key : this.app.visit?.isSafe ? 'write.waits' : 'write.open', task, isOnline ? 'done' : 'waits', others ? this.seenBy(others) : '');
    }

    private done(key: WordKey, task: Task, saidIs: PageState['saidIs'] = 'done', more = ''): void
    {
        const text = this.t(key);
        const said = more ? `${text.replace(/\.$/, '')}. ${more}` : text;
        this.app.change({ task, mustAnswer: false, chosen: saidIs === 'refused' ? this.state.chosen : without(this.state.chosen, ['house', 'ring']) });
        this.app.refresh();
        this.app.change({ said, saidIs });
        this.app.announce(said, saidIs === 'refused' ? 'assertive' : 'polite');
        if (this.room?.isYoung)
            this.mention(said);
        if (saidIs === 'refused')
            this.app.showSaid();
    }
}

function without(chosen: { readonly [name: string]: string }, names: readonly string[]): { readonly [name: string]: string }
{
    const rest = { ...chosen };
    names.forEach(name => delete rest[name]);
    return rest;
}

/** What was wished for words that were said, or not said, holds for no others. */
function unwished(chosen: { readonly [name: string]: string }): { readonly [name: string]: string }
{
    return without(chosen, Object.keys(chosen).filter(name => name.indexOf('wish') === 0));
}

function askedBy(part: Partial<Presence>, isYoung: boolean): WordKey | ''
{
    return part.handSinceMs ? isYoung ? 'asked.help' : 'asked.hand' : part.pause ? 'asked.pause' : part.tooMuch ? 'asked.tooMuch' : '';
}

function who(room: Room, person: string): NewFields { return person ? { person } : { member: room.self.member }; }

/** What a drawing may be; as src/app/drawings/picture.cpp. */
function pictureType(bytes: Uint8Array): string
{
    const begins = (...start: number[]) => start.every((byte, at) => bytes[at] === byte);
    return begins(0x89, 0x50, 0x4e, 0x47) ? 'image/png' : begins(0xff, 0xd8, 0xff) ? 'image/jpeg' : '';
}
