import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../ui/empty-state.js';
import { LinkButton } from '../../../ui/button.js';
import type { RoundView } from '../api/rounds.js';
import type { WorkbenchView } from '../api/workbench.js';
import type { JudgingPlan } from '../rules.js';
import { ChangesCard } from './changes-card.js';
import { DifferencesCard } from './differences-card.js';
import { DraftCard } from './draft-card.js';
import { InForceCard } from './in-force-card.js';
import { SettingsCard } from './settings-card.js';
import { useFocusKept } from './use-focus-kept.js';

interface BenchProps {
  round: RoundView;
  plan: JudgingPlan;
  bench: WorkbenchView;
  /** The address of the round's own page. */
  base: string;
}

/** Everything of a workbench: whatever comes and goes while a draft is worked out and published, the focus is never lost. */
export function Bench(props: BenchProps) {
  const { id = '', state } = props.bench.draft ?? {};
  const place = useRef<HTMLDivElement>(null);
  useFocusKept(place, `${id} ${state === 'running' ? 'runs' : ''}`);
  return (
    <div ref={place}>
      <Parts key={id} {...props} />
    </div>
  );
}

function Parts({ round, plan, bench, base }: BenchProps) {
  const { t } = useTranslation('workbench');
  const { draft, can, entries, judges } = bench;
  if (entries.length === 0 || judges.length === 0) {
    return (
      <EmptyState
        icon="people"
        title={t('empty.title')}
        action={<LinkButton to={base}>{t('empty.way-out')}</LinkButton>}
      >
        {t('empty.text')}
      </EmptyState>
    );
  }
  const ready = draft?.state === 'ready';
  return (
    <>
      {draft && <DraftCard round={round} bench={bench} draft={draft} />}
      {!ready && round.draw && <InForceCard round={round} bench={bench} />}
      {can.draft && draft?.state !== 'running' && (
        <SettingsCard round={round} bench={bench} folded={ready || (round.draw !== null && draft === null)} />
      )}
      <DifferencesCard bench={bench} plan={plan} />
      {ready && can.draft && <ChangesCard roundId={round.id} bench={bench} draft={draft} />}
      {ready && round.draw && <InForceCard round={round} bench={bench} />}
    </>
  );
}
