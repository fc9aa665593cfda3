import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Loaded } from '../../ui/loaded.js';
import { Refused } from '../../ui/refused.js';
import { Row } from '../../ui/stack.js';
import { type Judge, JUDGE_KINDS, useActiveJudges } from './api/judges.js';
import { type RoundView, useRoundStep } from './api/rounds.js';
import { Needs } from './needs.js';
import styles from './panel.module.css';
import { PanelTable } from './panel-table.js';
import type { RoundRule } from './rules.js';
import { loadOf, needsOf } from './seat-needs.js';
import { usePanel } from './use-panel.js';

interface PanelPickerProps {
  round: RoundView;
  rule: RoundRule;
  onDone: () => void;
}

/** Chooses the panel out of the judges who have accepted, against the rules of the round. */
export function PanelPicker(props: PanelPickerProps) {
  const { t } = useTranslation('organiser');
  return (
    <Loaded query={useActiveJudges(props.round.editionId)}>
      {(pool) =>
        pool.length === 0 ? (
          <EmptyState icon="people" title={t('round.no-pool')}>
            {t('round.no-pool-hint')}
          </EmptyState>
        ) : (
          <Picker {...props} pool={pool} />
        )
      }
    </Loaded>
  );
}

function Picker({ round, rule, pool, onDone }: PanelPickerProps & { pool: readonly Judge[] }) {
  const { t } = useTranslation('organiser');
  const panel = usePanel(round);
  const [kind, setKind] = useState('');
  const seat = useRoundStep(round, 'panel');
  const members = pool.filter(({ id }) => panel.chosen.has(id));
  const shown = pool.filter((one) => !kind || one.kind === kind);
  const all = shown.every(({ id }) => panel.chosen.has(id));
  const needs = needsOf(
    rule,
    members.map((one) => one.kind),
  );
  const load = loadOf(
    rule,
    round.progress.entries,
    members.map((one) => one.capacity),
  );
  return (
    <div className={styles.pick}>
      <Needs needs={needs} load={load} />
      <div className={styles.tools} role="group" aria-label={t('judges.kind')}>
        {['', ...JUDGE_KINDS].map((one) => (
          <button
            key={one}
            type="button"
            className={styles.kind}
            aria-pressed={kind === one}
            onClick={() => setKind(one)}
          >
            {one ? t(`judge-kinds.${one}`) : t('common:list.all')}
          </button>
        ))}
        <Button look="text" onClick={() => panel.turn(idsOf(shown), !all)}>
          {t(all ? 'round.none-of-shown' : 'round.all-shown')}
        </Button>
      </div>
      <PanelTable judges={shown} panel={panel} rooms={round.rooms} />
      <Refused error={seat.error} />
      <div className={styles.foot}>
        <b role="status">{t('round.picked', { count: members.length })}</b>
        <Row>
          {round.panel.length > 0 && <Button onClick={onDone}>{t('common:cancel')}</Button>}
          <Button
            look="primary"
            disabled={members.length === 0}
            busy={seat.isPending}
            onClick={() => seat.mutate(panel.order(pool), { onSuccess: onDone })}
          >
            {t('round.seat')}
          </Button>
        </Row>
      </div>
    </div>
  );
}

const idsOf = (judges: readonly Judge[]) => judges.map(({ id }) => id);
