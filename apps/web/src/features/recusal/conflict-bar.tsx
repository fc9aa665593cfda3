import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import type { ConflictFilter, Conflicts, Decision } from './api/conflicts.js';
import styles from './conflicts.module.css';
import { ExportConflicts } from './export-conflicts.js';

interface ConflictBarProps {
  editionId: string;
  filter: ConflictFilter;
  can: Conflicts['can'];
  picked: number;
  onOpen: (what: Decision | 'pin') => void;
  onUnpick: () => void;
}

/** What can be done with the list, and with those that were chosen in it. */
export function ConflictBar({ editionId, filter, can, picked, onOpen, onUnpick }: ConflictBarProps) {
  const { t } = useTranslation('conflicts');
  return (
    <div className={styles.bar}>
      {can.pin && <Button onClick={() => onOpen('pin')}>{t('pin.open')}</Button>}
      <ExportConflicts editionId={editionId} filter={filter} />
      {can.decide && picked > 0 && (
        <>
          <span role="status">{t('picked', { count: picked })}</span>
          <Button onClick={() => onOpen('keep-away')}>{t('decide.keep-away.open')}</Button>
          <Button onClick={() => onOpen('let-in')}>{t('decide.let-in.open')}</Button>
          <Button look="text" onClick={onUnpick}>
            {t('unpick')}
          </Button>
        </>
      )}
    </div>
  );
}
