import type { InquiryNode } from '@second-story/postmortem'
import { addNode, moveNode, removeNode } from '@second-story/postmortem'
import { useDoc } from '../../replica/usePostmortem.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { toast } from '../../ui/toast.ts'
import { useTree } from './TreeContext.ts'

interface QuestionMenuProps {
  readonly node: InquiryNode
  readonly isFolded: boolean
  readonly onFold: () => void
  readonly onTurn: () => void
}

export function QuestionMenu({ node, isFolded, onFold, onTurn }: QuestionMenuProps) {
  const record = useDoc('record')
  const tree = useTree()

  const remove = () => {
    removeNode(record, node.id)
    if (node.question.trim() === '' && node.answer.trim() === '') return
    toast(
      node.children.length > 0
        ? 'The question is gone; what hung below it moved up.'
        : 'The question is gone for everybody.',
      {
        action: { label: 'Bring it back', onSelect: bringBack },
      },
    )
  }
  const bringBack = () => {
    record.transact(() => {
      addNode(record, node)
      // What hung below it comes back by itself, unless somebody has moved it since.
      moveNode(record, node.id, node.parent, node.order)
    })
  }
  return (
    <Menu
      label="More for this question"
      trigger={<IconButton label="More for this question" icon="more" />}
      items={[
        { label: `Ask it as “${node.way === 'why' ? 'How' : 'Why'} …?”`, icon: 'branch', onSelect: onTurn },
        {
          label: 'Another branch beside it',
          icon: 'plus',
          onSelect: () =>
            tree.ask({ way: node.way, parent: node.parent, cites: node.parent ? [] : node.cites }),
        },
        ...(node.children.length > 0
          ? [
              {
                label: isFolded ? 'Unfold what is below' : 'Fold what is below',
                icon: 'down' as const,
                onSelect: onFold,
              },
            ]
          : []),
        { label: 'Move up', icon: 'up', onSelect: () => tree.move(node.id, 'up', 'question') },
        { label: 'Move down', icon: 'down', onSelect: () => tree.move(node.id, 'down', 'question') },
        {
          label: 'Move under the question above',
          icon: 'next',
          onSelect: () => tree.move(node.id, 'in', 'question'),
        },
        { label: 'Move one level out', icon: 'back', onSelect: () => tree.move(node.id, 'out', 'question') },
        { label: 'Remove (what hangs below moves up)', icon: 'trash', danger: true, onSelect: remove },
      ]}
    />
  )
}
