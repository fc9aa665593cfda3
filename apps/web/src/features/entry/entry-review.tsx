import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/date.js';
import { useSay } from '../../lib/i18n.js';
import { Card } from '../../ui/card.js';
import { Fact, Facts } from '../../ui/facts.js';
import { PageHead } from '../../ui/page-head.js';
import type { ReviewedEntry } from './api/entry.js';
import { Decisions } from './decisions.js';
import { Documents } from './documents.js';
import styles from './dossier.module.css';
import { Dossier } from './dossier.js';
import { EntryHistory } from './entry-history.js';
import page from './entry-review.module.css';
import { EntryStateTag } from './entry-state.js';
import { NextEntry } from './next-entry.js';
import { OrganisationCard } from './organisation-card.js';
import { ReviewPanel } from './review-panel.js';
import { nameOf, type ReviewRules } from './rules.js';

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
  const until = entry.deadline ? dates.instant(entry.deadline) : '';
  return (
    <>
      <PageHead
        title={entry.title}
        up={{ to: base, label: t('entries.title') }}
        state={<EntryStateTag state={entry.state} />}
        next={t(`review.now.${entry.state}`, { until })}
      />
      {decided && <NextEntry entry={entry} base={base} />}
      <div className={page.sides}>
        <div className={page.dossier}>
          <Basics entry={entry} rules={rules} />
          <OrganisationCard entry={entry} />
          <Documents entry={entry} rules={rules} />
          <Dossier entry={entry} rules={rules} />
        </div>
        <div className={page.desk}>
          <ReviewPanel entry={entry} rules={rules} onDecided={() => setDecided(true)} />
          <Decisions decisions={entry.decisions} rules={rules} />
          <EntryHistory id={entry.id} />
        </div>
      </div>
    </>
  );
}

function Basics({ entry, rules }: Omit<EntryReviewProps, 'base'>) {
  const { t } = useTranslation('organiser');
  const dates = useDates();
  const say = useSay();
  return (
    <Card title={t('review.basics')}>
      <Facts>
        <Fact label={t('entries.number')}>
          {entry.number} · {t('review.revision', { number: entry.revisionNo })}
        </Fact>
        <Fact label={t('entries.track')}>{nameOf(rules.tracks, entry.track, say)}</Fact>
        <Fact label={t('entries.division')}>{nameOf(rules.divisions, entry.division, say)}</Fact>
        <Fact label={t('entries.lead')}>
          {entry.lead.name}
          {entry.lead.email && ` · ${entry.lead.email}`}
        </Fact>
        {entry.submittedAt && <Fact label={t('entries.submitted')}>{dates.instant(entry.submittedAt)}</Fact>}
        {entry.withdrawalReason && <Fact label={t('review.withdrawal')}>{entry.withdrawalReason}</Fact>}
        <Fact label={t('review.hash')}>
          <span className={styles.hash}>{entry.contentHash}</span>
        </Fact>
      </Facts>
    </Card>
  );
}
