import { useTranslation } from 'react-i18next';
import type { PanelAgreement } from '../api/figures.js';
import styles from './watching.module.css';

type Judge = PanelAgreement['people'][number];

/** What deserves attention in a judge's marks, each with what can be done about it. */
export function JudgeNotes({ judge }: { judge: Judge }) {
  const { t } = useTranslation('watching');
  const notes = notesOf(judge);
  if (notes.length === 0) return judge.severity === null ? t('notes.unmodelled') : t('notes.usual');
  return (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={note}>{t(`notes.${note}`)}</li>
      ))}
    </ul>
  );
}

/** Which remarks there are to make, by their texts' keys. */
export function notesOf({ flag, scatter, discrimination, farFromOwn }: Judge) {
  const lacking = discrimination?.band === 'discrimination-lacking' ? ('lacking' as const) : null;
  const own = (farFromOwn ?? 0) > 0 ? ('own' as const) : null;
  return [flag, scatter, lacking, own].filter((note) => note !== null);
}
