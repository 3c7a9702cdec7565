import styles from './LinkList.module.css'

/** The web addresses in a text, to click on; the field itself is for writing. */
export function LinkList({ text, label }: { text: string; label: string }) {
  const links = [...new Set(text.match(/https?:\/\/[^\s<>"']+/g) ?? [])].slice(0, 30)
  if (links.length === 0) return null
  return (
    <ul className={styles['links']} aria-label={label}>
      {links.map((link) => (
        <li key={link}>
          <a href={link} target="_blank" rel="noopener noreferrer" className={styles['link']}>
            {link.replace(/^https?:\/\//, '')}
          </a>
        </li>
      ))}
    </ul>
  )
}
