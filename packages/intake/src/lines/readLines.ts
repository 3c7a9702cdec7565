import { findTables, type TableBlock } from '../formats/pipedTables.ts'
import { readTable, type TableFound } from '../formats/readTable.ts'
import type { Draft, Found, Item } from '../item.ts'
import type { TimelineFormat } from '../parsedTimeline.ts'
import type { Moment, Reading } from '../time/moment.ts'
import { readDeclaration } from './declaration.ts'
import { giveActors } from './giveActors.ts'
import { textIsAbove } from './layout.ts'
import { type Line, readLine } from './line.ts'
import { type Role, rolesOf } from './roles.ts'
import { statusOf } from './status.ts'

/** An event whose text may go on. */
interface Open {
  readonly line: Line
  readonly moment: Moment
  readonly actor: string | null
  readonly text: string[]
  /** A block takes all that stands below it; a line only what visibly belongs to it. */
  readonly isBlock: boolean
  /** Set while the item is a date heading that is an event only if its body stays without times. */
  readonly isDay: boolean
  isWrapped: boolean
  last: Line
}

/** Reads running text: lists, headings with a body, chat copies, status pages. */
export function readLines(source: readonly string[], reading: Reading): Found & { format: TimelineFormat } {
  const lines = source.map((raw, index) => readLine(raw, index + 1, reading))
  const tables = new Map(findTables(source).flatMap((block) => tableAt(block, reading)))
  const roles = rolesOf(lines, reading, tables)
  const isAbove = textIsAbove(lines, roles)
  return new Walk(lines, roles, isAbove, reading).run()
}

/** A piped table with times in it, by its first line; others stay text. */
function tableAt(block: TableBlock, reading: Reading): [number, TableAt][] {
  const table = readTable(block.header, block.body, reading)
  return table.hasTimes ? [[block.start, { table, end: block.end }]] : []
}

export interface TableAt {
  readonly table: TableFound
  readonly end: number
}

class Walk {
  readonly #lines: readonly Line[]
  readonly #roles: readonly Role[]
  readonly #isAbove: boolean
  readonly #reading: Reading
  readonly #slots: (Item | Open)[] = []
  readonly #unread: Line[] = []
  /** Text since the last event, where texts stand above their times. */
  #above: Line[] = []
  #open: Open | null = null
  #actor: string | null = null
  #isInFence = false
  #isAfterBlank = false
  #blocks = 0
  #messages = 0
  #whens = 0
  #tables = 0

  constructor(lines: readonly Line[], roles: readonly Role[], isAbove: boolean, reading: Reading) {
    this.#lines = lines
    this.#roles = roles
    this.#isAbove = isAbove
    this.#reading = reading
  }

