import { useTranslation } from 'react-i18next';
import { useSay } from '../../lib/i18n.js';
import { type Column, DataList } from '../../ui/data-list.js';
import { JUDGE_KINDS, type JudgeKind, type JudgesView } from './api/judges.js';
import styles from './panel.module.css';
import type { JudgingPlan, RoundRule } from './rules.js';

interface KindLine {
  kind: JudgeKind;
  active: number;
  invited: number;
  declined: number;
}

/** How many of each kind there are, and what each round asks for. */
export function PoolNeeds({ kinds, plan }: { kinds: JudgesView['kinds']; plan: JudgingPlan }) {
  const { t } = useTranslation('organiser');
  const say = useSay();
  const lines = JUDGE_KINDS.map(
    (kind): KindLine => kinds.find((one) => one.kind === kind) ?? { kind, active: 0, invited: 0, declined: 0 },
  );
  const needed = (round: RoundRule): Column<KindLine> => ({
    key: round.code,
    title: say(round.name),
    render: ({ kind }) => <Needed round={round} kind={kind} />,
  });
  const columns: Column<KindLine>[] = [
    { key: 'kind', title: t('judges.kind'), lead: true, render: ({ kind }) => t(`judge-kinds.${kind}`) },
    { key: 'active', title: t('judges.states.active'), align: 'end', render: ({ active }) => <b>{active}</b> },
    { key: 'invited', title: t('judges.states.invited'), align: 'end', render: ({ invited }) => invited },
    { key: 'declined', title: t('judges.states.declined'), align: 'end', render: ({ declined }) => declined },
    ...plan.rounds.map(needed),
  ];
  return (
    <DataList caption={t('judges.needs')} columns={columns} rows={lines} rowKey={({ kind }) => kind} empty={null} />
  );
}

function Needed({ round, kind }: { round: RoundRule; kind: JudgeKind }) {
  const { t } = useTranslation('organiser');
  const rules = round.seats.filter(({ kinds }) => kinds.includes(kind));
  if (rules.length === 0) return '–';
  const each = round.judgesPerEntry === null ? 'judges.need-seats' : 'judges.need-per-entry';
  const words = rules
    .map(({ kinds, atLeast }) => {
      const others = kinds.filter((one) => one !== kind).map((one) => t(`judge-kinds.${one}`));
      const count = round.judgesPerEntry === null ? atLeast * round.rooms : atLeast;
      return t(each, { count }) + (others.length > 0 ? t('judges.shared-with', { kinds: others.join('、') }) : '');
    })
    .join('；');
  return <span className={styles.whole}>{words}</span>;
}
