// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import { digests } from 'fetched-files';
import type * as Core from '../../core/face.js';
import type { Inside } from '../page.js';
import type { Content } from '../model/types.js';

export type Engine = typeof Core;

/** All came, and this browser cannot run it: WebAssembly is switched off, or forbidden by a policy that it obeys. */
export class TooOld
{
    readonly isTooOld = true;
}

/** Files of the same release as this script, each checked against its digest. */
export class Files
{
    constructor(private readonly base: string) {}

    async content(): Promise<Content> { return await (await this.fetch('content.json')).json() as Content; }

    /** The protocol's core, started. */
    async engine(): Promise<Engine>
    {
        const wasm = this.fetch('sodium.wasm').then(answer => answer.arrayBuffer());
        const core = await this.script('core.js', 'kudelmaCore') as Engine;
        const bytes = await wasm;
        try {
            await core.sodium.startSodium(bytes);
        } catch {
            throw new TooOld();
        }
        return core;
    }

    /** The screens of the meeting. */
    async inside(): Promise<Inside> { return await this.script('inside.js', 'kudelmaInside') as Inside; }

    private async fetch(name: string): Promise<Response>
    {
        const answer = await fetch(this.base + name, { integrity: digests[name] ?? '', credentials: 'omit' });
        if (!answer.ok)
            throw new Error(name);
        return answer;
    }

    /** What the script leaves by that name. */
    private script(name: string, left: string): Promise<unknown>
    {
        return new Promise((resolve, reject) => {
            const script = document.createElement('script');
            script.src = this.base + name;
            script.integrity = digests[name] ?? '';
            script.onload = () => resolve((window as unknown as { readonly [name: string]: unknown })[left]);
            script.onerror = () => reject(new Error(name));
            document.head.appendChild(script);
        });
    }
}

export interface Config
{
    readonly phone: string;
    readonly neutralPage: string;
}

/** What the server's keepers set; null: the server cannot be reached. */
export async function fetchConfig(): Promise<Config | null>
{
    try {
        const answer = await fetch('/guest/config.json', { cache: 'no-store', credentials: 'omit' });
        const object = await answer.json() as { readonly [name: string]: unknown };
        const words = (name: string) => typeof object[name] === 'string' ? object[name] as string : '';
        const neutralPage = words('neutralPage');
        return { phone: words('phone').slice(0, 40), neutralPage: /^https:\/\/[^\s]+$/.test(neutralPage) ? neutralPage : '' };
    } catch {
        return null;
    }
}
