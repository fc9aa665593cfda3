import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { useLocale } from '../../../lib/i18n.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { AreaField } from '../../../ui/choice-fields.js';
import { Notice } from '../../../ui/notice.js';
import { Refused } from '../../../ui/refused.js';
import { Row, Soft, Stack } from '../../../ui/stack.js';
import { type Cells, tableAddress, useChangePreview, useChanges, useTableCells } from '../api/assignment-changes.js';
import type { DraftView, WorkbenchView } from '../api/workbench.js';
import { FileButton } from '../file-button.js';
import { ChangeRows } from './change-rows.js';
import { cellsOf } from './pasted.js';

interface ChangesProps {
  roundId: string;
  bench: WorkbenchView;
  draft: DraftView;
}

/** Changes of the draft by a table: brought as a workbook or pasted, looked at row by row, confirmed, and taken back. */
export function ChangesCard({ roundId, draft }: ChangesProps) {
  const { t } = useTranslation('workbench');
  const locale = useLocale();
  const [cells, setCells] = useState<Cells>([]);
  const reading = useTableCells(roundId);
  const preview = useChangePreview(roundId);
  const { confirm, undo } = useChanges(roundId);
  const look = (next: Cells) => {
    setCells(next);
    confirm.reset();
    undo.reset();
    preview.mutate(next);
  };
  const bring = (chosen: File) => reading.mutate(chosen, { onSuccess: (answer) => look(answer.cells) });
  return (
    <Card title={t('table.title')}>
      <Stack>
        <Soft>{t('table.lead')}</Soft>
        <Row>
          <FileButton
            label={t(reading.isPending ? 'table.reading' : 'table.choose')}
            accept=".xlsx"
            busy={reading.isPending}
            onFile={bring}
          />
          <a href={tableAddress(roundId, 'draft', 'xlsx', locale)}>{t('table.xlsx')}</a>
          <a href={tableAddress(roundId, 'draft', 'csv', locale)}>{t('table.csv')}</a>
        </Row>
        <Paste busy={preview.isPending} onLook={look} />
        <Refused error={reading.error ?? preview.error ?? confirm.error ?? undo.error} />
        {preview.data && !confirm.isSuccess && (
          <ChangeRows
            preview={preview.data}
            busy={confirm.isPending}
            onConfirm={() => confirm.mutate({ cells, digest: preview.data.digest })}
            onDrop={preview.reset}
          />
        )}
        <Made draft={draft} busy={undo.isPending} onUndo={() => undo.mutate()} />
      </Stack>
    </Card>
  );
}

/** What was changed already; the last can be taken back. */
function Made({ draft, busy, onUndo }: { draft: DraftView; busy: boolean; onUndo: () => void }) {
  const { t } = useTranslation('workbench');
  const dates = useDates();
  const last = draft.changes.at(-1);
  if (!last) return null;
  return (
    <Notice tone="success">
      {t('table.made', { count: last.count, name: last.byName, at: dates.instant(last.at) })}{' '}
      <Button look="text" busy={busy} onClick={onUndo}>
        {t('table.undo')}
      </Button>
    </Notice>
  );
}

function Paste({ busy, onLook }: { busy: boolean; onLook: (cells: Cells) => void }) {
  const { t } = useTranslation('workbench');
  const [text, setText] = useState('');
  const cells = cellsOf(text);
  return (
    <form
      aria-label={t('table.paste')}
      onSubmit={(event) => {
        event.preventDefault();
        if (cells.length > 0) onLook(cells);
      }}
    >
      <Stack>
        <AreaField
          label={t('table.paste')}
          hint={t('table.paste-hint')}
          required={false}
          maxLength={200_000}
          value={text}
          onChange={setText}
        />
        <div>
          <Button type="submit" busy={busy} disabled={cells.length === 0}>
            {t('table.look')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
