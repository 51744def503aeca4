// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
import Kudelma.Ui

// The ring around what the keyboard is at. Lies outside its parent, so it covers nothing.
FocusRingItem {
    around: Theme.radius.m
    color: Theme.color.focus
}
