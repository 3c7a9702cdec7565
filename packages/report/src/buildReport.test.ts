import type { PostmortemSnapshot } from '@second-story/postmortem'
import { describe, expect, it } from 'vitest'
import { buildReport } from './buildReport.ts'
import { renderMarkdown } from './render/markdown.ts'
import { emptySnapshot } from './testing/emptySnapshot.ts'
import { loginOutage } from './testing/loginOutage.ts'

const template = [
  'Timeline',
  'Description',
  'What happened',
  'Additional Info',
  'Remediation',
  'Bug Tickets',
  'Short Summary',
  'Tags',
]
const markdownOf = (snapshot: PostmortemSnapshot) => renderMarkdown(buildReport(snapshot))
const headingsOf = (markdown: string) => [...markdown.matchAll(/^## (.*)$/gm)].map(([, title]) => title)
const sectionOf = (markdown: string, title: string) =>
  markdown.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? ''

describe('the template', () => {
  it.each([
    ['a whole review', loginOutage()],
    ['nothing yet', emptySnapshot()],
  ])('[RP1] its headings come first, each once and in its order: %s', (_, snapshot) => {
    const markdown = markdownOf(snapshot)
    const headings = headingsOf(markdown)
    expect(headings.slice(0, 8)).toEqual(template)
    expect(new Set(headings).size).toBe(headings.length)
    expect(markdown.match(/^# /gm)).toHaveLength(1)
    expect(markdown).not.toMatch(/undefined|NaN|null|\[object/)
  })

  it('[RP2] the meeting and the incident stand in its tables', () => {
    const markdown = markdownOf(loginOutage())
    for (const row of [
      '| Meeting | Value |',
      '| Date | 2023-10-30 |',
      '| Contact | Priya Raman |',
      '| Created by | Priya Raman |',
      '| Facilitated by | Sam Weber |',
      '| Incident | Value |',
      '| Start Time | 2023-10-27 08:52 UTC |',
      '| End Time | 2023-10-27 10:30 UTC |',
      '| Detect Time | 2023-10-27 09:00 UTC |',
      '| Additional | First User Impact 09:00; Acknowledged 09:30; Declared 09:30; Mitigated 10:18 |',
    ])
      expect(markdown).toContain(`${row}\n`)
  })

  it('[RP3] severity, description and impact', () => {
    expect(sectionOf(markdownOf(loginOutage()), 'Description')).toMatch(
      /> Severity: SEV2\n\nUsers could not log in[^\n]*\n\n- ~5,000 users affected\n- Downtime/,
    )
  })

  it('[RP4] what happened is in order of time, a detail under its event', () => {
    const section = sectionOf(markdownOf(loginOutage()), 'What happened')
    const clocks = [...section.matchAll(/^- 2023-10-27 (\d\d:\d\d) UTC: /gm)].map(([, clock]) => clock)
    expect(clocks).toEqual(['08:52', '09:00', '09:15', '09:30', '10:00', '10:18', '10:30'])
    expect(section).toContain('high CPU usage on `auth-service-prod-01`.\n')
    expect(section).toContain('  - Raised the pod count first\n')
  })

  it('[RP5] remediation: how it was resolved, then one line for each action with owner and date', () => {
    const section = sectionOf(markdownOf(loginOutage()), 'Remediation')
    expect(section).toContain('- Rollback of the recent deployment.\n')
    expect(section).toMatch(
      /performance testing stage in the CI\/CD pipeline.*Dana Kim.*2023-11-15.*high.*prevent.*done when.*https:\/\/tracker\.example\/CI-412/,
    )
    expect(section).toMatch(
      /Let support page the auth on-call.*Ana Lindqvist.*2023-11-06.*https:\/\/tracker\.example\/SUP-31/,
    )
    const bare = loginOutage()
    const owners = markdownOf({ ...bare, ideas: bare.ideas.map((idea) => ({ ...idea, owner: '', due: '' })) })
    expect(owners).toContain('Let support page the auth on-call — no owner yet — no date yet')
  })
})

describe('beyond the template', () => {
  it('[RP6] the headings stand in the order of the meeting', () => {
    expect(headingsOf(markdownOf(loginOutage())).slice(8)).toEqual([
      'Perspectives',
      'Inquiry',
      'Contributing factors',
      'Learnings',
      'Notes',
      'Soak',
      'Late thoughts',
      'Actions',
      'Meeting',
      'Durations',
      'What was withheld',
    ])
  })

  it('[RP6] what is empty is left out', () => {
    expect(headingsOf(markdownOf(emptySnapshot()))).toEqual(template)
  })

  it('[RP7] the inquiry is a tree of questions with their answers, and cites its events', () => {
    const section = sectionOf(markdownOf(loginOutage()), 'Inquiry')
    expect(section).toContain("    - **Why wasn't performance testing included in the release process?**\\\n")
    expect(section).toContain('Scaling is one click, rollback needs two people. *(see 2023-10-27 10:00 UTC)*')
  })

  it('[RP8] what is not done has its reason; no action at all has its words', () => {
    const snapshot = loginOutage()
    expect(sectionOf(markdownOf(snapshot), 'Actions')).toMatch(
      /Canary deployments for auth.*not doing.*Covered for now by CI-412/,
    )
    const agenda = { ...snapshot.agenda, ending: { kind: 'no-action', words: 'The system held.' } as const }
    expect(sectionOf(markdownOf({ ...snapshot, agenda, ideas: [] }), 'Actions')).toContain(
      '**We end without an action.** The system held.',
    )
  })

  it('[RP9] ratings stand in the order of impact for effort, and only once they were shown', () => {
    const snapshot = loginOutage()
    const rows = [
      ...sectionOf(markdownOf(snapshot), 'Actions').matchAll(/^\| (\w+).* \| \d\.\d \| \d\.\d \| 5 \|$/gm),
    ]
    expect(rows.map(([, first]) => first)).toEqual(['Let', 'Implement', 'Canary'])
    const hidden = { a1: { rated: 3, mean: null, spread: null } }
    const before = { ...snapshot, agenda: { ...snapshot.agenda, ratings: hidden } }
    expect(markdownOf(before)).not.toContain('Impact and effort')
  })

  it('[RP10] the soak says when, and why it was cut short', () => {
    expect(sectionOf(markdownOf(loginOutage()), 'Soak')).toContain(
      'Cut short: The fixed release leaves tomorrow.',
    )
  })

  it('[RP11] polls show the exit poll and never the safety check', () => {
    const markdown = markdownOf(loginOutage())
    expect(markdown).toContain('4 of 5 learned something')
    expect(markdown).not.toMatch(/safety/i)
  })

  it('[RP12] durations come from the marked events; what cannot be told is a dash with its reason', () => {
    const snapshot = loginOutage()
    const section = sectionOf(markdownOf(snapshot), 'Durations')
    const values = [...section.matchAll(/^\| (?:Time to )?(\w+) \| (.*) \|$/gm)].map(([, name, value]) => [
      name,
      value,
    ])
    expect(values.slice(1)).toEqual([
      ['detect', '8 min'],
      ['acknowledge', '30 min'],
      ['mitigate', '1 h 26 min (86 min)'],
      ['restore', '1 h 38 min (98 min)'],
      ['Impact', '1 h 30 min (90 min)'],
    ])
    const started = snapshot.record.timeline.filter(({ id }) => id === 'e0')
    const onlyStart = { ...snapshot, record: { ...snapshot.record, timeline: started } }
    expect(sectionOf(markdownOf(onlyStart), 'Durations')).toContain('| Time to restore | – (')
    const nearMiss = { ...onlyStart, agenda: { ...snapshot.agenda, kind: 'near-miss' as const } }
    expect(markdownOf(nearMiss)).not.toContain('Durations')
  })

  it('[RP13] a tree of 10,000 questions, one in the other, loses none of them', () => {
    const snapshot = loginOutage()
    const node = snapshot.record.inquiry[1]
    if (!node) throw new Error('The fixture has two questions.')
    let deep = { ...node, question: 'Q9999' }
    for (let at = 9998; at >= 0; at--) deep = { ...node, question: `Q${at}`, children: [deep] }
    const markdown = markdownOf({ ...snapshot, record: { ...snapshot.record, inquiry: [deep] } })
    expect(markdown.match(/\*\*Q\d+\*\*/g)).toHaveLength(10_000)
  })
})
