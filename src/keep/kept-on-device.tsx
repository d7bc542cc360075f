import type { LoadedCatalogue } from '../catalogue'
import { useDraft } from '../draft'
import type { Audience } from '../engine'
import { formatDay, useWords, Whole } from '../i18n'
import { ButtonGroup, ButtonLink, Notice } from '../ui'
import { audiencesOf } from './about-answers'

type Props = {
  /** Undefined while the catalogue is not there. */
  readonly loaded: LoadedCatalogue | undefined
  readonly hrefOf: (audience: Audience) => string
  readonly forgetHref: string
}

/** What is kept on this device, for the first page: go on with it, or forget it. */
export const KeptOnDevice = ({ loaded, hrefOf, forgetHref }: Props) => {
  const { t, locale } = useWords()
  const { keeping, draft } = useDraft()
  if (keeping.at !== 'on') return null
  return (
    <Notice>
      <p data-kept-until={keeping.until}>
        <Whole text={t('keep.device.landing', { day: formatDay(keeping.until, locale) })} />
      </p>
      <ButtonGroup>
        {(loaded ? audiencesOf(loaded, draft.answers) : []).map((audience) => (
          <ButtonLink key={audience} href={hrefOf(audience)}>
            {t(`keep.device.goOn.${audience}`)}
          </ButtonLink>
        ))}
        <ButtonLink kind="quiet" href={forgetHref}>
          {t('keep.device.forget')}
        </ButtonLink>
      </ButtonGroup>
    </Notice>
  )
}
