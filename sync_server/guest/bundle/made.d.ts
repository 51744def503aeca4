// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// What bundle/make_page.mjs makes.
declare module 'record-schemas' {
  export const schemas: { readonly [kind in
    'persons' | 'unions' | 'parentages' | 'voices' | 'drawings' | 'hypotheses' | 'reactions' | 'viewpoints' | 'scales'
    | 'factors' | 'steps' | 'meetings' | 'notes' | 'feedback' | 'members' | 'aliases' | 'systems' | 'links']: object }
}
declare module 'fetched-files' {
  export const digests: { readonly [name: string]: string }
}
/** bundle/shared.mjs: lends to inside.js. */
declare module 'lent' {}
declare module 'icons' {
  export const icons: { readonly [name: string]: readonly (readonly [string, { readonly [name: string]: string }])[] }
}
declare module 'words' {
  export const keys: readonly string[]
  export const texts: { readonly [language in 'fi' | 'sv' | 'en']: readonly string[] }
}
