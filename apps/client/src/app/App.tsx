import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { Toasts } from '../ui/Toasts.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Notice } from './Notice.tsx'

const Library = lazy(() => import('./Library.tsx').then(({ Library }) => ({ default: Library })))
const ExamplePage = lazy(() =>
  import('./ExamplePage.tsx').then(({ ExamplePage }) => ({ default: ExamplePage })),
)
const DesignPage = lazy(() =>
  import('./design/DesignPage.tsx').then(({ DesignPage }) => ({ default: DesignPage })),
)
const OpenPage = lazy(() => import('./OpenPage.tsx').then(({ OpenPage }) => ({ default: OpenPage })))
const MeetingPage = lazy(() =>
  import('./MeetingPage.tsx').then(({ MeetingPage }) => ({ default: MeetingPage })),
)

export function App() {
  return (
    <ErrorBoundary>
      <Suspense fallback={null}>
        <Switch>
          <Route path="/">
            <Library />
          </Route>
          <Route path="/example">
            <ExamplePage />
          </Route>
          <Route path="/design">
            <DesignPage />
          </Route>
          <Route path="/open/:id">{({ id }) => <OpenPage key={id} id={id} />}</Route>
          <Route path="/p/:id/room">{({ id }) => <MeetingPage key={id} id={id} isRoom />}</Route>
          <Route path="/p/:id">{({ id }) => <MeetingPage key={id} id={id} isRoom={false} />}</Route>
          <Route>
            <Notice title="There is nothing here">
              The address may be cut off. Open the link again, or go to the start page.
            </Notice>
          </Route>
        </Switch>
      </Suspense>
      <Toasts />
    </ErrorBoundary>
  )
}
