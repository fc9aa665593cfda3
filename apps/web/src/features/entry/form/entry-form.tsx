import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { LinkButton } from '../../../ui/button.js';
import { SaveState } from '../../../ui/save-state.js';
import type { MyEntry } from '../api/my-entry.js';
import { focusPath } from './focus-path.js';
import { FormProgress } from './form-progress.js';
import { stepAddress, useFormSteps } from './form-steps.js';
import styles from './frame.module.css';
import { type EntryPlan, fieldsOf } from './plan.js';
import { StepBody } from './step-body.js';
import { StepIndex } from './step-index.js';
import { useDraft } from './use-draft.js';

interface EntryFormProps {
  plan: EntryPlan;
  entry: MyEntry;
  step: string;
  prove: (number: string, path: string) => ReactNode;
}

/** The application: its steps at the side, one of them open, everything saved as it is written. */
export function EntryForm({ plan, entry, step, prove }: EntryFormProps) {
  const { t } = useTranslation('team');
  const { draft, saving, ...state } = useDraft(entry, fieldsOf(plan));
  const { steps, gaps } = useFormSteps(plan, entry, state.answers);
  const at = useSearchParams()[0].get('at');
  useEffect(() => {
    if (at) focusPath(at);
  }, [at, step]);
  const index = steps.findIndex(({ key }) => key === step);
  const [before, current, after] = [steps[index - 1], steps[index], steps[index + 1]];
  const [gap] = gaps;
  return (
    <div className={styles.frame}>
      <div className={styles.side}>
        <div className={styles.bar}>
          <FormProgress steps={steps} next={gap ? stepAddress(entry.id, gap.step, gap) : null} />
          <SaveState state={saving} onRetry={() => void draft.autosave.flush()} />
        </div>
        <StepIndex steps={steps} current={step} />
      </div>
      <div className={styles.work}>
        <section className={styles.card} aria-labelledby="step">
          <h2 id="step">{current?.name}</h2>
          <StepBody key={step} {...{ plan, entry, step, draft, prove, ...state }} strict={at !== null} />
        </section>
        <nav className={styles.way} aria-label={t('form.way')}>
          {before ? <LinkButton to={before.to}>{t('form.before', { name: before.name })}</LinkButton> : <span />}
          {after ? (
            <LinkButton look="primary" to={after.to}>
              {t('form.after', { name: after.name })}
            </LinkButton>
          ) : (
            <LinkButton look="primary" to={`/team/entries/${entry.id}/submit`}>
              {t('form.to-submit')}
            </LinkButton>
          )}
        </nav>
      </div>
    </div>
  );
}
