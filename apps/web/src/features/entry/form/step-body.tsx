import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Later } from '../../../ui/later.js';
import type { MyEntry } from '../api/my-entry.js';
import { BasicsForm } from './basics-form.js';
import { DocumentsStep } from './documents-step.js';
import type { Draft, DraftState } from './draft.js';
import styles from './form.module.css';
import { BASICS, DOCUMENTS } from './gaps.js';
import { OrganisationForm } from './organisation-form.js';
import { type EntryPlan, isOpen } from './plan.js';
import { SectionStep } from './section-step.js';

interface StepBodyProps extends DraftState {
  plan: EntryPlan;
  entry: MyEntry;
  step: string;
  draft: Draft;
  strict: boolean;
  prove: (number: string, path: string) => ReactNode;
}

/** What is asked in one step. */
export function StepBody({ plan, entry, step, ...rest }: StepBodyProps) {
  const { t } = useTranslation('team');
  const closed = (path: string) => !entry.can.edit || !isOpen(entry, path);
  if (step === BASICS) {
    return (
      <>
        <div className={styles.part}>
          <BasicsForm plan={plan} entry={entry} />
        </div>
        <div className={styles.part}>
          <h3>{t('form.parts.organisation')}</h3>
          <Later now={rest.strict}>
            <OrganisationForm entry={entry} disabled={closed('organisation')} />
          </Later>
        </div>
      </>
    );
  }
  if (step === DOCUMENTS) return <DocumentsStep plan={plan} entry={entry} />;
  const section = plan.form.sections.find(({ code }) => code === step);
  return section && <SectionStep fields={section.fields} entry={entry} {...rest} />;
}
