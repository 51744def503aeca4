// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// The signs that the page's controls carry beside their words, from the pinned package lucide-static.
import { iconOf } from './content.mjs'

const kIcons = ['log-out', 'phone', 'a-large-small', 'volume-2', 'square', 'hand', 'pause', 'octagon-alert', 'check', 'x',
  'circle-question-mark', 'pencil', 'house', 'users', 'eye', 'message-circle', 'lightbulb', 'footprints', 'undo-2', 'smile',
  'arrow-left', 'wifi-off', 'send', 'palette', 'ear', 'moon', 'sun', 'cloud-rain', 'star', 'lock', 'copy', 'octagon-x',
  'brush', 'chevron-right', 'heart', 'coffee', 'briefcase', 'trees', 'circle', 'user-round', 'baby',
  'life-buoy', 'smartphone', 'contrast', 'message-circle-off']

export const iconsOf = modules => Object.fromEntries(kIcons.map(name => [name, iconOf(modules, name)]))
