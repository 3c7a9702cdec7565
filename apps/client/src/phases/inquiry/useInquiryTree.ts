import { addNode, placeNode } from '@second-story/postmortem'
import { useEffect, useMemo, useRef, useState } from 'react'
import { newId } from '../../replica/ids.ts'
import { useAgenda, useDoc, useMayWrite, useRecord } from '../../replica/usePostmortem.ts'
import { announce } from '../../ui/announce.ts'
import { behind, moveInTree, sayPlace, standingOf } from './moveInTree.ts'
import type { Tree } from './TreeContext.ts'

type Focus = Tree['focus']

export function useInquiryTree(): Tree {
  const record = useDoc('record')
  const { inquiry, timeline, factors, summary } = useRecord()
  const { roster } = useAgenda()
  const mayWrite = useMayWrite('record')
  const [focus, setFocus] = useState<Focus>(null)
  const [begun, setBegun] = useState<ReadonlySet<string>>(new Set())
  const afterMove = useRef<{ readonly node: string; readonly focus: Focus } | null>(null)
  const latest = useRef(inquiry)

  // A moved field is painted anew at its new place and loses the focus on the way.
  useEffect(() => {
    latest.current = inquiry
    if (!afterMove.current) return
    announce(sayPlace(inquiry, afterMove.current.node))
    if (afterMove.current.focus) setFocus(afterMove.current.focus)
    afterMove.current = null
  }, [inquiry])

  const events = useMemo(() => new Map(timeline.map((event) => [event.id, event])), [timeline])
  // Kept as a string, so that a letter typed in a factor does not paint the whole tree anew.
  const factorNodes = factors.map((factor) => factor.node ?? '').join(' ')
  const names = roster.map((seat) => seat.name.split(' ')[0] ?? '').join('\n')

  return useMemo(
    (): Tree => ({
      mayWrite,
      zone: summary.zone,
      events,
      names: names.split('\n').filter((name) => name.length > 2),
      factors: new Set(factorNodes.split(' ')),
      focus,
      begun,
      focusOn: (node, field) => setFocus({ node, field }),
      focusArrived: () => setFocus(null),
      ask({ way, parent, question = '', cites = [] }) {
        const id = newId()
        addNode(record, { id, parent, way, question, cites })
        setBegun((before) => new Set([...before, id]))
        setFocus({ node: id, field: question ? 'answer' : 'question' })
      },
      move(node, direction, field) {
        const place = moveInTree(latest.current, node, direction)
        if (!place || !placeNode(record, node, place)) return announce('There is no place in that direction')
        afterMove.current = { node, focus: { node, field } }
      },
      drop(dragged, where, on) {
        const after = where === 'after' ? behind(latest.current, on) : null
        const parent = standingOf(latest.current, on)?.parent?.id ?? null
        const place = after ?? (where === 'under' ? { parent: on, before: null } : { parent, before: on })
        if (placeNode(record, dragged, place)) afterMove.current = { node: dragged, focus: null }
      },
    }),
    [record, mayWrite, summary.zone, events, names, factorNodes, focus, begun],
  )
}
