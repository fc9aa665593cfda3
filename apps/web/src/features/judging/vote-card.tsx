import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { Stack } from '../../ui/stack.js';
import type { RoundView } from './api/rounds.js';
import type { Standing } from './api/standings.js';
import { VoteDialog } from './vote-dialog.js';

interface VoteCardProps {
  round: RoundView;
  tied: readonly Standing[];
  last: boolean;
}

/** Entries the rules could not tell apart where it matters, and the way to have the panel's vote counted. */
export function VoteCard({ round, tied, last }: VoteCardProps) {
  const { t } = useTranslation(['organiser', 'closing']);
  const [asking, setAsking] = useState(false);
  return (
    <Notice tone="warning" title={t('round.vote.title')}>
      <Stack>
        <p>{t('round.vote.text', { where: t(last ? 'round.vote.first' : 'round.vote.cut') })}</p>
        <ul>
          {tied.map(({ entryId, title, number, rank }) => (
            <li key={entryId}>
              {t('round.vote.place', { rank })} · {title} ({number})
            </li>
          ))}
        </ul>
        {round.closure?.sealed && <p>{t('closing:reopening.vote')}</p>}
        {round.can.reopen && !round.closure?.sealed && (
          <div>
            <Button look="primary" onClick={() => setAsking(true)}>
              {t('round.vote.record')}
            </Button>
          </div>
        )}
      </Stack>
      {asking && <VoteDialog round={round} tied={tied} onClose={() => setAsking(false)} />}
    </Notice>
  );
}
