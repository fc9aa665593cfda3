import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { ConfirmReason } from '../../ui/confirm-reason.js';
import { useRefusal } from '../../ui/refused.js';
import { StateTag } from '../../ui/state-tag.js';
import { useSuspension } from './api/cascade.js';
import type { Prize, PrizesView } from './api/prizes.js';
import styles from './prizes.module.css';
import type { Ranks } from './tied.js';
import { WithdrawDialog } from './withdraw-dialog.js';

const TONES = { proposed: 'warning', confirmed: 'success', suspended: 'danger', withdrawn: 'neutral' } as const;

/** Reasons that the portal gives itself. */
const REASONS = new Set(['rank', 'ballot']);

interface PrizeLineProps {
  editionId: string;
  prize: Prize;
  ranks: Ranks;
  view: PrizesView;
}

/** Who has a seat, why, and taking it back. */
export function PrizeLine({ editionId, prize, ranks, view }: PrizeLineProps) {
  const { t } = useTranslation('organiser');
  const [asking, setAsking] = useState<'withdraw' | 'suspend' | null>(null);
  const { entry } = prize;
  const place = entry ? ranks.get(entry.id) : undefined;
  const verb = prize.state === 'suspended' ? 'restore' : 'suspend';
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
      <div className={styles.acts}>
        {view.can.withdraw && (
          <Button look="text" aria-label={t('prizes.withdraw-one', { title })} onClick={() => setAsking('withdraw')}>
            {t('prizes.withdraw')}
          </Button>
        )}
        {view.can.suspend && prize.state !== 'proposed' && (
          <Button
            look="text"
            aria-label={t(`deliberation:suspension.${verb}-one`, { title })}
            onClick={() => setAsking('suspend')}
          >
            {t(`deliberation:suspension.${verb}`)}
          </Button>
        )}
      </div>
      {asking === 'withdraw' && (
        <WithdrawDialog
          editionId={editionId}
          prize={prize}
          title={title}
          names={new Map(view.catalogue.map(({ code, name }) => [code, name]))}
          onClose={() => setAsking(null)}
        />
      )}
      <Suspending
        editionId={editionId}
        prize={prize}
        title={title}
        open={asking === 'suspend'}
        onClose={() => setAsking(null)}
      />
    </li>
  );
}

interface SuspendingProps {
  editionId: string;
  prize: Prize;
  title: string;
  open: boolean;
  onClose: () => void;
}

/** Suspends a confirmed prize, or lets a suspended one in again. */
function Suspending({ editionId, prize, title, open, onClose }: SuspendingProps) {
  const { t } = useTranslation('deliberation');
  const suspension = useSuspension(editionId);
  const problem = useRefusal(suspension.error);
  const on = prize.state !== 'suspended';
  const verb = on ? 'suspend' : 'restore';
  return (
    <ConfirmReason
      open={open}
      title={t(`suspension.${verb}-one`, { title })}
      verb={t(`suspension.${verb}`)}
      danger={on}
      busy={suspension.isPending}
      problem={problem}
      onConfirm={(reason) => suspension.mutate({ id: prize.id, on, reason }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <p>{t(`suspension.${verb}-means`)}</p>
    </ConfirmReason>
  );
}
