import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { useSay } from '../../../lib/i18n.js';
import { CellButton } from '../../../ui/cell-button.js';
import { Card } from '../../../ui/card.js';
import { type Column, DataList } from '../../../ui/data-list.js';
import { Notice } from '../../../ui/notice.js';
import { Stack } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import type { MovableMilestone, SettingsView } from '../api/settings.js';
import { MoveDialog } from './move-dialog.js';
import styles from './move-list.module.css';

const TONES = { past: 'neutral', current: 'success', next: 'brand', later: 'neutral' } as const;

/** The calendar, milestone by milestone; each can be moved with a reason. */
export function MilestoneTable({ settings }: { settings: SettingsView }) {
  const { t } = useTranslation('timeline');
  const [moving, setMoving] = useState<MovableMilestone | null>(null);
  return (
    <Card title={t('calendar')}>
      <Stack>
        {settings.calendarProvisional && <Notice tone="warning">{t('provisional')}</Notice>}
        <DataList
          caption={t('calendar')}
          columns={useColumns(settings.can.moveMilestone ? setMoving : null)}
          rows={settings.milestones}
          rowKey={(one) => one.code}
          empty={null}
        />
      </Stack>
      {moving && (
        <MoveDialog key={moving.code} editionId={settings.id} milestone={moving} onClose={() => setMoving(null)} />
      )}
    </Card>
  );
}

function useColumns(move: ((milestone: MovableMilestone) => void) | null): Column<MovableMilestone>[] {
  const { t } = useTranslation('timeline');
  const dates = useDates();
  const say = useSay();
  const act: Column<MovableMilestone> = {
    key: 'move',
    title: t('act'),
    render: (one) => (
      <CellButton label={t('move-one', { name: say(one.name) })} onClick={() => move?.(one)}>
        {t('move')}
      </CellButton>
    ),
  };
  return [
    {
      key: 'name',
      title: t('stage'),
      lead: true,
      render: (one) => (
        <span className={styles.stage}>
          {say(one.name)}
          <StateTag tone={TONES[one.state]}>
            {t(one.state === 'next' ? 'next' : `common:timeline.${one.state}`)}
          </StateTag>
        </span>
      ),
    },
    {
      key: 'from',
      title: t('from'),
      render: (one) => <When text={dates.instant(one.startsAt)} />,
    },
    { key: 'to', title: t('to'), render: (one) => <When text={dates.until(one.endsAt)} /> },
    ...(move ? [act] : []),
  ];
}

/** A date and a time, each whole on its line. */
function When({ text }: { text: string }) {
  const at = text.lastIndexOf(' ');
  return (
    <>
      <span className={styles.when}>{text.slice(0, at)}</span> <span className={styles.when}>{text.slice(at + 1)}</span>
    </>
  );
}
