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
  if (standings.some(({ score }) => score !== undefined)) {
    columns.push({
      ...{ key: 'score', title: t('results.score'), align: 'end' },
      render: (row) => <Score row={row} criteria={criteria} />,
    });
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

/** The score, what placed an entry before others of the same score, and what it is made of. */
function Score({
  row: { score, tie, criteria: means },
  criteria,
}: {
  row: PublicStanding;
  criteria: readonly PublicCategory[];
}) {
  const { t } = useTranslation('public');
  const say = useSay();
  return (
    <>
      {score}
      {tie && <Soft>{t(`results.ties.${tie.step ?? 'shared'}`, { name: say(tie.name ?? undefined) })}</Soft>}
      {means && criteria.length > 0 && (
        <details className={styles.means}>
          <summary>{t('release:means')}</summary>
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
      )}
    </>
  );
}
