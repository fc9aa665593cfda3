import { useTranslation } from 'react-i18next';
import { useSay } from '../../../lib/i18n.js';
import type { AskedEntry } from '../api/declarations.js';
import { Notice } from '../../../ui/notice.js';
import styles from './declaration.module.css';

/** What was found between the judge and an entry, in words. */
export function FoundRelations({ relations }: { relations: AskedEntry['relations'] }) {
  const { t } = useTranslation('conflicts');
  const say = useSay();
  if (relations.length === 0) return null;
  const where = ({ ground, question, year }: AskedEntry['relations'][number]) =>
    [ground, question && t('why.question', { question: say(question) }), year && t('why.year', { year })]
      .filter(Boolean)
      .join(t('why.join'));
  return (
    <Notice tone="warning" title={t('declare.found')}>
      <ul className={styles.found}>
        {relations.map((one, index) => (
          <li key={index}>{[t(`relations.${one.relation}`), where(one)].filter(Boolean).join(t('colon'))}</li>
        ))}
      </ul>
    </Notice>
  );
}
