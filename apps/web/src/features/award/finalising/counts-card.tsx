import { useTranslation } from 'react-i18next';
import { useSay } from '../../../lib/i18n.js';
import { Card } from '../../../ui/card.js';
import { type Column, DataList } from '../../../ui/data-list.js';
import { Soft, Stack } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import type { FinalisingView, Recomputation } from '../api/finalising.js';
import styles from './finalising.module.css';

type Disagreement = Recomputation['disagreements'][number];

/** Three recomputations: what each compared, how long it took, and where it differs. */
export function CountsCard({ view }: { view: FinalisingView }) {
  const { t } = useTranslation('finalising');
  const columns: Column<Recomputation>[] = [
    {
      key: 'means',
      title: t('counts.means'),
      lead: true,
      render: ({ means }) => (
        <>
          {t(`means.${means}`)}
          <Soft>{t(`means-text.${means}`)}</Soft>
        </>
      ),
    },
    { key: 'compared', title: t('counts.compared'), render: ({ compared }) => compared },
    {
      key: 'took',
      title: t('counts.took'),
      render: ({ milliseconds }) => <span className={styles.figure}>{t('counts.milliseconds', { milliseconds })}</span>,
    },
    { key: 'verdict', title: t('counts.verdict'), render: (one) => <Verdict one={one} /> },
  ];
  const shown = view.recomputations.flatMap(({ disagreements }) => disagreements);
  const unseen = view.recomputations.reduce((sum, { differing }) => sum + differing, -shown.length);
  return (
    <Card id="counts" title={t('counts.title')}>
      <Stack>
        <Soft>{t('counts.lead')}</Soft>
        <DataList
          caption={t('counts.title')}
          columns={columns}
          rows={view.recomputations}
          rowKey={({ means }) => means}
          empty={null}
        />
        {shown.length > 0 && <Disagreements rows={shown} view={view} />}
        {unseen > 0 && <Soft>{t('found.unseen', { count: unseen })}</Soft>}
      </Stack>
    </Card>
  );
}

function Verdict({ one: { differing, beyond } }: { one: Recomputation }) {
  const { t } = useTranslation('finalising');
  const agrees = differing === 0;
  return (
    <>
      <StateTag tone={agrees ? 'success' : 'danger'}>
        {agrees ? t('counts.agrees') : t('counts.differs', { count: differing })}
      </StateTag>
      {beyond.map((step) => (
        <Soft key={step}>{t(`beyond.${step.split(':')[0]}`, { round: step.split(':')[1] ?? '' })}</Soft>
      ))}
    </>
  );
}

function Disagreements({ rows, view }: { rows: readonly Disagreement[]; view: FinalisingView }) {
  const { t } = useTranslation('finalising');
  const say = useSay();
  const rounds = new Map(view.rounds.map(({ code, name }) => [code, say(name)]));
  const columns: Column<Disagreement>[] = [
    {
      key: 'entry',
      title: t('found.entry'),
      lead: true,
      render: ({ number, title }) => (number ? `${number} ${title}` : '—'),
    },
    { key: 'round', title: t('found.round'), render: ({ round }) => rounds.get(round ?? '') ?? t('found.prizes') },
    {
      key: 'value',
      title: t('found.value'),
      render: ({ value }) => t(`values.${value.split('/').find(Boolean) ?? ''}`, { defaultValue: value }),
    },
    { key: 'official', title: t('found.official'), render: ({ official }) => official ?? '—' },
    { key: 'means', title: t('counts.means'), render: ({ means }) => t(`means.${means}`) },
    { key: 'recomputed', title: t('found.recomputed'), render: ({ recomputed }) => recomputed ?? '—' },
  ];
  return (
    <DataList
      caption={t('found.title')}
      columns={columns}
      rows={rows}
      rowKey={(one) => `${one.means} ${one.round} ${one.entryId} ${one.value}`}
      empty={null}
    />
  );
}
