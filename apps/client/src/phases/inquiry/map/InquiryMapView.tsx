import type { MapBox } from '@second-story/postmortem'
import { flattenInquiry, inquiryMap } from '@second-story/postmortem'
import { useMemo, useRef, useState } from 'react'
import { useRecord } from '../../../replica/usePostmortem.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { counted } from '../../timeline/labels.ts'
import { useTree } from '../TreeContext.ts'
import styles from './InquiryMapView.module.css'
import { MapBoxes } from './MapBoxes.tsx'
import { neighbourOf } from './neighbourOf.ts'

const sizes = [4, 6, 8, 10, 12, 14] as const
/** The larger the tree, the smaller at first. */
const usual = (count: number) => (count <= 12 ? 4 : count <= 60 ? 3 : 2)

/** The whole tree at a glance. Arrow keys walk it; a click or Enter goes to the question in the list. */
export function InquiryMapView({ onShow }: { onShow: (node: string) => void }) {
  const { inquiry } = useRecord()
  const { factors } = useTree()
  const [size, setSize] = useState<number>(() => usual(flattenInquiry(inquiry).length))
  const [activeId, setActiveId] = useState<string | null>(null)
  const frame = useRef<HTMLElement>(null)
  const letter = sizes[size] ?? 12
  const map = useMemo(() => inquiryMap(inquiry, { letter, factors }), [inquiry, letter, factors])
  const active = map.boxes.find(({ id }) => id === activeId) ?? map.boxes[0]

  const walk = (key: string, from: MapBox): boolean => {
    const next = neighbourOf(map.boxes, from, key)
    if (!next) return false
    setActiveId(next.id)
    frame.current?.querySelector<SVGAElement>(`[data-box="${CSS.escape(next.id)}"]`)?.focus()
    return true
  }

  return (
    <div className={styles['view']}>
      <div className={styles['head']}>
        <span>
          {counted(map.boxes.length, 'question')}, from the first ones on the left to what they led to
        </span>
        <span className={styles['zoom']}>
          <IconButton label="Smaller" icon="minus" disabled={size === 0} onClick={() => setSize(size - 1)} />
          <IconButton
            label="Larger"
            icon="plus"
            disabled={size === sizes.length - 1}
            onClick={() => setSize(size + 1)}
          />
        </span>
      </div>
      <nav ref={frame} className={styles['frame']} aria-label="Map of the questions">
        <MapBoxes
          map={map}
          activeId={active?.id ?? null}
          onActive={setActiveId}
          onShow={onShow}
          onWalk={walk}
        />
      </nav>
    </div>
  )
}
