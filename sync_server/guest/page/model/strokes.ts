// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2

/** What a child drew: strokes on a sheet of 1000 by 750, in the order of drawing. */
export interface Stroke
{
    readonly colour: string;
    readonly width: number;
    readonly points: readonly (readonly [number, number])[];
}

export const kSheetWidth = 1000;
export const kSheetHeight = 750;
export const kMaxStrokes = 2000;
export const kMaxPoints = 4000;

/** Named, so that nobody needs to tell them apart by eye; pigments, not roles: a drawing looks the same everywhere. */
export const kColours: readonly { readonly name: string; readonly pigment: string }[] = [
    { name: 'black', pigment: '#1f2a2e' },
    { name: 'red', pigment: '#c0392b' },
    { name: 'orange', pigment: '#e08a1e' },
    { name: 'yellow', pigment: '#f3cf3d' },
    { name: 'green', pigment: '#3f8f3a' },
    { name: 'blue', pigment: '#2b6cb0' },
    { name: 'purple', pigment: '#7d4a9e' },
    { name: 'brown', pigment: '#7a4a2b' },
    { name: 'pink', pigment: '#e58aa8' },
    { name: 'white', pigment: '#ffffff' },
];

export function withPoint(strokes: readonly Stroke[], x: number, y: number): readonly Stroke[]
{
    const last = strokes[strokes.length - 1];
    if (!last || last.points.length >= kMaxPoints)
        return strokes;
    const inside = (value: number, most: number) => Math.round(Math.min(Math.max(value, 0), most));
    const point: readonly [number, number] = [inside(x, kSheetWidth), inside(y, kSheetHeight)];
    const before = last.points[last.points.length - 1];
    if (before && before[0] === point[0] && before[1] === point[1])
        return strokes;
    return [...strokes.slice(0, -1), { ...last, points: [...last.points, point] }];
}

export function begun(strokes: readonly Stroke[], colour: string, width: number): readonly Stroke[]
{
    return strokes.length >= kMaxStrokes ? strokes : [...strokes, { colour, width, points: [] }];
}

/** A stamp is drawn by a tap or a key: for whom dragging is hard. */
export function stamped(strokes: readonly Stroke[], shape: 'dot' | 'ring' | 'house' | 'sun', colour: string, x: number, y: number): readonly Stroke[]
{
    const ring = (radius: number, steps: number) => Array.from({ length: steps + 1 }, (_, at): readonly [number, number] => {
        const angle = 2 * Math.PI * at / steps;
        return [Math.round(x + radius * Math.cos(angle)), Math.round(y + radius * Math.sin(angle))];
    });
    const line = (...points: (readonly [number, number])[]) => ({ colour, width: 10, points });
    const add: Stroke[] = shape === 'dot' ? [{ colour, width: 44, points: [[x, y]] }]
        : shape === 'ring' ? [line(...ring(70, 28))]
        : shape === 'house' ? [line([x - 80, y], [x - 80, y + 90], [x + 80, y + 90], [x + 80, y], [x - 80, y], [x, y - 80], [x + 80, y])]
        : [line(...ring(45, 24)), ...ring(100, 8).slice(0, 8).map(([endX, endY]) =>
            line([Math.round(x + (endX - x) * 0.6), Math.round(y + (endY - y) * 0.6)], [endX, endY]))];
    return strokes.length + add.length > kMaxStrokes ? strokes : [...strokes, ...add];
}

/** What is drawn on: the part of a canvas that is used. */
export interface Sheet
{
    fillStyle: unknown;
    strokeStyle: unknown;
    lineWidth: number;
    lineCap: string;
    lineJoin: string;
    fillRect(x: number, y: number, width: number, height: number): void;
    beginPath(): void;
    moveTo(x: number, y: number): void;
    lineTo(x: number, y: number): void;
    stroke(): void;
}

export function drawOn(sheet: Sheet, strokes: readonly Stroke[]): void
{
    sheet.fillStyle = '#ffffff';
    sheet.fillRect(0, 0, kSheetWidth, kSheetHeight);
    sheet.lineCap = sheet.lineJoin = 'round';
    for (const { colour, width, points } of strokes) {
        const first = points[0];
        if (!first)
            continue;
        sheet.strokeStyle = colour;
        sheet.lineWidth = width;
        sheet.beginPath();
        sheet.moveTo(first[0], first[1]);
        // A tap is a dot.
        (points.length === 1 ? [[first[0] + 0.1, first[1]] as const] : points.slice(1)).forEach(([x, y]) => sheet.lineTo(x, y));
        sheet.stroke();
    }
}
