import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/date.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { AreaField } from '../../ui/choice-fields.js';
import { Fact, Facts } from '../../ui/facts.js';
import { Field } from '../../ui/field.js';
import { Refused } from '../../ui/refused.js';
import { type Hearing, useAnswer, useAttach, useHearings } from './api/hearings.js';

/** What the supervisors ask the team about an objection; nothing where nobody asks. */
export function TeamHearings({ entryId }: { entryId: string }) {
  const { t } = useTranslation('objection');
  const { data } = useHearings(entryId);
  if (!data || data.items.length === 0) return null;
  return (
    <Card title={t('asked')}>
      <p>{t('asked-hint')}</p>
      {data.items.map((one) => (
        <One key={one.id} entryId={entryId} one={one} open={data.can.answer && one.answer === null} />
      ))}
    </Card>
  );
}

function One({ entryId, one, open }: { entryId: string; one: Hearing; open: boolean }) {
  const { t } = useTranslation('objection');
  const dates = useDates();
  return (
    <section aria-label={t('question')}>
      <Facts>
        <Fact label={t('question')}>{one.question}</Fact>
        <Fact label={t('due')}>{dates.instant(one.dueAt)}</Fact>
        {one.files.length > 0 && <Fact label={t('evidence')}>{one.files.map(({ name }) => name).join(' ')}</Fact>}
        {!open && <Fact label={t('answer')}>{one.answer ?? t('unanswered')}</Fact>}
      </Facts>
      {open && <AnswerForm entryId={entryId} id={one.id} />}
    </section>
  );
}

function AnswerForm({ entryId, id }: { entryId: string; id: string }) {
  const { t } = useTranslation('objection');
  const [words, setWords] = useState('');
  const attach = useAttach(entryId, id);
  const answer = useAnswer(entryId, id);
  return (
    <>
      <Field label={t('files.team')} hint={t('files.hint')} required={false}>
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".pdf,.jpg,.jpeg,.png,.docx"
            disabled={attach.isPending}
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              target.value = '';
              if (file) attach.mutate(file);
            }}
          />
        )}
      </Field>
      <AreaField label={t('your-answer')} value={words} onChange={setWords} rows={5} maxLength={5000} />
      <Refused error={attach.error ?? answer.error} />
      <Button look="primary" busy={answer.isPending} onClick={() => answer.mutate(words)}>
        {t('answer-send')}
      </Button>
    </>
  );
}
