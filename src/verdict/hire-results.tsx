import type { LoadedCatalogue } from '../catalogue'
import type { HireExplanation, Source } from '../engine'
import { useWords } from '../i18n'
import { Tag } from '../ui'
import { Formula, Money } from './amount'
import { Reasons } from './reasons'

const TONES = { eligible: 'met', ineligible: 'unmet', undetermined: 'open' } as const

type Props = {
  readonly loaded: LoadedCatalogue
  readonly hires: readonly HireExplanation[]
  readonly fallback: Source | undefined
}

/** Each hire's own verdict, with its reasons and its amount. */
export const HireResults = ({ loaded, hires, fallback }: Props) => {
  const { t } = useWords()
  return hires.map(({ verdict, finding, amount }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a hire has no other name than its place
    <section key={at} className="hire" data-hire={at} data-hire-verdict={verdict}>
      <h4>
        {t('result.hire', { n: at + 1 })}{' '}
        <Tag tone={TONES[verdict]}>{t(`result.hireVerdict.${verdict}`)}</Tag>
      </h4>
      {amount?.yuan !== undefined && (
        <p>
          {t('result.amountOf.payment')} <Money yuan={amount.yuan} />
        </p>
      )}
      {amount?.yuan !== undefined && <Formula amount={amount} />}
      <Reasons loaded={loaded} findings={[finding]} fallback={fallback} />
    </section>
  ))
}
