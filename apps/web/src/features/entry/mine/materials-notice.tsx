import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../../lib/date.js';
import { useSay } from '../../../lib/i18n.js';
import { Notice } from '../../../ui/notice.js';
import type { MyEntry } from '../api/my-entry.js';
import { usePlaceText } from '../form/finding-text.js';
import { stepAddress } from '../form/form-steps.js';
import { stepOf } from '../form/gaps.js';
import { type EntryPlan, fieldsOf } from '../form/plan.js';
import styles from './mine.module.css';

const TONES = { open: 'info', ready: 'warning', changed: 'warning', done: 'success', late: 'warning' } as const;

/** Where a call for later materials stands; null when nothing more can or need be done. */
function standing({ materials, missing, changedSinceSubmit, can, now }: MyEntry): keyof typeof TONES | null {
  if (!materials) return null;
  const over = materials.dueAt !== null && Date.parse(now) >= Date.parse(materials.dueAt);
  if (over) return materials.handedIn ? null : 'late';
  if (!materials.handedIn) return missing.length > 0 || !changedSinceSubmit ? 'open' : 'ready';
  return changedSinceSubmit && can.edit ? 'changed' : 'done';
}

/** A team that advanced: what its round needs, by when, and what the judges will read. */
export function MaterialsNotice({ entry, plan }: { entry: MyEntry; plan: EntryPlan }) {
  const { t } = useTranslation('materials');
  const dates = useDates();
  const say = useSay();
  const where = standing(entry);
  if (!where || !entry.materials) return null;
  const { round: code, dueAt } = entry.materials;
  const round = say(plan.rounds.find((one) => one.code === code)?.name) || code;
  const until = dueAt ? dates.until(dueAt) : '';
  return (
    <div className={styles.notice}>
      <Notice tone={TONES[where]} title={t(`${where}.title`, { round, until })}>
        <p>{t(`${where}.text`, { until, no: entry.revisionNo })}</p>
        {where === 'open' && <Parts entry={entry} plan={plan} />}
        {where === 'done' && (
          <p>
            <Link to={`/team/entries/${entry.id}/revisions/${entry.revisionNo}`}>{t('done.read')}</Link>
          </p>
        )}
      </Notice>
    </div>
  );
}

/** What is asked for, each with its place in the form. */
function Parts({ entry, plan }: { entry: MyEntry; plan: EntryPlan }) {
  const { t } = useTranslation('materials');
  const say = useSay();
  const place = usePlaceText(fieldsOf(plan));
  const nameOf = (path: string) => {
    const document = plan.documents.find(({ code }) => path === `documents.${code}`);
    return document ? say(document.name) : place(path);
  };
  return (
    <p>
      {t('open.parts')}
      {entry.materials?.parts.map((path) => {
        const step = stepOf(plan, path);
        const to = stepAddress(entry.id, step, { step, path, finding: { path, code: 'required' } });
        return (
          <Link key={path} className={styles.chip} to={to}>
            {nameOf(path)}
          </Link>
        );
      })}
    </p>
  );
}
