import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { CellButton } from '../../../ui/cell-button.js';
import { type Column, DataList } from '../../../ui/data-list.js';
import { Loaded } from '../../../ui/loaded.js';
import { Notice } from '../../../ui/notice.js';
import { Row, Soft, Stack } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import type { SettingsView } from '../api/settings.js';
import { type ListedDay, useWorkingDays, type WorkingDaysView } from '../api/working-days.js';
import styles from './tool.module.css';
import { type Asking, WorkingDayDialogs } from './working-day-dialogs.js';
import { WorkingPeriod } from './working-period.js';

/** The calendar of working days: a year at a time, who changed what in it, and what it makes of a period. */
export function WorkingDays({ settings }: { settings: SettingsView }) {
  const [year, setYear] = useState<number | undefined>();
  const [asking, setAsking] = useState<Asking | null>(null);
  return (
    <Loaded query={useWorkingDays(settings.id, year)}>
      {(calendar) => (
        <>
          <YearCard calendar={calendar} onYear={setYear} onAsk={setAsking} />
          <Changes calendar={calendar} />
          <WorkingPeriod editionId={settings.id} />
          {asking && (
            <WorkingDayDialogs
              editionId={settings.id}
              year={calendar.year}
              asking={asking}
              onClose={() => setAsking(null)}
            />
          )}
        </>
      )}
    </Loaded>
  );
}

interface YearCardProps {
  calendar: WorkingDaysView;
  onYear: (year: number) => void;
  onAsk: (asking: Asking) => void;
}

function YearCard({ calendar, onYear, onAsk }: YearCardProps) {
  const { t } = useTranslation('settings');
  const { year, years, days, can } = calendar;
  const known = years.find((one) => one.year === year);
  const last = years.at(-1)?.year ?? year;
  const columns = useColumns(can.changeCalendar ? onAsk : null);
  return (
    <Card title={t('pages.working-days.title')}>
      <Stack>
        <Soft>{t('calendar.text')}</Soft>
        <div className={styles.years}>
          {[...new Set([...years.map((one) => one.year), year, last + 1])]
            .sort((one, other) => one - other)
            .map((one) => (
              <button key={one} type="button" aria-pressed={one === year} onClick={() => onYear(one)}>
                {one}
              </button>
            ))}
        </div>
        {known?.published ? (
          <Notice tone="success">{t('calendar.published', { year })}</Notice>
        ) : (
          <Notice tone="warning">{t(known ? 'calendar.provisional' : 'calendar.missing', { year })}</Notice>
        )}
        {can.changeCalendar && (
          <Row>
            <Button onClick={() => onAsk({ kind: 'list' })}>{t('calendar.add')}</Button>
            {!known?.published && (
              <Button onClick={() => onAsk({ kind: 'confirm' })}>{t('calendar.confirm', { year })}</Button>
            )}
          </Row>
        )}
        <DataList
          caption={t('calendar.days', { year })}
          columns={columns}
          rows={days}
          rowKey={(one) => one.day}
          empty={<Soft>{t('calendar.none')}</Soft>}
        />
      </Stack>
    </Card>
  );
}

function useColumns(ask: ((asking: Asking) => void) | null): Column<ListedDay>[] {
  const { t } = useTranslation('settings');
  const dates = useDates();
  const day = (one: ListedDay) => dates.day(`${one.day}T00:00:00+08:00`);
  const act: Column<ListedDay> = {
    key: 'act',
    title: t('versions.actions'),
    render: (one) => (
      <>
        <CellButton
          label={t('calendar.change-one', { day: day(one) })}
          onClick={() => ask?.({ kind: 'list', day: one })}
        >
          {t('calendar.change')}
        </CellButton>{' '}
        <CellButton
          label={t('calendar.strike-one', { day: day(one) })}
          onClick={() => ask?.({ kind: 'strike', day: one })}
        >
          {t('calendar.strike')}
        </CellButton>
      </>
    ),
  };
  return [
    { key: 'day', title: t('calendar.day'), lead: true, render: day },
    {
      key: 'kind',
      title: t('calendar.kind'),
      render: (one) => (
        <StateTag tone={one.kind === 'holiday' ? 'success' : 'warning'}>{t(`calendar.kinds.${one.kind}`)}</StateTag>
      ),
    },
    { key: 'name', title: t('calendar.name'), render: (one) => one.name },
    { key: 'source', title: t('calendar.source'), render: (one) => t(`calendar.sources.${one.source}`) },
    ...(ask ? [act] : []),
  ];
}

function Changes({ calendar }: { calendar: WorkingDaysView }) {
  const { t } = useTranslation('settings');
  const dates = useDates();
  const kind = (one: 'holiday' | 'workday' | null) => (one ? t(`calendar.kinds.${one}`) : t('calendar.plain'));
  return (
    <Card title={t('calendar.changes', { year: calendar.year })}>
      {calendar.changes.length === 0 ? (
        <Soft>{t('calendar.no-changes')}</Soft>
      ) : (
        <ul className={styles.found}>
          {calendar.changes.map((one) => (
            <li key={`${one.changedAt} ${one.day}`}>
              <span className={styles.foundText}>
                <b>
                  {one.day
                    ? t('calendar.changed-day', {
                        day: dates.day(`${one.day}T00:00:00+08:00`),
                        before: kind(one.kindBefore),
                        after: kind(one.kindAfter),
                      })
                    : t('calendar.changed-year', { year: one.year })}
                </b>{' '}
                {one.reason}
              </span>
              <span className={styles.tileText}>
                {one.changedBy ?? t('versions.system')} · {dates.instant(one.changedAt)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
