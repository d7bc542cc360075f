import { watchable } from '../ui'

/** What of the device's speech is used. */
export type Voice = { readonly lang: string; readonly localService: boolean }
type Turns = { readonly onEnd: () => void; readonly onError: () => void }
type Device = { readonly say: (sentence: string, turns: Turns) => void; readonly cancel: () => void }

export type SpeechState = 'silent' | 'speaking' | 'paused'

/**
 * A voice of the device itself for a language. Voices that are not local would send the text, and so the answers, to
 * somebody's server: they are never used.
 */
export const localVoice = <V extends Voice>(voices: readonly V[], language: string): V | undefined => {
  const local = voices.filter(({ localService }) => localService)
  const langOf = ({ lang }: V) => lang.toLowerCase().replace('_', '-')
  const [short = ''] = language.split('-')
  return (
    local.find((voice) => langOf(voice) === language.toLowerCase()) ??
    local.find((voice) => langOf(voice).split('-')[0] === short)
  )
}

/** Says one sentence at a time; what a sentence that was cut off still reports is not listened to. */
const mouth = ({ say, cancel }: Device) => {
  let turn = 0
  return {
    hush: () => {
      turn++
      cancel()
    },
    say: (sentence: string, { onEnd, onError }: Turns) => {
      const mine = ++turn
      const listening = (then: () => void) => () => {
        if (mine === turn) then()
      }
      say(sentence, { onEnd: listening(onEnd), onError: listening(onError) })
    },
  }
}

/** Reads sentences aloud, one utterance each: long ones are cut off by some browsers. */
export const createSpeech = (device: Device, sentences: readonly string[]) => {
  const { state, subscribe, turn } = watchable<SpeechState>('silent')
  const { say, hush } = mouth(device)
  let at = 0
  const stop = () => {
    hush()
    at = 0
    turn('silent')
  }
  const sayFrom = (place: number) => {
    at = place
    const sentence = sentences[at]
    if (sentence === undefined) return stop()
    turn('speaking')
    say(sentence, { onEnd: () => sayFrom(place + 1), onError: stop })
  }
  return {
    state,
    subscribe,
    stop,
    /** The place in the list of the sentence that is read, or would be next. */
    place: () => at,
    /** From where it stood, else from the beginning. */
    play: () => {
      hush()
      sayFrom(at)
    },
    /** The sentence begins anew afterwards: pausing within one does not work on every device. */
    pause: () => {
      hush()
      turn('paused')
    },
  }
}
