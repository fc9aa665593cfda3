import type { SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import type { MyEntry } from '../api/my-entry.js';

/** The button that does not wait for what is on its way. */
const AS_IT_STANDS = 'as-it-stands';

function verbOf({ arriving, materials, revisionNo }: MyEntry): string {
  if (arriving.length > 0) return 'submit.verb-wait';
  if (materials && !materials.handedIn) return 'submit.verb-materials';
  return revisionNo > 0 ? 'submit.verb-again' : 'submit.verb';
}

/** Whether the button that was pressed waits for files. */
export function waitsBy({ nativeEvent }: SubmitEvent<HTMLFormElement>, { arriving }: MyEntry): boolean {
  return arriving.length > 0 && nativeEvent.submitter?.getAttribute('value') !== AS_IT_STANDS;
}

/** Handing in; while files are on their way also without them, for one that nobody sends any more is waited for in vain. */
export function SubmitButtons({ entry, now, busy }: { entry: MyEntry; now: boolean; busy: boolean }) {
  const { t } = useTranslation('team');
  return (
    <>
      <Button type="submit" look="primary" large busy={busy}>
        {t(verbOf(entry), { count: entry.arriving.length })}
      </Button>
      {entry.arriving.length > 0 && now && (
        <Button type="submit" value={AS_IT_STANDS} busy={busy}>
          {t('submit.verb-now')}
        </Button>
      )}
    </>
  );
}
