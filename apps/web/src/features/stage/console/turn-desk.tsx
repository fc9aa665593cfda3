import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Soft, Stack } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import type { Console, ConsoleTurn, SlotVerb, useStageMove } from '../api/console.js';
import { TurnClock } from '../clock/turn-clock.js';
import styles from './console.module.css';
import { DisturbDialog } from './disturb-dialog.js';
import { ReleaseButton } from './release-button.js';

type Move = ReturnType<typeof useStageMove>;

/** The verb that is next in the usual course of a turn. */
const NEXT: Partial<Record<ConsoleTurn['state'], SlotVerb>> = {
  called: 'start',
  pitching: 'ask',
  'pitch-paused': 'resume',
  questions: 'end',
  'questions-paused': 'resume',
};
const ASKING: readonly SlotVerb[] = ['disturb', 'miss'];

interface TurnDeskProps {
  view: Console;
  current: ConsoleTurn | null;
  ringing: boolean;
  move: Move;
}

/** The entry on stage: its clock, and what can be done with it now. */
export function TurnDesk({ view, current, ringing, move }: TurnDeskProps) {
  const { t } = useTranslation('stage');
  const next = view.turns.find(({ id }) => id === view.nextId);
  if (!current) {
    return (
      <Card title={t('desk.title')}>
        <Stack>
          <EmptyState icon="clock" title={t('desk.nobody')}>
            {next && t('desk.first', { position: next.position, title: next.entry.title })}
          </EmptyState>
          {next && view.can.run && <CallNext next={next} move={move} />}
        </Stack>
      </Card>
    );
  }
  const over = current.state === 'ended' || current.state === 'absent';
  return (
    <Card
      title={t('desk.title')}
      aside={<StateTag tone={over ? 'neutral' : 'brand'}>{t(`states.${current.state}`)}</StateTag>}
    >
      <p className={styles.entry}>
        <b>{current.entry.title}</b>
        <Soft>
          {t('place', { position: current.position })} · {current.entry.number} · {current.entry.organisation}
        </Soft>
      </p>
      {current.clock && <TurnClock clock={current.clock} ringing={ringing} />}
      {view.kind === 'judging' && current.count && <p className={styles.count}>{t('count', { ...current.count })}</p>}
      {view.can.run && <TurnButtons turn={current} move={move} />}
      {view.can.run && over && next && <CallNext next={next} move={move} />}
      <ReleaseButton view={view} turn={current} />
    </Card>
  );
}

function CallNext({ next, move }: { next: ConsoleTurn; move: Move }) {
  const { t } = useTranslation('stage');
  const call = () => move.mutate({ what: 'step', turnId: next.id, order: { verb: 'call' } });
  return (
    <Button look="primary" large wide busy={move.isPending} onClick={call}>
      {t('desk.call', { position: next.position, title: next.entry.title })}
    </Button>
  );
}

function TurnButtons({ turn, move }: { turn: ConsoleTurn; move: Move }) {
  const { t } = useTranslation('stage');
  const [asking, ask] = useState<SlotVerb | null>(null);
  const step = (verb: SlotVerb, more: object = {}) =>
    move.mutate({ what: 'step', turnId: turn.id, order: { verb, ...more } }, { onSuccess: () => ask(null) });
  const next = NEXT[turn.state];
  const others = turn.verbs.filter((verb) => verb !== next && !(turn.state === 'absent' && verb === 'miss'));
  const press = (verb: SlotVerb) => (ASKING.includes(verb) ? ask(verb) : step(verb));
  return (
    <div className={styles.buttons}>
      {next && (
        <Button look="primary" large wide busy={move.isPending} onClick={() => press(next)}>
          {t(`verbs.${next}`)}
        </Button>
      )}
      {others.map((verb) => (
        <Button key={verb} busy={move.isPending} onClick={() => press(verb)}>
          {t(`verbs.${verb}`)}
        </Button>
      ))}
      {turn.back && (
        <Button look="text" busy={move.isPending} onClick={() => move.mutate({ what: 'back', turnId: turn.id })}>
          {t('verbs.back')}
        </Button>
      )}
      {asking === 'disturb' && (
        <DisturbDialog busy={move.isPending} onCancel={() => ask(null)} onGive={(order) => step('disturb', order)} />
      )}
      <ConfirmReason
        open={asking === 'miss'}
        title={t('miss.title')}
        verb={t('verbs.miss')}
        busy={move.isPending}
        onCancel={() => ask(null)}
        onConfirm={(reason) => step('miss', { reason })}
      >
        {t('miss.text', { title: turn.entry.title })}
      </ConfirmReason>
    </div>
  );
}
