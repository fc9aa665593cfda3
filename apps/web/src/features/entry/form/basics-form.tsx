import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { checkAnswers, type Field, type Finding, isBlank } from '#kernel';
import { ApiProblem, isProblem } from '../../../lib/api/problem.js';
import { explain } from '../../../lib/explain.js';
import { Notice } from '../../../ui/notice.js';
import { SaveState, type Saving } from '../../../ui/save-state.js';
import { changeBasics, type Basics } from '../api/change-basics.js';
import { entryKey, type MyEntry } from '../api/my-entry.js';
import { AnswerField } from './answer-field.js';
import styles from './form.module.css';
import { basicFields, type EntryPlan, isOpen } from './plan.js';
import { useBasicLabels } from './basic-labels.js';

const KEYS = ['title', 'track', 'division'] as const;
const TITLE_TAKEN = 'title-taken';

/** Changes of title, track and division, sent when the field is left or chosen. */
function useBasics(entry: MyEntry) {
  const { t } = useTranslation('team');
  const client = useQueryClient();
  const { title, track, division } = entry;
  const [values, setValues] = useState<Basics>({ title, track, division });
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const mutation = useMutation({
    mutationFn: (basics: Basics) => changeBasics(entry.id, { ...basics, version: entry.version }),
    onSuccess: (changed) => {
      client.setQueryData(entryKey(entry.id), changed);
      setSavedAt(changed.now);
    },
    onError: (error) => {
      if (isProblem(error, 'stale')) void client.invalidateQueries({ queryKey: entryKey(entry.id) });
    },
  });
  const dirty = KEYS.some((key) => values[key] !== entry[key]);
  const saving: Saving = mutation.isPending
    ? { kind: 'saving' }
    : mutation.isError
      ? { kind: 'failed', message: explain(mutation.error, t) }
      : dirty
        ? { kind: 'dirty' }
        : savedAt
          ? { kind: 'saved', at: savedAt }
          : { kind: 'idle' };
  return { values, setValues, mutation, dirty, saving };
}

/** A draft may still bear a word that must go before the submit. */
const isKept = ({ code }: Finding) => code === 'forbidden-word';

function faultsOf(fields: readonly Field[], values: Basics, error: unknown): Finding[] {
  const wrong = checkAnswers(fields, { ...values }, { complete: true }).filter(({ path }) => !isBlank(path));
  if (wrong.length > 0 || !(error instanceof ApiProblem)) return wrong;
  return error.code === TITLE_TAKEN ? [{ path: 'title', code: TITLE_TAKEN }] : [...error.fields];
}

/** Title, track and division of an entry. */
export function BasicsForm({ plan, entry }: { plan: EntryPlan; entry: MyEntry }) {
  const { t } = useTranslation('team');
  const { values, setValues, mutation, dirty, saving } = useBasics(entry);
  const fields = basicFields(plan, useBasicLabels());
  const faults = faultsOf(fields, values, mutation.error);
  const send = (basics: Basics) => {
    if (checkAnswers(fields, { ...basics }, { complete: true }).every(isKept)) mutation.mutate(basics);
  };
  const change = (field: Field, value: unknown) => {
    const next = { ...values, [field.key]: typeof value === 'string' ? value : '' };
    setValues(next);
    if (field.kind === 'choice') send(next);
  };
  const stale = isProblem(mutation.error, 'stale');
  return (
    <div className={styles.fields}>
      {fields.map((field) => (
        <div key={field.key} className={styles.question} data-closed={!isOpen(entry, field.key)}>
          <AnswerField
            field={field}
            path={field.key}
            value={values[field.key as keyof Basics]}
            context={{}}
            findings={faults.filter(({ path }) => path === field.key)}
            disabled={!entry.can.edit || !isOpen(entry, field.key)}
            onChange={(value) => change(field, value)}
            onLeave={() => dirty && send(values)}
          />
        </div>
      ))}
      {stale && <Notice tone="warning">{t('form.basics-stale', { title: entry.title })}</Notice>}
      <SaveState state={saving} onRetry={() => send(values)} />
    </div>
  );
}
