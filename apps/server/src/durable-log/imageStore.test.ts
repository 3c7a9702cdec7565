import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { wireLimits } from '@second-story/protocol'
import { beforeEach, describe, expect, it } from 'vitest'
import { createImageStore } from './imageStore.ts'

let dataDir: string
let folder: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'second-story-test-'))
  folder = join(dataDir, 'evidence', 'p')
  mkdirSync(folder, { recursive: true })
})

const sized = (file: string, bytes: number) => {
  writeFileSync(join(folder, file), '')
  truncateSync(join(folder, file), bytes)
}
const another = `${'0'.repeat(64)}.png`

describe('the pictures', () => {
  it('[EV1] replace a file of their name and size that holds something else', async () => {
    const images = createImageStore(dataDir)
    const bytes = randomBytes(100)
    const file = (await images.keep('p', bytes, 'png')) ?? ''
    sized(file, bytes.length)
    expect(await images.keep('p', bytes, 'png')).toBe(file)
    expect(readFileSync(join(folder, file)).equals(bytes)).toBe(true)
  })

  it('[EV5] weigh what they weigh: no file that was left half-written, which is gone after a start', async () => {
    sized('left.half', wireLimits.maxImagesBytes)
    const images = createImageStore(dataDir)
    const file = await images.keep('p', randomBytes(100), 'png')
    expect(readdirSync(folder)).toEqual([file])
    sized('other.half', wireLimits.maxImagesBytes)
    expect(await images.keep('p', randomBytes(100), 'png')).not.toBeNull()
  })

  it('[EV5] that are there already fit, however full it is', async () => {
    const images = createImageStore(dataDir)
    const bytes = randomBytes(100)
    const file = await images.keep('p', bytes, 'png')
    sized(another, wireLimits.maxImagesBytes)
    expect(await images.keep('p', bytes, 'png')).toBe(file)
    expect(await images.keep('p', randomBytes(100), 'png')).toBeNull()
  })
})
