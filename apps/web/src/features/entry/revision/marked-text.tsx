import { useTranslation } from 'react-i18next';
import styles from './revision.module.css';
import { textDifference } from './text-difference.js';

/** Two texts in one: what was taken out is struck through, what was put in is marked, also for who does not see it. */
export function MarkedText({ before, after }: { before: string; after: string }) {
  return (
    <p className={styles.marked}>
      {textDifference(before, after).map(({ in: where, text }, index) =>
        where === 'both' ? text : <Mark key={index} is={where} text={text} />,
      )}
    </p>
  );
}

/** A stretch that is only in one of two texts. */
export function Mark({ is, text }: { is: 'before' | 'after'; text: string }) {
  const { t } = useTranslation('revisions');
  const Tag = is === 'before' ? 'del' : 'ins';
  return (
    <>
      <span className="visually-hidden">{t(is === 'before' ? 'mark.removed' : 'mark.added')}</span>
      <Tag>{text}</Tag>
      <span className="visually-hidden">{t('mark.end')}</span>
    </>
  );
}
