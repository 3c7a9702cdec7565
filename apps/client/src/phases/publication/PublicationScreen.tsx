import { routes } from '@second-story/protocol'
import { useState } from 'react'
import { useMeeting } from '../../replica/MeetingContext.ts'
import { useAgenda, useCommand, useIdeas, useMe, useRecord } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { copyText } from '../../ui/copyText.ts'
import { Section } from '../../ui/Section.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { toast } from '../../ui/toast.ts'
import styles from './PublicationScreen.module.css'
import { WhatIsLeft } from './WhatIsLeft.tsx'

const formats = [
  ['md', 'Markdown'],
  ['html', 'HTML'],
  ['docx', 'Word'],
  ['json', 'JSON'],
] as const

export function PublicationScreen() {
  const { id } = useMeeting()
  const { publication, phase } = useAgenda()
  const { role } = useMe()
  const command = useCommand()
  const record = useRecord()
  const [people, setPeople] = useState<'roles' | 'names'>(publication?.people ?? 'roles')
  const [preview, setPreview] = useState(0)
  const thin = [
    record.summary.summary.trim() === '' && 'no short summary',
    record.timeline.length === 0 && 'no timeline',
    record.learnings.length === 0 && 'no learnings',
  ].filter((each) => each !== false)

  const publish = async () => {
    if (await command('publish', { people })) {
      setPreview(preview + 1)
      toast('Published.')
    }
  }
  const copyMarkdown = async () => {
    const markdown = await fetch(routes.report(id, 'md')).then((response) => response.text())
    if (await copyText(markdown)) toast('The Markdown is copied.')
  }
  return (
    <div className={styles['screen']}>
      {thin.length > 0 && (
        <div>
          <Chip tone="warn">still thin: {thin.join(', ')}</Chip>
        </div>
      )}
      <Section title="Take it with you">
        <div className={styles['row']}>
          {formats.map(([format, name]) => (
            <a key={format} className={styles['download']} href={routes.report(id, format)} download>
              {name}
            </a>
          ))}
          <a className={styles['download']} href={routes.timelineCsv(id)} download>
            Timeline (CSV)
          </a>
          <Button icon="copy" onClick={copyMarkdown}>
            Copy the Markdown
          </Button>
        </div>
      </Section>
      {role === 'facilitator' && phase === 'publication' && (
        <Section
          title={publication ? `Published: version ${publication.version}` : 'Publish'}
          hint="People appear as what they do, unless the group wants names. Owners of actions keep theirs; anonymous stays anonymous."
        >
          <div className={styles['row']}>
            <Segmented
              label="People appear as"
              value={people}
              options={[
                { value: 'roles', label: 'What they do' },
                { value: 'names', label: 'Their names' },
              ]}
              onChange={setPeople}
            />
            <Button variant="primary" onClick={publish}>
              {publication ? 'Publish a new version' : 'Publish'}
            </Button>
          </div>
        </Section>
      )}
      {role === 'facilitator' && <WhatIsLeft />}
      <Announcement />
      <Section
        title="The document"
        actions={
          <Button size="s" variant="quiet" onClick={() => setPreview(preview + 1)}>
            Show it anew
          </Button>
        }
      >
        <iframe
          key={preview}
          className={styles['preview']}
          title="The document as others will read it"
          sandbox=""
          src={routes.report(id, 'html')}
        />
      </Section>
    </div>
  )
}

/** Leads with what was learned; the actions come last. */
function Announcement() {
  const { title } = useAgenda()
  const { learnings } = useRecord()
  const actions = useIdeas().filter((idea) => idea.state === 'committed')
  const written = learnings.filter((learning) => learning.text.trim() !== '')
  if (written.length === 0) return null
  const text = [
    `What we learned from “${title}”:`,
    ...written.slice(0, 3).map((learning) => `• ${learning.text}`),
    ...(actions.length > 0
      ? [`${actions.length} ${actions.length === 1 ? 'action' : 'actions'} came out of it.`]
      : []),
  ].join('\n')
  const copy = async () => {
    if (await copyText(text)) toast('Copied.')
  }
  return (
    <Section
      title="Tell the others"
      actions={
        <Button size="s" icon="copy" onClick={copy}>
          Copy
        </Button>
      }
    >
      <p className={styles['announcement']}>{text}</p>
    </Section>
  )
}
