import { useTranslation } from 'react-i18next';
import { explain } from '../../../lib/explain.js';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { endLeadOffer, takeLead } from '../api/lead-offer.js';
import type { Team } from '../api/team.js';
import styles from './team.module.css';
import { useTeamChange } from './use-team-change.js';

/** An open offer of the lead, for those who can answer it or take it back. */
export function LeadOffer({ team }: { team: Team }) {
  const { t } = useTranslation('members');
  const take = useTeamChange(team.entryId, () => takeLead(team.entryId));
  const end = useTeamChange(team.entryId, () => endLeadOffer(team.entryId));
  const offered = team.members.find(({ leadOffered }) => leadOffered);
  if (!offered || !team.can.endLeadOffer) return null;
  const problem = take.error ?? end.error;
  const mine = offered.can.takeLead;
  return (
    <div className={styles.offer}>
      <Notice tone="warning" title={t(mine ? 'offer.to-me' : 'offer.to', { name: offered.name })}>
        <p>{t(mine ? 'offer.to-me-text' : 'offer.to-text')}</p>
        {problem && <p role="alert">{explain(problem, t)}</p>}
        <p className={styles.answer}>
          {mine && (
            <Button look="primary" busy={take.isPending} onClick={() => take.mutate()}>
              {t('offer.take')}
            </Button>
          )}
          <Button busy={end.isPending} onClick={() => end.mutate()}>
            {t(mine ? 'offer.decline' : 'offer.end')}
          </Button>
        </p>
      </Notice>
    </div>
  );
}
