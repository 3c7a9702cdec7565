/** Keys that would reach into a prototype where somebody makes a plain object of the content. */
export const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
