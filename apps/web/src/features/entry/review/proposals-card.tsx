import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import { useRefusal } from '../../../ui/refused.js';
import { Row, Soft, Stack } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import { type Desk, type DeskProposal, useSettle } from '../api/desk.js';
import type { ReviewedEntry } from '../api/entry.js';
import { DisqualifyDialog } from './disqualify-dialog.js';
import { useOvertaken } from './overtaken.js';
import styles from './review.module.css';

const TONES = { open: 'warning', confirmed: 'danger', turned_down: 'neutral', taken_back: 'neutral' } as const;

/** Refusals and disqualifications that need a second person, and the way to ask for the latter. */
export function ProposalsCard({ entry, desk }: { entry: ReviewedEntry; desk: Desk }) {
  const { t } = useTranslation('review');
  const [asking, setAsking] = useState(false);
  if (desk.proposals.length === 0 && !desk.can.disqualify) return null;
  return (
    <Card title={t('proposals.title')}>
      <Stack>
        {desk.proposals.map((one) => (
          <Proposal key={one.id} entry={entry} proposal={one} />
        ))}
        {desk.can.disqualify && (
          <Row>
            <Button look="text" onClick={() => setAsking(true)}>
              {t('propose.disqualify')}
            </Button>
          </Row>
        )}
      </Stack>
      {asking && <DisqualifyDialog entry={entry} onDone={() => setAsking(false)} />}
    </Card>
  );
}

function Proposal({ entry, proposal }: { entry: ReviewedEntry; proposal: DeskProposal }) {
  const { t } = useTranslation('review');
  const dates = useDates();
  const { kind, state, reason, evidence, proposedBy, proposedAt, settledBy, settledAt, note } = proposal;
  return (
    <div className={styles.proposal}>
      <p className={styles.findingHead}>
        <b>{t(`proposals.kind.${kind}`)}</b>
        <StateTag tone={TONES[state]}>{t(`proposals.state.${state}`)}</StateTag>
      </p>
      <Soft>{t('proposals.by', { name: proposedBy, at: dates.instant(proposedAt) })}</Soft>
      <p className={styles.lines}>{reason}</p>
      {evidence && <p className={styles.lines}>{t('proposals.evidence', { evidence })}</p>}
      {settledAt && <Soft>{t('proposals.settled', { name: settledBy, at: dates.instant(settledAt), note })}</Soft>}
      <Settling entry={entry} proposal={proposal} />
    </div>
  );
}

function Settling({ entry, proposal }: { entry: ReviewedEntry; proposal: DeskProposal }) {
  const { t } = useTranslation('review');
  const [asking, setAsking] = useState<'confirm' | 'decline' | null>(null);
  const settle = useSettle(entry);
  const problem = useRefusal(settle.error);
  const overtaken = useOvertaken();
  const close = () => setAsking(null);
  const { can, id: proposalId, kind, reason } = proposal;
  const declines = can.turnDown || can.takeBack;
  if (!can.confirm && !declines) return null;
  const verb = t(can.takeBack ? 'proposals.take-back' : 'proposals.turn-down');
  const confirms = asking === 'confirm';
  return (
    <Row>
      {can.confirm && (
        <Button look="primary" onClick={() => setAsking('confirm')}>
          {t('proposals.confirm')}
        </Button>
      )}
      {declines && <Button onClick={() => setAsking('decline')}>{verb}</Button>}
      {can.takeBack && <Soft>{t('proposals.wait')}</Soft>}
      <ConfirmReason
        key={asking}
        open={asking !== null}
        title={confirms ? t(`proposals.confirm-title.${kind}`, { number: entry.number }) : verb}
        verb={confirms ? t('proposals.confirm') : verb}
        danger={confirms}
        minLength={confirms ? 0 : 4}
        busy={settle.isPending}
        problem={problem}
        onConfirm={(note) =>
          settle.mutate({ proposalId, note: confirms ? null : note }, { onSuccess: close, onError: overtaken })
        }
        onCancel={close}
      >
        <p>{t(confirms ? 'proposals.confirm-text' : 'proposals.decline-text')}</p>
        {confirms && <p className={styles.lines}>{t('organiser:review.team-reads', { reason })}</p>}
      </ConfirmReason>
    </Row>
  );
}
