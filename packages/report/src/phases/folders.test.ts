import { readdirSync } from 'node:fs'
import { sequence } from '@second-story/postmortem'
import { expect, it } from 'vitest'

const foldersOf = (path: string) =>
  readdirSync(new URL(path, import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

it('[RP19] every phase has a section in a folder of its name, and no other folder has', () => {
  expect(foldersOf('.').sort()).toEqual([...sequence].sort())
  for (const phase of sequence) expect(readdirSync(new URL(phase, import.meta.url))).toContain('section.ts')
})

it('[RP19] the folders of the domain are among them', () => {
  expect(foldersOf('.')).toEqual(expect.arrayContaining(foldersOf('../../../postmortem/src/phases')))
})
