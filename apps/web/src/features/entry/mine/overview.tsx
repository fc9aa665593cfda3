import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import type { MyEntry } from '../api/my-entry.js';
import { FormProgress } from '../form/form-progress.js';
import { answersOf, stepAddress, useFormSteps } from '../form/form-steps.js';
import { GapList } from '../form/gap-list.js';
import type { Gap } from '../form/gaps.js';
import { type EntryPlan, isUnchanged } from '../form/plan.js';
import styles from './mine.module.css';

const SHOWN = 5;

/** What is on its way is not missing. */
const withoutArriving = (gaps: readonly Gap[], { arriving }: Pick<MyEntry, 'arriving'>) =>
  gaps.filter(({ path }) => !arriving.some(({ kind }) => path === `documents.${kind}`));

/** How far the application is, what is missing, and the way on. */
export function Overview({ plan, entry }: { plan: EntryPlan; entry: MyEntry }) {
  const { t } = useTranslation('team');
  const { steps, gaps: missing } = useFormSteps(plan, entry, answersOf(entry));
  const gaps = withoutArriving(missing, entry);
  const [gap] = gaps;
  const home = `/team/entries/${entry.id}`;
  return (
    <Card title={t('overview.progress')}>
      <FormProgress steps={steps} next={gap ? stepAddress(entry.id, gap.step, gap) : null} />
      {gaps.length > 0 && (
        <div className={styles.part}>
          <h3>{t('overview.missing', { count: gaps.length })}</h3>
          <GapList plan={plan} entryId={entry.id} gaps={gaps.slice(0, SHOWN)} />
          {gaps.length > SHOWN && <p className={styles.when}>{t('overview.more', { count: gaps.length - SHOWN })}</p>}
        </div>
      )}
      <p className={styles.actions}>
        <LinkButton look={gap ? 'primary' : 'quiet'} to={`${home}/form`}>
          {t(gap ? 'overview.go-on' : 'overview.change')}
        </LinkButton>
        {!gap && entry.can.submit && !isUnchanged(entry) && (
          <LinkButton look="primary" to={`${home}/submit`}>
            {t(entry.revisionNo > 0 && entry.materials?.handedIn !== false ? 'submit.verb-again' : 'overview.submit')}
          </LinkButton>
        )}
      </p>
    </Card>
  );
}
