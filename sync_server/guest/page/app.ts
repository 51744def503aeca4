// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import { Config, Engine, Files, TooOld, fetchConfig } from './browser/files.js';
import { keepScreenOn, letScreenOff, onThreeShifts, textOf } from './browser/reader.js';
import { Sheet } from './browser/sheet.js';
import { openShelf } from './browser/shelf.js';
import { Speaker } from './browser/speaker.js';
import { pinnedOf } from './audience.js';
import { Drafts, Language, Presence, Screen, headsOf, isFinal, isInsideAnApp, kLanguages, kTexts, screenOf } from './model/index.js';
import { enter, page, viewOf } from './page.js';
import { PageState, kFirstState, isStillAsked, offlineText, reachOf } from './state.js';
import { draw } from './ui/h.js';
import { Verbs } from './verbs.js';
import { Visit } from './visit.js';
import { WordKey, learn, words } from './words/words.js';

/** Percent; from there on nothing stays at the screen's edges. */
const kLargeText = 150;
const kLinkKey = 'visit';
const kCopyShownMs = 4000;
/** So long at most, leaving waits for what lies on the device. */
const kForgetMs = 400;
/** So long, at the end, the screen that says that nothing is left waits for that to be true. */
const kEndMs = 2000;
/** A browser that did not empty its storage is asked again after this. */
const kEmptyAgainMs = 5000;
/** Failures before the page looks whether it is the network. */
const kReachAfter = 2;
const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));

/** The page itself: what it knows, who draws it, and what leaves no trace of it. */
export class App
{
    state: PageState = kFirstState;
    visit: Visit | null = null;
    drafts = new Drafts(null, undefined, random);
    readonly sheet: Sheet;
    private readonly verbs = new Verbs(this);
    readonly speaker = new Speaker(isSpeaking => this.change({ isSpeaking }));
    private engine: Engine | null = null;
    private config: Config | null = null;
    private link = '';
    private early = '';
    private lookup = '';
    private shown = '';
    private news = '';
    private isDrawing = false;
    private failures = 0;
    private hasLeft = false;
    private isForgetting = false;
    private isIn = false;
    /** What was asked of the others, and has not come to the server: what to say when it has. */
    private asked: WordKey | '' = '';
    /** Empties what lies on this device; false: the browser did not. */
    private empty: () => Promise<boolean> = () => this.drafts.end().then(isEmpty => emptyTab() && isEmpty);
    private emptying = 0;
    private hasChosenLanguage = false;

    constructor(private readonly root: Element, private readonly files: Files)
    {
        this.sheet = new Sheet({
            strokes: () => this.state.strokes, colour: () => this.state.colour, width: () => this.state.width,
            changed: strokes => this.change({ strokes }),
        });
    }

    start(): void
    {
        const language = kLanguages.filter(one => navigator.language.startsWith(one))[0] ?? 'fi';
        this.state = {
            ...this.state, language, isInsideAnApp: isInsideAnApp(navigator.userAgent),
            door: { ...this.state.door, opened: this.takeLink() },
        };
        this.speaker.onVoices(() => this.change({}));
        onThreeShifts(() => this.leave());
        const wake = () => this.visit?.session.wake();
        window.addEventListener('online', wake);
        // Another link into the same tab: it is taken up, and its secret does not stay in the address.
        window.addEventListener('hashchange', () => {
            if (!window.location.hash)
                return;
            this.takeLink();
            window.location.reload();
        });
        window.addEventListener('pageshow', wake);
        document.addEventListener('visibilitychange', () => {
            if (!document.hidden)
                wake();
        });
        if (!isFinal(this.screen)) {
            this.drawNow();
            void this.load();
            return;
        }
        // Whoever reloads at the end may have stopped it from going.
        const { over, isLeft } = this.ended ?? {};
        // A link that came into this tab meanwhile stays for the reload that takes it up.
        this.empty = () => openShelf().then(shelf => shelf ? shelf.clear(over ?? '').then(() => true) : !isLeft).catch(() => false)
            .then(isEmpty => (this.link !== '' || emptyTab()) && isEmpty);
        void this.emptied(this.empty()).then(() => {
            this.drawNow();
            void fetchConfig().then(config => this.take(config));
        });
    }

