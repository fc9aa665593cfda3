import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../ui/button.js';
import type { Column } from '../../ui/data-list.js';
import { StateTag, type Tone } from '../../ui/state-tag.js';
import type { Conflict } from './api/conflicts.js';
import styles from './conflicts.module.css';
import { Why } from './why.js';

/** How loud an effect is said. */
export const TONES: Record<Conflict['effect'], Tone> = { block: 'danger', declare: 'warning', none: 'neutral' };

export interface ConflictActions {
  base: string;
  picked: ReadonlySet<string>;
  pick: (id: string) => void;
  answer: (conflict: Conflict) => void;
}

/** Who stands how to which entry, why, and what it leads to. */
export function useConflictColumns({ base, picked, pick, answer }: ConflictActions): Column<Conflict>[] {
  const { t } = useTranslation('conflicts');
  const roles = (conflict: Conflict) => conflict.roles.map((role) => t(`organiser:roles.${role}`)).join(t('comma'));
  return [
    {
      key: 'person',
      title: t('columns.person'),
      lead: true,
      render: (one) => (
        <label className={styles.pick}>
          {(one.can.keepAway || one.can.letIn) && (
            <input
              type="checkbox"
              checked={picked.has(one.id)}
              aria-label={t('pick', { name: one.personName, number: one.number })}
              onChange={() => pick(one.id)}
            />
          )}
          <span className={styles.who}>
            {one.personName}
            <small>{[roles(one), ...one.organisations].filter(Boolean).join(' · ')}</small>
          </span>
        </label>
      ),
    },
    {
      key: 'entry',
      title: t('columns.entry'),
      render: (one) => (
        <span className={styles.who}>
          <Link to={`${base}/entries/${one.subjectId}`}>{one.number || '–'}</Link>
          <small>{one.title}</small>
        </span>
      ),
    },
    { key: 'why', title: t('columns.why'), render: (one) => <Why conflict={one} /> },
    {
      key: 'state',
      title: t('columns.state'),
      render: (one) => (
        <span className={styles.who}>
          <span>
            <StateTag tone={TONES[one.effect]}>{t(`effects.${one.effect}`)}</StateTag>
          </span>
          <small>
            {t(`states.${one.state}`)}
            {one.decidedByName && ` · ${one.decidedByName}${t('colon')}${one.decisionReason ?? ''}`}
            {!one.decidedByName && one.enteredByName && ` · ${one.enteredByName}`}
          </small>
          {one.can.answer && (
            <span>
              <Button onClick={() => answer(one)}>{t('answer.verb')}</Button>
            </span>
          )}
        </span>
      ),
    },
  ];
}
