import { useTranslation } from 'react-i18next';
import { isBlank } from '#kernel';
import { useSay } from '../../lib/i18n.js';
import { Card } from '../../ui/card.js';
import { Fact, Facts } from '../../ui/facts.js';
import { StateTag } from '../../ui/state-tag.js';
import { Answer } from './answer.js';
import type { ReviewedEntry } from './api/entry.js';
import styles from './dossier.module.css';
import { anchorOf } from './review/part-name.js';
import type { ReviewRules } from './rules.js';

/** The frozen answers, section by section; what was sent back for correction is marked. */
export function Dossier({ entry, rules }: { entry: ReviewedEntry; rules: ReviewRules }) {
  const { t } = useTranslation('organiser');
  const say = useSay();
  const values = new Map(entry.answers.map(({ field, value }) => [field, value]));
  const corrected = new Set(entry.decisions.flatMap((one) => (one.verdict === 'return' ? one.fields : [])));
  const shown = rules.form.sections.map((section) => ({
    ...section,
    fields: section.fields.filter(({ key, required }) => required || values.has(key)),
  }));
  return shown
    .filter(({ fields }) => fields.length > 0)
    .map((section) => (
      <Card key={section.code} title={say(section.name)}>
        <Facts>
          {section.fields.map((field) => (
            <Fact key={field.key} label={say(field.label)}>
              <span id={anchorOf(field.key)} className={styles.anchor} />
              {isBlank(values.get(field.key)) ? (
                <span className={styles.blank}>{t('review.blank')}</span>
              ) : (
                <Answer field={field} value={values.get(field.key)} />
              )}
              {corrected.has(field.key) && (
                <span className={styles.mark}>
                  <StateTag tone="warning">{t('review.asked')}</StateTag>
                </span>
              )}
            </Fact>
          ))}
        </Facts>
      </Card>
    ));
}
