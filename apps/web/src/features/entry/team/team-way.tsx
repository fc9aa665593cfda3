import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../ui/button.js';
import type { MyEntry } from '../api/my-entry.js';
import { answersOf, useFormSteps } from '../form/form-steps.js';
import { TEAM } from '../form/gaps.js';
import type { EntryPlan } from '../form/plan.js';
import styles from './team.module.css';

/** The steps of the application before and after its team, while it can be filled in. */
export function TeamWay({ plan, entry }: { plan: EntryPlan; entry: MyEntry }) {
  const { t } = useTranslation('team');
  const { steps } = useFormSteps(plan, entry, answersOf(entry));
  const index = steps.findIndex(({ key }) => key === TEAM);
  const [before, after] = [steps[index - 1], steps[index + 1]];
  if (!entry.can.edit || index < 0) return null;
  return (
    <nav className={styles.way} aria-label={t('form.way')}>
      {before && <LinkButton to={before.to}>{t('form.before', { name: before.name })}</LinkButton>}
      {after && (
        <LinkButton look="primary" to={after.to}>
          {t('form.after', { name: after.name })}
        </LinkButton>
      )}
    </nav>
  );
}
