import { type MouseEvent, memo, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { LANGUAGES, type Language } from '../engine'
import { switchLanguage, useWords } from '../i18n'
import { Notice, watchable } from '../ui'
import { speakTo, useAddress } from './address'

/** The page on which words were asked for last that did not come. */
const missedOn = watchable<string | null>(null)
const nowhere = () => null

/** The page in another language; the reader stays where they are, and loses nothing. */
export const LanguageSwitch = memo(() => {
  const { t, tongue } = useWords()
  const { i18n } = useTranslation()
  const { path, speaking } = useAddress()
  const switchTo = async (event: MouseEvent, next: Language, href: string) => {
    event.preventDefault()
    missedOn.turn(null)
    try {
      await switchLanguage(i18n, next)
      speakTo(href)
    } catch {
      missedOn.turn(path)
    }
  }
  return (
    <nav className="choice-links" aria-label={t('language.label')}>
      {LANGUAGES.map((one) => {
        const href = speaking(one)
        return (
          <a
            key={one}
            href={href}
            lang={one}
            aria-current={one === tongue ? 'true' : undefined}
            onClick={(event) => void switchTo(event, one, href)}
          >
            {t(`language.${one}`)}
          </a>
        )
      })}
    </nav>
  )
})

/** Says that the words of another language did not come: the page stays in the one it has. */
export const LanguageMissed = () => {
  const { t } = useWords()
  const { path } = useAddress()
  const missed = useSyncExternalStore(missedOn.subscribe, missedOn.state, nowhere)
  return missed === path ? (
    <Notice tone="problem" role="alert">
      <p data-missed="language">{t('part.notNow')}</p>
    </Notice>
  ) : null
}
