import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { useSay } from '../../../lib/i18n.js';
import type { FrontView } from '../api/front.js';
import type { EditionPlan } from '../api/plan.js';
import type { DatesPreview } from '../api/plan-preview.js';
import type { SettingsView } from '../api/settings.js';
import { PlanAwards } from '../plan-awards.js';
import { PlanRounds } from '../plan-rounds.js';
import { CertificatesPreview } from './certificates-preview.js';
import { ChapterPreview } from './chapter-preview.js';
import { NoticesPreview } from './notices-preview.js';
import styles from './page.module.css';
import type { PartPage } from './pages.js';
import { RecusalPreview } from './recusal-preview.js';

/** The public page's view of an edition, were the plan in force. */
function frontOf(
  { id, state, milestones, now, ...settings }: SettingsView,
  plan: EditionPlan,
  counted: Dates,
): FrontView {
  const shown = new Map(plan.timeline.flatMap(({ code, name, internal }) => (internal ? [] : [[code, name] as const])));
  const all = counted ? countedStages(counted) : milestones;
  const stages = all.flatMap((one) => (shown.has(one.code) ? [{ ...one, name: shown.get(one.code) ?? one.name }] : []));
  const [first] = stages;
  const registration = { open: false, startsAt: first?.startsAt ?? now, endsAt: first?.endsAt ?? now };
  const { rulesLockedAt, calendarProvisional } = settings;
  const dates = { milestones: stages, moves: [], registration, calendarProvisional };
  const headline = { name: [plan.name['zh-CN']], theme: [plan.theme['zh-CN']] };
  return { ...plan, ...dates, headline, id, state, now, rulesLockedAt };
}

type Dates = DatesPreview | null | undefined;

/** The stages of a draft as its unsaved changes would leave them, in the order of time. */
function countedStages({ stages }: DatesPreview): FrontView['milestones'] {
  const counted = stages.flatMap(({ code, name, startsAt, endsAt }) =>
    startsAt && endsAt ? [{ code, name, startsAt, endsAt, state: 'later' as const }] : [],
  );
  return counted.sort((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt));
}

interface PartPreviewProps {
  page: PartPage;
  settings: SettingsView;
  plan: EditionPlan;
  dates?: Dates;
}

/** What people see of the parts of a page, by the very components of the public pages where there are some. */
export function PartPreview({ page, settings, plan, dates }: PartPreviewProps) {
  const front = frontOf(settings, plan, dates);
  return (
    <>
      {page === 'basics' && <Title plan={plan} />}
      {page === 'judging' && <Undertaking plan={plan} />}
      {page === 'rounds' && <PlanRounds plan={plan} />}
      {page === 'awards' && <PlanAwards plan={plan} />}
      {page === 'consents' && <Consents plan={plan} />}
      {page === 'pledge' && <Pledge plan={plan} settings={settings} />}
      {page === 'notices' && <NoticesPreview plan={plan} />}
      {page === 'certificates' && <CertificatesPreview editionId={settings.id} plan={plan} />}
      {page === 'recusal' && <RecusalPreview plan={plan} />}
      {page === 'checklist' && <Checklist plan={plan} />}
      <ChapterPreview page={page} front={front} />
    </>
  );
}

function Title({ plan }: { plan: EditionPlan }) {
  const { t } = useTranslation('settings');
  const say = useSay();
  return (
    <div className={styles.previewTitle}>
      <p className={styles.previewName}>{say(plan.name)}</p>
      <p>{say(plan.theme)}</p>
      <p className={styles.fine}>{say(plan.summary)}</p>
      <p className={styles.fine}>{t('correction-means', { count: plan.correctionDays })}</p>
    </div>
  );
}

/** What judges meet before they see an entry. */
function Undertaking({ plan }: { plan: EditionPlan }) {
  const { t } = useTranslation('settings');
  const say = useSay();
  return (
    <div className={styles.previewTitle}>
      {plan.judging ? <p className={styles.pledge}>{say(plan.judging.undertaking)}</p> : <p>{t('undertaking-none')}</p>}
      <p className={styles.fine}>{t(plan.judging?.secondFactor ? 'factor-asked' : 'factor-free')}</p>
    </div>
  );
}

function Consents({ plan }: { plan: EditionPlan }) {
  const { t } = useTranslation('settings');
  const say = useSay();
  return (
    <ul className={styles.ticks}>
      {plan.consents.map(({ code, required, text, version }) => (
        <li key={code}>
          <span aria-hidden="true">☐</span>
          <span>
            {say(text)}{' '}
            <span className={styles.fine}>
              {t(required ? 'consent-required' : 'consent-optional')} · {t('version', { version })}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Pledge({ plan, settings }: { plan: EditionPlan; settings: SettingsView }) {
  const { t } = useTranslation('settings');
  const say = useSay();
  const dates = useDates();
  if (!plan.pledge) return <p>{t('pledge-none')}</p>;
  const { text, document, sealDue, version } = plan.pledge;
  const due = settings.milestones.find(({ code }) => code === sealDue);
  const scan = plan.documents.find(({ code }) => code === document);
  return (
    <div className={styles.previewTitle}>
      <p className={styles.pledge}>{say(text)}</p>
      <p className={styles.fine}>
        {t('pledge-due', { name: say(scan?.name), at: due ? dates.until(due.endsAt) : '–' })} ·{' '}
        {t('version', { version })}
      </p>
    </div>
  );
}

function Checklist({ plan }: { plan: EditionPlan }) {
  const say = useSay();
  return (
    <ol className={styles.ticks}>
      {plan.checklist.map(({ code, text }) => (
        <li key={code}>
          <span aria-hidden="true">☐</span>
          <span>{say(text)}</span>
        </li>
      ))}
    </ol>
  );
}
