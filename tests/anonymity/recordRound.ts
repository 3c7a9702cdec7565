import { createHash } from 'node:crypto'
import {
  addEvent,
  draftOf,
  draftText,
  putDraft,
  setDraftAnonymous,
  voicesSnapshot,
} from '@second-story/postmortem'
import type * as Y from 'yjs'
import { eventually } from '../harness/eventually.ts'
import type { TestSeat } from '../harness/openMeeting.ts'
import { openMeeting } from '../harness/openMeeting.ts'
import type { RecordedDocument } from '../harness/recordingSocket.ts'
import { openRecorded } from '../harness/recordingSocket.ts'
import type { TestServer } from '../harness/startServer.ts'
import type { RandomSource } from '../hostile/fuzz/randomSource.ts'
import { readFiles, readRows } from './database.ts'
import type { Round, Scrap, SeenText, Suspect } from './evidence.ts'

export const authorsInARound = 4

interface Author {
  readonly seat: TestSeat
  readonly text: string
  readonly key: string
  readonly keyHash: string
  readonly event: string
  readonly shared: readonly RecordedDocument[]
  readonly draft: RecordedDocument
  /** When this person did what, as everybody in the room could have seen. */
  readonly order: Record<string, number>
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const names = ['Ana Lindqvist', 'Tom Okafor', 'Lee Chen', 'Priya Raman']

/** One meeting from the first seat to the last export, with four anonymous texts in it. */
export async function recordRound(server: TestServer, random: RandomSource): Promise<Round> {
  const filesBefore = readFiles(server).map(({ length }) => length)
  const shuffled = <T>(items: readonly T[]): T[] => {
    const left = [...items]
    return items.flatMap(() => left.splice(random.int(left.length), 1))
  }
  const meeting = await openMeeting(server)
  const sam = await meeting.join('facilitator', 'Sam Weber')
  const room = await Promise.all(
    ['agenda', 'voices', 'record'].map(async (name) => {
      const opened = openRecorded(server, meeting.id, name, sam.token)
      await opened.synced
      return opened
    }),
  )
  const [agenda, voices, record] = room
  if (!agenda || !voices || !record) throw new Error('three documents were opened')
  const events = ['e1', 'e2', 'e3', 'e4']
  for (const id of events)
    addEvent(record.doc, { id, time: { utc: null, end: null, approximate: false, said: '' }, text: id })

  const eventOf = shuffled(events)
  const authors: Author[] = []
  for (const [at, name] of shuffled(names).entries()) {
    const seat = await meeting.join('participant', name)
    const open = (document: string) => openRecorded(server, meeting.id, document, seat.token)
    const author: Author = {
      seat,
      text: wordsOf(random),
      key: `key-${random.int(2 ** 30)}-${random.int(2 ** 30)}`,
      keyHash: '',
      event: eventOf[at] ?? 'e1',
      shared: ['agenda', 'voices', 'record'].map(open),
      draft: open(draftOf(seat.seat)),
      order: { joined: at },
    }
    authors.push({ ...author, keyHash: sha256(author.key) })
    await Promise.all([...author.shared, author.draft].map(({ synced }) => synced))
  }
  await sam.command('advance', { from: 'preparation', to: 'opening' })
  await sam.command('advance', { from: 'opening', to: 'timeline' })

  for (const [at, author] of shuffled(authors).entries()) {
    author.order['wrote'] = at
    await write(author)
  }
  for (const [at, author] of shuffled(authors).entries()) {
    author.order['answered'] = at
    await author.seat.command('agree', { event: author.event, answer: 'differently' })
  }
  for (const [at, author] of shuffled(authors).entries()) {
    author.order['handed in'] = at
    author.order['handed in at'] = performance.now()
    const reply = await author.seat.command('submitPerspective', { entry: 'mine' })
    author.order['answer of the hand-in'] = JSON.stringify(reply.body).length
  }
  const revealed = await sam.command('reveal')
  if (revealed.status !== 200) throw new Error(`the reveal was refused: ${JSON.stringify(revealed.body)}`)
  await eventually(() => {
    if (voicesSnapshot(voices.doc).perspectives.length < authors.length) throw new Error('not revealed yet')
  })

  // Afterwards everybody mends a word of their own, with the key that only their browser has.
  const mended = new Map<string, number>()
  for (const [at, author] of shuffled(authors).entries()) {
    const own = voicesSnapshot(voices.doc).perspectives.find(({ keyHash }) => keyHash === author.keyHash)
    const args = { perspective: own?.id, lanes: { saw: `${author.text} mended` }, key: author.key }
    const reply = await author.seat.command('editPerspective', args)
    if (reply.status !== 200) throw new Error(`the key does not fit: ${JSON.stringify(reply.body)}`)
    mended.set(author.keyHash, at)
  }
  await eventually(() => {
    const all = voicesSnapshot(voices.doc).perspectives
    if (!all.every(({ lanes }) => lanes.saw?.endsWith(' mended'))) throw new Error('not mended yet')
  })

  const exports = await Promise.all(
    ['report.md', 'report.html', 'report.json', 'timeline.csv'].map(async (name) =>
      (await sam.get(name)).text(),
    ),
  )
  for (const each of [...room, ...authors.flatMap(({ shared, draft }) => [...shared, draft])]) each.close()

  const rows = readRows(server).filter(
    ({ table, content }) => content.includes(meeting.id) || table === 'answer' || table === 'setting',
  )
  const texts = seenTexts(
    voices.doc,
    exports,
    rows.map(({ content }) => content),
    mended,
  )
  return {
    evidence: {
      texts,
      suspects: authors.map((author) =>
        suspectOf(author, rows, agenda, voicesSnapshot(voices.doc).agreements),
      ),
      scraps: [
        ...framesOf([...room, ...authors.flatMap(({ shared }) => shared)]),
        ...rows.map(({ content }): Scrap => ({ where: 'rows', content })),
        // What other meetings left in the file says nothing about this one; a page before the old end may be new, too.
        ...readFiles(server).map(
          (content, at): Scrap => ({
            where: 'files',
            content: content.slice(Math.max(0, (filesBefore[at] ?? 0) - 65_536)),
          }),
        ),
        ...exports.map((content): Scrap => ({ where: 'exports', content })),
        { where: 'log', content: server.said() },
      ],
    },
    truth: texts.map(({ keyHash }) => authors.findIndex((author) => author.keyHash === keyHash)),
  }
}

async function write({ draft, event, keyHash, text, shared }: Author): Promise<void> {
  const [agenda] = shared
  agenda?.provider.awareness.setLocalStateField('typing', true)
  putDraft(draft.doc, { kind: 'perspective', id: 'mine', event, lanes: {}, anonymous: false, keyHash: null })
  const saw = draftText(draft.doc, 'mine', 'saw')
  for (const word of text.split(' ')) saw?.insert(saw.length, saw.length > 0 ? ` ${word}` : word)
  setDraftAnonymous(draft.doc, 'mine', keyHash)
  const sent = draft.frames.filter(({ isSent, bytes }) => isSent && bytes[0] === 0 && bytes[1] !== 0).length
  await eventually(() => {
    if (draft.saved() < sent) throw new Error('the draft is not on disk yet')
  })
  agenda?.provider.awareness.setLocalStateField('typing', false)
}

/** Words that stand nowhere else, and texts of very different length. */
function wordsOf(random: RandomSource): string {
  const word = () =>
    random
      .int(2 ** 30)
      .toString(36)
      .padStart(6, 'q')
  return Array.from({ length: 2 + random.int(60) }, word).join(' ')
}

function seenTexts(
  voices: Y.Doc,
  exports: readonly string[],
  rows: readonly string[],
  mended: ReadonlyMap<string, number>,
): SeenText[] {
  const held = voices.getMap('perspectives')
  const state = rows.find((row) => row.includes('"perspectives":[{')) ?? ''
  return voicesSnapshot(voices).perspectives.map((each, place) => {
    const item = held._map.get(each.id)
    const words = each.lanes.saw ?? ''
    return {
      words: words.split(' ')[0] ?? words,
      perspective: each.id,
      keyHash: each.keyHash ?? '',
      event: each.event ?? '',
      client: item?.id.client ?? 0,
      features: {
        place,
        clock: item?.id.clock ?? 0,
        id: alphabetical(each.id),
        'key hash': alphabetical(each.keyHash ?? ''),
        length: words.length,
        mended: mended.get(each.keyHash ?? '') ?? 0,
        'in Markdown': exports[0]?.indexOf(words) ?? 0,
        'in HTML': exports[1]?.indexOf(words) ?? 0,
        'in JSON': exports[2]?.indexOf(words) ?? 0,
        'in the state': state.indexOf(words),
        'among the events': Number(each.event?.slice(1)),
      },
    }
  })
}

function suspectOf(
  { seat, shared, order }: Author,
  rows: readonly { table: string; values: Readonly<Record<string, unknown>>; content: string }[],
  agenda: RecordedDocument,
  agreements: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Suspect {
  const draft = draftOf(seat.seat)
  const own = rows.filter(({ values }) => values['document'] === draft)
  const stored = own.filter(({ table }) => table === 'document_update')
  const clients = new Set<number>(shared.map(({ doc }) => doc.clientID))
  for (const { values } of rows)
    if (
      (values['document'] === draft || values['seat'] === seat.seat) &&
      typeof values['client'] === 'number'
    )
      clients.add(values['client'])
  const bytes = (isSent: boolean) =>
    shared
      .flatMap(({ frames }) => frames)
      .reduce((n, each) => n + (each.isSent === isSent ? each.bytes.length : 0), 0)
  const seen = agenda.frames.findIndex(({ bytes: frame }) => frame.includes(seat.seat))
  return {
    seat: seat.seat,
    name: seat.name,
    clients,
    features: {
      ...order,
      seat: alphabetical(seat.seat),
      name: alphabetical(seat.name),
      'rows of the draft': own.length,
      'bytes of the draft': stored.reduce((n, { content }) => n + content.length, 0),
      'place of the draft': Math.max(0, ...stored.map(({ values }) => Number(values['position']))),
      'bytes sent': bytes(true),
      'bytes heard': bytes(false),
      frames: shared.reduce((n, { frames }) => n + frames.length, 0),
      'first seen': seen,
    },
    sawDifferently: new Set(
      Object.entries(agreements).flatMap(([event, given]) =>
        given[seat.seat] === 'differently' ? [event] : [],
      ),
    ),
  }
}

/** Each frame once: several sockets hear the same. */
function framesOf(documents: readonly RecordedDocument[]): Scrap[] {
  const contents = new Set(
    documents.flatMap(({ frames }) => frames.map(({ bytes }) => bytes.toString('latin1'))),
  )
  return [...contents].map((content) => ({ where: 'frames', content }))
}

/** The first letters as a number: the order of numbers is the order of the alphabet. */
const alphabetical = (text: string) => Number.parseInt(Buffer.from(text.slice(0, 6)).toString('hex'), 16)
