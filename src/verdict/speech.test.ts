import { beforeEach, describe, expect, it } from 'vitest'
import { createSpeech, localVoice } from './speech'

type Spoken = { readonly sentence: string; readonly onEnd: () => void; readonly onError: () => void }
let spoken: Spoken[] = []
let cancelled = 0
beforeEach(() => {
  spoken = []
  cancelled = 0
})

const begin = (...sentences: readonly string[]) =>
  createSpeech(
    {
      say: (sentence, turns) => void spoken.push({ sentence, ...turns }),
      cancel: () => {
        cancelled++
        // A real device reports what was cut off as an error, and late.
        for (const { onError } of spoken) onError()
      },
    },
    sentences,
  )
const said = () => spoken.map(({ sentence }) => sentence)
const endLast = () => spoken.at(-1)?.onEnd()

describe('reading aloud', () => {
  it('never begins by itself', () => {
    expect(begin('one').state()).toBe('silent')
    expect(said()).toEqual([])
  })

  it('says sentence after sentence, and is silent at the end', () => {
    const speech = begin('one', 'two')
    speech.play()
    expect(said()).toEqual(['one'])
    expect(speech.state()).toBe('speaking')
    endLast()
    expect(said()).toEqual(['one', 'two'])
    endLast()
    expect(speech.state()).toBe('silent')
  })

  it('after a pause begins the sentence anew', () => {
    const speech = begin('one', 'two', 'three')
    speech.play()
    endLast()
    speech.pause()
    expect(speech.state()).toBe('paused')
    speech.play()
    expect(said()).toEqual(['one', 'two', 'two'])
    expect(speech.state()).toBe('speaking')
  })

  it('after a stop begins from the first sentence', () => {
    const speech = begin('one', 'two')
    speech.play()
    endLast()
    speech.stop()
    expect(speech.state()).toBe('silent')
    expect(cancelled).toBeGreaterThan(0)
    speech.play()
    expect(said()).toEqual(['one', 'two', 'one'])
  })

  it('does not go on when a sentence that was cut off reports its end late', () => {
    const speech = begin('one', 'two')
    speech.play()
    speech.pause()
    endLast()
    expect(said()).toEqual(['one'])
    expect(speech.state()).toBe('paused')
  })

  it('is silent when the device fails', () => {
    const speech = begin('one', 'two')
    speech.play()
    spoken.at(-1)?.onError()
    expect(speech.state()).toBe('silent')
  })

  it('tells those who watch, until they leave', () => {
    const speech = begin('one')
    let heard = 0
    const leave = speech.subscribe(() => heard++)
    speech.play()
    expect(heard).toBe(1)
    leave()
    speech.stop()
    expect(heard).toBe(1)
  })
})

describe('the voice', () => {
  const voice = (lang: string, localService = true) => ({ lang, localService })
  it.each([
    [['zh-TW', 'zh-CN'], 'zh-CN', 'zh-CN'],
    [['en_US', 'zh_CN'], 'zh-CN', 'zh_CN'],
    [['de-DE', 'zh-HK'], 'zh-CN', 'zh-HK'],
    [['zh-CN', 'en-US'], 'en', 'en-US'],
    [['de-DE', 'fr-FR'], 'en', undefined],
  ])('of %j for %s is %s', (has, wanted, found) => {
    const voices = has.map((lang) => voice(lang))
    expect(localVoice(voices, wanted)?.lang).toBe(found)
  })

  it('is never one that would send the text to a server', () => {
    expect(localVoice([voice('zh-CN', false)], 'zh-CN')).toBeUndefined()
    expect(localVoice([voice('zh-CN', false), voice('zh-TW')], 'zh-CN')?.lang).toBe('zh-TW')
  })
})
