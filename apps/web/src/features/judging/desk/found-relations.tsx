import { useTranslation } from 'react-i18next';
import type { AskedEntry } from '../api/declarations.js';
import { Notice } from '../../../ui/notice.js';
import styles from './declaration.module.css';

/** What was found between the judge and an entry, in words. */
export function FoundRelations({ relations }: { relations: AskedEntry['relations'] }) {
  const { t } = useTranslation('conflicts');
  if (relations.length === 0) return null;
  return (
    <Notice tone="warning" title={t('declare.found')}>
      <ul className={styles.found}>
        {relations.map(({ relation, ground }, index) => (
          <li key={index}>
            {t(`relations.${relation}`)}
            {ground && `${t('colon')}${ground}`}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
