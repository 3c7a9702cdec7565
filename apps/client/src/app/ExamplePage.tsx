import { Examples } from './Examples.tsx'
import styles from './Library.module.css'

export function ExamplePage() {
  return (
    <main className={styles['page']}>
      <h1>Second Story</h1>
      <Examples />
      <p>
        <a href="/">Open a post-mortem of your own</a>
      </p>
    </main>
  )
}
