import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { EntryStateTag } from '../../features/entry/entry-state.js';
import { EntryForm } from '../../features/entry/form/entry-form.js';
import { openedStep } from '../../features/entry/form/form-steps.js';
import { NextStep } from '../../features/entry/mine/next-step.js';
import { Notices } from '../../features/entry/mine/notices.js';
import { Later } from '../../ui/later.js';
import { PageHead } from '../../ui/page-head.js';
import { SkeletonScreen } from '../../ui/skeleton.js';
import { EntryPage } from './entry-page.js';
import { ProvePhone } from './prove-phone.js';

/** Filling in the application; an address without a step leads to the first one that lacks something. */
export function FormPage() {
  const { t } = useTranslation('team');
  const { step } = useParams();
  return (
    <EntryPage>
      {(entry, plan) => {
        const home = `/team/entries/${entry.id}`;
        if (entry.shows !== 'draft') return <Navigate to={home} replace />;
        const opened = openedStep(plan, entry, step);
        if (opened !== step) return <Navigate to={`${home}/form/${opened}`} replace />;
        return (
          <>
            <PageHead
              title={entry.title}
              up={{ to: home, label: t('form.up-to-entry') }}
              state={<EntryStateTag state={entry.state} waits={entry.waiting !== null} />}
              next={<NextStep entry={entry} />}
            />
            <Later meanwhile={<SkeletonScreen />}>
              <Notices entry={entry} plan={plan} />
              <EntryForm
                key={`${entry.id} ${entry.formVersion} ${entry.state} ${entry.materials?.round ?? ''}`}
                {...{ plan, entry, step }}
                prove={(number, path) => <ProvePhone key={number} {...{ entry, number, path }} />}
              />
            </Later>
          </>
        );
      }}
    </EntryPage>
  );
}
