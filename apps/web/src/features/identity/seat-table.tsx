import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/date.js';
import { CellButton } from '../../ui/cell-button.js';
import { ConfirmReason } from '../../ui/confirm-reason.js';
import { type Column, DataList } from '../../ui/data-list.js';
import { useRefusal } from '../../ui/refused.js';
import { type Seat, useRemoveSeat } from './api/seats.js';
import styles from './staff.module.css';

interface SeatTableProps {
  editionId: string;
  rows: readonly Seat[];
  mayRemove: boolean;
}

/** The seats, and taking one away. */
export function SeatTable({ editionId, rows, mayRemove }: SeatTableProps) {
  const { t } = useTranslation('organiser');
  const [leaving, setLeaving] = useState<Seat | null>(null);
  const remove = useRemoveSeat(editionId);
  const problem = useRefusal(remove.error);
  const columns = useColumns(mayRemove ? setLeaving : null);
  const who = leaving ? { name: leaving.person.name, role: t(`roles.${leaving.role}`) } : {};
  return (
    <>
      <DataList
        caption={t('staff.seats')}
        columns={columns}
        rows={rows}
        rowKey={(seat) => seat.id}
        empty={<p>{t('staff.nobody')}</p>}
      />
      <ConfirmReason
        open={leaving !== null}
        title={t('staff.remove-ask', who)}
        verb={t('staff.remove')}
        danger
        minLength={0}
        busy={remove.isPending}
        problem={problem}
        onConfirm={() => leaving && remove.mutate(leaving.id, { onSuccess: () => setLeaving(null) })}
        onCancel={() => {
          setLeaving(null);
          remove.reset();
        }}
      >
        <p>{t('staff.remove-means')}</p>
      </ConfirmReason>
    </>
  );
}

function useColumns(leave: ((seat: Seat) => void) | null): Column<Seat>[] {
  const { t } = useTranslation('organiser');
  const dates = useDates();
  const act: Column<Seat> = {
    key: 'remove',
    title: t('staff.actions'),
    render: (seat) => (
      <CellButton
        label={t('staff.remove-one', { name: seat.person.name, role: t(`roles.${seat.role}`) })}
        onClick={() => leave?.(seat)}
      >
        {t('staff.remove')}
      </CellButton>
    ),
  };
  return [
    {
      key: 'name',
      title: t('staff.name'),
      lead: true,
      render: (seat) => (
        <>
          {seat.person.name}
          <span className={styles.email}>{seat.person.email}</span>
        </>
      ),
    },
    { key: 'role', title: t('staff.role'), render: (seat) => t(`roles.${seat.role}`) },
    { key: 'since', title: t('staff.since'), render: (seat) => dates.day(seat.grantedAt) },
    ...(leave ? [act] : []),
  ];
}
