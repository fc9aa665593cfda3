import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../../lib/date.js';
import { StateTag } from '../../../ui/state-tag.js';
import { sheetPlace } from '../offline/sheet-place.js';
import { useOutlook } from '../offline/use-device.js';
import type { Duty } from '../api/my-assignments.js';
import styles from './duties.module.css';

const TONES = { none: 'neutral', draft: 'warning', submitted: 'success' } as const;
/** What of a sheet is here alone is said instead of what the server knows. */
const HERE: readonly string[] = [
  'keeping',
  'kept',
  'held',
  'uploading',
  'clash',
  'refused',
  'submit-waits',
  'submitting',
];

/** Entries to judge, in the order of reading; each is one large link. */
export function DutyList({ caption, duties }: { caption: string; duties: readonly Duty[] }) {
  const { t } = useTranslation('judge');
  const dates = useDates();
  return (
    <ol className={styles.list} aria-label={caption}>
      {duties.map((duty) => (
        <li key={duty.id} data-sheet={duty.sheet}>
          <span className={styles.place} aria-hidden="true">
            {duty.position}
          </span>
          <div className={styles.entry}>
            <Link to={`/judge/assignments/${duty.id}`}>{duty.title}</Link>
            <p>
              {duty.number} · {duty.organisationName}
              {duty.dueAt && ` · ${t('home.due', { until: dates.until(duty.dueAt) })}`}
              {duty.room !== null && duty.round.kind !== 'online_review' && ` · ${t('home.room', { room: duty.room })}`}
            </p>
          </div>
          <div className={styles.state}>
            <DutyState duty={duty} />
            {duty.total !== null && <b>{t('home.points', { total: duty.total })}</b>}
            {duty.sheet === 'draft' && duty.savedAt && <span className={styles.time}>{dates.time(duty.savedAt)}</span>}
          </div>
        </li>
      ))}
    </ol>
  );
}

function DutyState({ duty }: { duty: Duty }) {
  const { t } = useTranslation(['judge', 'scoring']);
  const { kind } = sheetPlace(useOutlook(), duty.id, null);
  if (!HERE.includes(kind)) return <StateTag tone={TONES[duty.sheet]}>{t(`assignments.${duty.sheet}`)}</StateTag>;
  const stuck = kind === 'clash' || kind === 'refused' || kind === 'held';
  return <StateTag tone={stuck ? 'danger' : 'warning'}>{t(`scoring:place.${kind}`)}</StateTag>;
}
