import type { Role } from '@second-story/postmortem'

const key = 'second-story/recent'
const most = 50

export interface Recent {
  readonly id: string
  readonly title: string
  readonly role: Role
  readonly openedAt: number
}

/** The post-mortems that were opened in this browser, newest first. */
export function recents(): Recent[] {
  try {
    return (JSON.parse(localStorage.getItem(key) ?? '[]') as Recent[]).sort((a, b) => b.openedAt - a.openedAt)
  } catch {
    return []
  }
}

export function rememberRecent(recent: Recent): void {
  const others = recents().filter((each) => each.id !== recent.id)
  localStorage.setItem(key, JSON.stringify([recent, ...others].slice(0, most)))
}
