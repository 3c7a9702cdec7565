import { useRef } from 'react'
import { useSteadyFocus } from '../inquiry/useSteadyFocus.ts'
import { GroundRules } from './GroundRules.tsx'
import styles from './OpeningScreen.module.css'
import { SafetyCheck } from './SafetyCheck.tsx'
import { WhoDoesWhat } from './WhoDoesWhat.tsx'

/** Four minutes in which everybody has agreed to something and has been asked something. */
export function OpeningScreen() {
  const content = useRef<HTMLDivElement>(null)
  useSteadyFocus(content)
  return (
    <div ref={content} className={styles['screen']}>
      <GroundRules />
      <SafetyCheck />
      <WhoDoesWhat />
    </div>
  )
}
