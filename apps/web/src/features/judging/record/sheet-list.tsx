import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../../lib/date.js';
import { Card } from '../../../ui/card.js';
import { Choices } from '../../../ui/choices.js';
import { type Column, DataList } from '../../../ui/data-list.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Loaded } from '../../../ui/loaded.js';
import { Soft, Stack } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import { type SheetOnRecord, useRoundSheets } from '../api/sheet-record.js';

const TONES = { none: 'neutral', draft: 'brand', submitted: 'success', voided: 'danger' } as const;

interface SheetListProps {
  roundId: string;
  /** The address of the list itself. */
  base: string;
}

/** Every sheet of a round, those that were given back first. */
export function SheetList({ roundId, base }: SheetListProps) {
  const { t } = useTranslation('sheets');
  const [changed, setChanged] = useState(false);
  return (
    <Loaded query={useRoundSheets(roundId)}>
      {({ items, shown }) => (
        <Card title={t('list.title', { count: items.length })}>
          <Stack>
            {!shown && <Soft>{t('list.no-values')}</Soft>}
            <Choices
              kind="checkbox"
              choices={[{ code: 'changed', label: t('list.changed-only') }]}
              chosen={changed ? ['changed'] : []}
              onToggle={(_, on) => setChanged(on)}
            />
            <Sheets items={items.filter(({ reopened }) => !changed || reopened > 0)} shown={shown} base={base} />
          </Stack>
        </Card>
      )}
    </Loaded>
  );
}

function Sheets({ items, shown, base }: { items: readonly SheetOnRecord[]; shown: boolean; base: string }) {
  const { t } = useTranslation('sheets');
  const dates = useDates();
  const columns: Column<SheetOnRecord>[] = [
    {
      key: 'sheet',
      title: t('list.sheet'),
      lead: true,
      render: ({ assignmentId, number, title, judge }) => (
        <>
          <Link to={`${base}/${assignmentId}`}>{t('list.of', { number, judge })}</Link>
          <Soft>{title}</Soft>
        </>
      ),
    },
    {
      key: 'state',
      title: t('list.state'),
      render: ({ state }) => <StateTag tone={TONES[state]}>{t(`states.${state}`)}</StateTag>,
    },
    {
      key: 'at',
      title: t('list.submitted-at'),
      render: ({ submittedAt }) => (submittedAt ? dates.instant(submittedAt) : '–'),
    },
    {
      key: 'changes',
      title: t('list.changes'),
      render: ({ reopened, revisions, reason }) =>
        reopened > 0 ? t('list.given-back', { count: reopened, revisions, reason: reason ?? '' }) : '–',
    },
    ...(shown
      ? [
          {
            key: 'total',
            title: t('list.total'),
            align: 'end' as const,
            render: (one: SheetOnRecord) => one.total ?? '–',
          },
        ]
      : []),
  ];
  return (
    <DataList
      caption={t('list.caption')}
      columns={columns}
      rows={items}
      rowKey={({ assignmentId }) => assignmentId}
      empty={<EmptyState title={t('list.empty')}>{t('list.empty-hint')}</EmptyState>}
    />
  );
}
