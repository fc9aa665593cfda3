import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/date.js';
import { useSay } from '../../lib/i18n.js';
import { Card } from '../../ui/card.js';
import { Fact, Facts } from '../../ui/facts.js';
import type { ReviewedEntry } from './api/entry.js';
import { Documents } from './documents.js';
import styles from './dossier.module.css';
import { Dossier } from './dossier.js';
import { OrganisationCard } from './organisation-card.js';
import { PaperButton } from '../../ui/paper-button.js';
import { PledgeLine } from './papers/pledge-line.js';
import { MembersCard } from './review/members-card.js';
import { nameOf, type ReviewRules } from './rules.js';

interface HandedInProps {
  entry: ReviewedEntry;
  rules: ReviewRules;
}

/** Everything a team handed in, as it was frozen. */
export function HandedIn({ entry, rules }: HandedInProps) {
  return (
    <>
      <Basics entry={entry} rules={rules} />
      <OrganisationCard entry={entry} />
      <MembersCard entry={entry} />
      <Documents entry={entry} rules={rules} />
      <Papers entry={entry} rules={rules} />
      <Dossier entry={entry} rules={rules} />
    </>
  );
}

function Basics({ entry, rules }: HandedInProps) {
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

function Papers({ entry, rules }: HandedInProps) {
  const { t } = useTranslation('papers');
  const path = `/entries/${entry.id}/revisions/${entry.revisionNo}/pdf`;
  return (
    <Card title={t('pledge.title')} aside={<PaperButton path={path} label={t('revision.short')} />}>
      {rules.pledge && <PledgeLine entry={entry} />}
    </Card>
  );
}
