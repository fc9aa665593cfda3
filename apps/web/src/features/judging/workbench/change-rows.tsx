import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { type Column, DataList } from '../../../ui/data-list.js';
import { Notice } from '../../../ui/notice.js';
import { Row, Stack } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import type { ChangePreview, ChangeRow } from '../api/assignment-changes.js';

const TONES = { add: 'success', pin: 'brand', remove: 'warning', none: 'neutral', faulty: 'danger' } as const;
const STATES = ['add', 'pin', 'remove', 'none', 'faulty'] as const;

interface RowsProps {
  preview: ChangePreview;
  busy: boolean;
  onConfirm: () => void;
  onDrop: () => void;
}

/** Row by row what a table would do to the draft; it can be confirmed when nothing in it is wrong. */
export function ChangeRows({ preview, busy, onConfirm, onDrop }: RowsProps) {
  const { t } = useTranslation('workbench');
  const columns = useColumns();
  const { missing, rows } = preview;
  const count = (state: ChangeRow['state']) => rows.filter((row) => row.state === state).length;
  const counts = Object.fromEntries(STATES.map((state) => [state, count(state)]));
  const ready = missing.length === 0 && count('faulty') === 0 && count('none') < rows.length;
  return (
    <Stack>
      {missing.length > 0 ? (
        <Notice tone="danger">
          {t('table.missing', { columns: missing.map((one) => t(`table.columns.${one}`)).join('、') })}
        </Notice>
      ) : (
        <p role="status">{t('table.counts', counts)}</p>
      )}
      <DataList
        caption={t('table.preview')}
        columns={columns}
        rows={rows.filter(({ state }) => state !== 'none')}
        rowKey={(row) => String(row.row)}
        empty={null}
      />
      <Row>
        {ready && (
          <Button look="primary" busy={busy} onClick={onConfirm}>
            {t('table.confirm')}
          </Button>
        )}
        <Button onClick={onDrop}>{t('table.drop')}</Button>
      </Row>
    </Stack>
  );
}

function useColumns(): Column<ChangeRow>[] {
  const { t } = useTranslation('workbench');
  const words = ({ faults, notes }: ChangeRow) =>
    [...faults.map((code) => t(`table.faults.${code}`)), ...notes.map((code) => t(`table.notes.${code}`))].join('；');
  return [
    { key: 'row', title: t('table.row'), align: 'end', render: ({ row }) => row },
    {
      key: 'entry',
      title: t('table.columns.number'),
      lead: true,
      render: ({ number, title }) => `${number || '–'} ${title}`,
    },
    { key: 'judge', title: t('table.columns.judge'), render: ({ judge }) => judge || '–' },
    {
      key: 'state',
      title: t('table.columns.change'),
      render: ({ state }) => <StateTag tone={TONES[state]}>{t(`table.states.${state}`)}</StateTag>,
    },
    { key: 'words', title: t('table.detail'), render: (row) => words(row) || '–' },
  ];
}
