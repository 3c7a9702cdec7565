/** The twelve months as people abbreviate them, by language; a word counts if it begins with one of these. */
const stems: readonly (readonly string[])[] = [
  ['jan', 'jän', 'ene', 'gen', 'янв', 'sty'],
  ['feb', 'fév', 'fev', 'fév', 'фев', 'lut'],
  ['mar', 'mär', 'maa', 'mrt', 'мар'],
  ['apr', 'avr', 'abr', 'апр', 'kwi'],
  ['may', 'mai', 'mei', 'maj', 'mag', 'мая', 'май'],
  ['jun', 'juin', 'giu', 'июн', 'cze'],
  ['jul', 'juil', 'lug', 'июл', 'lip'],
  ['aug', 'aoû', 'aou', 'ago', 'авг', 'sie'],
  ['sep', 'set', 'сен', 'wrz'],
  ['oct', 'okt', 'ott', 'out', 'окт', 'paź'],
  ['nov', 'ноя', 'lis'],
  ['dec', 'dez', 'déc', 'dic', 'дек', 'gru'],
]

const whole =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|januar|jänner|februar|märz|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|novembre|dicembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|januari|februari|maart|mei|augustus|sept|mars|maj|augusti|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)$/u

/** 1–12 for a month's name or its abbreviation in a dozen languages; null for any other word. */
export function monthOf(word: string): number | null {
  const lower = word.toLowerCase().normalize('NFC')
  if (lower.length > 4 && !whole.test(lower)) return null
  const candidates = stems.map((row) => row.find((stem) => lower.startsWith(stem))?.length ?? 0)
  const best = Math.max(...candidates)
  if (best === 0 || (lower.length === 4 && !whole.test(lower))) return null
  return candidates.indexOf(best) + 1
}

const weekdays: readonly RegExp[] = [
  /^(?:mon(?:day)?|mo|montag|lundi|lun|lunes|maandag|måndag|segunda|月曜日?)$/i,
  /^(?:tue(?:s|sday)?|di|dienstag|mardi|martes|dinsdag|tisdag|terça|火曜日?)$/i,
  /^(?:wed(?:s|nesday)?|mi|mittwoch|mercredi|mer|miércoles|woensdag|onsdag|quarta|水曜日?)$/i,
  /^(?:thu(?:r|rs|rsday)?|do|donnerstag|jeudi|jeu|jueves|donderdag|torsdag|quinta|木曜日?)$/i,
  /^(?:fri(?:day)?|fr|freitag|vendredi|ven|viernes|vrijdag|fredag|sexta|金曜日?)$/i,
  /^(?:sat(?:urday)?|sa|samstag|sonnabend|samedi|sam|sábado|zaterdag|lördag|土曜日?)$/i,
  /^(?:sun(?:day)?|so|sonntag|dimanche|dim|domingo|zondag|söndag|日曜日?)$/i,
]

/** 1 (Monday) to 7 for the name of a weekday; null for any other word. */
export function weekdayOf(word: string): number | null {
  const index = weekdays.findIndex((pattern) => pattern.test(word))
  return index < 0 ? null : index + 1
}
