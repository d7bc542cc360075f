import {
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react'
import { type Locale, useWords } from '../i18n'
import { Button, ButtonGroup, Muted } from '../ui'
import { breathsOf } from './breaths'
import type { Report } from './report'
import { createSpeech, localVoice } from './speech'
import { spokenText } from './spoken-text'

const synthesis = (): SpeechSynthesis | undefined =>
  'speechSynthesis' in window && 'SpeechSynthesisUtterance' in window ? window.speechSynthesis : undefined

/** Voices come in late on some devices; older Safari has them at once and tells of no change. */
const watchVoices = (listener: () => void) => {
  const device = synthesis()
  device?.addEventListener?.('voiceschanged', listener)
  return () => device?.removeEventListener?.('voiceschanged', listener)
}

const useVoice = (locale: Locale): SpeechSynthesisVoice | undefined =>
  useSyncExternalStore(
    watchVoices,
    useCallback(() => localVoice(synthesis()?.getVoices() ?? [], locale), [locale]),
  )

/** Speaks with one voice. What is being said is held, or the browser may forget it and never say that it ended. */
const deviceWith = (voice: SpeechSynthesisVoice): Parameters<typeof createSpeech>[0] => {
  const held = new Set<SpeechSynthesisUtterance>()
  return {
    say: (sentence, { onEnd, onError }) => {
      const spoken = new SpeechSynthesisUtterance(sentence)
      held.clear()
      held.add(spoken)
      Object.assign(spoken, { voice, lang: voice.lang, onend: onEnd, onerror: onError })
      synthesis()?.speak(spoken)
    },
    cancel: () => synthesis()?.cancel(),
  }
}

const useSpeech = (voice: SpeechSynthesisVoice, text: string) => {
  const [speech, sentences] = useMemo(() => {
    const all = text.split('\n').flatMap(breathsOf)
    return [createSpeech(deviceWith(voice), all), all] as const
  }, [voice, text])
  useEffect(() => {
    const stopOnEscape = ({ key }: KeyboardEvent) =>
      key === 'Escape' && speech.state() !== 'silent' && speech.stop()
    window.addEventListener('pagehide', speech.stop)
    window.addEventListener('keydown', stopOnEscape)
    return () => {
      window.removeEventListener('pagehide', speech.stop)
      window.removeEventListener('keydown', stopOnEscape)
      speech.stop()
    }
  }, [speech])
  const now = useSyncExternalStore(speech.subscribe, speech.state)
  const place = useSyncExternalStore(speech.subscribe, speech.place)
  return { ...speech, now, place, sentences }
}

type StopProps = { readonly onStop: () => void; readonly next: RefObject<HTMLButtonElement | null> }

/** Goes when the reading ends; who stands on it goes on from the button that begins another. */
const StopButton = ({ onStop, next }: StopProps) => {
  const { t } = useWords()
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    const mine = button.current
    return () => {
      if (document.activeElement === mine) next.current?.focus()
    }
  }, [next])
  return (
    <Button kind="quiet" data-action="stop-reading" ref={button} onClick={onStop}>
      {t('next.speech.stop')}
    </Button>
  )
}

const Player = ({ voice, text }: { readonly voice: SpeechSynthesisVoice; readonly text: string }) => {
  const { t } = useWords()
  const { now, place, sentences, play, pause, stop } = useSpeech(voice, text)
  const first = useRef<HTMLButtonElement>(null)
  return (
    <>
      <h3>{t('next.speech.title')}</h3>
      <ButtonGroup>
        {now === 'speaking' ? (
          <Button data-action="pause-reading" ref={first} onClick={pause}>
            {t('next.speech.pause')}
          </Button>
        ) : (
          <Button data-action="read-aloud" ref={first} onClick={play}>
            {t(now === 'paused' ? 'next.speech.resume' : 'next.speech.play')}
          </Button>
        )}
        {now !== 'silent' && <StopButton onStop={stop} next={first} />}
      </ButtonGroup>
      {now !== 'silent' && (
        <p data-reading={place + 1}>
          <Muted>{t('next.speech.place', { nth: place + 1, all: sentences.length })}</Muted>{' '}
          {sentences[place]}
        </p>
      )}
      <p>
        <Muted>{t('next.speech.hint')}</Muted>
      </p>
    </>
  )
}

/** Reads the result aloud, where the device can in this language by itself; else nothing is offered. */
export const ReadAloud = ({ report }: { readonly report: Report }) => {
  const words = useWords()
  const voice = useVoice(words.locale)
  return voice ? <Player voice={voice} text={spokenText(words, report).join('\n')} /> : null
}
