import { recapSnapshot } from '@second-story/postmortem'
import { useIdeas, useRecord, useVoices } from '../../replica/usePostmortem.ts'
import { Wall } from '../Wall.tsx'

export function RecapRoomScreen() {
  const recap = recapSnapshot({ record: useRecord(), voices: useVoices(), ideas: useIdeas() })
  return (
    <Wall
      lead={recap.summary}
      points={[...recap.learnings, ...recap.factors, ...recap.lateThoughts].map((item) => item.text)}
    />
  )
}
