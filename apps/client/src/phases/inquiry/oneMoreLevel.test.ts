import { expect, it } from 'vitest'
import { oneMoreLevel } from './oneMoreLevel.ts'

it('invites to go past a person or a tool', () => {
  expect(
    oneMoreLevel('This step was inadvertently omitted during a recent refactor.', [])?.invitation,
  ).toContain('person')
  expect(oneMoreLevel('Tom merged it', ['Tom'])?.invitation).toContain('person')
  expect(oneMoreLevel('A bug in the proxy.', [])?.invitation).toContain('tool')
})

it('keeps quiet about conditions of the system', () => {
  expect(
    oneMoreLevel('The eviction policy was based on theoretical load, not on a stress test.', ['Tom']),
  ).toBeNull()
  expect(oneMoreLevel('The release process had no performance testing phase.', ['Al'])).toBeNull()
  expect(oneMoreLevel('', [])).toBeNull()
})
