import { useState } from 'react'
import { TextField } from '../../ui/TextField.tsx'
import { isZone, zones } from '../timeline/zones.ts'

interface ZoneFieldProps {
  readonly zone: string
  readonly onChange: (zone: string) => void
}

/** Searched by typing; nothing that is no zone gets into the record. */
export function ZoneField({ zone, onChange }: ZoneFieldProps) {
  const [typed, setTyped] = useState(zone)
  const [isLeft, setLeft] = useState(false)
  const change = (next: string) => {
    setTyped(next)
    setLeft(false)
    if (next !== zone && isZone(next)) onChange(next)
  }
  return (
    <TextField
      label="Zone of the incident"
      value={typed}
      options={zones}
      onChange={change}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={() => setLeft(true)}
      error={isLeft && !isZone(typed) ? 'Choose one of the list, for example Europe/Berlin.' : undefined}
    />
  )
}
