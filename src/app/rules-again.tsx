import { useWords } from '../i18n'
import { Button } from '../ui'
import { useCatalogue } from './use-catalogue'

/** Fetches the rules anew beside those that are here, and says so while it does; pressed twice, it does not begin again. */
export const RulesAgain = () => {
  const { t } = useWords()
  const { isFetching, refetch } = useCatalogue()
  return (
    <Button
      kind="secondary"
      data-action="fetch-rules"
      aria-busy={isFetching}
      onClick={() => void refetch({ cancelRefetch: false })}
    >
      {t(isFetching ? 'catalogue.loading' : 'catalogue.retry')}
    </Button>
  )
}
