import { useTranslation } from 'react-i18next';
import type { Field } from '#kernel';
import { AnswerValue } from '../../../ui/answer-value.js';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import styles from './clash.module.css';
import type { Clash } from './draft-store.js';

interface ClashChoiceProps {
  field: Field;
  clash: Clash;
  /** Of a list: the row that clashes; the others are saved. */
  row?: string | undefined;
  onSettle: (winner: 'mine' | 'theirs') => void;
}

/** The same answer, or the same row, was changed here and elsewhere: both side by side, and the choice. */
export function ClashChoice({ field, clash, row, onSettle }: ClashChoiceProps) {
  const { t } = useTranslation('team');
  const shown = (value: unknown) => {
    if (value === null || value === undefined) return <p>{t('form.clash.empty')}</p>;
    if (row === undefined) return <AnswerValue value={value} options={field.options} columns={field.columns} />;
    return <AnswerValue value={field.kind === 'rows' ? [value] : value} columns={field.columns} />;
  };
  return (
    <Notice tone="warning" title={t(row === undefined ? 'form.clash.title' : 'form.clash.row-title')}>
      <p>{t('form.clash.text')}</p>
      <div className={styles.clash}>
        {(['mine', 'theirs'] as const).map((side) => (
          <section key={side} aria-label={t(`form.clash.${side}`)}>
            <h3>{t(`form.clash.${side}`)}</h3>
            <div className={styles.text}>{shown(clash[side])}</div>
            <Button onClick={() => onSettle(side)}>{t(`form.clash.keep-${side}`)}</Button>
          </section>
        ))}
      </div>
    </Notice>
  );
}
