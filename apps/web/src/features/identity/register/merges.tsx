import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { Card } from '../../../ui/card.js';
import { CellButton } from '../../../ui/cell-button.js';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import { type Column, DataList } from '../../../ui/data-list.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Loaded } from '../../../ui/loaded.js';
import { useRefusal } from '../../../ui/refused.js';
import { type Merge, useMerges, useUndoMerge } from '../api/register.js';
import styles from './register.module.css';

/** The latest merges; within a day one can be taken back. */
export function Merges({ editionId }: { editionId: string }) {
  const { t } = useTranslation('organisations');
  const [back, setBack] = useState<Merge | null>(null);
  const undo = useUndoMerge(editionId);
  const problem = useRefusal(undo.error);
  const columns = useColumns(setBack);
  return (
    <Loaded query={useMerges(editionId)}>
      {({ items }) => (
        <Card title={t('merges.title')}>
          <DataList
            caption={t('merges.title')}
            columns={columns}
            rows={items}
            rowKey={({ id }) => id}
            empty={<EmptyState icon="file" title={t('merges.none')} />}
          />
          <ConfirmReason
            open={back !== null}
            title={t('merges.ask', { source: back?.source.name, target: back?.target.name })}
            verb={t('merges.undo')}
            minLength={0}
            busy={undo.isPending}
            problem={problem}
            onConfirm={() => back && undo.mutate(back.id, { onSuccess: () => setBack(null) })}
            onCancel={() => {
              setBack(null);
              undo.reset();
            }}
          >
            <p>{t('merges.means')}</p>
          </ConfirmReason>
        </Card>
      )}
    </Loaded>
  );
}

function useColumns(onUndo: (merge: Merge) => void): Column<Merge>[] {
  const { t } = useTranslation('organisations');
  const dates = useDates();
  return [
    {
      key: 'pair',
      title: t('merges.pair'),
      lead: true,
      render: ({ source, target }) => t('merges.into', { source: source.name, target: target.name }),
    },
    { key: 'reason', title: t('reason'), render: ({ reason }) => reason },
    {
      key: 'by',
      title: t('merges.by'),
      render: ({ mergedBy, mergedAt }) => (
        <>
          {mergedBy}
          <span className={styles.note}>{dates.instant(mergedAt)}</span>
        </>
      ),
    },
    {
      key: 'undo',
      title: t('actions'),
      render: (merge) => {
        if (merge.undoneAt && merge.undoneBy) {
          return t('merges.undone', { name: merge.undoneBy, at: dates.instant(merge.undoneAt) });
        }
        if (!merge.can.undo) return t('merges.final');
        return (
          <>
            <CellButton label={t('merges.undo-one', { name: merge.source.name })} onClick={() => onUndo(merge)}>
              {t('merges.undo')}
            </CellButton>
            <span className={styles.note}>{t('merges.until', { at: dates.instant(merge.undoableUntil) })}</span>
          </>
        );
      },
    },
  ];
}
