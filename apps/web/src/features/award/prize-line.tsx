import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { ConfirmReason } from '../../ui/confirm-reason.js';
import { useRefusal } from '../../ui/refused.js';
import { StateTag } from '../../ui/state-tag.js';
import { type Prize, useWithdrawPrize } from './api/prizes.js';
import styles from './prizes.module.css';
import type { Ranks } from './tied.js';

const TONES = { proposed: 'warning', confirmed: 'success', suspended: 'danger', withdrawn: 'neutral' } as const;

/** Reasons that the portal gives itself. */
const REASONS = new Set(['rank', 'ballot']);

interface PrizeLineProps {
  editionId: string;
  prize: Prize;
  ranks: Ranks;
  mayWithdraw: boolean;
}

/** Who has a seat, why, and taking it back. */
export function PrizeLine({ editionId, prize, ranks, mayWithdraw }: PrizeLineProps) {
  const { t } = useTranslation('organiser');
  const [asking, setAsking] = useState(false);
  const withdraw = useWithdrawPrize(editionId);
  const problem = useRefusal(withdraw.error);
  const { entry } = prize;
  const place = entry ? ranks.get(entry.id) : undefined;
  const title = prize.holderName ?? entry?.title ?? t('prizes.vacant');
  return (
    <li className={styles.prize}>
      <div>
        <p className={styles.title}>
          {title} <StateTag tone={TONES[prize.state]}>{t(`prizes.states.${prize.state}`)}</StateTag>
        </p>
        {prize.holderName && entry && <p>{entry.title}</p>}
        {entry && (
          <p className={styles.soft}>
            {entry.number} · {entry.organisation}
            {place?.rank != null && ` · ${t('prizes.rank', { rank: place.rank, value: place.shown })}`}
          </p>
        )}
        <p className={styles.soft}>{REASONS.has(prize.reason) ? t(`prizes.by-${prize.reason}`) : prize.reason}</p>
      </div>
      {mayWithdraw && (
        <Button look="text" aria-label={t('prizes.withdraw-one', { title })} onClick={() => setAsking(true)}>
          {t('prizes.withdraw')}
        </Button>
      )}
      <ConfirmReason
        open={asking}
        title={t('prizes.withdraw-one', { title })}
        verb={t('prizes.withdraw')}
        danger
        busy={withdraw.isPending}
        problem={problem}
        onConfirm={(reason) => withdraw.mutate({ id: prize.id, reason }, { onSuccess: () => setAsking(false) })}
        onCancel={() => setAsking(false)}
      >
        <p>{t(prize.state === 'confirmed' ? 'prizes.withdraw-confirmed' : 'prizes.withdraw-means')}</p>
      </ConfirmReason>
    </li>
  );
}
