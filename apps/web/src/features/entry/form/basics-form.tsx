import { useTranslation } from 'react-i18next';
import { checkAnswers, type Field, type Finding, isBlank } from '#kernel';
import { ApiProblem } from '../../../lib/api/problem.js';
import { Notice } from '../../../ui/notice.js';
import { SaveState } from '../../../ui/save-state.js';
import type { Basics } from '../api/change-basics.js';
import type { MyEntry } from '../api/my-entry.js';
import { AnswerField } from './answer-field.js';
import type { BasicKey } from './basics-draft.js';
import { useBasicLabels } from './basic-labels.js';
import styles from './form.module.css';
import { basicFields, type EntryPlan, isOpen } from './plan.js';
import { useBasics } from './use-basics.js';

const TITLE_TAKEN = 'title-taken';

function faultsOf(fields: readonly Field[], values: Basics, error: unknown): Finding[] {
  const wrong = checkAnswers(fields, { ...values }, { complete: true }).filter(({ path }) => !isBlank(path));
  if (wrong.length > 0 || !(error instanceof ApiProblem)) return wrong;
  return error.code === TITLE_TAKEN ? [{ path: 'title', code: TITLE_TAKEN }] : [...error.fields];
}

/** Title, track and division of an entry. */
export function BasicsForm({ plan, entry }: { plan: EntryPlan; entry: MyEntry }) {
  const { t } = useTranslation('team');
  const fields = basicFields(plan, useBasicLabels());
  const { draft, saving, values, error, moved } = useBasics(entry, fields);
  const faults = faultsOf(fields, values, error);
  const change = ({ key, kind }: Field, value: unknown) =>
    draft.change(key as BasicKey, typeof value === 'string' ? value : '', kind === 'choice' ? 0 : undefined);
  return (
    <div className={styles.fields}>
      {fields.map((field) => (
        <div key={field.key} className={styles.question} data-closed={!isOpen(entry, field.key)}>
          <AnswerField
            field={field}
            path={field.key}
            value={values[field.key as BasicKey]}
            context={{}}
            findings={faults.filter(({ path }) => path === field.key)}
            disabled={!entry.can.edit || !isOpen(entry, field.key)}
            onChange={(value) => change(field, value)}
            onLeave={() => draft.leave()}
          />
        </div>
      ))}
      {moved && <Notice tone="warning">{t('form.basics-stale', { title: entry.title })}</Notice>}
      <SaveState state={saving} onRetry={() => void draft.autosave.flush()} />
    </div>
  );
}
