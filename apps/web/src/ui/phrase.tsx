import { Fragment } from 'react';
import styles from './phrase.module.css';

/** A headline that never breaks inside a word: lines end between words, as a typesetter would end them. */
export function Phrase({ words }: { words: readonly string[] }) {
  return (
    <span className={styles.phrase}>
      {words.map((word, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {word}
        </Fragment>
      ))}
    </span>
  );
}
