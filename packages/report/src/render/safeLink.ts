/** The address that a link may have, or null: http, https and mailto only, and nothing that could leave its quotes. */
export function safeLink(link: string | undefined): string | null {
  if (link === undefined || /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u.test(link)) return null
  if (!/^(https?:\/\/|mailto:)\S/i.test(link) || !URL.canParse(link)) return null
  return link
    .trim()
    .replace(/[\s<>"`\\|^{}]/g, encodeURIComponent)
    .replaceAll("'", '%27')
}
