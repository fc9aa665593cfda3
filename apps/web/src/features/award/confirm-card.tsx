import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../lib/i18n.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { ConfirmReason } from '../../ui/confirm-reason.js';
import { Notice } from '../../ui/notice.js';
import { useRefusal } from '../../ui/refused.js';
import { Stack } from '../../ui/stack.js';
import { type Award, type PrizesView, useConfirmPrizes } from './api/prizes.js';

interface ConfirmProps {
  editionId: string;
  view: PrizesView;
  /** Ranks still have seats to give. */
  byRank: boolean;
}

/** What still blocks, in words; then the confirmation, which takes somebody who proposed nothing. */
export function ConfirmCard({ editionId, view, byRank }: ConfirmProps) {
  const { t } = useTranslation('organiser');
  const [asking, setAsking] = useState(false);
  const confirm = useConfirmPrizes(editionId);
  const problem = useRefusal(confirm.error);
  const waiting = view.items.filter(({ state }) => state === 'proposed').length;
  const confirmed = view.items.some(({ state }) => state === 'confirmed');
  const whole = view.blockers.every(({ code }) => code === 'nothing-proposed');
  if (waiting === 0 && confirmed && whole) return <Notice tone="success">{t('prizes.all-confirmed')}</Notice>;
  return (
    <Card title={t('prizes.confirm-title')}>
      <Stack>
        <Blockers view={view} byRank={byRank} />
        {view.blockers.length === 0 && !view.can.confirm && (
          <Notice title={t('prizes.second-person')}>{t('prizes.second-person-text')}</Notice>
        )}
        {view.can.confirm && view.blockers.length === 0 && (
          <div>
            <Button look="primary" onClick={() => setAsking(true)}>
              {t('prizes.confirm', { count: waiting })}
            </Button>
          </div>
        )}
      </Stack>
      <ConfirmReason
        open={asking}
        title={t('prizes.confirm-ask', { count: waiting })}
        verb={t('prizes.confirm-verb')}
        minLength={0}
        busy={confirm.isPending}
        problem={problem}
        onConfirm={() => confirm.mutate(undefined, { onSuccess: () => setAsking(false) })}
        onCancel={() => setAsking(false)}
      >
        <p>{t('prizes.confirm-means')}</p>
      </ConfirmReason>
    </Card>
  );
}

type Blocker = PrizesView['blockers'][number];

/** What decides about the seats by rank before anybody can: prizes that move as a whole, or the ranks. */
function comesFirst({ blockers }: PrizesView, byRank: boolean): 'follow' | 'propose' | null {
  if (blockers.some(({ code }) => code === 'final-not-closed')) return null;
  if (blockers.some(({ code }) => code === 'prizes-outdated')) return 'follow';
  return byRank ? 'propose' : null;
}

/** An open seat waits for the panel where it votes on the award, or on who of equals may have it. */
function dueAbout({ code }: Blocker, award: Award | undefined): string {
  if (code !== 'seats-open' || !award) return code;
  if (award.choice === 'ballot') return 'seats-vote';
  return award.kind === 'tiered' && award.candidates.length > 0 ? 'seats-tied' : code;
}

function Blockers({ view, byRank }: Omit<ConfirmProps, 'editionId'>) {
  const { t } = useTranslation('organiser');
  const say = useSay();
  if (view.blockers.length === 0) return <p>{t('prizes.ready')}</p>;
  const first = comesFirst(view, byRank);
  const awards = new Map(view.catalogue.map((award) => [award.code, award]));
  const awardOf = ({ awardCode }: Blocker) => awards.get(awardCode ?? '');
  const shown = view.blockers.filter(
    (one) => !first || one.code === 'prizes-outdated' || awardOf(one)?.kind !== 'tiered',
  );
  return (
    <Notice tone="warning" title={t('prizes.blocked')}>
      <ul>
        {first && <li>{t(`prizes.${first}-first`)}</li>}
        {shown.map((one) => (
          <li key={`${one.code} ${one.awardCode}`}>
            {t(`prizes.blockers.${dueAbout(one, awardOf(one))}`, { award: say(awardOf(one)?.name), count: one.count })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
