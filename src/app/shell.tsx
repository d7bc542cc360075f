import { memo, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import { useDraft } from '../draft'
import { formatDay, useWords } from '../i18n'
import { KeepNotices } from '../keep'
import { beginPage, ErrorBoundary, FooterLinks, focusOnTitle, Notice, PageFrame } from '../ui'
import { speakHere, useAddress } from './address'
import { useAsOf } from './as-of'
import { ConnectionNotices } from './connection-notices'
import { useFollowLinks } from './follow-links'
import { LanguageMissed, LanguageSwitch } from './language-switch'
import { ProblemPage } from './problem-page'
import { rehearse } from './rehearse'
import { useIsAlive } from './taking-over'
import { useCatalogue } from './use-catalogue'
import { useHostPage } from './use-host-page'

/** The address always names the language the page is in, also when the reader goes back to an older one. */
const useLanguageInAddress = (): void => {
  const { prefix, query } = useAddress()
  const { tongue, direction } = useWords()
  const isOther = [prefix, query.lang].some((named) => named !== undefined && named !== tongue)
  useEffect(() => {
    const page = document.documentElement
    // To write even what stands there has the whole page styled anew.
    if (page.lang !== tongue) page.lang = tongue
    if (page.dir !== direction) page.dir = direction
    if (isOther) speakHere(tongue)
  }, [tongue, direction, isOther])
}

/**
 * On each new page the heading takes the focus, so that a screen reader begins there; not on the first. A page whose answers
 * were all exchanged is a new one, and so is one about another day.
 */
const useFocusOnHeading = (isLoaded: boolean): void => {
  const { path, query } = useAddress()
  const { epoch } = useDraft()
  const isAlive = useIsAlive()
  const shown = isAlive ? `${epoch} ${path} ${query.on ?? ''}` : undefined
  const before = useRef(shown)
  const isWaiting = useRef(false)
  const had = useRef<Element | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new page begins anew
  useLayoutEffect(() => {
    had.current = document.activeElement
  }, [shown])
  useEffect(() => {
    const isFirst = before.current === undefined
    if (before.current === shown) return
    before.current = shown
    if (isFirst) return
    // To take the focus has the page laid out, and the next frame does so anyway.
    requestAnimationFrame(() => {
      // Who has gone on to a field before the frame came stays there.
      const { activeElement: has, body } = document
      if (has !== had.current && has !== body) return
      isWaiting.current = !beginPage()
    })
  }, [shown])
  // A page that waits for the rules gets its heading with them.
  useEffect(() => {
    if (isLoaded && isWaiting.current) isWaiting.current = !focusOnTitle()
  }, [isLoaded])
}

/** What a crafted address says instead of a day is not repeated on our page. */
const onlyDate = (text: string): string => text.replace(/[^\d./年月日-]/g, '').slice(0, 20)

const AsOfLine = memo(() => {
  const { t, locale } = useWords()
  const { query, change } = useAddress()
  const { asOf, isToday } = useAsOf()
  const day = formatDay(asOf, locale)
  return (
    <>
      <p data-as-of={asOf}>
        {t(isToday ? 'asOf.today' : 'asOf.other', { day })}{' '}
        {query.on !== undefined && !isToday && <a href={change({ on: undefined })}>{t('asOf.back')}</a>}
      </p>
      {query.badDay !== undefined && (
        <Notice tone="warning" role="status">
          {t('asOf.bad', { value: onlyDate(query.badDay) })}
        </Notice>
      )}
    </>
  )
})

const Footer = memo(() => {
  const { t, locale } = useWords()
  const { keep } = useAddress()
  const { data } = useCatalogue()
  return (
    <>
      <FooterLinks>
        <a href={keep('/changes')}>{t('changes.title')}</a>
        <a href={keep('/glossary')}>{t('glossary.title')}</a>
        <a href={keep('/privacy')}>{t('privacy.title')}</a>
        <a href={keep('/accessibility')}>{t('accessibility.title')}</a>
      </FooterLinks>
      <p>{t('footer.private')}</p>
      <p>{t('footer.help')}</p>
      {data && <p>{t('footer.rules', { day: formatDay(data.verifiedOn, locale) })}</p>}
    </>
  )
})

/** Tells whoever waits for it that the page can be used; drawn pages can be read before. Then what a first press does is rehearsed. */
const useSignOfLife = (): void => {
  const isAlive = useIsAlive()
  useEffect(() => {
    document.documentElement.toggleAttribute('data-alive', isAlive)
    const main = document.querySelector('main')
    if (isAlive && main) rehearse(main)
  }, [isAlive])
}

/** What a page drawn at build says of itself to search engines holds for that page alone. */
const useOwnHead = (): void => {
  const { path } = useAddress()
  const drawnFor = useRef(path)
  useEffect(() => {
    if (drawnFor.current === path) return
    for (const element of document.querySelectorAll('head [data-drawn]')) element.remove()
  }, [path])
}

/** What stands around every page: name, language, day asked about, and the way to forget everything. */
export const Shell = ({ children }: { readonly children: ReactNode }) => {
  const { t } = useWords()
  const { path, keep } = useAddress()
  const { data: loaded } = useCatalogue()
  const { asOf } = useAsOf()
  useSignOfLife()
  useHostPage(path)
  useOwnHead()
  useLanguageInAddress()
  useFollowLinks()
  useFocusOnHeading(loaded !== undefined)
  return (
    <PageFrame
      skip={t('skip')}
      brand={{ name: t('name'), strapline: t('strapline'), href: keep('/') }}
      actions={
        <>
          <LanguageSwitch />
          <a href={keep('/forget')}>{t('forget.action')}</a>
        </>
      }
      banner={
        <>
          <AsOfLine />
          <LanguageMissed />
        </>
      }
      footer={<Footer />}
    >
      <ConnectionNotices loaded={loaded} asOf={asOf} />
      <KeepNotices loaded={loaded} />
      <ErrorBoundary at={path} fallback={<ProblemPage />}>
        {children}
      </ErrorBoundary>
    </PageFrame>
  )
}
