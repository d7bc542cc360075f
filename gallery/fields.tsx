import {
  Checkbox,
  CheckboxGroup,
  CheckLine,
  ErrorSummary,
  Fieldset,
  FileField,
  Form,
  HeardOnly,
  RadioGroup,
  Section,
  SelectField,
  TextField,
  TickList,
} from '../src/ui'
import { InStates, Shown } from './shown'
import type { PartProps, Words } from './words'

const optionsOf = (words: Words) => [
  { value: 'yes', label: words.yes },
  { value: 'no', label: words.no, hint: words.hint },
  { value: 'long', label: words.long },
]

const unknownOf = (words: Words, id: string) => (
  <Checkbox id={`${id}-unknown`} isQuiet label={words.unknown} input={{ name: `${id}-unknown` }} />
)

const Text = ({ words, id, error }: PartProps & { readonly id: string; readonly error?: string }) => (
  <TextField
    id={id}
    label={words.question}
    hint={words.hint}
    error={error}
    suffix={words.unit}
    width="short"
    unknown={unknownOf(words, id)}
    input={{ name: id, defaultValue: error ? '12x' : '' }}
  />
)

const Choose = ({ words, id, error }: PartProps & { readonly id: string; readonly error?: string }) => (
  <SelectField
    id={id}
    label={words.question}
    error={error}
    empty={words.unknown}
    options={optionsOf(words)}
    select={{ name: id }}
  />
)

export const Texts = ({ words }: PartProps) => (
  <Section title="Form, TextField, SelectField, FileField">
    <InStates
      names={words.states}
      make={(id) => (
        <Form onPress={() => undefined}>
          <Text words={words} id={`text-${id}`} />
          <Choose words={words} id={`select-${id}`} />
          <FileField
            id={`file-${id}`}
            label={words.act}
            accept=".json"
            hint={words.hint}
            tooMany={() => words.sentence}
            onFile={() => undefined}
          />
        </Form>
      )}
    />
    <Shown as={words.states.wrong}>
      <Form onPress={() => undefined}>
        <ErrorSummary
          title={words.states.wrong}
          attempt={1}
          errors={[
            { id: 'text-wrong', message: words.error },
            { id: 'select-wrong', message: words.long },
          ]}
        />
        <Text words={words} id="text-wrong" error={words.error} />
        <Choose words={words} id="select-wrong" error={words.long} />
      </Form>
    </Shown>
    <Shown as={words.states.long}>
      <TextField
        id="text-long"
        label={words.long}
        width="full"
        input={{ name: 'long', defaultValue: words.long }}
      />
    </Shown>
  </Section>
)

export const Choices = ({ words }: PartProps) => {
  const group = (id: string, error?: string) => ({
    id,
    label: words.question,
    hint: words.hint,
    error,
    options: optionsOf(words),
    input: { name: id },
  })
  return (
    <Section title="RadioGroup, CheckboxGroup, CheckLine, Checkbox, TickList, Fieldset">
      <InStates
        names={words.states}
        make={(id) => (
          <Form onPress={() => undefined}>
            <RadioGroup {...group(`radio-${id}`)} input={{ name: `radio-${id}`, defaultValue: 'yes' }} />
            <RadioGroup {...group(`inline-${id}`)} options={optionsOf(words).slice(0, 1)} isInline />
            <CheckboxGroup {...group(`boxes-${id}`)} input={{ name: `boxes-${id}`, defaultChecked: true }} />
            <Fieldset id={`lines-${id}`} label={words.question}>
              <CheckLine
                id={`line-${id}`}
                label={words.sentence}
                hint={words.hint}
                input={{ name: `line-${id}` }}
                unsure={{
                  id: `unsure-${id}`,
                  label: (
                    <>
                      {words.unknown}
                      <HeardOnly> {words.sentence}</HeardOnly>
                    </>
                  ),
                  input: { name: `unsure-${id}` },
                }}
              />
            </Fieldset>
          </Form>
        )}
      />
      <Shown as={words.states.wrong}>
        <RadioGroup {...group('radio-wrong', words.error)} />
      </Shown>
      <TickList>
        <li>
          <Checkbox
            id="paper"
            label={words.long}
            hint={words.hint}
            input={{ name: 'paper', defaultChecked: true }}
          />
        </li>
      </TickList>
    </Section>
  )
}
