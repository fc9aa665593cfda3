import { useTranslation } from 'react-i18next';
import { useSay } from '../../../lib/i18n.js';
import { Card } from '../../../ui/card.js';
import { type Column, DataList } from '../../../ui/data-list.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { StateTag } from '../../../ui/state-tag.js';
import type { JudgedEdition } from '../api/profiles.js';

type JudgedRound = JudgedEdition['rounds'][number];
const TONES = { invited: 'warning', active: 'success', declined: 'neutral' } as const;

/** What a judge did, edition by edition and round by round. */
export function ProfileHistory({ history }: { history: readonly JudgedEdition[] }) {
  const { t } = useTranslation('pool');
  const say = useSay();
  if (history.length === 0) return <EmptyState title={t('no-history')}>{t('no-history-hint')}</EmptyState>;
  return history.map((edition) => (
    <Card
      key={edition.editionId}
      title={say(edition.name)}
      aside={<StateTag tone={TONES[edition.state]}>{t(`states.${edition.state}`)}</StateTag>}
    >
      <Rounds name={say(edition.name)} rounds={edition.rounds} />
    </Card>
  ));
}

function Rounds({ name, rounds }: { name: string; rounds: readonly JudgedRound[] }) {
  const { t } = useTranslation('pool');
  const say = useSay();
  const columns: Column<JudgedRound>[] = [
    { key: 'name', title: t('round'), lead: true, render: (round) => say(round.name) },
    { key: 'duties', title: t('record.duties'), align: 'end', render: (round) => round.duties },
    { key: 'given', title: t('record.given'), align: 'end', render: (round) => round.given },
    { key: 'onTime', title: t('record.on-time'), align: 'end', render: (round) => round.onTime },
    { key: 'recused', title: t('record.recused'), align: 'end', render: (round) => round.recused },
  ];
  return (
    <DataList
      caption={name}
      columns={columns}
      rows={rounds}
      rowKey={(round) => round.code}
      empty={<p>{t('no-rounds')}</p>}
    />
  );
}