    /** The visit that was over here before a reload: which invitation it was, and whether words of it may lie here. */
    private get ended(): { readonly over?: string; readonly isLeft?: boolean } | null
    {
        return history.state as { readonly over?: string; readonly isLeft?: boolean } | null;
    }

    /** What is left is told, and deleted as soon as the browser does it. When it is known, or after kEndMs. */
    private emptied(job: Promise<boolean>): Promise<unknown>
    {
        const known = job.then(isEmpty => {
            this.change({ isLeft: !isEmpty });
            if (!isEmpty)
                this.emptyLater();
            else if (this.ended?.over !== undefined)
                history.replaceState({ over: this.ended.over }, '', window.location.pathname);
        });
        this.state = { ...this.state, isLeft: true };
        return this.soon(known, kEndMs);
    }

    emptyAgain(): void
    {
        void this.empty().then(isEmpty => {
            if (isEmpty)
                void this.emptied(Promise.resolve(true));
            else
                this.emptyLater();
        });
    }

    private emptyLater(): void
    {
        window.clearTimeout(this.emptying);
        this.emptying = window.setTimeout(() => this.emptyAgain(), kEmptyAgainMs);
    }

    get screen(): Screen { return screenOf(this.state.door); }

    change(part: Partial<PageState>): void
    {
        if (part.language && part.language !== this.state.language)
            this.hasChosenLanguage = true;
        this.state = { ...this.state, ...part };
        if (this.isDrawing)
            return;
        this.isDrawing = true;
        void Promise.resolve().then(() => {
            this.isDrawing = false;
            this.drawNow();
        });
    }

    /** Said once by a screen reader that listens. */
    announce(text: string, how: 'polite' | 'assertive' = 'polite'): void
    {
        const place = document.getElementById(how);
        if (!place)
            return;
        // The same words again are news too.
        place.textContent = '';
        window.setTimeout(() => {
            if (!this.isForgetting)
                place.textContent = text;
        }, 50);
    }

    /** At once and without a question: whoever came in must not see it. */
    leave(): void
    {
        this.hasLeft = true;
        this.speaker.stop();
        this.blank();
        this.visit?.session.leave();
        const away = () => window.location.replace(this.config?.neutralPage || 'about:blank');
        // Nothing is to be seen any more; what lies on the device takes a moment to go.
        void this.soon(this.forget()).then(away);
    }

    /** From the next frame on nothing of the meeting is to be seen, or heard. */
    private blank(): void
    {
        this.root.textContent = '';
        ['polite', 'assertive'].forEach(name => {
            const place = document.getElementById(name);
            if (place)
                place.textContent = '';
        });
        this.isForgetting = true;
    }

    reload(): void
    {
        if (this.link)
            this.keepLink(this.link);
        window.location.reload();
    }

    tryAgain(): void
    {
        this.failures = 0;
        this.change({ door: { ...this.state.door, reach: 'unknown' } });
        this.visit?.session.wake();
    }

    copyLink(): void
    {
        const copied = () => {
            this.change({ isCopied: true });
            window.setTimeout(() => this.change({ isCopied: false }), kCopyShownMs);
        };
        // An in-app browser may have no clipboard, or refuse it: then the link is selected, to be copied by hand.
        const byHand = () => {
            this.change({ shownLink: this.link });
            window.setTimeout(() => {
                const field = document.getElementById('link') as HTMLInputElement | null;
                field?.focus();
                field?.select();
            }, 0);
        };
        if (navigator.clipboard)
            void navigator.clipboard.writeText(this.link).then(copied, byHand);
        else
            byHand();
    }

    /** False: these digits are no code. Before the core is there, it waits for it. */
    openCode(digits: string): boolean
    {
        if (!this.engine) {
            this.early = digits;
            this.change({ door: { ...this.state.door, state: 'looking' } });
            return true;
        }
        if (!this.begin())
            return false;
        if (this.visit?.session.openCode(window.location.origin, digits))
            return true;
        this.visit?.stop();
        this.visit = null;
        return false;
    }

