import type { PostmortemSnapshot } from '@second-story/postmortem'
import { createState, projectAgenda, projectVoices } from '@second-story/postmortem'

/** A post-mortem in which nothing has happened yet. */
export function emptySnapshot(): PostmortemSnapshot {
  const now = Date.UTC(2023, 9, 29, 8)
  const state = createState({ id: 'pm', title: 'Nothing yet', kind: 'incident', now })
  return {
    agenda: projectAgenda(state),
    voices: projectVoices(state),
    record: {
      summary: {
        summary: '',
        description: '',
        impact: '',
        resolution: '',
        additionalInfo: '',
        tickets: '',
        tags: '',
        contact: '',
        severity: null,
        zone: 'UTC',
      },
      timeline: [],
      inquiry: [],
      factors: [],
      probes: { detection: '', 'first-responder': '', 'secondary-systems': '', documentation: '' },
      learnings: [],
    },
    notes: [],
    ideas: [],
  }
}
