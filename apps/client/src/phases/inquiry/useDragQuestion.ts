import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { attachInstruction, extractInstruction } from '@atlaskit/pragmatic-drag-and-drop-hitbox/list-item'
import { useEffect, useRef, useState } from 'react'

/** Where a dragged question would go, seen from the one it hovers over. */
export type Drop = 'before' | 'after' | 'under'
const drops = { 'reorder-before': 'before', 'reorder-after': 'after', combine: 'under' } as const

/** Makes a question something to drag, and something to drop another one on. Its own branch takes it not. */
export function useDragQuestion(
  id: string,
  isEnabled: boolean,
  onDrop: (dragged: string, drop: Drop) => void,
) {
  const element = useRef<HTMLElement>(null)
  const handle = useRef<HTMLSpanElement>(null)
  const latest = useRef(onDrop)
  latest.current = onDrop
  const [drop, setDrop] = useState<Drop | null>(null)
  const [isDragged, setDragged] = useState(false)

  useEffect(() => {
    if (!element.current || !handle.current || !isEnabled) return
    const dropOf = (data: Record<string | symbol, unknown>): Drop | null => {
      const instruction = extractInstruction(data)
      return instruction ? drops[instruction.operation] : null
    }
    const ends = [
      draggable({
        element: element.current,
        dragHandle: handle.current,
        getInitialData: () => ({ question: id }),
        onDragStart: () => setDragged(true),
        onDrop: () => setDragged(false),
      }),
      dropTargetForElements({
        element: element.current,
        canDrop: ({ source }) =>
          typeof source.data['question'] === 'string' &&
          source.element.closest('li')?.contains(element.current) === false,
        getData: ({ input, element }) =>
          attachInstruction(
            {},
            {
              input,
              element,
              operations: {
                'reorder-before': 'available',
                'reorder-after': 'available',
                combine: 'available',
              },
            },
          ),
        onDrag: ({ self }) => setDrop(dropOf(self.data)),
        onDragLeave: () => setDrop(null),
        onDrop: ({ self, source }) => {
          setDrop(null)
          const [dragged, where] = [source.data['question'], dropOf(self.data)]
          if (typeof dragged === 'string' && where) latest.current(dragged, where)
        },
      }),
    ]
    return () => {
      for (const end of ends) end()
    }
  }, [id, isEnabled])

  return { element, handle, drop, isDragged }
}
