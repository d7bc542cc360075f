import { useWords } from '../i18n'
import { KeptOnDevice } from '../keep'
import {
  ButtonLink,
  Columns,
  DoorLink,
  DoorList,
  Lead,
  LoneLink,
  Muted,
  PageTitle,
  PlainList,
  Section,
  StepList,
} from '../ui'
import { useAddress } from './address'
import { SampleAnswer } from './sample-answer'
import { useCatalogue } from './use-catalogue'

const Doors = () => {
  const { t } = useWords()
  const { keep } = useAddress()
  return (
    <DoorList label={t('landing.doors')}>
      <DoorLink
        data-audience="enterprise"
        href={keep('/enterprise')}
        title={t('landing.enterprise')}
        hint={t('landing.enterpriseHint')}
      />
      <DoorLink
        data-audience="individual"
        href={keep('/individual')}
        title={t('landing.individual')}
        hint={t('landing.individualHint')}
      />
    </DoorList>
  )
}

/** What this is, what it is not, and where the answers stay. */
const Promises = () => {
  const { t } = useWords()
  const { keep } = useAddress()
  const list = (key: 'landing.is' | 'landing.isNot') => (
    <PlainList>
      {t(key, { returnObjects: true }).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </PlainList>
  )
  return (
    <>
      <Section title={t('landing.privateTitle')}>
        <p>{t('landing.private')}</p>
        <p>
          <ButtonLink kind="quiet" href={keep('/open')}>
            {t('keep.file.open')}
          </ButtonLink>
        </p>
      </Section>
      <Section title={t('landing.isTitle')}>{list('landing.is')}</Section>
      <Section title={t('landing.isNotTitle')}>{list('landing.isNot')}</Section>
    </>
  )
}

/** The first page: two doors, how it goes on, what an answer looks like, and what this is and is not. */
export const LandingPage = () => {
  const { t } = useWords()
  const { keep } = useAddress()
  const { data: loaded } = useCatalogue()
  return (
    <>
      <PageTitle>{t('landing.title')}</PageTitle>
      <Lead>{t('landing.lead')}</Lead>
      <KeptOnDevice
        loaded={loaded}
        hrefOf={(audience) => keep(`/${audience}`)}
        forgetHref={keep('/forget')}
      />
      <Doors />
      <p>
        <LoneLink href={keep('/policies')}>{t('library.door')}</LoneLink>
        <Muted>{t('library.doorHint')}</Muted>
      </p>
      <Columns isSideLast side={loaded && <SampleAnswer loaded={loaded} />}>
        <Section title={t('landing.stepsTitle')}>
          <StepList>
            {t('landing.steps', { returnObjects: true }).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </StepList>
        </Section>
        <Promises />
      </Columns>
    </>
  )
}
