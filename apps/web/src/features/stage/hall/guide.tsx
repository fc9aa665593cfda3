import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { Soft, Stack } from '../../../ui/stack.js';
import type { HallGuide } from '../api/hall.js';
import styles from './hall.module.css';
import { InstallSteps } from './install-steps.js';
import { OpenSteps } from './open-steps.js';
import { PlainWay } from './plain-way.js';

/** The one page that brings a tablet to the portal: what to install, what to open, and what remains where neither is possible. */
export function Guide({ guide }: { guide: HallGuide }) {
  const { t } = useTranslation('hall');
  const [chosen, setChosen] = useState(0);
  const place = guide.places[chosen] ?? guide.places[0];
  if (!place) return null;
  return (
    <Stack gap="wide">
      {guide.moved && (
        <div data-print="no">
          <Moved moved={guide.moved} to={guide.places[0]?.secure ?? ''} />
        </div>
      )}
      <div className={styles.tools} data-print="no">
        {guide.places.length > 1 && (
          <label className={styles.choice}>
            <span>{t('guide.address')}</span>
            <select value={chosen} onChange={(event) => setChosen(Number(event.target.value))}>
              {guide.places.map(({ secure }, index) => (
                <option key={secure} value={index}>
                  {new URL(secure).hostname}
                </option>
              ))}
            </select>
          </label>
        )}
        <Button onClick={() => window.print()}>{t('guide.print')}</Button>
      </div>
      {new URL(place.secure).hostname.endsWith('.local') && <Soft>{t('guide.lasting')}</Soft>}
      {guide.authority && <InstallSteps authority={guide.authority} plain={place.plain} />}
      <OpenSteps secure={place.secure} known={!guide.authority} />
      <PlainWay plain={place.plain} />
      {guide.authority && <p className={styles.after}>{t('guide.after', { name: guide.authority.name })}</p>}
    </Stack>
  );
}

/** The machine was elsewhere before: what was printed then leads nowhere. */
function Moved({ moved, to }: { moved: NonNullable<HallGuide['moved']>; to: string }) {
  const { t } = useTranslation('hall');
  const dates = useDates();
  return (
    <Notice tone="warning" title={t('guide.moved', { at: dates.time(moved.at), to })}>
      <p>{t('guide.moved-text', { from: moved.from })}</p>
    </Notice>
  );
}
