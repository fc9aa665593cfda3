import { useTranslation } from 'react-i18next';
import { useSay } from '../../../lib/i18n.js';
import { type Column, DataList } from '../../../ui/data-list.js';
import { StateTag } from '../../../ui/state-tag.js';
import type { SampleRow } from '../api/calibration.js';
import type { SamplePlan } from './sample-draft.js';

/** What a column of a table of samples is called: a text's own word, or the criterion it marks. */
export function useColumnName({ rubrics }: SamplePlan): (column: string) => string {
  const { t } = useTranslation('calibration');
  const say = useSay();
  const criteria = rubrics.flatMap((rubric) => rubric.criteria);
  return (column) => {
    const criterion = criteria.find(({ code }) => column === `marks.${code}`);
    return criterion ? say(criterion.name) : t(`import.columns.${column}`);
  };
}

/** The samples of a file, one a row: what each says, or what is wrong with it. */
export function SampleRows({ caption, plan, rows }: { caption: string; plan: SamplePlan; rows: SampleRow[] }) {
  const { t } = useTranslation('calibration');
  const say = useSay();
  const columnName = useColumnName(plan);
  const divisionOf = (code: string | undefined) => plan.divisions.find((one) => one.code === code)?.name;
  const columns: Column<SampleRow>[] = [
    { key: 'row', title: t('import.row'), align: 'end', render: ({ row }) => row },
    { key: 'title', title: columnName('title'), lead: true, render: ({ title }) => title || '–' },
    {
      key: 'division',
      title: columnName('division'),
      render: ({ sample }) => {
        const name = divisionOf(sample?.division);
        return name ? say(name) : '–';
      },
    },
    {
      key: 'length',
      title: columnName('body'),
      align: 'end',
      render: ({ sample }) => (sample ? t('import.length', { count: [...sample.body].length }) : '–'),
    },
    {
      key: 'total',
      title: t('import.total'),
      align: 'end',
      render: ({ total }) => (total === null ? t('import.unmarked') : t('import.points', { total })),
    },
    {
      key: 'state',
      title: t('import.state'),
      render: ({ faults }) =>
        faults.length === 0 ? (
          <StateTag tone="success">{t('import.ready')}</StateTag>
        ) : (
          faults.map(({ column, code }) => t(`import.faults.${code}`, { column: columnName(column) })).join('；')
        ),
    },
  ];
  return <DataList caption={caption} columns={columns} rows={rows} rowKey={({ row }) => String(row)} empty={null} />;
}
