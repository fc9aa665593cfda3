import { Fragment } from 'react';
import { useLocale } from '../lib/i18n.js';
import styles from './phrase.module.css';

/** A headline that never breaks inside a Chinese word: lines end between words, as a typesetter would end them. */
export function Phrase({ children }: { children: string }) {
  const locale = useLocale();
  if (locale === 'en' || !('Segmenter' in Intl)) return children;
  const words = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(children)];
  return (
    <span className={styles.phrase}>
      {words.map(({ segment, index, isWordLike }) => (
        <Fragment key={index}>
          {index > 0 && isWordLike && <wbr />}
          {segment}
        </Fragment>
      ))}
    </span>
  );
}
