import { useWords } from '../i18n'
import { KeptOnDevice } from '../keep'
import { ButtonLink, DoorLink, DoorList, Lead, Muted, PageTitle, PlainList, Section } from '../ui'
import { useAddress } from './address'
import { useCatalogue } from './use-catalogue'

/** The first page: two doors, and what this is and is not. */
export const LandingPage = () => {
  const { t } = useWords()
  const { keep } = useAddress()
  const { data: loaded } = useCatalogue()
  const list = (key: 'landing.is' | 'landing.isNot') => (
    <PlainList>
      {t(key, { returnObjects: true }).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </PlainList>
  )
  return (
    <>
      <PageTitle>{t('landing.title')}</PageTitle>
      <Lead>{t('landing.lead')}</Lead>
      <KeptOnDevice
        loaded={loaded}
        hrefOf={(audience) => keep(`/${audience}`)}
        forgetHref={keep('/forget')}
      />
      <Section title={t('landing.doors')}>
        <DoorList>
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
        <p>
          <a href={keep('/policies')}>{t('library.door')}</a> <Muted>{t('library.doorHint')}</Muted>
        </p>
      </Section>
      <Section title={t('landing.isTitle')}>{list('landing.is')}</Section>
      <Section title={t('landing.isNotTitle')}>{list('landing.isNot')}</Section>
      <Section title={t('landing.privateTitle')}>
        <p>{t('landing.private')}</p>
        <p>
          <ButtonLink kind="quiet" href={keep('/open')}>
            {t('keep.file.open')}
          </ButtonLink>
        </p>
      </Section>
    </>
  )
}
