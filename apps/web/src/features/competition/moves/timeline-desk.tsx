import type { ComponentProps } from 'react';
import type { SettingsView } from '../api/settings.js';
import { DatesCard } from '../timeline/dates-card.js';
import { MilestoneTable } from './milestone-table.js';
import { MoveList } from './move-list.js';

/** The calendar of a published edition, moved date by date, and every change of it. */
export function TimelineDesk({ settings }: { settings: SettingsView }) {
  if (settings.state === 'draft') return null;
  return (
    <>
      <MilestoneTable settings={settings} />
      <MoveList settings={settings} />
    </>
  );
}

/** The dates of a draft, as its unsaved rules would make them. */
export function DraftDates(props: ComponentProps<typeof DatesCard>) {
  return props.settings.state === 'draft' && <DatesCard {...props} />;
}
