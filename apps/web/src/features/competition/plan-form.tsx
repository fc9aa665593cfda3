import { useTranslation } from 'react-i18next';
import { useSay } from '../../lib/i18n.js';
import { Card } from '../../ui/card.js';
import type { EditionPlan } from './api/plan.js';
import styles from './plan.module.css';
import { sizeText } from './size.js';

/** What teams are asked for: questions, files, consents; and what the formal review asks itself. */
export function PlanForm({ plan }: { plan: EditionPlan }) {
  const { t } = useTranslation('organiser');
  const say = useSay();
  return (
    <Card title={t('settings.form', { version: plan.form.version })}>
      {plan.form.sections.map((section) => (
        <details key={section.code} className={styles.fold}>
          <summary>
            {say(section.name)} · {t('settings.questions', { count: section.fields.length })}
          </summary>
          <ul className={styles.fields}>
            {section.fields.map((field) => (
              <li key={field.key}>
                {say(field.label)}{' '}
                <span className={styles.soft}>{t(field.required ? 'settings.required' : 'common:optional')}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
      <details className={styles.fold}>
        <summary>{t('settings.documents')}</summary>
        <ul className={styles.fields}>
          {plan.documents.map((one) => (
            <li key={one.code}>
              {say(one.name)} <span className={styles.soft}>≤ {sizeText(one.maxBytes)}</span>
            </li>
          ))}
        </ul>
      </details>
      <Texts title={t('settings.consents')} texts={plan.consents.map(({ text }) => say(text))} />
      <Texts title={t('review.checklist')} texts={plan.checklist.map(({ text }) => say(text))} />
    </Card>
  );
}

function Texts({ title, texts }: { title: string; texts: readonly string[] }) {
  return (
    <details className={styles.fold}>
      <summary>
        {title} · {texts.length}
      </summary>
      <ol className={styles.fields}>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
    </details>
  );
}
