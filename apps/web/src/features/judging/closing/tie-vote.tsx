import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import type { RoundView } from '../api/rounds.js';
import { VoteDialog } from '../vote-dialog.js';

/** The panel's vote between entries tied at the line, while the round can still take it. */
export function TieVote({ round }: { round: RoundView }) {
  const { t } = useTranslation('closing');
  const [asking, setAsking] = useState(false);
  const tied = round.blockers.filter(({ code }) => code === 'tie-open' || code === 'top-tied');
  if (tied.length === 0 || !round.can.recordVotes) return null;
  return (
    <div>
      <Button look="primary" onClick={() => setAsking(true)}>
        {t('record-vote')}
      </Button>
      {asking && <VoteDialog round={round} tied={tied} onClose={() => setAsking(false)} />}
    </div>
  );
}
