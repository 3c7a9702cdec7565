import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sequence } from '@second-story/postmortem'
import { describe, expect, it } from 'vitest'

const homes = ['packages/postmortem', 'apps/client', 'packages/report']

const foldersIn = (home: string) =>
  readdirSync(fileURLToPath(new URL(`../../${home}/src/phases`, import.meta.url)), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()

describe('a phase', () => {
  it.each(homes)('[AR9] has one name in three homes: %s', (home) => {
    expect(foldersIn(home)).toEqual([...sequence].sort())
  })
})
