/** Each would mark the page if it ever ran, and opens a dialog besides. */
const act = "document.documentElement.dataset.poisoned='yes'"

export const xssTexts: readonly string[] = [
  `<script>${act};alert(1)</script>`,
  `"><script>${act}</script>`,
  `</title></style></textarea><script>${act}</script>`,
  `<img src=x onerror="${act};alert(1)">`,
  `<svg onload="${act}"><animate onbegin="${act}"></svg>`,
  `<iframe srcdoc="<script>parent.${act}</script>"></iframe>`,
  `<a href="javascript:${act}">click</a>`,
  `[click](javascript:${act})`,
  `![x](x"onerror="${act})`,
  `<https://a.example/"onmouseover="${act}>`,
  `javascript:${act}`,
  `data:text/html,<script>${act}</script>`,
  `<details open ontoggle="${act}">`,
  `<input autofocus onfocus="${act}">`,
  `<style>@import'javascript:${act}'</style>`,
  `<math><mtext></form><form><mglyph><style></math><img src onerror="${act}">`,
  `{{constructor.constructor('${act}')()}}`,
  `'-${act}-'`,
  `=HYPERLINK("javascript:${act}","x")`,
  `=cmd|' /C calc'!A0`,
  `\u202e<b>\u0000\u001b[31m</b>`,
  `__proto__ constructor undefined NaN`,
  `${'W'.repeat(4_000)}`,
]

/** As short as a name or a title may be. */
export const shortXss = `<img src=x onerror="${act}">`

export const hostileLinks: readonly unknown[] = [
  `javascript:${act}`,
  ` java\nscript:${act}`,
  `JaVaScRiPt:${act}`,
  `data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==`,
  `vbscript:msgbox(1)`,
  `//evil.example/x`,
  `https://a.example/"onclick="${act}`,
  { toString: 'x' },
  42,
  `https://a.example/${'x'.repeat(200_000)}`,
]
