import { useTranslation } from 'react-i18next';
import { useSay } from '../../../lib/i18n.js';
import { Card } from '../../../ui/card.js';
import { Countdown } from '../../../ui/countdown.js';
import { Notice } from '../../../ui/notice.js';
import { Stack } from '../../../ui/stack.js';
import type { OwnBallot } from '../api/ballots.js';
import { keptReceipt, shortReceipt } from './receipts.js';
import { VoteForm } from './vote-form.js';

/** A vote of the panel, as one of it sees it. */
export function OwnBallotCard({ editionId, ballot }: { editionId: string; ballot: OwnBallot }) {
  const say = useSay();
  return (
    <Card title={say(ballot.name)}>
      <Stack>
        <Standing editionId={editionId} ballot={ballot} />
        <Counted ballot={ballot} />
      </Stack>
    </Card>
  );
}

function Standing({ editionId, ballot }: { editionId: string; ballot: OwnBallot }) {
  const { t } = useTranslation('deliberation');
  const { round, kept, state } = ballot;
  if (kept) return <Notice title={t('own.kept')}>{t('own.kept-text')}</Notice>;
  if (!round) return <p>{t(state === 'open' ? 'own.counting' : `own.states.${state}`)}</p>;
  return (
    <>
      <p>
        {t('own.round', { no: round.no })} · <Countdown to={round.closesAt} />
      </p>
      {round.again && !round.voted && <Notice tone="warning">{t('own.again')}</Notice>}
      {round.voted ? (
        <Notice tone="success" title={t('own.voted')}>
          {t('own.voted-text')}
        </Notice>
      ) : (
        <VoteForm key={round.no} editionId={editionId} ballot={ballot} round={round} />
      )}
    </>
  );
}

/** That one's own vote was counted, by the receipt on this device; nothing here says for whom it was. */
function Counted({ ballot }: { ballot: OwnBallot }) {
  const { t } = useTranslation('deliberation');
  return ballot.counted.map(({ no, receipts }) => {
    const mine = keptReceipt(ballot.id, no);
    if (mine === null) return <p key={no}>{t('own.counted-elsewhere', { no })}</p>;
    const there = receipts.includes(mine);
    return (
      <Notice key={no} tone={there ? 'success' : 'danger'}>
        {t(there ? 'own.counted' : 'own.not-counted', { no, receipt: shortReceipt(mine), total: receipts.length })}
      </Notice>
    );
  });
}
