import { inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { afterEach, expect, it, vi } from 'vitest'
import { buildReport } from '../buildReport.ts'
import { hostileText, withTexts } from '../testing/hostileTexts.ts'
import { loginOutage } from '../testing/loginOutage.ts'
import { renderDocx } from './docx.ts'

afterEach(() => vi.useRealTimers())

/** The files of a zip archive by their paths. */
function unzipped(zip: Uint8Array): Map<string, string> {
  const view = new DataView(zip.buffer, zip.byteOffset)
  const end = zip.length - 22
  let at = view.getUint32(end + 16, true)
  return new Map(
    Array.from({ length: view.getUint16(end + 10, true) }, () => {
      const [size, name] = [view.getUint32(at + 20, true), view.getUint16(at + 28, true)]
      const path = new TextDecoder().decode(zip.subarray(at + 46, at + 46 + name))
      const local = view.getUint32(at + 42, true)
      const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
      const bytes = zip.subarray(from, from + size)
      const isPacked = view.getUint16(at + 10, true) === 8
      at += 46 + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
      return [
        path,
        new TextDecoder('utf-8', { fatal: true }).decode(isPacked ? inflateRawSync(bytes) : bytes),
      ] as const
    }),
  )
}

/** Every element is closed where it should be, and no sign stands where XML has no place for it. */
function expectWellFormed(xml: string) {
  expect(xml).not.toMatch(
    /[^\P{Cc}\n\t\r]|\p{Noncharacter_Code_Point}|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/u,
  )
  const open: (string | undefined)[] = []
  for (const [, closes, name, alone] of xml.matchAll(/<(\/?)([\w:]+)(?:\s+[\w:]+="[^"<]*")*\s*(\/?)>/g)) {
    if (closes) expect(open.pop()).toBe(name)
    else if (!alone) open.push(name)
  }
  expect(open).toEqual([])
}

it('[RP60] a Word document has real headings, tables, lists and links', async () => {
  const files = unzipped(await renderDocx(buildReport(loginOutage())))
  const body = files.get('word/document.xml') ?? ''
  expect(body.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(19)
  expect(body.match(/<w:pStyle w:val="Title"\/>/g)).toHaveLength(1)
  expect(body.match(/<w:tbl>/g)).toHaveLength(5)
  expect(body).toContain('<w:numPr>')
  expect(files.get('word/_rels/document.xml.rels')).toContain('Target="https://tracker.example/CI-412"')
})

it('[RP61] the same report makes the same bytes, whatever the hour', async () => {
  vi.useFakeTimers({ now: Date.UTC(2024, 1, 1), toFake: ['Date'] })
  const first = await renderDocx(buildReport(loginOutage()))
  vi.setSystemTime(Date.UTC(2030, 5, 6, 7, 8, 9))
  expect(Buffer.compare(first, await renderDocx(buildReport(loginOutage())))).toBe(0)
})

it('[RP62] hostile texts leave it well-formed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(hostileText, { minLength: 1, maxLength: 40 }), async (texts) => {
      const files = unzipped(await renderDocx(buildReport(withTexts(loginOutage(), texts))))
      for (const [path, xml] of files) if (/\.(xml|rels)$/.test(path)) expectWellFormed(xml)
    }),
    { numRuns: 30 },
  )
}, 60_000)
