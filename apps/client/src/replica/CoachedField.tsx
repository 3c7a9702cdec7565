import type { CoachPhase } from '@second-story/language'
import type { ComponentProps } from 'react'
import { Suspense, useState } from 'react'
import { TextField } from '../ui/TextField.tsx'
import { LateCoachHint } from './LateCoachHint.ts'

interface CoachedFieldProps extends ComponentProps<typeof TextField> {
  readonly coach: CoachPhase
}

/** A field for words that others will read, with the coach beside it while it is written in. */
export function CoachedField({ coach, ...field }: CoachedFieldProps) {
  const [isFocused, setFocused] = useState(false)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that the focus comes and goes; the hint stays while its buttons are used
    <div
      onFocus={() => setFocused(true)}
      onBlur={({ currentTarget, relatedTarget }) => setFocused(currentTarget.contains(relatedTarget))}
    >
      <TextField {...field} />
      {isFocused && field.value.trim() !== '' && (
        <Suspense fallback={null}>
          <LateCoachHint text={field.value} phase={coach} />
        </Suspense>
      )}
    </div>
  )
}
