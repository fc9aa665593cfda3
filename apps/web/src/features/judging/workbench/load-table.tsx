import { useTranslation } from 'react-i18next';
import { type Column, DataList } from '../../../ui/data-list.js';
import { Soft } from '../../../ui/stack.js';
import type { WorkbenchJudge, WorkbenchView } from '../api/workbench.js';
import styles from './workbench.module.css';

/** How many entries each judge reads, today and by the draft: bars, and the numbers beside them. */
export function LoadTable({ bench, compared }: { bench: WorkbenchView; compared: boolean }) {
  const { t } = useTranslation('workbench');
  const { judges } = bench;
  const most = Math.max(1, ...judges.flatMap(({ before, after, limit }) => [before, after, limit]));
  const columns: Column<WorkbenchJudge>[] = [
    {
      key: 'name',
      title: t('loads.judge'),
      lead: true,
      render: ({ name, kind, organisationName }) => (
        <>
          {name}
          <Soft>
            {t(`organiser:judge-kinds.${kind}`)} · {organisationName}
          </Soft>
        </>
      ),
    },
    ...(compared
      ? [
          {
            key: 'before',
            title: t('loads.before'),
            align: 'end' as const,
            render: (one: WorkbenchJudge) => one.before,
          },
        ]
      : []),
    { key: 'after', title: t(compared ? 'loads.after' : 'loads.entries'), align: 'end', render: ({ after }) => after },
    {
      key: 'bar',
      title: t('loads.share'),
      render: (judge) => <Bars judge={judge} most={most} compared={compared} />,
    },
    { key: 'limit', title: t('loads.limit'), align: 'end', render: (judge) => <Limit judge={judge} /> },
  ];
  return (
    <DataList
      caption={t('loads.title')}
      columns={columns}
      rows={judges}
      rowKey={({ judgeId }) => judgeId}
      empty={null}
    />
  );
}

function Bars({ judge, most, compared }: { judge: WorkbenchJudge; most: number; compared: boolean }) {
  const width = (count: number) => ({ width: `${(count / most) * 100}%` });
  return (
    <span className={styles.bars} aria-hidden="true">
      {compared && <span className={styles.was} style={width(judge.before)} />}
      <span className={styles.will} style={width(judge.after)} />
    </span>
  );
}

function Limit({ judge: { limit, days, daysAway } }: { judge: WorkbenchJudge }) {
  const { t } = useTranslation('workbench');
  return (
    <>
      {limit}
      {daysAway > 0 && <Soft>{t('loads.away', { days, away: daysAway })}</Soft>}
    </>
  );
}
