import { useTranslation } from 'react-i18next';
import { useSay } from '../../lib/i18n.js';
import { type Column, DataList } from '../../ui/data-list.js';
import { Soft } from '../../ui/stack.js';
import type { PublicCategory, PublicStanding } from './api/release.js';
import styles from './release.module.css';

interface RankingProps {
  standings: readonly PublicStanding[];
  criteria?: readonly PublicCategory[] | undefined;
}

/** The final's ranking, with scores and means where they are published. */
export function Ranking({ standings, criteria = [] }: RankingProps) {
  const { t } = useTranslation('public');
  if (standings.length === 0) return null;
  const columns: Column<PublicStanding>[] = [
    { key: 'rank', title: t('results.rank'), render: (row) => <b className={styles.rank}>{row.rank}</b> },
    { key: 'title', title: t('results.project'), lead: true, render: (row) => row.title },
    { key: 'organisation', title: t('results.organisation'), render: (row) => row.organisation },
    { key: 'number', title: t('results.number'), render: (row) => <span className={styles.code}>{row.number}</span> },
  ];
  const scored = standings.some(({ score }) => score !== undefined);
  if (scored) {
    columns.push({
      ...{ key: 'score', title: t('results.score'), align: 'end' },
      render: (row) => <Score row={row} criteria={criteria} />,
    });
  }
  if (!scored && criteria.length > 0) {
    columns.push({ key: 'means', title: t('release:means'), render: (row) => <Means row={row} criteria={criteria} /> });
  }
  return (
    <section aria-labelledby="ranking-title">
      <h2 id="ranking-title">{t('results.ranking')}</h2>
      <DataList
        caption={t('results.ranking')}
        columns={columns}
        rows={standings}
        rowKey={(row) => row.number}
        empty={null}
      />
    </section>
  );
}

interface Measured {
  row: PublicStanding;
  criteria: readonly PublicCategory[];
}

/** The score, what placed an entry before others of the same score, and what it is made of. */
function Score({ row, criteria }: Measured) {
  const { t } = useTranslation('public');
  const say = useSay();
  const { score, tie } = row;
  return (
    <>
      {score}
      {tie && <Soft>{t(`results.ties.${tie.step ?? 'shared'}`, { name: say(tie.name ?? undefined) })}</Soft>}
      <Means row={row} criteria={criteria} />
    </>
  );
}

function Means({ row: { criteria: means }, criteria }: Measured) {
  const { t } = useTranslation('release');
  const say = useSay();
  if (!means || criteria.length === 0) return null;
  return (
    <details className={styles.means}>
      <summary>{t('means')}</summary>
      <dl>
        {criteria.map(({ code, name }) =>
          means[code] === undefined ? null : (
            <div key={code}>
              <dt>{say(name)}</dt>
              <dd>{means[code]}</dd>
            </div>
          ),
        )}
      </dl>
    </details>
  );
}
