// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import 'lent';
import { App } from './app.js';
import { Files } from './browser/files.js';

const own = window as unknown as { kudelmaPage?: boolean; readonly kudelmaTooOld?: boolean };
const script = (document.currentScript as HTMLScriptElement | null)?.src ?? '';
const root = document.getElementById('page');
if (root && !own.kudelmaTooOld) {
    // old.js looks for it: a browser that cannot read this script shows the phone number.
    own.kudelmaPage = true;
    new App(root, new Files(script.slice(0, script.lastIndexOf('/') + 1))).start();
}
