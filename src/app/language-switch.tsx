import { type MouseEvent, memo, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { LANGUAGES, type Language } from '../engine'
import { switchLanguage, useWords } from '../i18n'
import { Notice, useTurns, watchable } from '../ui'
import { pathHere, speakHere, useAddress } from './address'

/** The page on which the reader was when words did not come that were asked for last. */
const missedOn = watchable<string | null>(null)
const nowhere = () => null

/** The page in another language, once its words are here; the reader may have gone on to another page meanwhile, and stays there. */
export const LanguageSwitch = memo(() => {
  const { t, tongue } = useWords()
  const { i18n } = useTranslation()
  const { speaking } = useAddress()
  const takeTurn = useTurns()
  const switchTo = async (event: MouseEvent, next: Language) => {
    event.preventDefault()
    const isLast = takeTurn()
    missedOn.turn(null)
    try {
      if (await switchLanguage(i18n, next, isLast)) speakHere(next)
    } catch {
      if (isLast()) missedOn.turn(pathHere())
    }
  }
  return (
    <nav className="choice-links" aria-label={t('language.label')}>
      {LANGUAGES.map((one) => (
        <a
          key={one}
          href={speaking(one)}
          lang={one}
          aria-current={one === tongue ? 'true' : undefined}
          onClick={(event) => void switchTo(event, one)}
        >
          {t(`language.${one}`)}
        </a>
      ))}
    </nav>
  )
})

/** Says that the words of another language did not come: the page stays in the one it has. */
export const LanguageMissed = () => {
  const { t } = useWords()
  const { path } = useAddress()
  const missed = useSyncExternalStore(missedOn.subscribe, missedOn.state, nowhere)
  return missed === path ? (
    <Notice tone="problem" role="alert" isScreenOnly>
      <p data-missed="language">{t('part.notNow')}</p>
    </Notice>
  ) : null
}
