import type { ReactNode } from 'react';
import type { SettingsView } from '../../features/competition/api/settings.js';
import { MoveList } from '../../features/competition/moves/move-list.js';
import { EditionFile } from '../../features/competition/settings/bring-file.js';
import { OpeningCheck } from '../../features/competition/settings/opening-list.js';
import { VersionList } from '../../features/competition/settings/version-list.js';
import { WorkingDays } from '../../features/competition/settings/working-days.js';
import { SettingsHead } from './settings-head.js';
import { WithSettings } from './with-settings.js';

function Tool({ page, children }: { page: string; children: (settings: SettingsView) => ReactNode }) {
  return (
    <>
      <SettingsHead page={page} />
      <WithSettings>{children}</WithSettings>
    </>
  );
}

/** What is missing or odd before the edition opens. */
export function CheckPage() {
  return <Tool page="check">{(settings) => <OpeningCheck settings={settings} />}</Tool>;
}

/** Who changed what and when. */
export function VersionsPage() {
  return (
    <Tool page="versions">
      {(settings) => (
        <>
          <VersionList settings={settings} />
          <MoveList settings={settings} />
        </>
      )}
    </Tool>
  );
}

/** The plan as a file. */
export function FilePage() {
  return <Tool page="file">{(settings) => <EditionFile settings={settings} />}</Tool>;
}

/** The calendar of working days. */
export function WorkingDaysPage() {
  return <Tool page="working-days">{(settings) => <WorkingDays settings={settings} />}</Tool>;
}
