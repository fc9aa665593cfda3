import { useTranslation } from 'react-i18next';
import type { Field } from '#kernel';
import { AnswerValue } from '../../../ui/answer-value.js';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import styles from './clash.module.css';

interface ClashChoiceProps {
  field: Field;
  mine: unknown;
  theirs: unknown;
  onSettle: (winner: 'mine' | 'theirs') => void;
}

/** The same answer was changed here and elsewhere: both side by side, and the choice. */
export function ClashChoice({ field, mine, theirs, onSettle }: ClashChoiceProps) {
  const { t } = useTranslation('team');
  const shape = { options: field.options, columns: field.columns };
  return (
    <Notice tone="warning" title={t('form.clash.title')}>
      <p>{t('form.clash.text')}</p>
      <div className={styles.clash}>
        {(['mine', 'theirs'] as const).map((side) => (
          <section key={side} aria-label={t(`form.clash.${side}`)}>
            <h3>{t(`form.clash.${side}`)}</h3>
            <div className={styles.text}>
              <AnswerValue value={side === 'mine' ? mine : theirs} {...shape} />
            </div>
            <Button onClick={() => onSettle(side)}>{t(`form.clash.keep-${side}`)}</Button>
          </section>
        ))}
      </div>
    </Notice>
  );
}
