import type {
  FacilitatorView,
  MeetingDate,
  MeetingName,
  PostmortemKind,
  RefusalCode,
  Role,
} from '@second-story/postmortem'

/** The four invitations of a post-mortem; the secret stands in the fragment, which no server and no log ever sees. */
export type InviteLinks = Readonly<Record<Role, string>>

export interface CreatedPostmortem {
  readonly id: string
  readonly links: InviteLinks
}

/** Answer to taking a seat. The token is for programs; a browser gets it as an httpOnly cookie as well. */
export interface TakenSeat {
  readonly seat: string
  readonly token: string
  readonly role: Role
  readonly name: string
}

export interface OwnSeat {
  readonly seat: string
  readonly role: Role
  readonly name: string
  readonly title: string
  readonly kind: PostmortemKind
  readonly isRoomView: boolean
  /** Epoch milliseconds; the browser corrects its own clock by it. */
  readonly serverNow: number
}

/** For facilitators: counts of private signals, and who was not heard yet. */
export type FacilitatorPage = FacilitatorView

export interface ParticipantInvitation {
  readonly link: string
}

/** For anybody with the address, once the facilitator has opened it. */
export interface OpenAttendancePage {
  readonly title: string
  readonly kind: PostmortemKind
  readonly meetings: Readonly<Partial<Record<MeetingName, MeetingDate>>>
  readonly where: string
  readonly observerLink: string
}

/** Answer to a picture that is on disk: the name that the record holds. */
export interface StoredImage {
  readonly file: string
}

export interface CommandAnswer {
  /** False: the same command was carried out before; nothing happened twice. */
  readonly done: boolean
  readonly phase: string
}

/** The stable codes of refusals over HTTP, beside the domain's own. */
export type HttpErrorCode =
  | RefusalCode
  | 'malformed-body'
  | 'body-too-large'
  | 'no-seat'
  | 'bad-invite'
  | 'no-such-postmortem'
  | 'no-such-route'
  | 'foreign-origin'
  | 'idempotency-key-required'
  | 'idempotency-key-reused'
  | 'too-many-requests'
  | 'not-an-image'
  | 'image-too-large'
  | 'too-many-images'
  | 'no-such-image'
  | 'not-stored-yet'
  | 'document-unreadable'
  | 'internal-error'

/** RFC 9457; `code` is stable, `detail` is for people. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: HttpErrorCode
  readonly detail: string
}

const base = (id: string) => `/api/postmortems/${encodeURIComponent(id)}`

/** The paths of the API, relative to the server's address. */
export const routes = {
  postmortems: '/api/postmortems',
  seats: (id: string) => `${base(id)}/seats`,
  me: (id: string) => `${base(id)}/me`,
  links: (id: string) => `${base(id)}/links`,
  facilitation: (id: string) => `${base(id)}/facilitation`,
  invitation: (id: string) => `${base(id)}/invitation`,
  images: (id: string) => `${base(id)}/evidence`,
  image: (id: string, file: string) => `${base(id)}/evidence/${encodeURIComponent(file)}`,
  calendar: (id: string) => `${base(id)}/calendar.ics`,
  open: (id: string) => `/api/open/${encodeURIComponent(id)}`,
  openCalendar: (id: string) => `/api/open/${encodeURIComponent(id)}/calendar.ics`,
  commands: (id: string) => `${base(id)}/commands`,
  report: (id: string, format: 'md' | 'html' | 'docx' | 'json') => `${base(id)}/report.${format}`,
  timelineCsv: (id: string) => `${base(id)}/timeline.csv`,
  examples: '/api/examples',
  sync: (id: string) => `/sync/${encodeURIComponent(id)}`,
} as const
