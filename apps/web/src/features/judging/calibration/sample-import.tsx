import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../lib/i18n.js';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { Refused } from '../../../ui/refused.js';
import { Row, Soft, Stack } from '../../../ui/stack.js';
import { type SampleReading, sampleTableAddress, useSampleReading } from '../api/calibration.js';
import { FileButton } from '../file-button.js';
import { draftRead, type SampleDraft, type SamplePlan } from './sample-draft.js';
import { SampleRows, useColumnName } from './sample-rows.js';

interface SampleImportProps {
  roundId: string;
  plan: SamplePlan;
  /** samples that the round has room for */
  room: number;
  onTake: (drafts: readonly SampleDraft[]) => void;
}

/** Samples from a workbook or a PDF: looked at row by row, then taken among those that are written here. */
export function SampleImport({ roundId, plan, room, onTake }: SampleImportProps) {
  const { t } = useTranslation('calibration');
  const locale = useLocale();
  const [file, setFile] = useState<File | null>(null);
  const reading = useSampleReading(roundId);
  const bring = (next: File) => {
    setFile(next);
    reading.mutate(next);
  };
  const take = ({ rows }: SampleReading) => {
    const text = /\.pdf$/i.test(file?.name ?? '');
    onTake(rows.flatMap(({ sample }) => (sample ? [draftRead(sample, text)] : [])));
    reading.reset();
  };
  return (
    <Stack>
      <Soft>{t('import.lead')}</Soft>
      <Row>
        <FileButton
          label={t(reading.isPending ? 'import.reading' : 'import.choose')}
          accept=".xlsx,.pdf"
          busy={reading.isPending}
          onFile={bring}
        />
        <a href={sampleTableAddress(roundId, locale)}>{t('import.template')}</a>
      </Row>
      <Refused error={reading.error} />
      {reading.data && (
        <Preview
          name={file?.name ?? ''}
          reading={reading.data}
          plan={plan}
          room={room}
          onTake={() => take(reading.data)}
          onDrop={reading.reset}
        />
      )}
    </Stack>
  );
}

interface PreviewProps extends Pick<SampleImportProps, 'plan' | 'room'> {
  name: string;
  reading: SampleReading;
  onTake: () => void;
  onDrop: () => void;
}

function Preview({ name, reading: { missing, rows }, plan, room, onTake, onDrop }: PreviewProps) {
  const { t } = useTranslation('calibration');
  const columnName = useColumnName(plan);
  const faulty = rows.filter(({ sample }) => sample === null).length;
  const fits = rows.length <= room;
  const ready = missing.length === 0 && faulty === 0 && rows.length > 0 && fits;
  return (
    <Stack>
      <h3>{t('import.preview', { file: name })}</h3>
      {missing.length > 0 && (
        <Notice tone="danger">{t('import.missing', { columns: missing.map(columnName).join('、') })}</Notice>
      )}
      {missing.length === 0 && (
        <p role="status">{t(faulty > 0 ? 'import.faulty' : 'import.good', { count: rows.length, faulty })}</p>
      )}
      {!fits && <Notice tone="warning">{t('import.no-room', { room, count: rows.length })}</Notice>}
      <SampleRows caption={t('import.preview', { file: name })} plan={plan} rows={rows} />
      <Row>
        {ready && (
          <Button look="primary" onClick={onTake}>
            {t('import.take', { count: rows.length })}
          </Button>
        )}
        <Button onClick={onDrop}>{t('import.drop')}</Button>
      </Row>
    </Stack>
  );
}
