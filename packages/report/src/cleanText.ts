/** Line breaks of every kind as `\n`, one at a time; tabs as spaces; and nothing that XML or a terminal chokes on. */
export const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[^\P{Cc}\n]|\p{Noncharacter_Code_Point}/gu, '')

/** For a table's cell, a heading, or a line of facts: no line break, and a dash where there is nothing. */
export const oneLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim() || '–'
