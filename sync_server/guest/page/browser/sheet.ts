// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

import { Stroke, begun, drawOn, kSheetHeight, kSheetWidth, stamped, withPoint } from '../model/strokes.js';
import type { Sheets } from '../child/drawing.js';

/** Where a stamp comes when no finger says where: in turn over the sheet. */
const kPlaces: readonly (readonly [number, number])[] = [[500, 375], [250, 200], [750, 200], [250, 550], [750, 550], [500, 150], [500, 600]];

export interface Drawn
{
    strokes(): readonly Stroke[];
    colour(): string;
    width(): number;
    changed(strokes: readonly Stroke[]): void;
}

/** A child's sheet of paper: finger, pen and mouse draw, stamps come by keys too. */
export class Sheet implements Sheets
{
    private canvas: HTMLCanvasElement | null = null;
    private strokes: readonly Stroke[] = [];
    private pointer: number | null = null;
    private stamps = 0;

    constructor(private readonly drawn: Drawn)
    {
        // The document hears it too when the sheet was taken away under the finger.
        document.addEventListener('lostpointercapture', event => {
            if (event.pointerId === this.pointer)
                this.lift();
        });
    }

    mount(element: Element): void
    {
        const canvas = element as HTMLCanvasElement;
        this.lift();
        this.canvas = canvas;
        this.strokes = this.drawn.strokes();
        canvas.onpointerdown = event => {
            if (this.pointer !== null)
                return;
            this.pointer = event.pointerId;
            canvas.setPointerCapture(event.pointerId);
            this.strokes = begun(this.drawn.strokes(), this.drawn.colour(), this.drawn.width());
            this.point(event);
        };
        canvas.onpointermove = event => {
            if (event.pointerId === this.pointer)
                this.point(event);
        };
        this.paint();
    }

    stamp(shape: 'dot' | 'ring' | 'house' | 'sun'): void
    {
        const [x, y] = kPlaces[this.stamps++ % kPlaces.length] as readonly [number, number];
        this.put(stamped(this.drawn.strokes(), shape, this.drawn.colour(), x, y));
    }

    undo(): void { this.put(this.drawn.strokes().slice(0, -1)); }

    preview(canvas: Element): void
    {
        const sheet = (canvas as HTMLCanvasElement).getContext('2d');
        if (sheet)
            drawOn(sheet, this.drawn.strokes());
    }

    /** The picture as it is kept. */
    async png(): Promise<Uint8Array | null>
    {
        const canvas = this.copy();
        const blob = canvas ? await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/png')) : null;
        return blob ? new Uint8Array(await blob.arrayBuffer()) : null;
    }

    /** Nothing of it stays. */
    wipe(): void
    {
        this.strokes = [];
        this.pointer = null;
        this.paint();
        this.canvas = null;
    }

    /** The stroke that is being drawn is drawn. */
    private lift(): void
    {
        if (this.pointer === null)
            return;
        this.pointer = null;
        this.drawn.changed(this.strokes);
    }

    private put(strokes: readonly Stroke[]): void
    {
        this.strokes = strokes;
        this.paint();
        this.drawn.changed(strokes);
    }

    private point(event: PointerEvent): void
    {
        const place = (this.canvas as HTMLCanvasElement).getBoundingClientRect();
        this.strokes = withPoint(this.strokes, (event.clientX - place.left) / place.width * kSheetWidth,
            (event.clientY - place.top) / place.height * kSheetHeight);
        this.paint();
    }

    private paint(): void
    {
        const sheet = this.canvas?.getContext('2d');
        if (sheet)
            drawOn(sheet, this.strokes);
    }

    private copy(): HTMLCanvasElement | null
    {
        const strokes = this.drawn.strokes();
        const canvas = document.createElement('canvas');
        canvas.width = kSheetWidth;
        canvas.height = kSheetHeight;
        const sheet = canvas.getContext('2d');
        if (!sheet || strokes.length === 0)
            return null;
        drawOn(sheet, strokes);
        return canvas;
    }
}
