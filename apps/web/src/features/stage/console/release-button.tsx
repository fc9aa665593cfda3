import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import { Notice } from '../../../ui/notice.js';
import type { Console, ConsoleTurn } from '../api/console.js';
import { useRelease, useWithdrawRelease } from '../api/release.js';
import { EarlierReleases } from './earlier-releases.js';
import styles from './console.module.css';

interface ReleaseButtonProps {
  view: Console;
  /** null: the round's own result. */
  turn: ConsoleTurn | null;
}

/** The chief judge lets a result out; an organiser takes it back with a reason. */
export function ReleaseButton({ view, turn }: ReleaseButtonProps) {
  const { t } = useTranslation('stage');
  const [asking, ask] = useState(false);
  const release = useRelease(view.id, view.roundId);
  const withdraw = useWithdrawRelease(view.id);
  const id = turn ? turn.release?.id : view.roundReleaseId;
  const ready = turn ? turn.state === 'ended' && view.roundState === 'open' : view.roundState === 'closed';
  const problem = release.error ?? null;
  if (view.kind === 'rehearsal') return null;
  return (
    <div className={styles.release}>
      {problem && <Notice tone="danger">{problem.message}</Notice>}
      {id && <p>{turn?.release ? t('release.out', { shown: turn.release.shown }) : t('release.round-out')}</p>}
      {turn?.release?.outdated && <Notice tone="warning">{t('release.outdated')}</Notice>}
      <EarlierReleases releases={turn ? turn.earlier : view.earlier} />
      {!id && ready && view.can.release && (
        <Button look="gold" wide busy={release.isPending} onClick={() => release.mutate(turn?.entry.id ?? null)}>
          {t(turn ? 'release.entry' : 'release.round')}
        </Button>
      )}
      {id && view.can.withdraw && (
        <Button look="text" onClick={() => ask(true)}>
          {t('release.withdraw')}
        </Button>
      )}
      <ConfirmReason
        open={asking}
        danger
        title={t('release.withdraw')}
        verb={t('release.withdraw')}
        busy={withdraw.isPending}
        problem={withdraw.error?.message ?? null}
        onCancel={() => ask(false)}
        onConfirm={(reason) => id && withdraw.mutate({ id, reason }, { onSuccess: () => ask(false) })}
      >
        {t('release.withdraw-text')}
      </ConfirmReason>
    </div>
  );
}
