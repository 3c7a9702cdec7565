import type { OpenAttendancePage } from '@second-story/protocol'
import { routes } from '@second-story/protocol'
import { useEffect, useState } from 'react'
import { meetingNames, spokenDate } from '../phases/preparation/meetingDate.ts'
import { ApiProblem, api } from '../replica/api.ts'
import { Icon } from '../ui/Icon.tsx'
import { withRole } from './invitation.ts'
import { Notice } from './Notice.tsx'
import styles from './OpenPage.module.css'

const meetings = ['review', 'action'] as const

/** For whoever was told of the meeting and is not in it: what, when, where, and how to come along. */
export function OpenPage({ id }: { id: string }) {
  const [page, setPage] = useState<OpenAttendancePage | Failure | null>(null)
  useEffect(() => {
    api<OpenAttendancePage>('GET', routes.open(id)).then(setPage, (error: unknown) =>
      setPage(failureOf(error)),
    )
  }, [id])
  useEffect(() => {
    if (page !== null && !('failed' in page)) document.title = `${page.title} · Second Story`
  }, [page])
  if (page === null) return null
  if ('failed' in page) return <Notice title={page.failed}>{page.sentence}</Notice>
  return (
    <main className={styles['page']}>
      <p className={styles['kind']}>
        {page.kind === 'incident' ? 'A blameless review of an incident' : 'A blameless review of a near miss'}
      </p>
      <h1 className={styles['title']}>{page.title}</h1>
      <dl className={styles['facts']}>
        {meetings.map((meeting) => (
          <div key={meeting}>
            <dt>{meetingNames[meeting]}</dt>
            <dd>{spokenDate(page.meetings[meeting])}</dd>
          </div>
        ))}
        {page.where !== '' && (
          <div>
            <dt>Where</dt>
            <dd>
              <Where place={page.where} />
            </dd>
          </div>
        )}
      </dl>
      <p>
        You are welcome to listen. An observer reads along, and sees no draft, no vote and nothing private. No
        account is needed.
      </p>
      <div className={styles['ways']}>
        <a className={styles['join']} href={withRole(page.observerLink, 'observer')}>
          Join as an observer
        </a>
        <a className={styles['calendar']} href={routes.openCalendar(id)}>
          <Icon name="calendar" size={16} />
          Calendar
        </a>
      </div>
      <p className={styles['hint']}>
        To subscribe, give your calendar the address of the link “Calendar”: it moves with the dates.
      </p>
    </main>
  )
}

interface Failure {
  readonly failed: string
  readonly sentence: string
}

/** Only a server that answered that there is no such page is a reason to say so. */
function failureOf(error: unknown): Failure {
  const sentence = error instanceof ApiProblem ? error.message : 'That did not work. Load the page again.'
  const isMissing = error instanceof ApiProblem && error.status === 404
  return {
    failed: isMissing ? 'There is no open page here' : 'This page cannot be shown right now',
    sentence,
  }
}

/** A link to a call opens; anything else is a place to read. */
function Where({ place }: { place: string }) {
  const url = URL.canParse(place) ? new URL(place) : null
  if (url === null || !/^https?:$/.test(url.protocol)) return place
  return (
    <a href={url.href} rel="noreferrer">
      {place}
    </a>
  )
}
