import { useTranslation } from 'react-i18next';
import { useSay } from '../../../lib/i18n.js';
import { type Column, DataList } from '../../../ui/data-list.js';
import { Notice } from '../../../ui/notice.js';
import type { FinalisingView, ResultSet } from '../api/finalising.js';

type Difference = ResultSet['differences'][number];

/** What a set beside the live one would change: who gains, loses or moves, and which figures are others. */
export function DifferenceList({ rows, view }: { rows: readonly Difference[]; view: FinalisingView }) {
  const { t } = useTranslation('finalising');
  const say = useSay();
  const names = new Map([...view.rounds, ...view.awards].map(({ code, name }) => [code, say(name)]));
  if (rows.length === 0) return <Notice>{t(view.kept ? 'differences.hidden' : 'differences.none')}</Notice>;
  /** A prize that stands on one side alone is named there. */
  const sideOf = ({ change, about }: Difference, alone: Difference['change'], value: string | null) =>
    value ?? (change === alone ? (names.get(about) ?? about) : '—');
  const columns: Column<Difference>[] = [
    {
      key: 'entry',
      title: t('found.entry'),
      lead: true,
      render: ({ number, title }) => `${number ?? ''} ${title ?? ''}`,
    },
    { key: 'change', title: t('differences.change'), render: ({ change }) => t(`changes.${change}`) },
    { key: 'about', title: t('differences.about'), render: ({ about }) => names.get(about) ?? about },
    { key: 'before', title: t('differences.before'), render: (one) => sideOf(one, 'loses', one.before) },
    { key: 'after', title: t('differences.after'), render: (one) => sideOf(one, 'gains', one.after) },
  ];
  return (
    <DataList
      caption={t('differences.title')}
      columns={columns}
      rows={rows}
      rowKey={(one) => `${one.entryId} ${one.change} ${one.about}`}
      empty={null}
    />
  );
}
