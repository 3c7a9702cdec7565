import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { TextField } from '../ui/TextField.tsx'
import styles from './NoteDialogs.module.css'
import { isSafeLink } from './noteExtensions.ts'

interface LinkDialogProps {
  readonly editor: Editor
  readonly kind: 'link' | 'image'
  readonly onClose: () => void
}

const texts = {
  link: { title: 'Put in a link', words: 'Words', description: undefined },
  image: {
    title: 'Put in an image by its address',
    words: 'What it shows',
    description:
      'The image stays where it is and opens in a tab of its own: showing it here would tell its server who is in this meeting.',
  },
} as const

/** A link on the chosen words, or a new one where the caret stands. An image is a link that says what it shows. */
export function LinkDialog({ editor, kind, onClose }: LinkDialogProps) {
  const { from, to, empty } = editor.state.selection
  const [url, setUrl] = useState(String(editor.getAttributes('link')['href'] ?? ''))
  const [words, setWords] = useState(empty ? '' : editor.state.doc.textBetween(from, to, ' '))
  const [isAsked, setAsked] = useState(false)
  const { title, description, words: wordsLabel } = texts[kind]
  const href = /^[\w.-]+\.[a-z]{2,}(?:[/:?#]|$)/i.test(url.trim()) ? `https://${url.trim()}` : url.trim()
  const isGood = isSafeLink(href) && URL.canParse(href)

  const put = () => {
    setAsked(true)
    if (!isGood) return
    const text = words.trim() || (kind === 'image' ? `Image: ${href}` : href)
    const shown = kind === 'image' && words.trim() ? `Image: ${text}` : text
    onClose()
    editor
      .chain()
      .focus()
      .insertContentAt(
        { from, to },
        { type: 'text', text: shown, marks: [{ type: 'link', attrs: { href } }] },
      )
      .run()
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={title}
      description={description}
      footer={
        <Button variant="primary" onClick={put}>
          Put it in
        </Button>
      }
    >
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          put()
        }}
      >
        <TextField
          label="Address"
          value={url}
          onChange={setUrl}
          autoFocus
          inputMode="url"
          placeholder="https://"
          error={isAsked && !isGood ? 'An address begins with https:// or mailto:' : undefined}
        />
        <TextField label={wordsLabel} value={words} onChange={setWords} />
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </form>
    </Dialog>
  )
}
