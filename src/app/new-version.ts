import { watchable } from '../ui'
import { trustedAddress } from './trusted'
import { whenQuiet } from './when-quiet'

const waiting = watchable<ServiceWorker | null>(null)

/** A first version has nothing to take the place of. */
const watch = (registration: ServiceWorkerRegistration): void => {
  if (registration.waiting) waiting.turn(registration.waiting)
  const follow = () => {
    const { installing } = registration
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && navigator.serviceWorker.controller)
        waiting.turn(registration.waiting)
    })
  }
  follow()
  registration.addEventListener('updatefound', follow)
}

/** Keeps the program on the device, where the browser can; without it everything works as long as there is a connection. */
export const keepProgram = (): void => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  whenQuiet(() => {
    navigator.serviceWorker
      .register(trustedAddress('huice-offline', '/sw.js'))
      .then(watch)
      .catch(() => undefined)
  })
}

/** Whether this page has its parts from what is kept on the device where there is no connection; for `useSyncExternalStore`. */
export const program = {
  isKept: (): boolean => 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null,
  subscribe: (listener: () => void): (() => void) => {
    if (!('serviceWorker' in navigator)) return () => undefined
    navigator.serviceWorker.addEventListener('controllerchange', listener)
    return () => navigator.serviceWorker.removeEventListener('controllerchange', listener)
  },
}

/** A new version that is ready and waits; for `useSyncExternalStore`. */
export const newVersion = {
  isWaiting: (): boolean => waiting.state() !== null,
  subscribe: waiting.subscribe,
  /** Puts it in the place of this one and loads the page anew: what is only in the page's memory is lost. */
  use: (): void => {
    const reload = () => window.location.reload()
    const next = waiting.state()
    navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true })
    if (next?.state === 'installed') next.postMessage('use-now')
    // Another tab has put it there already.
    else reload()
  },
}
