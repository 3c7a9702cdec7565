import type { IStylesOptions } from 'docx'

const body = 'Calibri'
const mono = 'Consolas'
const accent = '23604F'

/** Sizes are half points, distances twentieths of a point. */
export const docxStyles: IStylesOptions = {
  default: {
    document: { run: { font: body, size: 22 }, paragraph: { spacing: { after: 120, line: 276 } } },
    title: { run: { font: body, size: 44, bold: true }, paragraph: { spacing: { after: 240 } } },
    heading1: {
      run: { font: body, size: 30, bold: true, color: accent },
      paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
    },
    heading2: {
      run: { font: body, size: 24, bold: true },
      paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
    },
    heading3: {
      run: { font: body, size: 22, bold: true, italics: true },
      paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
    },
    hyperlink: { run: { color: '1A5FB4', underline: {} } },
  },
  paragraphStyles: [
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      paragraph: {
        indent: { left: 240 },
        border: { left: { style: 'single', size: 18, color: accent, space: 8 } },
      },
    },
    { id: 'Code', name: 'Code', basedOn: 'Normal', run: { font: mono, size: 19 } },
    { id: 'Cell', name: 'Cell', basedOn: 'Normal', paragraph: { spacing: { after: 0 } } },
  ],
  characterStyles: [{ id: 'InlineCode', name: 'Inline Code', run: { font: mono, size: 20 } }],
}
