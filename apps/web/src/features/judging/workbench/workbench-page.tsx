import { useTranslation } from 'react-i18next';
import { useSay } from '../../../lib/i18n.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { LinkButton } from '../../../ui/button.js';
import { Loaded } from '../../../ui/loaded.js';
import { PageHead } from '../../../ui/page-head.js';
import type { RoundView } from '../api/rounds.js';
import { useWorkbench, type WorkbenchView } from '../api/workbench.js';
import { RoundStateTag } from '../round-state.js';
import type { JudgingPlan } from '../rules.js';
import { ChangesCard } from './changes-card.js';
import { DifferencesCard } from './differences-card.js';
import { DraftCard } from './draft-card.js';
import { FreeSeats } from './free-seats.js';
import { InForceCard } from './in-force-card.js';
import { SettingsCard } from './settings-card.js';

interface WorkbenchProps {
  round: RoundView;
  plan: JudgingPlan;
  /** The address of the round's own page. */
  base: string;
}

/** The assignment of a round: by what it is worked out, the draft beside what is in force, and how anybody checks it. */
export function WorkbenchPage({ round, plan, base }: WorkbenchProps) {
  const { t } = useTranslation('workbench');
  const say = useSay();
  return (
    <>
      <PageHead
        title={t('title', { round: say(round.name) })}
        up={{ to: base, label: say(round.name) }}
        state={<RoundStateTag state={round.state} />}
        next={t(`next.${round.state}`)}
      />
      {round.state === 'open' && <FreeSeats round={round} />}
      <Loaded query={useWorkbench(round.id)}>
        {(bench) => <Bench key={bench.draft?.id} round={round} plan={plan} bench={bench} base={base} />}
      </Loaded>
    </>
  );
}

function Bench({ round, plan, bench, base }: WorkbenchProps & { bench: WorkbenchView }) {
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
