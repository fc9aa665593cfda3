import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { useDates } from '../../../lib/date.js';
import type { Sheet } from '../api/assignment.js';
import styles from './sheet.module.css';

interface SheetClashProps {
  /** The exact total here. */
  mine: string;
  theirs: Sheet;
  onSettle: (winner: 'mine' | 'theirs') => void;
}

/** The sheet was saved on another device meanwhile: the judge chooses which one stays. */
export function SheetClash({ mine, theirs, onSettle }: SheetClashProps) {
  const { t } = useTranslation('judge');
  const dates = useDates();
  return (
    <Notice tone="warning" title={t('sheet.clash')}>
      <p>{t('sheet.clash-text', { mine, theirs: theirs.total, at: dates.time(theirs.savedAt, true) })}</p>
      <p className={styles.row}>
        <Button onClick={() => onSettle('mine')}>{t('sheet.keep-mine', { total: mine })}</Button>
        <Button onClick={() => onSettle('theirs')}>{t('sheet.keep-theirs', { total: theirs.total })}</Button>
      </p>
    </Notice>
  );
}
