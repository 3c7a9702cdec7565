import { Button } from '../../ui/Button.tsx'
import { EventPicker } from './EventPicker.tsx'
import styles from './InquiryScreen.module.css'
import { useTree } from './TreeContext.ts'

/** A new question at the top of the tree: free, or about an event. */
export function AskBar() {
  const tree = useTree()
  return (
    <div className={styles['ask']}>
      {tree.events.size > 0 && (
        <EventPicker
          label="Ask about which event?"
          trigger={<Button icon="clock">Ask about an event</Button>}
          onPick={(event) => tree.ask({ way: 'why', parent: null, cites: [event] })}
        />
      )}
      <Button icon="plus" onClick={() => tree.ask({ way: 'why', parent: null })}>
        Ask why
      </Button>
      <Button icon="plus" onClick={() => tree.ask({ way: 'how', parent: null })}>
        Ask how
      </Button>
    </div>
  )
}
