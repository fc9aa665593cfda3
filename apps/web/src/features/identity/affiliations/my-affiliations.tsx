import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Loaded } from '../../../ui/loaded.js';
import { type Affiliation, useAffiliations } from '../api/affiliations.js';
import styles from '../identity.module.css';
import { AffiliationDialog } from './affiliation-dialog.js';
import { LeaveDialog } from './leave-dialog.js';

/** Where one belongs and belonged, to be stated by oneself. */
export function MyAffiliations() {
  const { t } = useTranslation('belonging');
  const [open, setOpen] = useState<Affiliation | 'new' | null>(null);
  const close = () => setOpen(null);
  return (
    <Loaded query={useAffiliations()}>
      {({ items }) => (
        <div className={styles.stated}>
          {items.length === 0 && <EmptyState title={t('own.none')}>{t('own.none-hint')}</EmptyState>}
          {items.length > 0 && (
            <ul className={styles.sessions}>
              {items.map((one) => (
                <Line key={one.organisationId} affiliation={one} onLeave={setOpen} />
              ))}
            </ul>
          )}
          <div>
            <Button onClick={() => setOpen('new')}>{t('own.add')}</Button>
          </div>
          {open === 'new' && <AffiliationDialog onClose={close} />}
          {open !== null && open !== 'new' && <LeaveDialog affiliation={open} onClose={close} />}
        </div>
      )}
    </Loaded>
  );
}

function Line({ affiliation, onLeave }: { affiliation: Affiliation; onLeave: (one: Affiliation) => void }) {
  const { t } = useTranslation('belonging');
  const { name, leftAt } = affiliation;
  const verb = leftAt === null ? t('own.leave') : t('own.change');
  return (
    <li>
      <div>
        <p className={styles.device}>{name}</p>
        <p className={styles.fine}>{leftAt === null ? t('own.now') : t('own.until', { day: leftAt.slice(0, 10) })}</p>
      </div>
      <Button aria-label={`${verb} ${name}`} onClick={() => onLeave(affiliation)}>
        {verb}
      </Button>
    </li>
  );
}
