import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate } from 'react-router';
import type { MyEntry } from '../../features/entry/api/my-entry.js';
import { EntryStateTag } from '../../features/entry/entry-state.js';
import { answersOf } from '../../features/entry/form/form-steps.js';
import { GapList } from '../../features/entry/form/gap-list.js';
import { gapsOf } from '../../features/entry/form/gaps.js';
import { isUnchanged } from '../../features/entry/form/plan.js';
import { SubmitForm } from '../../features/entry/form/submit-form.js';
import { NextStep } from '../../features/entry/mine/next-step.js';
import { Card } from '../../ui/card.js';
import { Notice } from '../../ui/notice.js';
import { PageHead } from '../../ui/page-head.js';
import { EntryPage, type Plan } from './entry-page.js';

/** Looking over the application and handing it in. */
export function SubmitPage() {
  const { t } = useTranslation('team');
  const [refused, setRefused] = useState<string | null>(null);
  return (
    <EntryPage>
      {(entry, plan) => {
        const home = `/team/entries/${entry.id}`;
        if (!entry.can.submit && refused === null) return <Navigate to={home} replace />;
        return (
          <>
            <PageHead
              title={t('submit.title')}
              up={{ to: `${home}/form/documents`, label: t('submit.back') }}
              state={<EntryStateTag state={entry.state} waits={entry.waiting !== null} />}
              next={<NextStep entry={entry} />}
            />
            {entry.can.submit ? (
              <HandIn plan={plan} entry={entry} onRefused={setRefused} />
            ) : (
              <Notice tone="danger">{refused}</Notice>
            )}
          </>
        );
      }}
    </EntryPage>
  );
}

/** What is missing, or the form; a refusal outlives it when the entry can no longer be handed in. */
function HandIn({ plan, entry, onRefused }: { plan: Plan; entry: MyEntry; onRefused: (words: string) => void }) {
  const { t } = useTranslation('team');
  const navigate = useNavigate();
  const coming = entry.arriving.map(({ kind }) => `documents.${kind}`);
  const missing = gapsOf(plan, entry, answersOf(entry));
  const gaps = missing.filter(({ path }) => !coming.includes(path));
  if (gaps.length > 0) {
    return (
      <Card title={t('submit.missing')}>
        <GapList plan={plan} entryId={entry.id} gaps={gaps} />
      </Card>
    );
  }
  if (isUnchanged(entry) && coming.length === 0) {
    return <Notice tone="success">{t('submit.unchanged')}</Notice>;
  }
  const done = (waits: boolean) => void navigate(`/team/entries/${entry.id}${waits ? '' : '/receipt'}`);
  const now = missing.length === 0 && !isUnchanged(entry);
  return <SubmitForm {...{ plan, entry, now, onRefused }} onSubmitted={done} />;
}
