import type { PostmortemSnapshot } from '@second-story/postmortem'
import { describe, expect, it } from 'vitest'
import { buildReport } from './buildReport.ts'
import { forReaders } from './forReaders.ts'
import { renderJson } from './render/json.ts'
import { renderMarkdown } from './render/markdown.ts'
import { loginOutage } from './testing/loginOutage.ts'

const byName = (): PostmortemSnapshot => {
  const snapshot = loginOutage()
  const publication = { version: 1, at: Date.UTC(2023, 10, 2, 9), people: 'names' } as const
  return { ...snapshot, agenda: { ...snapshot.agenda, publication } }
}

describe('people', () => {
  it('[RP14] people tell as what they do, until the group has decided for names; owners keep theirs', () => {
    const markdown = renderMarkdown(buildReport(loginOutage()))
    expect(markdown).toContain('that came up on Tuesday. (customer support)')
    expect(markdown).not.toMatch(/Tom Okafor|Lee Chen|Mira Costa/)
    expect(markdown).toContain('Let support page the auth on-call — Ana Lindqvist')
    expect(renderMarkdown(buildReport(byName()))).toContain('that came up on Tuesday. (Ana Lindqvist)')
    expect(renderMarkdown(buildReport(loginOutage(), { people: 'names' }))).toContain('(Ana Lindqvist)')
  })

  it('[RP15] an anonymous perspective says so, and is counted', () => {
    const markdown = renderMarkdown(buildReport(loginOutage()))
    expect(markdown).toContain('did not know whom to tell. (anonymous)')
    expect(markdown).toContain('1 perspective is anonymous; its author is stored nowhere.')
  })

  it.each([
    ['by role', loginOutage()],
    ['by name', byName()],
  ])('[RP16] observers and screens on a wall are nowhere, nor is the hash of a key: %s', (_, snapshot) => {
    for (const file of [renderMarkdown(buildReport(snapshot)), renderJson(snapshot)])
      expect(file).not.toMatch(/Noor|The wall|aaaaaaaa|bbbbbbbb/)
  })

  it('[RP17] data for readers holds no name but those of the hosts, and no way from a host to what they told', () => {
    const { agenda, voices } = forReaders(loginOutage())
    expect(agenda.roster.map(({ name }) => name).filter(Boolean)).toEqual(['Priya Raman', 'Sam Weber'])
    const told = agenda.roster.find(({ function: does }) => does === 'on-call engineer')
    expect(told?.name).toBe('')
    expect(voices.perspectives[2]?.author).toBe(told?.id)
    expect(agenda.createdBy).not.toBe(told?.id)
    expect(JSON.stringify(agenda.roster) + JSON.stringify(voices)).not.toMatch(
      /"(priya|tom|ana|lee)"|Okafor|Chen/,
    )
    expect(voices.agreements['e2']).toEqual({
      'answer-001': 'agree',
      'answer-002': 'agree',
      'answer-003': 'differently',
      'answer-004': 'not-there',
    })
  })

  it.each([
    ['by role', loginOutage()],
    ['by name', byName()],
  ])(
    '[RP18] the report for readers is the report, and data for readers stays as it is: %s',
    (_, snapshot) => {
      const once = forReaders(snapshot)
      expect(forReaders(once)).toEqual(once)
      expect(renderMarkdown(buildReport(once))).toBe(renderMarkdown(buildReport(snapshot)))
    },
  )
})
