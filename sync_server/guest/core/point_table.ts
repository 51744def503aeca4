// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// libsodium's table of multiples of the curve's base point is 30 kB that no compression makes smaller, and all of it
// follows from its first entry. So it is left out of what browsers fetch, and worked out here, byte for byte.

/** A number modulo 2^255 - 19 in sixteen digits of sixteen bits, which may carry more until they are tidied. */
type Field = Float64Array;
/** X, Y, Z and T: the point (X/Z, Y/Z), and T = XY/Z. */
type Point = readonly [Field, Field, Field, Field];

const kRows = 32;
const kColumns = 8;
/** Of one number as libsodium keeps it: ten signed limbs of 26 and 25 bits by turns. */
const kLimbs = 10;
const kEntryWords = 3 * kLimbs;
export const kTableWords = kRows * kColumns * kEntryWords;
const kDigits = 16;
const kDigit = 65536;
const widthOf = (limb: number) => 26 - limb % 2;
const bitOf = (limb: number) => Math.ceil(limb * 25.5);

function field(first = 0): Field
{
    const made = new Float64Array(kDigits);
    made[0] = first;
    return made;
}

function tidied(number: Field): Field
{
    for (let round = 0; round < 3; ++round) {
        for (let at = 0; at < kDigits; ++at) {
            const carried = Math.floor((number[at] as number) / kDigit);
            (number[at] as number) -= carried * kDigit;
            (number[(at + 1) % kDigits] as number) += at === kDigits - 1 ? 38 * carried : carried;
        }
    }
    return number;
}

/** a + times * b, not tidied: a product bears one more bit. */
function sum(a: Field, b: Field, times = 1): Field
{
    const made = field();
    for (let at = 0; at < kDigits; ++at)
        made[at] = (a[at] as number) + times * (b[at] as number);
    return made;
}

const difference = (a: Field, b: Field): Field => sum(a, b, -1);

function product(a: Field, b: Field): Field
{
    const long = new Float64Array(2 * kDigits);
    for (let i = 0; i < kDigits; ++i) {
        const digit = a[i] as number;
        for (let j = 0; j < kDigits; ++j)
            (long[i + j] as number) += digit * (b[j] as number);
    }
    const made = field();
    for (let at = 0; at < kDigits; ++at)
        made[at] = (long[at] as number) + 38 * (long[at + kDigits] as number);
    return tidied(made);
}

/** The power 2^255 - 21: all bits but the second and the fourth. */
function inverse(number: Field): Field
{
    let power = number;
    for (let bit = 253; bit >= 0; --bit) {
        power = product(power, power);
        if (bit !== 2 && bit !== 4)
            power = product(power, number);
    }
    return power;
}

/** The one form below 2^255 - 19. */
function reduced(number: Field): Field
{
    const one = tidied(number.slice());
    for (let round = 0; round < 2; ++round) {
        const less = one.slice();
        (less[0] as number) += 19;
        for (let at = 0; at < kDigits - 1; ++at) {
            const carried = Math.floor((less[at] as number) / kDigit);
            (less[at] as number) -= carried * kDigit;
            (less[at + 1] as number) += carried;
        }
        // With 19 more it reaches 2^255: then without that bit it is the smaller form.
        if ((less[kDigits - 1] as number) >= kDigit / 2) {
            (less[kDigits - 1] as number) -= kDigit / 2;
            one.set(less);
        }
    }
    return one;
}

function read(words: Int32Array, from: number): Field
{
    const number = field();
    for (let limb = 0; limb < kLimbs; ++limb) {
        const bit = bitOf(limb);
        (number[bit >> 4] as number) += (words[from + limb] as number) * 2 ** (bit % 16);
    }
    return tidied(number);
}

/** As fe25519_frombytes leaves it: every limb around zero, the odd ones carried first. */
function write(words: Int32Array, to: number, number: Field): void
{
    const digits = reduced(number);
    const limbs = words.subarray(to, to + kLimbs);
    const digit = (at: number) => digits[at] ?? 0;
    for (let limb = 0; limb < kLimbs; ++limb) {
        const [at, bit] = [bitOf(limb) >> 4, bitOf(limb) % 16];
        limbs[limb] = Math.floor((digit(at) + digit(at + 1) * kDigit + digit(at + 2) * kDigit * kDigit) / 2 ** bit) % 2 ** widthOf(limb);
    }
    [9, 1, 3, 5, 7, 0, 2, 4, 6, 8].forEach(limb => {
        const size = 2 ** widthOf(limb);
        const carried = Math.floor(((limbs[limb] as number) + size / 2) / size);
        (limbs[limb] as number) -= carried * size;
        (limbs[(limb + 1) % kLimbs] as number) += limb === kLimbs - 1 ? 19 * carried : carried;
    });
}

/** Complete for this curve, so also for a point and itself. */
function added([x, y, z, t]: Point, [u, v, w, s]: Point, twoD: Field): Point
{
    const a = product(difference(y, x), difference(v, u));
    const b = product(sum(y, x), sum(v, u));
    const c = product(product(t, s), twoD);
    const d = product(z, sum(w, w));
    const [e, f, g, h] = [difference(b, a), difference(d, c), sum(d, c), sum(b, a)];
    return [product(e, f), product(g, h), product(f, g), product(e, h)];
}

/**
 * Fills the table behind its first entry. Row i, column j is (j + 1) * 256^i times the base point, kept as y + x, y - x
 * and 2dxy.
 */
export function fillTable(words: Int32Array): void
{
    const [more, less, last] = [0, 1, 2].map(part => read(words, part * kLimbs)) as [Field, Field, Field];
    const half = inverse(field(2));
    const [x, y] = [product(difference(more, less), half), product(sum(more, less), half)];
    const xy = product(x, y);
    const twoD = product(last, inverse(xy));
    const points: Point[] = [];
    let row: Point = [x, y, field(1), xy];
    for (let i = 0; i < kRows; ++i) {
        let point = row;
        for (let j = 0; j < kColumns; ++j) {
            points.push(point);
            row = point;
            point = added(point, points[i * kColumns] as Point, twoD);
        }
        for (let doubled = kColumns; doubled < 256; doubled *= 2)
            row = added(row, row, twoD);
    }
    // One inverse for all: of the product of the first n heights, and of those by one fewer, and so on.
    const heights = [field(1)];
    points.forEach(point => heights.push(product(heights[heights.length - 1] as Field, point[2])));
    let unheight = inverse(heights[points.length] as Field);
    for (let at = points.length - 1; at >= 0; --at) {
        const [px, py, pz] = points[at] as Point;
        const one = product(unheight, heights[at] as Field);
        unheight = product(unheight, pz);
        const [ax, ay] = [product(px, one), product(py, one)];
        [sum(ay, ax), difference(ay, ax), product(product(ax, ay), twoD)]
            .forEach((number, part) => write(words, at * kEntryWords + part * kLimbs, number));
    }
}