  run(): Found & { format: TimelineFormat } {
    this.#lines.forEach((line, index) => {
      this.#step(line, this.#roles[index] ?? { kind: 'text' })
    })
    this.#close(false)
    this.#unread.push(...this.#above)
    return this.#finish()
  }

  #step(line: Line, role: Role): void {
    if (role.kind === 'fence') this.#isInFence = !this.#isInFence
    // A block of code below a time is its evidence; one around a whole timeline is only its frame.
    if (
      this.#open &&
      (this.#open.isBlock || line.indent > this.#open.line.indent) &&
      (this.#isInFence || role.kind === 'fence')
    ) {
      this.#open.text.push(line.raw.trimEnd())
      return
    }
    switch (role.kind) {
      case 'fence':
      case 'rule':
        return
      case 'blank':
        this.#isAfterBlank = true
        if (this.#open?.isBlock) this.#open.text.push('')
        return
      case 'event':
        if (this.#isWrappedSentence(line)) this.#text(line)
        else this.#event(line)
        break
      case 'when':
        this.#when(line)
        break
      case 'date':
        this.#date(line)
        break
      case 'message':
        this.#messages += 1
        this.#start(line, role.tail?.moment ?? line.lead?.moment, role.actor, true)
        break
      case 'table':
        this.#table(role.table)
        break
      case 'labelled':
        this.#close(false)
        this.#push({ kind: 'event', moment: role.tail.moment, text: role.tail.label, line: line.number })
        break
      case 'name':
        if (!this.#isAbove) this.#close(false)
        this.#actor = role.actor
        break
      case 'noise':
        this.#unread.push(line)
        break
      default:
        this.#text(line)
    }
    this.#isAfterBlank = false
  }

  #table(table: TableFound): void {
    this.#tables += 1
    this.#close(false)
    this.#flushAbove()
    this.#slots.push({ kind: 'break' }, ...table.items)
    for (const { line } of table.unread) {
      const row = this.#lines[line - 1]
      if (row) this.#unread.push(row)
    }
  }

  #event(line: Line): void {
    const { lead } = line
    if (!lead) return
    this.#start(line, lead.moment, null, line.heading > 0)
    this.#open?.text.push(lead.rest)
  }

  #when(line: Line): void {
    this.#whens += 1
    if (this.#isAbove && line.heading === 0) {
      this.#close(false)
      this.#takeAbove(line)
      return
    }
    this.#blocks += 1
    this.#start(line, line.lead?.moment, this.#actor, true)
  }

  #date(line: Line): void {
    const date = line.lead?.moment.date
    if (!date) return
    this.#close(true)
    this.#flushAbove()
    this.#slots.push({ kind: 'date', date })
    this.#slots.push(...readDeclaration({ ...line, body: `times ${line.lead?.rest ?? ''}` }, this.#reading))
    const isTitle = line.heading === 1 && line.lead?.rest !== ''
    if (isTitle || !line.lead) return
    this.#open = this.#opened(line, line.lead.moment, null, true, true)
    this.#slots.push(this.#open)
    if (line.lead.rest !== '' && line.heading > 0) this.#open.text.push(line.lead.rest)
  }

  #start(line: Line, moment: Moment | undefined, actor: string | null, isBlock: boolean): void {
    if (!moment) return
    this.#close(moment.date !== null && line.heading > 0)
    this.#flushAbove()
    this.#open = this.#opened(line, moment, actor, isBlock, false)
    this.#slots.push(this.#open)
  }

  #opened(line: Line, moment: Moment, actor: string | null, isBlock: boolean, isDay: boolean): Open {
    return { line, moment, actor, text: [], isBlock, isDay, isWrapped: false, last: line }
  }

  #text(line: Line): void {
    const items = readDeclaration(line, this.#reading)
    const open = this.#open
    const isInBlock =
      open?.isBlock && (line.heading === 0 || (open.line.heading > 0 && line.heading > open.line.heading))
    if (open && (isInBlock ? items.length === 0 || !open.isDay : this.#goesOn(open, line))) {
      open.text.push(open.text.length === 0 || !open.isBlock ? line.body : line.raw.trim())
      open.last = line
      open.isWrapped = true
      return
    }
    if (!open?.isDay) this.#close(false)
    else if (line.heading > 0) this.#close(false)
    if (items.length > 0) {
      this.#slots.push(...items)
      return
    }
    if (line.heading > 0) {
      this.#slots.push({ kind: 'break' })
      if (/^(?:detailed |incident )?timeline:?$/i.test(line.body)) return
    }
    if (line.isBullet || this.#isAfterBlank) this.#slots.push({ kind: 'break' })
    if (this.#isAbove) this.#above.push(line)
    else this.#unread.push(line)
  }

  /** A line belongs to the event above it if it is indented below it, or if the line above was wrapped. */
  #goesOn(open: Open, line: Line): boolean {
    if (line.heading > 0) return false
    if (line.indent > open.line.indent && (open.line.isBullet || !this.#isAfterBlank)) return true
    if (this.#isAfterBlank || line.isBullet) return false
    if (!/[\p{L}\p{N}]/u.test(line.body)) return false
    if (/^\*\*[^*]+\*\*:?/.test(line.body)) return false
    const before = open.last.body
    const isOpenEnded = !/[.!?…"”)]$/.test(before)
    const isLong = open.last.raw.length >= 60
    const isSmall = isOpenEnded && /^\p{Ll}/u.test(line.body)
    if (open.line.isBullet) return isSmall || (isLong && isOpenEnded)
    return isSmall || isLong || /[:,]$/.test(before) || open.isWrapped
  }

  /** Hard-wrapped prose may begin a line with a time: "… it came back at / 14:05 and stayed." */
  #isWrappedSentence(line: Line): boolean {
    const before = this.#lines[line.number - 2]
    if (!before || before.isBlank || line.isBullet || line.heading > 0 || before.raw.length < 50) return false
    return (
      !line.lead?.isSetOff &&
      /\s(?:at|by|around|about|from|until|till|to|and|or|between|of|since|on|before|after|than|the|um|gegen|bis|à)$/i.test(
        before.body,
      )
    )
  }

  #takeAbove(when: Line): void {
    const moment = when.lead?.moment
    if (!moment) return
    const status = this.#above.findLastIndex(({ body }) => statusOf(body) !== undefined)
    const last = this.#above.at(-1)
    const paragraph = this.#above.findLastIndex((line, index) => {
      const next = this.#above[index + 1]
      return next !== undefined && next.number > line.number + 1
    })
    const from = status >= 0 ? status : paragraph + 1
    this.#unread.push(...this.#above.slice(0, from))
    const body = this.#above.slice(from).map((line) => line.body)
    this.#above = []
    if (!last) {
      this.#unread.push(when)
      return
    }
    this.#push({
      kind: 'event',
      moment,
      text: body.join('\n'),
      line: when.number,
      status: statusOf(body.join('\n')),
    })
  }

  #flushAbove(): void {
    this.#unread.push(...this.#above)
    this.#above = []
  }

  #push(item: Item): void {
    this.#slots.push(item)
  }

  /** Ends the open event. A date heading becomes one of its own only when another date follows its body. */
  #close(isDateNext: boolean): void {
    const open = this.#open
    this.#open = null
    if (!open) return
    const text = open.text.join('\n').trim()
    const isKept = text !== '' && (!open.isDay || isDateNext || this.#isLastDay(open))
    if (isKept) return
    this.#slots.splice(this.#slots.lastIndexOf(open), 1)
    if (open.isDay) {
      const first = open.line.number
      const below = this.#lines.slice(first, open.last.number)
      this.#unread.push(...below.filter(({ isBlank }) => !isBlank))
      if (open.line.lead?.rest && open.line.heading > 0) this.#unread.push(open.line)
    } else this.#unread.push(open.line)
  }

  /** The last of several days with texts of their own, with no time below it. */
  #isLastDay(open: Open): boolean {
    const next = this.#roles.findIndex(
      ({ kind }, index) => index >= open.line.number && !['text', 'blank', 'rule', 'fence'].includes(kind),
    )
    return (
      next < 0 && this.#slots.some((slot) => 'isDay' in slot && slot !== open && (slot.isDay || slot.isBlock))
    )
  }

  #finish(): Found & { format: TimelineFormat } {
    const items: Item[] = this.#slots.map((slot) => ('kind' in slot ? slot : asDraft(slot)))
    const isChat = this.#messages > 0 || this.#actor !== null
    const { items: named, hasActors } = giveActors(items, this.#lines)
    const isHeadings = this.#blocks > 0 || named.some((item) => item.kind === 'event' && item.isHeading)
    const format = this.#format(isChat || hasActors, isHeadings)
    return {
      items: named,
      notUnderstood: this.#unread
        .sort((a, b) => a.number - b.number)
        .map((line) => ({ line: line.number, text: line.raw.trim() })),
      format: named.some(({ kind }) => kind === 'event') ? format : 'nothing',
    }
  }

  #format(isChat: boolean, isHeadings: boolean): TimelineFormat {
    if (this.#tables > 0 && this.#blocks + this.#messages === 0) return 'markdown-table'
    if (isChat) return 'chat'
    if (this.#isAbove && this.#whens > 0) return 'status-page'
    return isHeadings ? 'headings' : 'lines'
  }
}

function asDraft(open: Open): Draft {
  const text = open.text
    .join('\n')
    .trim()
    .replace(/\n{3,}/g, '\n\n')
  return {
    kind: 'event',
    moment: open.moment,
    text: open.isBlock ? text.replace(/^(?:[-*•]|\d{1,2}\.)\s+/, '') : text,
    line: open.line.number,
    ...(open.actor ? { actor: open.actor } : {}),
    ...(open.isBlock ? { status: statusOf(text), isHeading: true } : {}),
  }
}
