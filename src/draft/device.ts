import { KEY } from './kept-key'

const FORGOTTEN = 'forgotten'

/** Why the device did not take the answers. */
export type Refusal = 'forbidden' | 'full'

type Listener = {
  /** What another tab has kept instead; null when it deleted it. */
  readonly onKept: (text: string | null) => void
  /** Another tab has forgotten everything. */
  readonly onForgotten: () => void
}

/** What a device offers of its storage. No function throws, also where storage is forbidden. */
export type Device = {
  /** What is kept; null when nothing is, undefined where the browser does not say. */
  readonly read: () => string | null | undefined
  /** @returns why it was not taken; undefined when it was */
  readonly write: (text: string) => Refusal | undefined
  readonly erase: () => void
  /** Erases whatever is ours, and tells the other tabs. */
  readonly forget: () => void
  /** @returns the way to stop listening */
  readonly listen: (listener: Listener) => () => void
}

const attempt = <Value>(act: () => Value): Value | undefined => {
  try {
    return act()
  } catch {
    return undefined
  }
}

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && /quota/i.test(`${error.name} ${error.message}`)

const read = (): string | null | undefined => attempt(() => localStorage.getItem(KEY))

const write = (text: string): Refusal | undefined => {
  try {
    localStorage.setItem(KEY, text)
    return localStorage.getItem(KEY) === text ? undefined : 'forbidden'
  } catch (error) {
    return isFull(error) ? 'full' : 'forbidden'
  }
}

const eraseOurs = (storage: Storage): void => {
  for (const key of Object.keys(storage)) if (key.startsWith(KEY)) storage.removeItem(key)
}

/** Opened when it is first used: a page drawn at build uses none. None where the browser forbids it, as Firefox does with all storage. */
const openedLater = (): (() => BroadcastChannel | undefined) => {
  let channel: BroadcastChannel | undefined
  return () => {
    if ('BroadcastChannel' in globalThis) channel ??= attempt(() => new BroadcastChannel(KEY))
    return channel
  }
}

const listening = (
  { onKept, onForgotten }: Listener,
  channel: BroadcastChannel | undefined,
): (() => void) => {
  const stored = ({ key, newValue }: StorageEvent) => {
    if (key === KEY || key === null) onKept(newValue)
  }
  const lookAgain = () => {
    const text = read()
    if (text !== undefined) onKept(text)
  }
  const shown = ({ persisted }: PageTransitionEvent) => persisted && lookAgain()
  // What the system cleared meanwhile nobody else tells; whoever comes back must not read that it is kept.
  const seenAgain = () => document.visibilityState === 'visible' && lookAgain()
  const heard = ({ data }: MessageEvent) => data === FORGOTTEN && onForgotten()
  window.addEventListener('storage', stored)
  window.addEventListener('pageshow', shown)
  document.addEventListener('visibilitychange', seenAgain)
  // A page that listens to a channel is not brought back from a browser's memory after the others have forgotten.
  channel?.addEventListener('message', heard)
  return () => {
    window.removeEventListener('storage', stored)
    window.removeEventListener('pageshow', shown)
    document.removeEventListener('visibilitychange', seenAgain)
    channel?.removeEventListener('message', heard)
  }
}

/** This browser's storage, and word from its other tabs. */
export const browserDevice = (): Device => {
  const channel = openedLater()
  return {
    read,
    write,
    erase: () => attempt(() => localStorage.removeItem(KEY)),
    forget: () => {
      attempt(() => eraseOurs(localStorage))
      attempt(() => eraseOurs(sessionStorage))
      attempt(() => channel()?.postMessage(FORGOTTEN))
    },
    listen: (listener) => listening(listener, channel()),
  }
}
