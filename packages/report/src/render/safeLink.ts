/** The address that a link may have, or null: http, https and mailto only, and nothing that could leave its quotes. */
export function safeLink(link: string | undefined): string | null {
  if (link === undefined || !/^(https?:\/\/|mailto:)\S/i.test(link) || !URL.canParse(link)) return null
  return link
    .trim()
    .replace(/[\s<>"'`\\|^{}]/g, encodeURIComponent)
    .replaceAll("'", '%27')
}
