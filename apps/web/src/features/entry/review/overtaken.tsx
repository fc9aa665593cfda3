import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../lib/api/problem.js';
import { Notice } from '../../../ui/notice.js';
import { entryKey } from '../api/my-entry.js';
import styles from './review.module.css';

/** Refusals of an action that somebody else has already made pointless. */
const BEHIND = ['wrong-state', 'proposal-open'];

const Behind = createContext<(error: unknown) => boolean>(() => false);

/** Tells that an action was refused; true when somebody else was quicker and the page now shows what they did. */
export const useOvertaken = () => useContext(Behind);

/** The page of an entry: when somebody else was quicker, it is read anew and says so above everything. */
export function SaysOvertaken({ entryId, children }: { entryId: string; children: ReactNode }) {
  const { t } = useTranslation('desk');
  const client = useQueryClient();
  const [over, setOver] = useState(false);
  const hear = (error: unknown) => {
    if (!isProblem(error, ...BEHIND)) return false;
    setOver(true);
    void client.invalidateQueries({ queryKey: entryKey(entryId) });
    return true;
  };
  return (
    <Behind value={hear}>
      <div role="alert" className={over ? styles.overtaken : undefined}>
        {over && (
          <Notice tone="warning" title={t('overtaken.title')}>
            <p>{t('overtaken.text')}</p>
          </Notice>
        )}
      </div>
      {children}
    </Behind>
  );
}