    comeIn(name: string): void
    {
        keepScreenOn();
        history.replaceState(null, '', window.location.pathname);
        if (this.visit?.session.knock(name))
            this.change({ door: { ...this.state.door, hasKnocked: true }, mustAnswer: false });
        this.refresh();
    }

    askForNew(): void
    {
        this.visit?.session.askForNew();
        this.refresh();
    }

    readAloud(): void
    {
        const main = this.root.querySelector('main');
        if (this.state.isSpeaking || !main)
            return this.speaker.stopForGood();
        const view = viewOf(this.state, this.verbs, this.sheet);
        this.speaker.readOut(view, view.say ?? textOf(main), this.state.language);
    }

    aloud(text: string): void { this.speaker.say(text, this.state.language); }

    /** Of what was asked of the others; told when they can know. */
    ask(key: WordKey | ''): void
    {
        // Another thing that is told meanwhile leaves open what still is asked.
        if (key === '' && isStillAsked(this.state.own, this.asked))
            return;
        this.asked = key;
        if (key && reachOf(this.state) === 'waits')
            this.tellNews('asked.waits');
    }

    /** For who listens to a screen reader, and for who does not read. */
    private tellNews(key: WordKey): void
    {
        const text = words(this.state.language, key);
        this.announce(text);
        if (this.state.room?.isYoung && this.state.task !== 'stopped')
            this.speaker.say(text, this.state.language, false);
    }

    /** A refusal is seen where somebody looks. */
    showSaid(): void { window.setTimeout(() => document.getElementById('said')?.scrollIntoView({ block: 'center' }), 0); }

    /** Reads the visit again. */
    refresh(): void
    {
        const { visit } = this;
        if (!visit)
            return;
        this.openDrafts(visit.session.lookup);
        const before = this.state;
        const door = { ...this.state.door, ...visit.doorway() };
        const read = this.state.content ? visit.room(this.state.content) : null;
        // Not before it is known who is here and who reads.
        this.isIn = this.isIn || !!read?.isCaughtUp;
        const room = this.isIn ? read : null;
        const language = !this.hasChosenLanguage && door.view ? kLanguages.filter(one => one === door.view?.language)[0] : undefined;
        this.state = { ...this.state, door, room, isSafe: visit.isSafe, isTold: visit.isTold, language: language ?? this.state.language };
        if (room && !before.room)
            visit.publish({ ...this.state.own, face: this.state.childPicture });
        // Whoever has the turn, or went home, has been seen.
        if (this.state.own.handSinceMs > 0 && ((room?.isMyTurn && !before.room?.isMyTurn) || room?.state === 'closed'))
            this.verbs.tell(this.seen(room));
        if (room && this.state.task === 'chat')
            this.state = { ...this.state, seenMessages: room.messages.map(one => one.id) };
        this.watchConnection(before);
        this.tellChanges(before);
        this.verbs.bringPictures();
        this.change({});
    }

    /** What was asked, and is answered now: the youngest call with the hand and "too much" together, and stop with more. */
    private seen(room: PageState['room']): Partial<Presence>
    {
        const { task } = this.state;
        return room?.isYoung && (task !== 'stopped' || room.state === 'closed') ? { handSinceMs: 0, tooMuch: false } : { handSinceMs: 0 };
    }

    private get languageNow(): Language { return this.state.language; }

    private async load(): Promise<void>
    {
        const config = fetchConfig().then(one => this.take(one));
        const shelf = await openShelf();
        this.drafts = new Drafts(shelf, crypto.subtle as SubtleCrypto | undefined, random);
        try {
            const [content, engine, screens] = await Promise.all([this.files.content(), this.files.engine(), this.files.inside()]);
            this.engine = engine;
            learn(content.words);
            enter(screens);
            this.change({ content, door: { ...this.state.door, engine: 'ready' } });
        } catch (error) {
            // What cannot run here does not run when it is loaded again either.
            this.change({ door: { ...this.state.door, engine: error instanceof TooOld ? 'tooOld' : 'failed' } });
            return;
        }
        await config;
        if (this.hasLeft)
            return;
        if (this.early)
            this.openCode(this.early);
        if (this.state.door.opened !== 'link' || !this.begin())
            return;
        if (!this.visit?.session.openLink(this.link))
            this.change({ door: { ...this.state.door, opened: 'broken' } });
        this.refresh();
    }

