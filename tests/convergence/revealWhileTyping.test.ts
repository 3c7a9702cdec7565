import { draftOf, draftSnapshot, draftText, putDraft } from '@second-story/postmortem'
import { expect, it } from 'vitest'
import { eventually } from '../harness/eventually.ts'
import { openMeeting } from '../harness/openMeeting.ts'
import { startServer } from '../harness/startServer.ts'
import { settledContent } from './compareReplicas.ts'
import { openPerson } from './lightPerson.ts'
import { readDatabase } from './readDatabase.ts'

const reveals = 12

it('[CV6] a draft that is revealed while its owner types, and while another device comes in, stays whole', async () => {
  const server = await startServer()
  try {
    const meeting = await openMeeting(server)
    const facilitator = await meeting.join('facilitator', 'Ada')
    const seat = await meeting.join('participant', 'Jo')
    const document = draftOf(seat.seat)
    const [laptop, phone] = [0, 1].map(() => openPerson(server, meeting, seat, [document]))
    const link = () => laptop?.link(document)
    const inStep = () => {
      for (const device of [laptop, phone]) {
        device?.comeBack()
        if (!device?.link(document)?.isSettled)
          throw new Error(`not in step: ${device?.link(document)?.state}`)
      }
    }
    for (let round = 0; round < reveals; round++) {
      await eventually(inStep)
      const id = `idea-${round}`
      const doc = link()?.doc
      if (doc) putDraft(doc, { kind: 'idea', id, text: 'More alarms. ' })
      await eventually(inStep)
      expect((await seat.command('submitPerspective', { entry: id })).status).toBe(200)
      let isRevealed = false
      const revealing = facilitator.command('reveal', { evenIfFew: true }).finally(() => {
        isRevealed = true
      })
      for (let beat = 0; !isRevealed; beat++) {
        const typing = link()
        if (beat % 4 === 0 && typing?.closedFor === null) draftText(typing.doc, id, 'text')?.insert(0, 'x')
        if (beat % 20 === 0) phone?.goOffline()
        else if (beat % 20 === 10) phone?.comeBack()
        await new Promise(setImmediate)
      }
      expect((await revealing).status).toBe(200)
    }
    await eventually(inStep)
    const held: string[] = []
    for (const device of [laptop, phone]) {
      const doc = device?.link(document)?.doc
      if (doc) held.push(settledContent(doc, 'a device'))
      expect(doc && draftSnapshot(doc).map(({ id }) => id)).toEqual([])
      expect(device?.faults()).toEqual([])
      device?.close()
    }
    await server.shutDown()
    await readDatabase(server.dataDir, async (open) => {
      const stored = await open(meeting.id)
      const onDisk = await stored.content(document)
      expect(held).toEqual([onDisk, onDisk])
    })
  } finally {
    await server.stop()
  }
}, 60_000)
