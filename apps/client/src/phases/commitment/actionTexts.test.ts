import { expect, it } from 'vitest'
import { dueText, linkOf, missingWords } from './actionTexts.ts'

it('says what is missing', () => {
  expect(missingWords({ owner: ' ', due: '' })).toBe('an owner and a target date')
  expect(missingWords({ owner: 'SRE', due: '' })).toBe('a target date')
  expect(missingWords({ owner: 'SRE', due: '2023-11-15' })).toBe('')
})

it('opens web addresses only', () => {
  expect(linkOf(' https://tracker.example/A-1 ')).toBe('https://tracker.example/A-1')
  expect(linkOf('javascript:alert(1)')).toBeNull()
  expect(linkOf('AUTH-881')).toBeNull()
})

it('writes dates as people read them', () => {
  expect(dueText('2023-11-15')).toBe('15 Nov 2023')
  expect(dueText('2023-99-99')).toBe('2023-99-99')
})
