import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { type Column, DataList } from '../../../ui/data-list.js';
import { Notice } from '../../../ui/notice.js';
import { Row, Stack } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import type { ImportPreview, ImportRow } from '../api/judge-imports.js';

const TONES = { new: 'success', changed: 'warning', same: 'neutral', faulty: 'danger' } as const;
const STATES = ['new', 'changed', 'same', 'faulty'] as const;

interface PreviewProps {
  name: string;
  preview: ImportPreview;
  busy: boolean;
  onTake: () => void;
  onDiscard: () => void;
}

/** Row by row what a table would do; it can be taken over when nothing in it is wrong. */
export function ImportPreviewTable({ name, preview, busy, onTake, onDiscard }: PreviewProps) {
  const { t } = useTranslation('pool');
  const columns = useColumns();
  const { missing, rows } = preview;
  const count = (state: ImportRow['state']) => rows.filter((row) => row.state === state).length;
  const counts = Object.fromEntries(STATES.map((state) => [state, count(state)]));
  const ready = missing.length === 0 && count('faulty') === 0 && count('new') + count('changed') > 0;
  return (
    <Stack>
      <h3>{t('import.preview', { file: name })}</h3>
      {missing.length > 0 ? (
        <Notice tone="danger">
          {t('import.missing', { columns: missing.map((one) => t(`import.columns.${one}`)).join('、') })}
        </Notice>
      ) : (
        <p role="status">{t('import.counts', counts)}</p>
      )}
      <DataList
        caption={t('import.preview', { file: name })}
        columns={columns}
        rows={rows}
        rowKey={(row) => String(row.row)}
        empty={null}
      />
      <Row>
        {ready && (
          <Button look="primary" busy={busy} onClick={onTake}>
            {t('import.take')}
          </Button>
        )}
        <Button onClick={onDiscard}>{t('import.cancel')}</Button>
      </Row>
    </Stack>
  );
}

function useColumns(): Column<ImportRow>[] {
  const { t } = useTranslation('pool');
  const columnName = (column: string) => t(`import.columns.${column}`);
  const detail = ({ faults, changed }: ImportRow) => {
    if (faults.length > 0) {
      return faults.map(({ column, code }) => t(`import.faults.${code}`, { column: columnName(column) })).join('；');
    }
    return changed.length > 0 ? t('import.changes', { columns: changed.map(columnName).join('、') }) : '–';
  };
  return [
    { key: 'row', title: t('import.row'), align: 'end', render: ({ row }) => row },
    { key: 'name', title: columnName('name'), lead: true, render: ({ name }) => name || '–' },
    { key: 'email', title: columnName('email'), render: ({ email }) => email || '–' },
    {
      key: 'state',
      title: t('import.state'),
      render: ({ state }) => <StateTag tone={TONES[state]}>{t(`import.states.${state}`)}</StateTag>,
    },
    { key: 'detail', title: t('import.detail'), render: detail },
  ];
}
