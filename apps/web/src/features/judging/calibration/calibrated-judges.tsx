import { useTranslation } from 'react-i18next';
import { Card } from '../../../ui/card.js';
import { type Column, DataList } from '../../../ui/data-list.js';
import { Soft, Stack } from '../../../ui/stack.js';
import type { Calibration } from '../api/calibration.js';
import { LeaningWords } from './leaning-words.js';

type Judge = Calibration['judges'][number];
type Sample = Calibration['samples'][number];

/** Sample by sample and judge by judge, how the panel marks; a reason to talk, never to correct. */
export function CalibratedJudges({ calibration }: { calibration: Calibration }) {
  const { t } = useTranslation('calibration');
  const { samples, judges } = calibration;
  const ofSamples: Column<Sample>[] = [
    { key: 'title', title: t('panel.sample'), render: ({ title }) => title, lead: true },
    { key: 'sheets', title: t('panel.sheets'), align: 'end', render: ({ sheets }) => sheets },
    { key: 'reference', title: t('panel.reference'), align: 'end', render: (one) => one.referenceTotal ?? '–' },
    { key: 'mean', title: t('panel.mean'), align: 'end', render: ({ mean }) => mean ?? '–' },
    {
      key: 'range',
      title: t('panel.range'),
      align: 'end',
      render: ({ least, most }) => (least === null ? '–' : `${least} – ${most}`),
    },
  ];
  const ofJudges: Column<Judge>[] = [
    { key: 'name', title: t('panel.judge'), render: ({ name }) => name, lead: true },
    { key: 'scored', title: t('panel.scored'), align: 'end', render: ({ scored }) => `${scored} / ${samples.length}` },
    {
      key: 'leaning',
      title: t('panel.leaning'),
      render: ({ leaning }) => (leaning ? <LeaningWords leaning={leaning} /> : t('panel.unknown')),
    },
  ];
  return (
    <Card title={t('panel.title')}>
      <Stack>
        <DataList
          caption={t('panel.by-sample')}
          columns={ofSamples}
          rows={samples}
          rowKey={({ id }) => id}
          empty={null}
        />
        <DataList
          caption={t('panel.by-judge')}
          columns={ofJudges}
          rows={judges}
          rowKey={({ judgeId }) => judgeId}
          empty={<Soft>{t('panel.empty')}</Soft>}
        />
        <Soft>{t('panel.means')}</Soft>
      </Stack>
    </Card>
  );
}
