import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { EntryStateTag } from '../../features/entry/entry-state.js';
import { EntryForm } from '../../features/entry/form/entry-form.js';
import { answersOf } from '../../features/entry/form/form-steps.js';
import { BASICS, formSteps, gapsOf, TEAM } from '../../features/entry/form/gaps.js';
import { NextStep } from '../../features/entry/mine/next-step.js';
import { Notices } from '../../features/entry/mine/notices.js';
import { PageHead } from '../../ui/page-head.js';
import { EntryPage } from './entry-page.js';

/** Filling in the application; an address without a step leads to the first one that lacks something. */
export function FormPage() {
  const { t } = useTranslation('team');
  const { step } = useParams();
  return (
    <EntryPage>
      {(entry, plan) => {
        const home = `/team/entries/${entry.id}`;
        const steps = formSteps(plan, entry);
        if (entry.shows !== 'draft') return <Navigate to={home} replace />;
        if (!step || !steps.includes(step)) {
          const first =
            gapsOf(plan, entry, answersOf(entry)).find((gap) => gap.step !== TEAM)?.step ?? steps[0] ?? BASICS;
          return <Navigate to={`${home}/form/${first}`} replace />;
        }
        return (
          <>
            <PageHead
              title={entry.title}
              up={{ to: home, label: t('form.up-to-entry') }}
              state={<EntryStateTag state={entry.state} waits={entry.waiting !== null} />}
              next={<NextStep entry={entry} />}
            />
            <Notices entry={entry} plan={plan} />
            <EntryForm key={`${entry.id} ${entry.formVersion}`} plan={plan} entry={entry} step={step} />
          </>
        );
      }}
    </EntryPage>
  );
}