    private begin(): boolean
    {
        if (!this.engine || this.visit)
            return false;
        this.visit = new Visit(this.engine, this.drafts, {
            changed: () => this.refresh(),
            over: lost => this.over(lost),
            renewed: link => this.renewed(link),
            warned: warning => this.change({ warning }),
            recovered: (field, said) => {
                const begun = this.state.drafts[field] ?? '';
                this.verbs.draft(field, begun ? `${begun}\n${said}` : said);
            },
        });
        return true;
    }

    private take(config: Config | null): void
    {
        this.config = config ?? this.config;
        this.change({ phone: this.config?.phone ?? '' });
    }

    /** The address keeps the place, never the secret; this tab keeps it until the visit is over, for a reload. */
    private takeLink(): 'link' | 'code' | 'broken' | 'over'
    {
        const { origin, pathname, hash } = window.location;
        if (this.ended?.over !== undefined)
            return 'over';
        if (hash) {
            this.link = origin + pathname + hash;
            // An app's "open in browser" gives the address on: there the secret stays in it until the knock.
            if (!isInsideAnApp(navigator.userAgent))
                history.replaceState(null, '', pathname);
            this.keepLink(this.link);
        } else {
            try {
                const kept = sessionStorage.getItem(kLinkKey) ?? '';
                this.link = kept.startsWith(origin + pathname) ? kept : '';
            } catch {
                this.link = '';
            }
        }
        if (this.link)
            return 'link';
        return pathname.startsWith('/j/') ? 'broken' : 'code';
    }

    private keepLink(link: string): void
    {
        try {
            sessionStorage.setItem(kLinkKey, link);
        } catch {
            // Without storage, a reload asks for the link again.
        }
    }

    /** Not before it is known whose they are: one address is for everybody who was told a code. */
    private openDrafts(lookup: string): void
    {
        if (!lookup || lookup === this.lookup)
            return;
        this.lookup = lookup;
        void this.drafts.open(lookup).then(isKept => {
            this.change({ hasStorage: isKept, drafts: this.keptDrafts() });
            this.refresh();
        });
    }

    private keptDrafts(): { readonly [name: string]: string }
    {
        const kept: { [name: string]: string } = { ...this.state.drafts };
        kTexts.forEach(name => {
            if (this.drafts.get(name))
                kept[name] = this.drafts.get(name);
        });
        return kept;
    }

    private watchConnection(before: PageState): void
    {
        const { connection } = this.state.door;
        if (connection.state === 'online') {
            this.failures = 0;
            return;
        }
        if (connection.state !== 'offline' || connection.lastError !== 'unreachable' || connection === before.door.connection)
            return;
        if (++this.failures >= kReachAfter)
            void fetchConfig().then(config => this.change({ door: { ...this.state.door, reach: config ? 'there' : 'gone' } }));
    }

    private tellChanges(before: PageState): void
    {
        const { state } = this;
        const t = (key: Parameters<typeof words>[1]) => words(state.language, key);
        const [was, is] = [before.door.connection.state, state.door.connection.state];
        if (state.room && was === 'online' && is === 'offline')
            this.announce(t(offlineText(state)), 'assertive');
        if (state.room && was !== 'online' && is === 'online' && before.room)
            this.announce(t('online.again'));
        const known = before.room?.messages.map(one => one.id) ?? [];
        if (before.room && state.room?.messages.some(one => !one.isMine && known.indexOf(one.id) < 0))
            this.announce(t('chat.came'));
        const [heads, now] = [before.room ? headsOf(before.room) : 0, state.room ? headsOf(state.room) : 0];
        if (before.room && state.room && heads !== now)
            this.announce(words(state.language, now === 1 ? 'here.one' : 'here.many', { count: now }));
        if (before.room && !before.room.isMyTurn && state.room?.isMyTurn)
            this.tellNews('turn.yours');
        const reach = this.asked ? reachOf(state) : null;
        if (reach === 'told' || reach === 'nobody') {
            this.tellNews(reach === 'told' ? this.asked as WordKey : 'asked.nobody');
            this.asked = '';
        }
    }

