import { savedWords, useWords } from '../i18n'
import { FileField, Muted, SaveButton, Section, saveFile, useTurns } from '../ui'
import type { Column } from './column'
import { MOST_BYTES } from './read-file-limits'
import type { TakeInCode } from './take-in'

const ACCEPT =
  '.xlsx,.csv,.txt,.tsv,text/csv,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

type Props = {
  readonly columns: readonly Column[]
  readonly onBytes: (bytes: Uint8Array) => void
  readonly onCode: (code: TakeInCode) => void
}

/** An empty workbook with our heads. What writes it is fetched when it is asked for. */
const Template = ({ columns }: Pick<Props, 'columns'>) => {
  const words = useWords()
  const { t } = words
  const name = t('roster.file.templateName')
  const save = async () => {
    const { templateFile } = await import('./template')
    saveFile(name, '', await templateFile(words, columns))
  }
  return (
    <SaveButton
      action="save-template"
      label={t('roster.file.template')}
      save={save}
      said={{ ...savedWords(words, name), failed: t('part.notNow') }}
    />
  )
}

/** The ways in from a spreadsheet: a file, the template for one, and pasting. */
export const FileSection = ({ columns, onBytes, onCode }: Props) => {
  const { t } = useWords()
  const takeTurn = useTurns()
  const open = async (file: File) => {
    const isLast = takeTurn()
    if (file.size > MOST_BYTES) return onCode('too-large')
    const bytes = await file.arrayBuffer().catch(() => undefined)
    if (!isLast()) return
    if (bytes) onBytes(new Uint8Array(bytes))
    else onCode('damaged')
  }
  return (
    <Section title={t('roster.file.title')}>
      <FileField
        id="roster-file"
        label={t('roster.file.choose')}
        accept={ACCEPT}
        hint={t('roster.file.hint')}
        tooMany={(count) => t('keep.open.tooMany', { n: count })}
        onFile={(file) => void open(file)}
      />
      <Template columns={columns} />
      <p>
        <Muted>{t('roster.file.pasteHint')}</Muted>
      </p>
    </Section>
  )
}
