import type { AgreementAnswer, Seat } from '@second-story/postmortem'

export interface AgreementCount {
  readonly answered: number
  readonly agreed: number
  readonly differently: number
  readonly people: number
}

/** How many of those who contribute go along with an event as it is written; nobody is named. */
export function agreementCount(
  given: Readonly<Record<string, AgreementAnswer>> | undefined,
  roster: readonly Seat[],
): AgreementCount {
  const people = roster.filter((seat) => seat.role !== 'observer' && !seat.isRoomView && !seat.hasNoDevice)
  const answers = Object.values(given ?? {})
  return {
    answered: answers.length,
    agreed: answers.filter((answer) => answer === 'agree').length,
    differently: answers.filter((answer) => answer === 'differently').length,
    people: people.length,
  }
}

/** `agreed by 6 of 7, seen differently by 1`; empty before anybody has answered. */
export function agreementText({ answered, agreed, differently, people }: AgreementCount): string {
  if (answered === 0) return ''
  const apart = differently > 0 ? `, seen differently by ${differently}` : ''
  return `agreed by ${agreed} of ${people}${apart}`
}
