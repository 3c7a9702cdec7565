const paths = {
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  close: 'M6 6l12 12M18 6L6 18',
  back: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  down: 'M6 9l6 6 6-6',
  clock: 'M12 7v5l3.5 2M12 21a9 9 0 100-18 9 9 0 000 18z',
  people:
    'M9 11a3.5 3.5 0 100-7 3.5 3.5 0 000 7zM2.5 20c.6-3.6 3.2-5.5 6.5-5.5s5.900 1.900 6.500 5.500M16 4.300a3.500 3.500 0 010 6.400M18 14.800c2 .8 3.200 2.500 3.500 5.200',
  share: 'M12 15V4M8 7.500L12 3.500l4 4M5 13v6h14v-6',
  notes: 'M6 3.500h9l4 4v13H6zM9.500 11h6M9.500 15h6M14.500 3.500V8H19',
  park: 'M6 20V4h6.500a4.500 4.500 0 010 9H6',
  trash: 'M4.500 7h15M9.500 7V4.500h5V7M6.500 7l1 13h9l1-13M10 11v5.500M14 11v5.500',
  more: 'M5 12m-1.2 0a1.2 1.2 0 102.4 0 1.2 1.2 0 10-2.4 0M12 12m-1.2 0a1.2 1.2 0 102.4 0 1.2 1.2 0 10-2.4 0M19 12m-1.2 0a1.2 1.2 0 102.4 0 1.2 1.2 0 10-2.4 0',
  flag: 'M6 21V4.500c4-2.500 7 2 12 0v9c-5 2-8-2.500-12 0',
  eye: 'M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12zM12 14.500a2.500 2.500 0 100-5 2.500 2.500 0 000 5z',
  screen: 'M3.500 5h17v11h-17zM9 20h6M12 16v4',
  paste: 'M9 4.500H6v16h12v-16h-3M9 3h6v3.500H9z',
  pencil: 'M4 20l1-4.500L16.500 4l3.500 3.500L8.500 19zM14 6.500l3.500 3.500',
  link: 'M10 14l4-4M8.500 11.500l-2 2a3.500 3.500 0 005 5l2-2M15.500 12.500l2-2a3.500 3.500 0 00-5-5l-2 2',
  lock: 'M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 017 0v3',
  sun: 'M12 16a4 4 0 100-8 4 4 0 000 8zM12 2.500v2M12 19.500v2M2.500 12h2M19.500 12h2M5.300 5.300l1.400 1.400M17.300 17.300l1.400 1.400M5.300 18.700l1.400-1.400M17.300 6.700l1.400-1.400',
  spark: 'M12 3.500l2 6 6 2-6 2-2 6-2-6-6-2 6-2z',
  download: 'M12 4v11M8 11.500l4 4 4-4M5 20h14',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  cloudOff:
    'M4 4l16 16M8 18h9M6.500 9.500A4.500 4.500 0 007 18M10 6.300A5.500 5.500 0 0117.500 11 3.500 3.500 0 0120 16',
  warn: 'M12 4L2.500 20h19zM12 10v4.500M12 17.300v.1',
  up: 'M6 15l6-6 6 6',
  branch: 'M7 4v16M7 14c0-5 10-2 10-8M17 6m-2 0a2 2 0 104 0 2 2 0 10-4 0M7 4m-2 0a2 2 0 104 0 2 2 0 10-4 0',
  play: 'M8 5l11 7-11 7z',
  pause: 'M8.500 5v14M15.500 5v14',
  hand: 'M8 12.500V6a1.500 1.500 0 013 0v5V4.500a1.500 1.500 0 013 0V11V6a1.500 1.500 0 013 0v8c0 4-2.200 6.500-5.500 6.500-2.800 0-4.200-1.400-5.300-3.800L4.300 13.300a1.400 1.400 0 012.500-1.300L8 14',
  whisper: 'M4 5h16v11h-9l-4.500 4v-4H4zM8.500 9.200h7M8.500 12.200h4.500',
  compass: 'M12 21a9 9 0 100-18 9 9 0 000 18zM15.500 8.500l-2 5-5 2 2-5z',
  sound: 'M4 9.500v5h3.500L12 18.500v-13L7.500 9.500zM15.500 9a4 4 0 010 6M18 6.500a7.500 7.500 0 010 11',
  soundOff: 'M4 9.500v5h3.500L12 18.500v-13L7.500 9.500zM16 9.500l5 5M21 9.500l-5 5',
  calendar: 'M4 6h16v14H4zM4 10.500h16M8.500 3.500V7M15.500 3.500V7',
  search: 'M11 17.500a6.500 6.500 0 100-13 6.500 6.500 0 000 13zM16 16l4.500 4.500',
  keyboard: 'M3 6.500h18v11H3zM7 10h.01M12 10h.01M17 10h.01M8 14h8',
} as const
export type IconName = keyof typeof paths
export const iconNames = Object.keys(paths) as readonly IconName[]

/** Decorative: whatever it stands beside carries the words. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      style={{ flex: 'none' }}
    >
      <path d={paths[name]} />
    </svg>
  )
}
