import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import type { MyEntry } from '../api/my-entry.js';
import { useUnsent } from '../api/unsent.js';
import { forgetHere, leftHere } from '../form/kept-here.js';
import { type EntryPlan, fieldsOf } from '../form/plan.js';
import styles from './mine.module.css';
import { type UnsentPart, UnsentParts } from './unsent-parts.js';

interface UnsentCardProps {
  entry: MyEntry;
  plan: EntryPlan;
  /** Draws by the form that the words answer. */
  byForm: (version: number, draw: (plan: EntryPlan) => ReactNode) => ReactNode;
}

/** What the team wrote and did not hand in: no part of the entry, and not lost. Nothing where there is none. */
export function UnsentCard({ entry, plan, byForm }: UnsentCardProps) {
  const { t } = useTranslation('revisions');
  const dates = useDates();
  const { data } = useUnsent(entry.id, entry.revisionNo > 0);
  const [here, setHere] = useState(() => leftHere(entry, fieldsOf(plan)));
  const items = data?.items ?? [];
  if (items.length === 0 && here.length === 0) return null;
  const forget = () => {
    forgetHere(entry, fieldsOf(plan));
    setHere([]);
  };
  return (
    <Card title={t('unsent.title')}>
      <div className={styles.read}>
        <p>{t('unsent.text')}</p>
        {here.length > 0 && (
          <Part said={t('unsent.here')}>
            <UnsentParts entryId={entry.id} parts={here} plan={plan} />
            <p>
              <Button look="text" onClick={forget}>
                {t('unsent.forget')}
              </Button>
            </p>
          </Part>
        )}
        {items.map(({ at, revision: no, formVersion, parts }) => (
          <Part key={at ?? ''} said={at ? t('unsent.aside', { at: dates.instant(at), no }) : t('unsent.left', { no })}>
            {byForm(formVersion, (asked) => (
              <UnsentParts entryId={entry.id} parts={parts as UnsentPart[]} plan={asked} />
            ))}
          </Part>
        ))}
      </div>
    </Card>
  );
}

function Part({ said, children }: { said: string; children: ReactNode }) {
  return (
    <section>
      <p className={styles.when}>{said}</p>
      {children}
    </section>
  );
}
