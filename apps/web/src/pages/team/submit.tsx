import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate } from 'react-router';
import { EntryStateTag } from '../../features/entry/entry-state.js';
import { answersOf } from '../../features/entry/form/form-steps.js';
import { GapList } from '../../features/entry/form/gap-list.js';
import { gapsOf } from '../../features/entry/form/gaps.js';
import { SubmitForm } from '../../features/entry/form/submit-form.js';
import { NextStep } from '../../features/entry/mine/next-step.js';
import { Card } from '../../ui/card.js';
import { Notice } from '../../ui/notice.js';
import { PageHead } from '../../ui/page-head.js';
import { EntryPage } from './entry-page.js';

/** Looking over the application and handing it in. */
export function SubmitPage() {
  const { t } = useTranslation('team');
  const navigate = useNavigate();
  return (
    <EntryPage>
      {(entry, plan) => {
        const home = `/team/entries/${entry.id}`;
        if (!entry.can.submit) return <Navigate to={home} replace />;
        const gaps = gapsOf(plan, entry, answersOf(entry));
        const unchanged = entry.state === 'submitted' && !entry.changedSinceSubmit;
        return (
          <>
            <PageHead
              title={t('submit.title')}
              up={{ to: `${home}/form/documents`, label: t('submit.back') }}
              state={<EntryStateTag state={entry.state} />}
              next={<NextStep entry={entry} />}
            />
            {gaps.length > 0 && (
              <Card title={t('submit.missing')}>
                <GapList plan={plan} entryId={entry.id} gaps={gaps} />
              </Card>
            )}
            {gaps.length === 0 && unchanged && <Notice tone="success">{t('submit.unchanged')}</Notice>}
            {gaps.length === 0 && !unchanged && (
              <SubmitForm plan={plan} entry={entry} onSubmitted={() => void navigate(`${home}/receipt`)} />
            )}
          </>
        );
      }}
    </EntryPage>
  );
}
