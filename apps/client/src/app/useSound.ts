import { useSyncExternalStore } from 'react'
import { isSoundOn, setSound, subscribeSound } from './sound.ts'

export function useSound(): [boolean, toggle: () => void] {
  const isOn = useSyncExternalStore(subscribeSound, isSoundOn)
  return [isOn, () => setSound(!isOn)]
}
