import type { Report } from '../buildReport.ts'
import { renderDocx } from './docx.ts'
import { renderHtml } from './html.ts'
import { renderMarkdown } from './markdown.ts'

const renderers = {
  md: { mediaType: 'text/markdown; charset=utf-8', write: renderMarkdown },
  html: { mediaType: 'text/html; charset=utf-8', write: renderHtml },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: renderDocx,
  },
} as const

/** The formats of a report, by the ending of their files. */
export type ReportFormat = keyof typeof renderers
export const reportFormats = ['md', 'html', 'docx'] as const satisfies readonly ReportFormat[]

export interface RenderedReport {
  readonly mediaType: string
  readonly body: string | Uint8Array
}

export async function render(report: Report, format: ReportFormat): Promise<RenderedReport> {
  const { mediaType, write } = renderers[format]
  return { mediaType, body: await write(report) }
}
