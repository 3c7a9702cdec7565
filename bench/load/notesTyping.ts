import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness'
import * as Y from 'yjs'
import type { Door } from './clientSocket.ts'
import { Member } from './member.ts'
import { awarenessMessage, prefixOf } from './messages.ts'

interface Scribe {
  readonly doc: Y.Doc
  readonly member: Member
  readonly awareness: Awareness
  /** The paragraph that this one types at the end of. */
  readonly place: number
}

const vocabulary =
  'the queue grew while old pods drained and nobody could see from the dashboard which shard was slow so we asked the team'.split(
    ' ',
  )
const wordsInParagraph = 25

/** Scribes with a caret each, who type in the same notes. */
export class NotesTyping {
  #scribes: Scribe[] = []

  /** Writes notes of so many words through the first door, and sets everybody's caret. */
  async open(doors: readonly Door[], words: number): Promise<void> {
    const paragraphs = Math.ceil(words / wordsInParagraph)
    for (const [index, door] of doors.entries()) {
      const scribe = await enter(door, Math.floor(((index + 0.5) * paragraphs) / doors.length))
      if (index === 0) scribe.doc.transact(() => writeNotes(notesOf(scribe.doc), paragraphs))
      this.#scribes.push(scribe)
    }
    await this.#until(() => this.#scribes.every(({ doc }) => notesOf(doc).length === paragraphs))
    for (const scribe of this.#scribes) showCaret(scribe)
  }

  /** Everybody types so many letters a second, for so long. */
  async type(perSecond: number, forMs: number): Promise<number> {
    const begun = performance.now()
    let typed = 0
    for (let at = 0; performance.now() - begun < forMs; at++) {
      for (const scribe of this.#scribes) {
        const text = lastText(scribe)
        text.insert(text.length, at % 6 === 5 ? ' ' : 'x')
        showCaret(scribe)
        typed++
      }
      const next = begun + ((at + 1) * 1_000) / perSecond
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, next - performance.now())))
    }
    return typed
  }

  /** The words as each of them has them, once all have the same. */
  async words(): Promise<string> {
    const all = () => this.#scribes.map(({ doc }) => notesOf(doc).toString())
    await this.#until(() => new Set(all()).size === 1)
    return (all()[0] ?? '').replace(/<\/paragraph>/g, '\n').replace(/<[^>]*>/g, '')
  }

  close(): void {
    for (const { member, awareness } of this.#scribes) {
      awareness.destroy()
      member.socket.close()
    }
    this.#scribes = []
  }

  async #until(isTrue: () => boolean): Promise<void> {
    for (let waited = 0; waited < 30_000; waited += 20) {
      if (isTrue()) return
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    throw new Error('the scribes do not have the same notes')
  }
}

const notesOf = (doc: Y.Doc) => doc.getXmlFragment('notes')

async function enter(door: Door, place: number): Promise<Scribe> {
  const doc = new Y.Doc()
  const member = new Member(door, {
    update: (bytes, start, end) => Y.applyUpdate(doc, new Uint8Array(bytes.subarray(start, end)), member),
  })
  await member.synced()
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== member) member.write(update)
  })
  const awareness = new Awareness(doc)
  awareness.on('update', () =>
    member.socket.send(awarenessMessage(prefixOf(door), encodeAwarenessUpdate(awareness, [doc.clientID]))),
  )
  return { doc, member, awareness, place }
}

function writeNotes(notes: Y.XmlFragment, paragraphs: number): void {
  const all = Array.from({ length: paragraphs }, (_, index) => {
    const words = Array.from(
      { length: wordsInParagraph },
      (_, word) => vocabulary[(index * 7 + word) % vocabulary.length] ?? '',
    )
    const paragraph = new Y.XmlElement('paragraph')
    paragraph.setAttribute('at', '2026-03-01T10:00:00.000Z')
    // Every tenth gives the coach something to say.
    const sentence = index % 10 === 0 ? 'Bo should have known. ' : ''
    paragraph.insert(0, [new Y.XmlText(`${sentence}${words.join(' ')}.`)])
    return paragraph
  })
  notes.insert(0, all)
}

function lastText({ doc, place }: Scribe): Y.XmlText {
  const paragraph = notesOf(doc).get(place)
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(paragraph.length - 1) : null
  if (text instanceof Y.XmlText) return text
  throw new Error('the paragraph is gone')
}

function showCaret(scribe: Scribe): void {
  const text = lastText(scribe)
  const position = Y.createRelativePositionFromTypeIndex(text, text.length)
  const caret = Y.relativePositionToJSON(position)
  scribe.awareness.setLocalState({
    cursor: { anchor: caret, head: caret },
    user: { name: `Scribe ${scribe.place}`, color: '#23604f' },
  })
}
