import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/date.js';
import { useSay } from '../../lib/i18n.js';
import { PageHead } from '../../ui/page-head.js';
import type { ReviewedEntry } from './api/entry.js';
import { ChangeNotice } from './changes/change-notice.js';
import { EntryStateTag } from './entry-state.js';
import { NextEntry } from './next-entry.js';
import { QueueSteps, useQueueSearch } from './review/queue-steps.js';
import { SaysOvertaken } from './review/overtaken.js';
import { DeskSides } from './review/desk-sides.js';
import { nameOf, type ReviewRules } from './rules.js';

interface EntryReviewProps {
  entry: ReviewedEntry;
  rules: ReviewRules;
  /** The address of the list. */
  base: string;
}

/** An entry in the formal review: what was handed in beside what is noted and decided about it. */
export function EntryReview({ entry, rules, base }: EntryReviewProps) {
  const { t } = useTranslation('organiser');
  const [decided, setDecided] = useState(false);
  return (
    <div>
      <PageHead
        title={entry.title}
        up={{ to: `${base}${useQueueSearch()}`, label: t('entries.title') }}
        state={<EntryStateTag state={entry.state} waits={entry.waiting !== null} />}
        next={<Now entry={entry} rules={rules} />}
      />
      <QueueSteps entry={entry} base={base} />
      <ChangeNotice entryId={entry.id} />
      {decided && <NextEntry entry={entry} base={base} />}
      <SaysOvertaken entryId={entry.id}>
        <DeskSides entry={entry} rules={rules} base={base} onDecided={() => setDecided(true)} />
      </SaysOvertaken>
    </div>
  );
}

/** What the desk waits for, or does next. */
function Now({ entry, rules }: Pick<EntryReviewProps, 'entry' | 'rules'>) {
  const { t } = useTranslation(['organiser', 'review']);
  const dates = useDates();
  const say = useSay();
  const last = entry.waiting?.until ?? entry.deadline;
  const until = last ? dates.until(last) : '';
  const { materials, revisionNo: no, status } = entry;
  if (entry.waiting) return t('review.now.waiting', { until });
  if (!materials) return t(`review.now.${entry.state}`, { until });
  const round = nameOf(rules.rounds, materials.round, say);
  return t(`review:now.${materials.handedIn ? 'materials-in' : status.code}`, { round, until, no });
}
