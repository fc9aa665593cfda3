import type { SettingsView } from '../api/settings.js';
import { MilestoneTable } from './milestone-table.js';
import { MoveList } from './move-list.js';

/** The calendar, and every change of it. */
export function TimelineDesk({ settings }: { settings: SettingsView }) {
  return (
    <>
      <MilestoneTable settings={settings} />
      <MoveList settings={settings} />
    </>
  );
}
