import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import type { BatchOrder } from '../api/queue.js';
import { BatchDialog } from './batch-dialog.js';
import styles from './queue.module.css';

const ACTIONS = ['spread', 'assign', 'start', 'admit', 'return', 'remind', 'unassign'] as const;

interface BulkBarProps {
  editionId: string;
  chosen: readonly string[];
  onClear: () => void;
}

/** What can be done with the chosen entries in one go; each shows first what it would do. */
export function BulkBar({ editionId, chosen, onClear }: BulkBarProps) {
  const { t } = useTranslation('review');
  const [action, setAction] = useState<BatchOrder['action'] | null>(null);
  if (chosen.length === 0) return null;
  return (
    <div className={styles.bar} role="group" aria-label={t('batch.title')}>
      <span role="status">{t('batch.chosen', { count: chosen.length })}</span>
      {ACTIONS.map((one) => (
        <Button key={one} onClick={() => setAction(one)}>
          {t(`batch.action.${one}`)}
        </Button>
      ))}
      <Button look="text" onClick={onClear}>
        {t('batch.clear')}
      </Button>
      {action && (
        <BatchDialog
          key={action}
          editionId={editionId}
          action={action}
          entryIds={[...chosen]}
          onClose={(done) => {
            setAction(null);
            if (done) onClear();
          }}
        />
      )}
    </div>
  );
}
