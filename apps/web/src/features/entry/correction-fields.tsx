import { useTranslation } from 'react-i18next';
import { useSay } from '../../lib/i18n.js';
import { Soft } from '../../ui/stack.js';
import styles from './correction.module.css';
import type { ReviewRules } from './rules.js';

const BASICS = ['title', 'track', 'division', 'organisation', 'members'];

interface CorrectionFieldsProps {
  rules: ReviewRules;
  chosen: readonly string[];
  onChange: (fields: string[]) => void;
}

/** What the team may correct; nothing ticked: everything. */
export function CorrectionFields({ rules, chosen, onChange }: CorrectionFieldsProps) {
  const { t } = useTranslation('organiser');
  const say = useSay();
  const groups = [
    { code: 'basics', name: t('review.basics'), items: BASICS.map((key) => ({ key, name: t(`review.field.${key}`) })) },
    ...rules.form.sections.map(({ code, name, fields }) => ({
      code,
      name: say(name),
      items: fields.map(({ key, label }) => ({ key, name: say(label) })),
    })),
    {
      code: 'documents',
      name: t('review.documents'),
      items: rules.documents.map(({ code, name }) => ({ key: `documents.${code}`, name: say(name) })),
    },
  ];
  const toggle = (key: string) =>
    onChange(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key]);
  return (
    <fieldset className={styles.fields}>
      <legend>{t('review.fields')}</legend>
      <Soft>{t(chosen.length === 0 ? 'review.fields-all' : 'review.fields-some', { count: chosen.length })}</Soft>
      {groups.map((group) => (
        <details key={group.code} open={group.items.some(({ key }) => chosen.includes(key))}>
          <summary>
            {group.name}
            <span>{group.items.filter(({ key }) => chosen.includes(key)).length || ''}</span>
          </summary>
          {group.items.map(({ key, name }) => (
            <label key={key}>
              <input type="checkbox" checked={chosen.includes(key)} onChange={() => toggle(key)} />
              {name}
            </label>
          ))}
        </details>
      ))}
    </fieldset>
  );
}
