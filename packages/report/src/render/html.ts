import type { Report } from '../buildReport.ts'
import type { Inline, ListItem, ReportNode } from '../node.ts'
import { htmlStyle } from './htmlStyle.ts'

/** A page of its own: no script, no request to anywhere, readable on a phone and on paper. */
export function renderHtml(report: Report): string {
  const parts = report.nodes.filter((node) => node.kind === 'heading' && node.level === 2)
  const contents = parts
    .map((node) => `<li><a href="#${anchor(textOf(node))}">${escaped(textOf(node))}</a></li>`)
    .join('')
  const [title, ...body] = report.nodes
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(report.title)}</title>
<style>${htmlStyle}</style>
</head>
<body>
<main>
${title ? block(title) : ''}
<nav aria-label="Contents"><ol>${contents}</ol></nav>
${body.map(block).join('\n')}
</main>
</body>
</html>
`
}

const textOf = (node: ReportNode) => (node.kind === 'heading' ? node.text : '')
const anchor = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-')

function block(node: ReportNode): string {
  switch (node.kind) {
    case 'heading': {
      const id = node.level === 2 ? ` id="${anchor(node.text)}"` : ''
      return `<h${node.level}${id}>${escaped(node.text)}</h${node.level}>`
    }
    case 'paragraph':
      return `<p>${inline(node.content)}</p>`
    case 'quote':
      return `<blockquote>${inline(node.content)}</blockquote>`
    case 'code':
      return `<pre>${escaped(node.text)}</pre>`
    case 'list':
      return items(node.items, node.isNumbered)
    case 'table':
      return `<div class="table"><table><thead><tr>${node.head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('')}</tr></thead><tbody>${node.rows
        .map(
          (cells) =>
            `<tr>${cells.map((cell, index) => (index === 0 ? `<th scope="row">${escaped(cell)}</th>` : `<td>${escaped(cell)}</td>`)).join('')}</tr>`,
        )
        .join('')}</tbody></table></div>`
  }
}

function items(all: readonly ListItem[], isNumbered: boolean): string {
  const tag = isNumbered ? 'ol' : 'ul'
  const inner = all.map(
    (each) =>
      `<li>${inline(each.content)}${each.children.length > 0 ? items(each.children, false) : ''}</li>`,
  )
  return `<${tag}>${inner.join('')}</${tag}>`
}

const inline = (parts: readonly Inline[]): string => parts.map(part).join('')

function part({ text, isBold, isItalic, isCode, link }: Inline): string {
  let html = escaped(text)
  if (isCode) html = `<code>${html}</code>`
  if (isItalic) html = `<em>${html}</em>`
  if (isBold) html = `<strong>${html}</strong>`
  const isSafe = link !== undefined && /^(https?:|mailto:)/i.test(link)
  return isSafe ? `<a href="${escaped(link)}" rel="noreferrer noopener">${html}</a>` : html
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
