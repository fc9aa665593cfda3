import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../lib/i18n.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { ConfirmReason } from '../../ui/confirm-reason.js';
import { Notice } from '../../ui/notice.js';
import { useRefusal } from '../../ui/refused.js';
import { Stack } from '../../ui/stack.js';
import { type PrizesView, useConfirmPrizes } from './api/prizes.js';

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

function Blockers({ view, byRank }: Omit<ConfirmProps, 'editionId'>) {
  const { t } = useTranslation('organiser');
  const say = useSay();
  if (view.blockers.length === 0) return <p>{t('prizes.ready')}</p>;
  const final = view.blockers.some(({ code }) => code === 'final-not-closed');
  const tiered = view.catalogue.filter(({ kind }) => kind === 'tiered');
  const proposed = final || !byRank;
  const shown = view.blockers.filter(({ awardCode }) => proposed || !tiered.some(({ code }) => code === awardCode));
  const name = (code: string | null) => say(view.catalogue.find((award) => award.code === code)?.name);
  return (
    <Notice tone="warning" title={t('prizes.blocked')}>
      <ul>
        {!proposed && <li>{t('prizes.propose-first')}</li>}
        {shown.map((one) => (
          <li key={`${one.code} ${one.awardCode}`}>
            {t(`prizes.blockers.${one.code}`, { award: name(one.awardCode), count: one.count })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
