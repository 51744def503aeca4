// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import type { Language } from '../model/types.js';

const kShiftMs = 3000;

/** Reads texts aloud where the device can, and only when asked to. */
export class Reader
{
    private said: SpeechSynthesisUtterance | null = null;

    /** Of this device itself: other voices would send the words to somebody. Null: there is none, or not yet. */
    voiceOf(language: Language): SpeechSynthesisVoice | null
    {
        if (!('speechSynthesis' in window) || typeof SpeechSynthesisUtterance !== 'function')
            return null;
        return speechSynthesis.getVoices().filter(one => one.localService && one.lang.slice(0, 2).toLowerCase() === language)[0] ?? null;
    }

    /** Some browsers know their voices only after a while. */
    onVoices(job: () => void): void
    {
        if ('speechSynthesis' in window)
            speechSynthesis.onvoiceschanged = job;
    }

    /** `ended`: whether it was heard; not told of what something new cuts short. */
    speak(text: string, language: Language, ended: (isHeard: boolean) => void): void
    {
        const voice = this.voiceOf(language);
        if (!voice)
            return ended(false);
        const said = new SpeechSynthesisUtterance(text);
        said.voice = voice;
        said.lang = voice.lang;
        said.rate = 0.9;
        this.said = said;
        // What is cut short by something new ends nothing.
        const over = (isHeard: boolean) => {
            if (this.said === said)
                ended(isHeard);
        };
        said.onend = () => over(true);
        said.onerror = () => over(false);
        speechSynthesis.cancel();
        speechSynthesis.speak(said);
    }

    stop(): void
    {
        this.said = null;
        if ('speechSynthesis' in window)
            speechSynthesis.cancel();
    }
}

/** Three times Shift and nothing between: out. */
export function onThreeShifts(job: () => void): void
{
    let times: number[] = [];
    document.addEventListener('keydown', event => {
        if (event.key !== 'Shift') {
            times = [];
            return;
        }
        if (event.repeat)
            return;
        const now = performance.now();
        times = [...times, now].filter(one => now - one <= kShiftMs);
        if (times.length >= 3)
            job();
    }, true);
}

interface WakeLock { readonly released?: boolean; release(): Promise<void> }
interface WakeLocks { readonly wakeLock?: { request(type: string): Promise<WakeLock> } }

let isScreenKept = false;
let lock: WakeLock | null = null;

/** Browsers let go of it whenever the page is hidden. */
function askForScreen(): void
{
    if (!isScreenKept || document.hidden || (lock && lock.released === false))
        return;
    (navigator as WakeLocks).wakeLock?.request('screen').then(one => {
        lock = one;
        if (!isScreenKept)
            letScreenOff();
    }).catch(() => undefined);
}

/** The screen stays on from the knock to the end; where the browser lets it. */
export function keepScreenOn(): void
{
    if (!isScreenKept)
        document.addEventListener('visibilitychange', askForScreen);
    isScreenKept = true;
    askForScreen();
}

export function letScreenOff(): void
{
    isScreenKept = false;
    document.removeEventListener('visibilitychange', askForScreen);
    lock?.release().catch(() => undefined);
    lock = null;
}

/** What a screen says, for the voice: without the controls' signs. */
export function textOf(element: Element): string
{
    return Array.from(element.querySelectorAll('h1, h2, p, li, dt, dd, blockquote, legend, label, figcaption, button'))
        .filter(one => !one.querySelector('p, li') && !one.closest('[hidden]'))
        .map(one => (one.textContent ?? '').trim()).filter(one => one !== '').join('. ');
}
