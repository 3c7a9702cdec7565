import type { Report } from '../buildReport.ts'
import type { Content, Inline, ListNode, ReportNode, TableNode } from '../node.ts'
import { plainText } from '../node.ts'
import { anchors } from './anchors.ts'
import { escapeHtml } from './escapeHtml.ts'
import { htmlStyle } from './htmlStyle.ts'
import { safeLink } from './safeLink.ts'
import { renderSvg } from './svg.ts'

/** A page of its own: no script, no request to anywhere, readable on a phone and on paper. */
export function renderHtml(report: Report): string {
  const ids = anchors(report.nodes)
  const chapters = report.nodes.filter((node) => node.kind === 'heading' && node.level === 2)
  const contents = chapters.map(
    (node) => `<li><a href="#${ids.get(node)}">${escapeHtml(headingText(node))}</a></li>`,
  )
  const [title, ...rest] = report.nodes.map((node) => block(node, ids.get(node)))
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(report.title)}</title>
<style>${htmlStyle}</style>
</head>
<body>
<header>
${title ?? ''}
</header>
<nav aria-label="Contents">
<p>Contents</p>
<ol>
${contents.join('\n')}
</ol>
</nav>
<main>
${rest.join('\n')}
</main>
</body>
</html>
`
}

const headingText = (node: ReportNode) => (node.kind === 'heading' ? plainText(node.content) : '')

function block(node: ReportNode, id: string | undefined): string {
  switch (node.kind) {
    case 'heading':
      return `<h${node.level}${id === undefined ? '' : ` id="${id}"`}>${inline(node.content)}</h${node.level}>`
    case 'paragraph':
      return `<p>${inline(node.content)}</p>`
    case 'quote':
      return `<blockquote><p>${inline(node.content)}</p></blockquote>`
    case 'code':
      return `<pre tabindex="0"><code>${escapeHtml(node.text)}</code></pre>`
    case 'rule':
      return '<hr>'
    case 'drawing':
      return renderSvg(node.drawing)
    case 'list':
      return list(node)
    case 'table':
      return table(node)
  }
}

function list({ isNumbered, items }: ListNode): string {
  const tag = isNumbered ? 'ol' : 'ul'
  const inner = items.map(
    ({ content, children }) => `<li>${inline(content)}${children.map(list).join('')}</li>`,
  )
  return `<${tag}>\n${inner.join('\n')}\n</${tag}>`
}

/** A wide table scrolls by itself, also by keyboard; the page does not. */
const table = ({ head, rows }: TableNode): string =>
  `<div class="${head.length > 2 ? 'wide' : 'facts'}" role="region" aria-label="${escapeHtml(head.map(plainText).join(', '))}" tabindex="0"><table>
<thead><tr>${head.map((cell) => `<th scope="col">${inline(cell)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((cells) => `<tr>${cells.map((cell, at) => (at === 0 ? `<th scope="row">${inline(cell)}</th>` : `<td>${inline(cell)}</td>`)).join('')}</tr>`).join('\n')}
</tbody></table></div>`

const inline = (content: Content): string => content.map(one).join('')

function one({ text, isBold, isItalic, isStruck, isCode, link, picture }: Inline): string {
  let html = escapeHtml(text).replaceAll('\n', '<br>')
  if (picture !== undefined && isPicture(picture))
    html = `<img src="${picture}" alt="" style="display:block;max-width:100%;height:auto">${html}`
  if (isCode) html = `<code>${html}</code>`
  if (isItalic) html = `<em>${html}</em>`
  if (isBold) html = `<strong>${html}</strong>`
  if (isStruck) html = `<s>${html}</s>`
  const address = safeLink(link)
  return address === null ? html : `<a href="${escapeHtml(address)}" rel="noreferrer noopener">${html}</a>`
}

/** Nothing but the letters of base64 behind a type that cannot run anything. */
const isPicture = (address: string): boolean =>
  /^data:image\/(png|jpeg|webp);base64,[A-Za-z0-9+/]+=*$/.test(address)
