import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { ConfirmReason } from '../../ui/confirm-reason.js';
import { Refused, useRefusal } from '../../ui/refused.js';
import { Soft, Stack } from '../../ui/stack.js';
import { StateTag } from '../../ui/state-tag.js';
import { type Blocker, type RoundView, useRoundStep } from './api/rounds.js';
import styles from './round.module.css';

const FEW = 6;

/** Ends the writing. What is missing is listed, and closing without it needs a reason for the record. */
export function CloseCard({ round }: { round: RoundView }) {
  const { t } = useTranslation('organiser');
  const [asking, setAsking] = useState(false);
  const close = useRoundStep(round, 'closure');
  const missing = round.blockers.length;
  const problem = useRefusal(close.error);
  return (
    <Card
      title={t('round.way.close')}
      aside={missing > 0 && <StateTag tone="warning">{t('round.missing', { count: missing })}</StateTag>}
    >
      <Stack>
        {missing === 0 ? <p>{t('round.nothing-missing')}</p> : <Blockers blockers={round.blockers} />}
        {!asking && <Refused error={close.error} />}
        {round.can.close && (
          <div>
            <Button
              look={missing === 0 ? 'primary' : 'quiet'}
              busy={close.isPending && !asking}
              onClick={() => (missing === 0 ? close.mutate(undefined) : setAsking(true))}
            >
              {t(missing === 0 ? 'round.close' : 'round.close-anyway')}
            </Button>
            <Soft>{t('round.close-means')}</Soft>
          </div>
        )}
      </Stack>
      <ConfirmReason
        open={asking}
        title={t('round.close-confirm', { count: missing })}
        verb={t('round.close')}
        danger
        busy={close.isPending}
        problem={problem}
        onConfirm={(reason) => close.mutate({ reason }, { onSuccess: () => setAsking(false) })}
        onCancel={() => setAsking(false)}
      >
        <p>{t('round.close-short')}</p>
      </ConfirmReason>
    </Card>
  );
}

/** Missing sheets judge by judge, then entries with too few; a long list is folded after its first lines. */
function Blockers({ blockers }: { blockers: readonly Blocker[] }) {
  const { t } = useTranslation('organiser');
  const missing = Map.groupBy(
    blockers.filter(({ code }) => code === 'sheet-missing'),
    ({ judgeId }) => judgeId,
  );
  const thin = blockers.filter(({ code }) => code === 'below-minimum');
  const lines = [
    ...[...missing.values()].map((own) => <Owing key={own[0]?.judgeId} own={own} />),
    ...thin.map((one) => <li key={one.entryId}>{t('round.blockers.below-minimum', { ...one })}</li>),
  ];
  return (
    <div>
      <ul className={styles.blockers}>{lines.slice(0, FEW)}</ul>
      {lines.length > FEW && (
        <details className={styles.fold}>
          <summary>{t('round.more-missing', { count: lines.length - FEW })}</summary>
          <ul className={styles.blockers}>{lines.slice(FEW)}</ul>
        </details>
      )}
    </div>
  );
}

/** What one judge still owes. */
function Owing({ own }: { own: readonly Blocker[] }) {
  const { t } = useTranslation('organiser');
  return (
    <li>
      {t('round.blockers.sheet-missing', { judgeName: own[0]?.judgeName, count: own.length })}{' '}
      {own.map(({ entryId, number }) => (
        <span key={entryId}>{number} </span>
      ))}
    </li>
  );
}
