import { useParams } from 'react-router';
import { DraftDates, TimelineDesk } from '../../features/competition/moves/timeline-desk.js';
import { isPartPage } from '../../features/competition/settings/pages.js';
import { PartEditor } from '../../features/competition/settings/part-editor.js';
import { PartPreview } from '../../features/competition/settings/previews.js';
import { Absent } from './absent.js';
import { FormPreview } from './form-preview.js';
import { SettingsHead } from './settings-head.js';
import { WithSettings } from './with-settings.js';

/** One page of the settings that edits parts of the plan, by its name in the address. */
export function SettingsPart() {
  const { page = '' } = useParams();
  if (!isPartPage(page)) return <Absent />;
  return (
    <>
      <SettingsHead page={page} />
      <WithSettings>
        {(settings) => (
          <>
            {page === 'timeline' && <TimelineDesk settings={settings} />}
            <PartEditor
              key={page}
              settings={settings}
              page={page}
              beside={page === 'form'}
              below={(plan, dates) =>
                page === 'timeline' && <DraftDates settings={settings} plan={plan} dates={dates} />
              }
              preview={(plan, dates) =>
                page === 'form' ? (
                  <FormPreview plan={plan} />
                ) : (
                  page !== 'release' && <PartPreview page={page} settings={settings} plan={plan} dates={dates} />
                )
              }
            />
          </>
        )}
      </WithSettings>
    </>
  );
}
