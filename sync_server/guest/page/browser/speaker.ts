// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import type { Language } from '../model/types.js';
import type { View } from '../ui/context.js';
import { Reader } from './reader.js';

/**
 * When the voice speaks: what a touch asks for is always said; what a screen says by itself, until somebody stops the
 * voice. A screen counts as heard when a voice has said it.
 */
export class Speaker
{
    /** A tap led to what is drawn next. */
    wasTapped = false;
    private readonly reader = new Reader();
    /** Screens that were read aloud by themselves, once each. */
    private readonly heard = new Set<string>();
    /** The one that no voice came for: it is not tried again before something changes. */
    private unheard = '';
    private hasSpoken = false;
    private isQuiet = false;

    /** `told`: whether it speaks. */
    constructor(private readonly told: (isSpeaking: boolean) => void) {}

    canSpeak(language: Language): boolean { return this.reader.voiceOf(language) !== null; }

    onVoices(job: () => void): void
    {
        this.reader.onVoices(() => {
            this.unheard = '';
            job();
        });
    }

    /** Whoever stops the voice is not spoken to again before asking for it. */
    stopForGood(): void
    {
        this.isQuiet = true;
        this.stop();
        this.told(false);
    }

    stop(): void { this.reader.stop(); }

    /** This screen, since somebody asked for it. */
    readOut(view: View, text: string, language: Language): void
    {
        this.isQuiet = false;
        this.heard.add(keyOf(view));
        this.say(text, language);
    }

    /** False: it is not said. */
    say(text: string, language: Language, isAsked = true, failed: () => void = () => undefined): boolean
    {
        if (!this.canSpeak(language) || (this.isQuiet && !isAsked))
            return false;
        this.hasSpoken = true;
        this.told(true);
        this.reader.speak(text, language, isHeard => {
            if (!isHeard)
                failed();
            this.told(false);
        });
        return true;
    }

    /** A screen for who does not read says all of itself the first time, and its name when a tap leads there again. */
    hear(view: View, isNew: boolean, language: Language): void
    {
        const key = keyOf(view);
        const isFirst = !this.heard.has(key);
        const isDue = isFirst ? this.unheard !== key || this.wasTapped : isNew && this.wasTapped;
        // What a touch on this screen asked for is not cut short.
        const isFree = isNew || !this.hasSpoken;
        const failed = () => {
            this.heard.delete(key);
            this.unheard = key;
        };
        if (view.say && isDue && isFree && this.say(isFirst ? view.say : view.title, language, false, isFirst ? failed : undefined))
            this.heard.add(key);
        this.wasTapped = this.hasSpoken = false;
    }
}

const keyOf = ({ name, news }: View) => `${name} ${news ?? ''}`;
