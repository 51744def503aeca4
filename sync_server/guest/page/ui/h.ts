// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// The page's renderer: a screen is a tree of plain values, and draw() makes the document like it, keeping what is there,
// so that focus, half-typed words and the screen reader's place survive.

export type Handler = (event: Event) => void;
export type Prop = string | number | boolean | null | undefined | Handler | ((element: Element) => void);
export interface Props { readonly [name: string]: Prop }

export interface VNode
{
    readonly tag: string;
    readonly key: string | undefined;
    readonly props: Props;
    readonly children: readonly (VNode | string)[];
}

export type Child = VNode | string | null | undefined | false;
export type Children = Child | readonly Children[];

const kSvg = 'http://www.w3.org/2000/svg';
const kNone: Props = {};
const drawn = new WeakMap<Node, VNode>();

function flatten(children: readonly Children[], into: (VNode | string)[]): (VNode | string)[]
{
    for (const child of children) {
        if (Array.isArray(child))
            flatten(child as readonly Children[], into);
        else if (child !== null && child !== undefined && child !== false && child !== '')
            into.push(child as VNode | string);
    }
    return into;
}

/** `key` among the props tells siblings apart; `made` is called once with the new element. */
export function h(tag: string, props?: Props | null, ...children: Children[]): VNode
{
    const key = props?.['key'];
    return { tag, key: key === undefined || key === null ? undefined : String(key), props: props ?? kNone, children: flatten(children, []) };
}

/** Makes `parent`'s children like these. */
export function draw(parent: Element, ...children: Children[]): void
{
    patchChildren(parent, flatten(children, []), parent.namespaceURI === kSvg);
}

function setProp(element: Element, name: string, value: Prop): void
{
    if (name === 'key' || name === 'made')
        return;
    if (name.startsWith('on')) {
        (element as unknown as { [name: string]: unknown })[name] = value || null;
    } else if (name === 'value' || name === 'checked') {
        const field = element as unknown as { [name: string]: unknown };
        if (field[name] !== value)
            field[name] = value;
    } else if (value === null || value === undefined || value === false) {
        element.removeAttribute(name);
    } else {
        const text = value === true ? '' : String(value);
        if (element.getAttribute(name) !== text)
            element.setAttribute(name, text);
    }
}

function create(node: VNode | string, isSvg: boolean): Node
{
    if (typeof node === 'string')
        return document.createTextNode(node);
    const inSvg = isSvg || node.tag === 'svg';
    const element = inSvg ? document.createElementNS(kSvg, node.tag) : document.createElement(node.tag);
    patchChildren(element, node.children, inSvg && node.tag !== 'foreignObject');
    // After the children: a list's value is one of them.
    for (const name of Object.keys(node.props))
        setProp(element, name, node.props[name]);
    drawn.set(element, node);
    const made = node.props['made'];
    if (typeof made === 'function')
        (made as (element: Element) => void)(element);
    return element;
}

function patch(at: Node, node: VNode | string, isSvg: boolean): Node
{
    if (typeof node === 'string') {
        if (at.nodeType !== Node.TEXT_NODE)
            return create(node, isSvg);
        if (at.nodeValue !== node)
            at.nodeValue = node;
        return at;
    }
    const before = drawn.get(at);
    if (!before || before.tag !== node.tag || before.key !== node.key)
        return create(node, isSvg);
    const element = at as Element;
    patchChildren(element, node.children, isSvg || node.tag === 'svg');
    for (const name of Object.keys(before.props)) {
        if (!(name in node.props))
            setProp(element, name, null);
    }
    for (const name of Object.keys(node.props)) {
        if (before.props[name] !== node.props[name] || name === 'value' || name === 'checked')
            setProp(element, name, node.props[name]);
    }
    drawn.set(element, node);
    return element;
}

function patchChildren(parent: Element, children: readonly (VNode | string)[], isSvg: boolean): void
{
    if (parent.tagName === 'CANVAS' || parent.tagName === 'TEXTAREA')
        return;
    const keyed = new Map<string, Node>();
    parent.childNodes.forEach(each => {
        const key = drawn.get(each)?.key;
        if (key !== undefined)
            keyed.set(key, each);
    });
    let next: Node | null = parent.firstChild;
    for (const child of children) {
        const key = typeof child === 'string' ? undefined : child.key;
        const known = key === undefined ? undefined : keyed.get(key);
        if (known && known !== next) {
            // What has no key and stands between goes, so that what has one need not move: moving takes the focus away.
            while (next && next !== known && drawn.get(next)?.key === undefined) {
                const after: Node | null = next.nextSibling;
                parent.removeChild(next);
                next = after;
            }
            if (next !== known)
                parent.insertBefore(known, next);
            next = known;
        }
        const isOthers = next !== null && key === undefined && drawn.get(next)?.key !== undefined;
        const at: Node | null = next !== null && !isOthers ? next : null;
        const made = at ? patch(at, child, isSvg) : create(child, isSvg);
        if (at && made !== at) {
            parent.insertBefore(made, at);
            // What has a key may still be asked for further on.
            if (drawn.get(at)?.key === undefined)
                parent.removeChild(at);
        } else if (!at) {
            parent.insertBefore(made, next);
        }
        next = made.nextSibling;
    }
    while (next) {
        const after: Node | null = next.nextSibling;
        parent.removeChild(next);
        next = after;
    }
}
