import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Soft } from '../../../ui/stack.js';
import { StateTag, type Tone } from '../../../ui/state-tag.js';
import type { Console, ConsoleTurn, SlotState, useStageMove } from '../api/console.js';
import styles from './console.module.css';
import { SwapDialog } from './swap-dialog.js';

const TONES: Partial<Record<SlotState, Tone>> = { ended: 'success', absent: 'warning', waiting: 'neutral' };

interface RunningOrderProps {
  view: Console;
  move: ReturnType<typeof useStageMove>;
}

/** Everybody's turn in order; those who wait can change places. */
export function RunningOrder({ view, move }: RunningOrderProps) {
  const { t } = useTranslation('stage');
  const [swapping, swap] = useState(false);
  const waiting = view.turns.filter(({ state, left }) => state === 'waiting' && !left?.closed);
  const done = () => swap(false);
  return (
    <Card
      title={t('order.title')}
      aside={view.can.run && waiting.length > 1 && <Button onClick={() => swap(true)}>{t('order.swap')}</Button>}
    >
      <ol className={styles.order}>
        {view.turns.map((turn) => (
          <Line key={turn.id} view={view} turn={turn} move={move} />
        ))}
      </ol>
      {swapping && (
        <SwapDialog
          turns={waiting}
          busy={move.isPending}
          onCancel={done}
          onSwap={(order) => move.mutate({ what: 'swap', order }, { onSettled: done })}
        />
      )}
    </Card>
  );
}

function Line({ view, turn, move }: RunningOrderProps & { turn: ConsoleTurn }) {
  const { t } = useTranslation('stage');
  const dates = useDates();
  const busy = view.turns.some(({ state }) => !['waiting', 'ended', 'absent'].includes(state));
  const callable = view.can.run && !busy && turn.verbs.includes('call');
  return (
    <li className={styles.line} aria-current={turn.id === view.currentId || undefined}>
      <span className={styles.position}>{turn.position}</span>
      <span className={styles.who}>
        {turn.left ? <s>{turn.entry.title}</s> : <b>{turn.entry.title}</b>}
        <Soft>
          {turn.entry.number} · {dates.time(turn.startsAt)}
          {view.kind === 'judging' && turn.count && ` · ${t('count', { ...turn.count })}`}
          {turn.release && ` · ${turn.release.shown}`}
        </Soft>
        {turn.left?.reason && <Soft>{t('left.reason', { reason: turn.left.reason })}</Soft>}
        {turn.left?.closed && <Soft>{t('left.closed')}</Soft>}
      </span>
      <TurnTag turn={turn} />
      {turn.left && !turn.left.closed && turn.state === 'waiting' && view.can.run && (
        <Button
          busy={move.isPending}
          aria-label={t('left.close-label', { position: turn.position })}
          onClick={() => move.mutate({ what: 'gap', turnId: turn.id })}
        >
          {t('left.close')}
        </Button>
      )}
      {callable && (
        <Button
          busy={move.isPending}
          aria-label={t('order.call', { position: turn.position, title: turn.entry.title })}
          onClick={() => move.mutate({ what: 'step', turnId: turn.id, order: { verb: 'call' } })}
        >
          {t('verbs.call')}
        </Button>
      )}
    </li>
  );
}

function TurnTag({ turn: { state, left } }: { turn: ConsoleTurn }) {
  const { t } = useTranslation('stage');
  if (left) return <StateTag tone="danger">{t(`left.${left.as}`)}</StateTag>;
  return <StateTag tone={TONES[state] ?? 'brand'}>{t(`states.${state}`)}</StateTag>;
}