    private drop(): void { this.visit = null; }

    /** The host answered a link that was over with another one, which is opened in its place. */
    private renewed(link: string): void
    {
        this.drop();
        this.link = link;
        this.change({ shownLink: '' });
        this.keepLink(link);
        history.replaceState(null, '', new URL(link).pathname);
        if (this.begin())
            this.visit?.session.openLink(link);
        this.refresh();
    }

    /** The end, however it came: nothing of it stays, in memory or on the device. */
    private over(lost: number): void
    {
        const { state } = this.state.door;
        this.blank();
        letScreenOff();
        this.refresh();
        const view = this.state.door.view;
        const isLeft = this.drafts.isKept;
        const gone = this.forget();
        this.state = { ...kFirstState, language: this.languageNow, textPercent: this.state.textPercent, look: this.state.look,
            phone: view?.phone || this.state.phone, canSpeak: this.state.canSpeak, lost,
            door: { ...this.state.door, view: null } };
        if (this.screen !== 'expired')
            history.replaceState({ over: this.lookup, isLeft }, '', window.location.pathname);
        this.visit = null;
        // The screen says that nothing is left: not before it is so.
        void this.emptied(gone).then(() => {
            this.isForgetting = false;
            if (state !== 'left')
                this.change({});
        });
    }

    /** Storage that does not answer holds nothing up. */
    private soon(job: Promise<unknown>, ms = kForgetMs): Promise<unknown>
    {
        return Promise.race([job, new Promise(resolve => window.setTimeout(resolve, ms))]).catch(() => undefined);
    }

    private forget(): Promise<boolean>
    {
        Object.keys(this.state.pictures).forEach(name => URL.revokeObjectURL(this.state.pictures[name] as string));
        this.sheet.wipe();
        this.speaker.stop();
        const gone = this.empty();
        this.link = '';
        emptyTab();
        this.engine?.sodium.eraseSodium();
        this.asked = '';
        this.state = { ...this.state, drafts: {}, chosen: {}, strokes: [], pictures: {}, room: null, own: kFirstState.own };
        return gone;
    }

    private drawNow(): void
    {
        if (this.hasLeft || this.isForgetting)
            return;
        this.state = { ...this.state, canSpeak: this.speaker.canSpeak(this.state.language), pinned: pinnedOf(this.state) };
        const { state } = this;
        const root = document.documentElement;
        root.lang = state.language;
        root.dataset['look'] = state.look;
        root.dataset['text'] = state.textPercent >= kLargeText ? 'large' : '';
        root.style.fontSize = `${state.textPercent}%`;
        document.title = words(state.language, 'title');
        const view = viewOf(state, this.verbs, this.sheet);
        const isNew = this.shown !== view.name || this.news !== (view.news ?? '');
        draw(this.root, page(state, this.verbs, this.sheet));
        if (this.shown !== view.name && this.state.isSpeaking && !view.say) {
            this.speaker.stop();
            this.change({ isSpeaking: false });
        }
        this.speaker.hear(view, isNew, state.language);
        const isNewsOnly = this.shown === view.name && isNew;
        this.news = view.news ?? '';
        if (this.shown !== view.name) {
            const isFirst = this.shown === '';
            this.shown = view.name;
            if (isFirst)
                return;
            window.scrollTo(0, 0);
            document.getElementById('heading')?.focus({ preventScroll: true });
            const isUrgent = ['removed', 'held', 'moved', 'declined', 'break'].indexOf(view.name) >= 0;
            this.announce(view.title, isUrgent ? 'assertive' : 'polite');
        } else if (isNewsOnly) {
            this.announce(view.title);
        }
    }
}

/** False: the link lies in this tab's storage still. */
function emptyTab(): boolean
{
    try {
        sessionStorage.clear();
    } catch {
        // There is none, or it does not let go.
    }
    try {
        return sessionStorage.getItem(kLinkKey) === null;
    } catch {
        return true;
    }
}
