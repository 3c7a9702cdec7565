import type { ReactNode } from 'react'
import { Component } from 'react'
import { Button } from '../ui/Button.tsx'
import { Notice } from './Notice.tsx'

/** One broken screen must not take the meeting with it. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children
    return (
      <Notice
        title="This screen could not be shown"
        action={
          <Button variant="primary" onClick={() => location.reload()}>
            Load it again
          </Button>
        }
      >
        Nothing that was saved is lost.
      </Notice>
    )
  }
}
