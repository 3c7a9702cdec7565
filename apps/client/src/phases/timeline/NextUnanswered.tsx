import { useOwn } from '../../replica/useOwn.ts'
import { useRecord } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import type { AgreementRoundProps } from './AgreementRound.tsx'
import { nextUnanswered } from './agreementProgress.ts'

/** The way through the round: the next event that waits for my answer. */
export function NextUnanswered({ openId, onShow }: AgreementRoundProps) {
  const { timeline } = useRecord()
  const own = useOwn().answers
  const next = nextUnanswered(timeline, own, openId)
  if (!next) return null
  const left = timeline.filter(({ id }) => own[id] === undefined).length
  return (
    <Button size="s" variant="quiet" icon="down" onClick={() => onShow(next.id)}>
      Next without my answer ({left})
    </Button>
  )
}
