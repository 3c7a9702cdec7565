import type { PhaseId } from '@second-story/postmortem'
import { nextPhase, previousPhase, sequence } from '@second-story/postmortem'
import { useCalm } from '../facilitation/useCalm.ts'
import { phaseTexts } from '../phases/phaseTexts.ts'
import { useAgenda, useCommand, useMe } from '../replica/usePostmortem.ts'
import type { PaletteAction, PaletteGroup } from '../ui/CommandPalette.tsx'
import { CommandPalette } from '../ui/CommandPalette.tsx'
import { AdvanceGates } from './AdvanceGates.tsx'
import type { HeaderDialog } from './MeetingHeader.tsx'
import { useAdvance } from './useAdvance.ts'
import { useTheme } from './useTheme.ts'

interface PaletteProps {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly onLook: (phase: PhaseId) => void
  readonly onToggle: (which: 'notes' | 'guide') => void
  readonly onPark: () => void
  readonly onHelp: () => void
  readonly onDialog: (which: HeaderDialog) => void
}

/** What this role can do here and now. */
export function Palette({ open, onOpenChange, ...on }: PaletteProps) {
  const { role } = useMe()
  const { gate, ask, move, dismiss } = useAdvance()
  const everybody = useEverybodyActions(on)
  const driving = useDrivingActions(ask, on)
  const looking = sequence.map((phase) => ({
    label: `Look at ${phaseTexts[phase].title}`,
    icon: 'eye' as const,
    onSelect: () => on.onLook(phase),
  }))
  const groups: readonly PaletteGroup[] = [
    ...(role === 'facilitator' ? [{ title: 'Drive the meeting', actions: driving }] : []),
    { title: 'Here', actions: everybody },
    { title: 'Look around, without moving anybody', actions: looking },
  ]
  return (
    <>
      {open && <CommandPalette open onOpenChange={onOpenChange} groups={groups} />}
      <AdvanceGates gate={gate} onDismiss={dismiss} onMove={move} />
    </>
  )
}

function useEverybodyActions(on: Omit<PaletteProps, 'open' | 'onOpenChange'>): readonly PaletteAction[] {
  const { role } = useMe()
  const theme = useTheme()
  return [
    ...(role === 'observer'
      ? []
      : [
          {
            label: 'Park an idea',
            icon: 'park',
            keys: 'P',
            alias: ['solution', 'fix'],
            onSelect: on.onPark,
          } as const,
        ]),
    {
      label: 'Live notes',
      icon: 'notes',
      keys: 'N',
      alias: ['minutes'],
      onSelect: () => on.onToggle('notes'),
    },
    {
      label: 'People and roles',
      icon: 'people',
      alias: ['roster', 'name'],
      onSelect: () => on.onDialog('people'),
    },
    { label: `Use the ${theme.other} theme`, icon: 'sun', alias: ['colour', 'dark'], onSelect: theme.toggle },
    { label: 'Keys', icon: 'keyboard', keys: '?', alias: ['shortcuts', 'help'], onSelect: on.onHelp },
  ]
}

function useDrivingActions(
  ask: (to: PhaseId | null) => void,
  on: Omit<PaletteProps, 'open' | 'onOpenChange'>,
): readonly PaletteAction[] {
  const { phase, pause } = useAgenda()
  const calm = useCalm()
  const command = useCommand()
  const next = nextPhase(phase)
  const back = previousPhase(phase)
  const moves = sequence
    .filter((each) => each !== phase && each !== next && each !== back)
    .map((each) => ({
      label: `Move everybody to ${phaseTexts[each].title}`,
      icon: 'next' as const,
      onSelect: () => ask(each),
    }))
  return [
    ...(next
      ? [
          {
            label: `Next: ${phaseTexts[next].title}`,
            icon: 'next',
            keys: ']',
            onSelect: () => ask(next),
          } as const,
        ]
      : []),
    ...(back
      ? [
          {
            label: `Back to ${phaseTexts[back].title}`,
            icon: 'back',
            keys: '[',
            onSelect: () => ask(back),
          } as const,
        ]
      : []),
    {
      label: 'Guide',
      icon: 'compass',
      keys: 'G',
      alias: ['questions', 'hands', 'signals'],
      onSelect: () => on.onToggle('guide'),
    },
    {
      label: 'Invite people',
      icon: 'share',
      keys: 'I',
      alias: ['link', 'qr'],
      onSelect: () => on.onDialog('share'),
    },
    {
      label: pause ? 'Go on after the break' : 'Take a break',
      icon: pause ? 'play' : 'pause',
      alias: ['pause'],
      onSelect: () => void command('pauseMeeting', { paused: pause === null }),
    },
    {
      label: calm.isCalm ? 'End the quiet minutes' : 'Two quiet minutes for all',
      icon: 'pause',
      keys: 'C',
      alias: ['cool down', 'calm', 'heated'],
      onSelect: calm.toggle,
    },
    ...[3, 5, 10].map((minutes) => ({
      label: `Timer: ${minutes} minutes`,
      icon: 'clock' as const,
      onSelect: () => void command('startTimer', { minutes }),
    })),
    { label: 'Change the title', icon: 'pencil', onSelect: () => on.onDialog('title') },
    ...moves,
  ]
}
