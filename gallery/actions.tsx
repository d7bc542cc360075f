import {
  ActionRow,
  BackLink,
  Button,
  ButtonGroup,
  ButtonLink,
  DoorLink,
  DoorList,
  LoneLink,
  RowLink,
  SaveButton,
  Section,
} from '../src/ui'
import { InStates, Shown } from './shown'
import type { PartProps } from './words'

const KINDS = ['primary', 'secondary', 'quiet'] as const

export const Actions = ({ words }: PartProps) => {
  const { states } = words
  return (
    <Section title="Button, ButtonLink, ActionRow, ButtonGroup, SaveButton">
      <InStates
        names={states}
        make={() => (
          <ButtonGroup>
            {KINDS.map((kind) => (
              <Button key={kind} kind={kind}>
                {words.act}
              </Button>
            ))}
            <ButtonLink kind="secondary" href="#root">
              {words.link}
            </ButtonLink>
          </ButtonGroup>
        )}
      />
      <SaveButton
        action="save"
        label={words.act}
        save={() => undefined}
        said={{ making: words.sentence, saved: words.sentence, failed: words.sentence }}
      />
      <Shown as={states.disabled}>
        <ButtonGroup>
          {KINDS.map((kind) => (
            <Button key={kind} kind={kind} disabled>
              {words.act}
            </Button>
          ))}
        </ButtonGroup>
      </Shown>
      <Shown as={states.long}>
        <ActionRow>
          <Button kind="primary">{words.long}</Button>
          <Button>{words.act}</Button>
        </ActionRow>
      </Shown>
    </Section>
  )
}

export const Links = ({ words }: PartProps) => (
  <Section title="BackLink, LoneLink, RowLink, DoorLink">
    <InStates
      names={words.states}
      make={() => (
        <>
          <BackLink href="#root">{words.back}</BackLink>
          <LoneLink href="#root">{words.link}</LoneLink>
          <p className="summary-action">
            <RowLink href="#root" label={words.act} heardLabel={`${words.question} ${words.act}`} />
          </p>
          <DoorList label={words.title}>
            <DoorLink href="#root" title={words.short} hint={words.hint} />
            <DoorLink href="#root" title={words.long} hint={words.long} />
          </DoorList>
        </>
      )}
    />
  </Section>
)
