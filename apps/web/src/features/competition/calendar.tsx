import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../lib/clock.js';
import { useSay } from '../../lib/i18n.js';
import { Notice } from '../../ui/notice.js';
import { TimelineBand } from '../../ui/timeline-band.js';
import type { FrontView } from './api/front.js';
import styles from './calendar.module.css';
import { MoveNotes } from './moves/move-notes.js';
import { Section } from './section.js';

/** The calendar of the edition with today on it. */
export function Calendar({ front }: { front: FrontView }) {
  const { t } = useTranslation('public');
  const say = useSay();
  const now = useServerNow(60_000);
  const stages = front.milestones.map((one) => ({ ...one, name: say(one.name) }));
  return (
    <Section id="timeline" title={t('timeline.title')} lead={t('timeline.lead')}>
      <TimelineBand stages={stages} now={now} />
      <MoveNotes front={front} />
      {front.calendarProvisional && (
        <div className={styles.note}>
          <Notice>{t('timeline.provisional')}</Notice>
        </div>
      )}
    </Section>
  );
}
