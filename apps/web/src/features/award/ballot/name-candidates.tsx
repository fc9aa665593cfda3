import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../lib/i18n.js';
import { useForm } from '../../../lib/use-form.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { AreaField, SelectField } from '../../../ui/choice-fields.js';
import { FormDialog } from '../../../ui/form-dialog.js';
import { Notice } from '../../../ui/notice.js';
import { Row, Stack } from '../../../ui/stack.js';
import { type OpenAward, useNameCandidate } from '../api/ballots.js';

/** Special prizes for which one of the panel may name candidates before it votes. */
export function NameCandidates({ editionId, awards }: { editionId: string; awards: readonly OpenAward[] }) {
  const { t } = useTranslation('deliberation');
  const say = useSay();
  const [naming, setNaming] = useState<OpenAward | null>(null);
  const [done, setDone] = useState<string | null>(null);
  if (awards.length === 0) return null;
  return (
    <Card title={t('name.title')}>
      <Stack>
        <p>{t('name.text')}</p>
        {done !== null && <Notice tone="success">{t('name.done', { name: done })}</Notice>}
        <Row>
          {awards.map((award) => (
            <Button key={award.awardCode} onClick={() => setNaming(award)}>
              {t('name.for', { award: say(award.name) })}
            </Button>
          ))}
        </Row>
      </Stack>
      {naming && (
        <NameDialog
          editionId={editionId}
          award={naming}
          onDone={(name) => {
            setDone(name);
            setNaming(null);
          }}
          onCancel={() => setNaming(null)}
        />
      )}
    </Card>
  );
}

interface NameDialogProps {
  editionId: string;
  award: OpenAward;
  onDone: (name: string) => void;
  onCancel: () => void;
}

function NameDialog({ editionId, award, onDone, onCancel }: NameDialogProps) {
  const { t } = useTranslation('deliberation');
  const say = useSay();
  const name = useNameCandidate(editionId);
  const person = award.holder === 'person';
  const form = useForm({
    initial: { entryId: '', holderId: '', grounds: '' },
    optional: person ? [] : ['holderId'],
    send: ({ entryId, holderId, grounds }) =>
      name.mutateAsync({
        ...{ awardCode: award.awardCode, entryId, grounds: grounds.trim() },
        holderId: person ? holderId : null,
      }),
    done: (_, { entryId, holderId }) => onDone(nameOf(award, entryId, holderId)),
  });
  const choose = { value: '', label: t('name.choose'), disabled: true };
  const team = award.people.filter(({ entryId }) => entryId === form.values.entryId);
  return (
    <FormDialog
      open
      title={t('name.for', { award: say(award.name) })}
      verb={t('name.verb')}
      faults={form.faults}
      busy={form.busy}
      onSubmit={form.submit}
      onCancel={onCancel}
    >
      <SelectField
        label={t('name.entry')}
        options={[
          choose,
          ...award.candidates.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` })),
        ]}
        {...form.bind('entryId')}
      />
      {person && (
        <SelectField
          label={t('name.person')}
          options={[choose, ...team.map((one) => ({ value: one.personId, label: one.name }))]}
          {...form.bind('holderId')}
        />
      )}
      <AreaField label={t('name.grounds')} hint={t('name.grounds-hint')} maxLength={1000} {...form.bind('grounds')} />
    </FormDialog>
  );
}

/** Who was named: the person, or the project. */
function nameOf({ people, candidates }: OpenAward, entryId: string, holderId: string): string {
  const person = people.find((one) => one.entryId === entryId && one.personId === holderId);
  return person?.name ?? candidates.find(({ id }) => id === entryId)?.title ?? '';
}
