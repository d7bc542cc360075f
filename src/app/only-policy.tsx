import type { LoadedCatalogue, PolicyFile } from '../catalogue'
import type { Audience } from '../engine'
import { useWords } from '../i18n'
import { ActionRow, ButtonLink, Lead, LoneLink, PageTitle } from '../ui'
import { useAddress } from './address'
import { policyPath } from './address-text'

type Problem = { readonly kind: 'unknown' } | { readonly kind: 'other'; readonly policy: PolicyFile }

/** Why an interview cannot be held about this policy alone: there is none of that id, or it is for others. */
export const onlyProblem = (
  { policies }: LoadedCatalogue,
  audience: Audience,
  only: string,
): Problem | undefined => {
  const policy = policies.get(only)
  if (policy === undefined) return { kind: 'unknown' }
  return policy.audience.includes(audience) ? undefined : { kind: 'other', policy }
}

/** Says why, and shows the ways onward. */
export const OnlyProblemPage = (props: { readonly audience: Audience; readonly problem: Problem }) => {
  const { audience, problem } = props
  const { t, language } = useWords()
  const { query, keep } = useAddress()
  const isOther = problem.kind === 'other'
  const [theirs = audience] = isOther ? problem.policy.audience : []
  return (
    <>
      <PageTitle>{t(`library.only.${problem.kind}Title`)}</PageTitle>
      <Lead>
        {isOther
          ? t('library.only.other', {
              title: problem.policy.says[language].title,
              audience: t(`library.audience.${theirs}`),
            })
          : t('library.only.unknown')}
      </Lead>
      <ActionRow>
        {isOther ? (
          <ButtonLink kind="primary" href={keep(`/${theirs}`, { only: query.only })}>
            {t(`library.only.toOther.${theirs}`)}
          </ButtonLink>
        ) : (
          <ButtonLink kind="primary" href={keep('/policies')}>
            {t('library.only.toIndex')}
          </ButtonLink>
        )}
        <ButtonLink href={keep(`/${audience}`)}>{t('library.only.toAll')}</ButtonLink>
      </ActionRow>
    </>
  )
}

type LineProps = {
  readonly audience: Audience
  readonly policy: PolicyFile
  readonly isResult: boolean
}

/** Reminds the reader that one policy alone is asked about, and leads to all others and to its page. */
export const OnlyLine = ({ audience, policy, isResult }: LineProps) => {
  const { t, language } = useWords()
  const { keep } = useAddress()
  const { title } = policy.says[language]
  return (
    <div className="muted" data-only={policy.id}>
      <p>{t(isResult ? 'library.only.result' : 'library.only.line', { title })}</p>
      <LoneLink href={keep(`/${audience}`)}>{t('library.only.all')}</LoneLink>
      <LoneLink href={keep(policyPath(policy.id))}>{t('library.only.page')}</LoneLink>
    </div>
  )
}
