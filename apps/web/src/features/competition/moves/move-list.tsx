import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { useSay } from '../../../lib/i18n.js';
import { Card } from '../../../ui/card.js';
import { CellButton } from '../../../ui/cell-button.js';
import { type Column, DataList } from '../../../ui/data-list.js';
import { Loaded } from '../../../ui/loaded.js';
import { Soft } from '../../../ui/stack.js';
import { type MilestoneMove, useMilestoneMoves } from '../api/milestone-moves.js';
import type { SettingsView } from '../api/settings.js';
import { MoveDialog } from './move-dialog.js';
import styles from './move-list.module.css';
import { MovedEdges } from './moved-edges.js';

/** Which dates were moved, from when to when, by whom and why; the last move of a stage can be taken back. */
export function MoveList({ settings }: { settings: SettingsView }) {
  const { t } = useTranslation('timeline');
  const [undoing, setUndoing] = useState<MilestoneMove | null>(null);
  const columns = useColumns(settings, setUndoing);
  const milestone = settings.milestones.find(({ code }) => code === undoing?.code);
  return (
    <Card title={t('moves')}>
      <Loaded query={useMilestoneMoves(settings.id)}>
        {({ items }) => (
          <DataList
            caption={t('moves')}
            columns={columns}
            rows={items}
            rowKey={({ code, version }) => `${code} ${version}`}
            empty={<Soft>{t('no-moves')}</Soft>}
          />
        )}
      </Loaded>
      {undoing && milestone && (
        <MoveDialog
          editionId={settings.id}
          milestone={milestone}
          back={
            undoing.startedBefore && undoing.endedBefore
              ? { startsAt: undoing.startedBefore, endsAt: undoing.endedBefore }
              : undefined
          }
          onClose={() => setUndoing(null)}
        />
      )}
    </Card>
  );
}

function useColumns(settings: SettingsView, undo: (move: MilestoneMove) => void): Column<MilestoneMove>[] {
  const { t } = useTranslation('timeline');
  const dates = useDates();
  const say = useSay();
  const nameOf = (code: string) => {
    const found = settings.milestones.find((one) => one.code === code);
    return found ? say(found.name) : code;
  };
  const act: Column<MilestoneMove> = {
    key: 'act',
    title: t('act'),
    render: (one) =>
      one.latest &&
      one.startedBefore && (
        <CellButton label={t('back-one', { name: nameOf(one.code) })} onClick={() => undo(one)}>
          {t('back')}
        </CellButton>
      ),
  };
  return [
    { key: 'stage', title: t('stage'), lead: true, render: (one) => nameOf(one.code) },
    { key: 'change', title: t('change'), render: (one) => <MovedEdges move={one} /> },
    {
      key: 'reason',
      title: t('reason'),
      render: (one) => (
        <div className={styles.reason}>
          {one.reason}
          <Soft>{t('by-at', { name: one.movedBy ?? t('system'), at: dates.instant(one.movedAt) })}</Soft>
        </div>
      ),
    },
    ...(settings.can.moveMilestone ? [act] : []),
  ];
}
