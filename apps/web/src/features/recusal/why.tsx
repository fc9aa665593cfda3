import { useTranslation } from 'react-i18next';
import { useSay } from '../../lib/i18n.js';
import type { Conflict } from './api/conflicts.js';
import styles from './conflicts.module.css';

/** The ground of a relation as one line of words. */
export function useWhy(): (conflict: Pick<Conflict, 'why' | 'statement' | 'state'>) => string {
  const { t } = useTranslation('conflicts');
  const say = useSay();
  return ({ why, statement, state }) =>
    [
      why.organisation,
      why.member && t('why.member', { name: why.member }),
      why.text,
      why.question && t('why.question', { question: say(why.question) }),
      why.year && t('why.year', { year: why.year }),
      why.leftAt && t('why.left', { day: why.leftAt.slice(0, 10) }),
      why.reason && t('why.reason', { reason: why.reason }),
      statement && t(state === 'cleared' ? 'why.cleared' : 'why.stated', { statement }),
    ]
      .filter(Boolean)
      .join(t('why.join'));
}

/** Why a relation was found, how sure it is, and what the person says of it. */
export function Why({
  conflict,
}: {
  conflict: Pick<Conflict, 'relation' | 'evidence' | 'why' | 'statement' | 'state'>;
}) {
  const { t } = useTranslation('conflicts');
  const why = useWhy()(conflict);
  return (
    <div className={styles.why}>
      <span>{t(`relations.${conflict.relation}`)}</span>
      <small>
        {why || '–'}
        {' · '}
        {t(`evidence.${conflict.evidence}`)}
      </small>
    </div>
  );
}
