import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

interface Source {
  readonly path: string
  readonly text: string
  readonly imports: readonly string[]
}

const sources = ['apps', 'packages'].flatMap((folder) => filesBelow(join(root, folder))).map(readSource)

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory())
      return ['node_modules', 'dist', 'public'].includes(entry.name) ? [] : filesBelow(path)
    return /\.tsx?$/.test(entry.name) ? [path] : []
  })
}

function readSource(path: string): Source {
  const text = readFileSync(path, 'utf8')
  const imports = [...text.matchAll(/(?<=[\s}]from\s|\bimport\s|\bimport\()'([^']+)'/g)].map(
    (match) => match[1] ?? '',
  )
  return { path: relative(root, path), text, imports }
}

const isTest = ({ path }: Source) => /\/testing\/|\.test\.tsx?$|Contract\.ts$/.test(path)
const sourcesOf = (folder: string) =>
  sources.filter((source) => source.path.startsWith(`${folder}/`) && !isTest(source))

/** Where a relative import leads, from the root. */
const target = (source: Source, specifier: string) =>
  relative(root, resolve(root, dirname(source.path), specifier))

/** Which packages and libraries each package may import; the message says what to do instead. */
const allowed: Readonly<Record<string, readonly RegExp[]>> = {
  'packages/intake': [/^temporal-polyfill$/],
  'packages/language': [],
  'packages/postmortem': [/^yjs$/, /^valibot$/, /^d3-hierarchy$/],
  'packages/protocol': [/^@second-story\/postmortem$/, /^lib0\//, /^valibot$/],
  'packages/report': [/^@second-story\/postmortem$/, /^docx$/],
}

/** In the order of the data's way; a hop imports later hops only. What is not named here may see the whole row. */
const hops: Readonly<Record<string, readonly string[]>> = {
  'apps/client/src': ['app', 'facilitation', 'phases', 'parking-lot', 'notes', 'replica', 'socket', 'ui'],
}

describe('who may import whom', () => {
  it('[AR1] reads every source', () => {
    expect(sources.length).toBeGreaterThan(150)
  })

  it.each(Object.entries(allowed))('[AR2] %s imports only what it may', (folder, patterns) => {
    const strangers = sourcesOf(folder).flatMap((source) =>
      source.imports
        .filter(
          (specifier) => !specifier.startsWith('.') && !patterns.some((pattern) => pattern.test(specifier)),
        )
        .map(
          (specifier) =>
            `${source.path} imports ${specifier}: pass it in as a parameter, or move the code to where it belongs`,
        ),
    )
    expect(strangers).toEqual([])
  })

  it('[AR3] enters a package by its door, and no app at all', () => {
    const back = sources.flatMap((source) =>
      source.imports
        .filter((specifier) => {
          if (specifier.startsWith('@second-story/'))
            return specifier.split('/').length > 2 || /\/(client|server)$/.test(specifier)
          if (!specifier.startsWith('.')) return false
          const [kind, name] = source.path.split('/')
          return !target(source, specifier).startsWith(`${kind}/${name}/`)
        })
        .map((specifier) => `${source.path} imports ${specifier}: use the index of the package`),
    )
    expect(back).toEqual([])
  })

  it('[AR4] follows the way of the data inside the client', () => {
    const upward = Object.entries(hops).flatMap(([app, row]) =>
      sourcesOf(app).flatMap((source) => {
        const from = row.indexOf(relative(app, source.path).split('/')[0] ?? '')
        return source.imports
          .filter((specifier) => specifier.startsWith('.'))
          .filter((specifier) => {
            const to = row.indexOf(relative(app, target(source, specifier)).split('/')[0] ?? '')
            return from >= 0 && to >= 0 && to < from
          })
          .map((specifier) => `${source.path} imports ${specifier}: an earlier hop is reached by a callback`)
      }),
    )
    expect(upward).toEqual([])
  })

  it('[AR5] keeps the socket library, the store and the editor where they belong', () => {
    const homes: readonly (readonly [RegExp, RegExp])[] = [
      [/^y-websocket$/, /^apps\/client\/src\/socket\//],
      [/^y-indexeddb$/, /^apps\/client\/src\/replica\//],
      [/^zustand/, /^apps\/client\/src\/(replica|socket)\//],
      [/^@tiptap\//, /^apps\/client\/src\/notes\//],
      [/^(radix-ui|cmdk|uqr)$/, /^apps\/client\/src\/ui\//],
      [/^better-sqlite3$/, /^apps\/server\/src\/durable-log\//],
      [/^docx$/, /^packages\/report\/src\/render\//],
    ]
    const away = sources.flatMap((source) =>
      source.imports.flatMap((specifier) =>
        homes
          .filter(([library, home]) => library.test(specifier) && !home.test(source.path))
          .map(() => `${source.path} imports ${specifier}`),
      ),
    )
    expect(away).toEqual([])
  })
})

describe('files', () => {
  it('[AR6] are named for what they do', () => {
    const banned = /(^|\/)(utils?|helpers?|common|shared|misc|manager)(\.|\/)/
    expect(sources.filter(({ path }) => banned.test(path)).map(({ path }) => path)).toEqual([])
  })
  it('[AR7] have at most 400 lines', () => {
    expect(sources.filter(({ text }) => text.split('\n').length > 400).map(({ path }) => path)).toEqual([])
  })
  it('[AR8] keep the types strict: no any, no non-null assertion, no suppression', () => {
    const loose = /[)\]\w] as any\b(?! other)|@ts-(ignore|expect-error|nocheck)/
    expect(sources.filter(({ text }) => loose.test(text)).map(({ path }) => path)).toEqual([])
  })
})
