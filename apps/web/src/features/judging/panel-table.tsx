import { useTranslation } from 'react-i18next';
import { type Column, DataList } from '../../ui/data-list.js';
import type { Judge } from './api/judges.js';
import styles from './panel.module.css';
import type { usePanel } from './use-panel.js';

interface PanelTableProps {
  judges: readonly Judge[];
  panel: ReturnType<typeof usePanel>;
  rooms: number;
}

/** Judges to tick; where there are several rooms, each may be given one. */
export function PanelTable({ judges, panel, rooms }: PanelTableProps) {
  const { t } = useTranslation('organiser');
  const columns: Column<Judge>[] = [
    {
      key: 'name',
      title: t('judges.name'),
      lead: true,
      render: (judge) => (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={panel.chosen.has(judge.id)}
            onChange={(event) => panel.turn([judge.id], event.target.checked)}
          />
          {judge.name}
        </label>
      ),
    },
    { key: 'kind', title: t('judges.kind'), render: (judge) => t(`judge-kinds.${judge.kind}`) },
    { key: 'organisation', title: t('judges.organisation'), render: (judge) => judge.organisation.name },
    { key: 'capacity', title: t('judges.capacity'), align: 'end', render: (judge) => judge.capacity },
  ];
  const room: Column<Judge> = {
    key: 'room',
    title: t('round.room-column'),
    render: (judge) => (
      <select
        className={styles.room}
        aria-label={t('round.room-of', { name: judge.name })}
        disabled={!panel.chosen.has(judge.id)}
        value={panel.rooms[judge.id] ?? ''}
        onChange={(event) => panel.fix(judge.id, event.target.value ? Number(event.target.value) : null)}
      >
        <option value="">{t('round.room-drawn')}</option>
        {Array.from({ length: rooms }, (_, index) => (
          <option key={index} value={index + 1}>
            {t('round.room', { number: index + 1 })}
          </option>
        ))}
      </select>
    ),
  };
  return (
    <DataList
      caption={t('round.way.panel')}
      columns={rooms > 1 ? [...columns, room] : columns}
      rows={judges}
      rowKey={(judge) => judge.id}
      empty={<p>{t('judges.nothing')}</p>}
    />
  );
}
