import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/date.js';
import { PageHead } from '../../ui/page-head.js';
import type { ReviewedEntry } from './api/entry.js';
import { Decisions } from './decisions.js';
import { EntryHistory } from './entry-history.js';
import styles from './entry-review.module.css';
import { EntryStateTag } from './entry-state.js';
import { HandedIn } from './handed-in.js';
import { NextEntry } from './next-entry.js';
import { ReviewPanel } from './review-panel.js';
import type { ReviewRules } from './rules.js';

interface EntryReviewProps {
  entry: ReviewedEntry;
  rules: ReviewRules;
  /** The address of the list. */
  base: string;
}

/** An entry in the formal review: what was handed in beside what is decided about it. */
export function EntryReview({ entry, rules, base }: EntryReviewProps) {
  const { t } = useTranslation('organiser');
  const dates = useDates();
  const [decided, setDecided] = useState(false);
  const until = entry.deadline ? dates.until(entry.deadline) : '';
  return (
    <>
      <PageHead
        title={entry.title}
        up={{ to: base, label: t('entries.title') }}
        state={<EntryStateTag state={entry.state} />}
        next={t(`review.now.${entry.state}`, { until })}
      />
      {decided && <NextEntry entry={entry} base={base} />}
      <div className={styles.sides}>
        <div className={styles.side}>
          <HandedIn entry={entry} rules={rules} />
        </div>
        <div className={styles.desk}>
          <ReviewPanel entry={entry} rules={rules} onDecided={() => setDecided(true)} />
          <Decisions decisions={entry.decisions} rules={rules} />
          <EntryHistory id={entry.id} />
        </div>
      </div>
    </>
  );
}
