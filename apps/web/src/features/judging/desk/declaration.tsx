import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import type { Assignment } from '../api/assignment.js';
import styles from './declaration.module.css';

interface DeclarationProps {
  assignment: Assignment;
  onClear: () => void;
  onRecuse: () => void;
}

/** Before any file opens: who the entry belongs to, and whether the judge is free to judge it. */
export function Declaration({ assignment, onClear, onRecuse }: DeclarationProps) {
  const { t } = useTranslation('judge');
  const { entry } = assignment;
  return (
    <section className={styles.gate} aria-labelledby="declare">
      <h2 id="declare">{t('declare.title')}</h2>
      <p>{t('declare.text')}</p>
      <dl className={styles.facts}>
        <div>
          <dt>{t('declare.organisation')}</dt>
          <dd>{entry.organisationName}</dd>
        </div>
        <div>
          <dt>{t('declare.lead')}</dt>
          <dd>{entry.leadName}</dd>
        </div>
        {entry.members.length > 0 && (
          <div>
            <dt>{t('declare.members')}</dt>
            <dd>
              <ul className={styles.people}>
                {entry.members.map(({ name, unit }, index) => (
                  <li key={index}>
                    {name} <span>{unit}</span>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
      <div className={styles.actions}>
        <Button look="primary" large onClick={onClear}>
          {t('declare.clear')}
        </Button>
        {assignment.can.recuse && (
          <Button large onClick={onRecuse}>
            {t('recuse.verb')}
          </Button>
        )}
      </div>
    </section>
  );
}
