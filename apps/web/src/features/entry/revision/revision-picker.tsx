import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { Button } from '../../../ui/button.js';
import { SelectField } from '../../../ui/choice-fields.js';
import { Loaded } from '../../../ui/loaded.js';
import { useRevisions } from '../api/revisions.js';
import styles from './revision.module.css';

interface RevisionPickerProps {
  entryId: string;
  from: number;
  to: number;
  onPick: (from: number, to: number) => void;
}

/** Which two submits are compared. */
export function RevisionPicker({ entryId, from, to, onPick }: RevisionPickerProps) {
  const { t } = useTranslation('revisions');
  const dates = useDates();
  return (
    <Loaded query={useRevisions(entryId)}>
      {({ items }) => {
        const options = items.map(({ no, frozenAt }) => ({
          value: String(no),
          label: t('compare.option', { no, at: dates.instant(frozenAt) }),
        }));
        return (
          <div className={styles.choice} role="group" aria-label={t('compare.which')} data-print="no">
            <SelectField
              label={t('compare.before')}
              options={options}
              value={String(from)}
              onChange={(no) => onPick(Number(no), to)}
            />
            <SelectField
              label={t('compare.after')}
              options={options}
              value={String(to)}
              onChange={(no) => onPick(from, Number(no))}
            />
            <Button onClick={() => onPick(to, from)}>{t('compare.swap')}</Button>
          </div>
        );
      }}
    </Loaded>
  );
}
