import type { ComponentType, LazyExoticComponent } from 'react'
import { lazy } from 'react'

const Nothing = () => null

/**
 * For what stands beside the work: where it cannot be loaded, as without a connection, nothing is shown in its place. A
 * failure of its own would take the whole screen away from somebody who is writing.
 */
export const lazyOrNothing = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> =>
  lazy(() =>
    load().then(
      (component) => ({ default: component }),
      () => ({ default: Nothing }),
    ),
  )
