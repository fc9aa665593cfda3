import { useTranslation } from 'react-i18next';
import { isBlank, isShown } from '#kernel';
import { useSay } from '../../../lib/i18n.js';
import { AnswerValue } from '../../../ui/answer-value.js';
import type { MyEntry } from '../api/my-entry.js';
import { answersOf } from '../form/form-steps.js';
import { FrozenSummary } from '../form/frozen-summary.js';
import { withContext } from '../form/gaps.js';
import type { EntryPlan } from '../form/plan.js';
import styles from './mine.module.css';

/** The entry as it was handed in, to be read. */
export function ReadOnly({ entry, plan }: { entry: MyEntry; plan: EntryPlan }) {
  const { t } = useTranslation('team');
  const say = useSay();
  const answers = withContext(answersOf(entry), entry);
  return (
    <div className={styles.read}>
      <FrozenSummary plan={plan} entry={entry} />
      {entry.documents.map((file) => (
        <p key={file.id}>
          <a href={`/api/entries/${entry.id}/files/${file.id}`} download={file.name}>
            {t('documents.download', { name: file.name })}
          </a>
        </p>
      ))}
      {plan.form.sections.map((section) => (
        <section key={section.code}>
          <h3>{say(section.name)}</h3>
          <dl>
            {section.fields
              .filter((field) => isShown(field, answers) && !isBlank(answers[field.key]))
              .map((field) => (
                <div key={field.key}>
                  <dt>{say(field.label)}</dt>
                  <dd>
                    <AnswerValue value={answers[field.key]} options={field.options} columns={field.columns} />
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
