import { useTranslation } from 'react-i18next';
import type { PanelAgreement } from '../api/figures.js';
import { points, wayOf } from './figures.js';
import styles from './watching.module.css';

/** Marks and entries that the chair may want to look at, each with what to look for. */
export function Findings({ panel: { divided, outlying, unlikeOwn } }: { panel: PanelAgreement }) {
  const { t } = useTranslation('watching');
  if (divided.length + outlying.length + unlikeOwn.length === 0) return null;
  const apart = (value: number) => ({ way: t(wayOf(value)), points: points(Math.abs(value)) });
  return (
    <section className={styles.findings}>
      <h3>{t('findings')}</h3>
      <ul>
        {divided.map(({ number, title, range }) => (
          <li key={number}>{t('divided', { number, title, range: points(range) })}</li>
        ))}
        {outlying.map(({ residual, ...one }) => (
          <li key={`${one.number} ${one.name}`}>{t('outlying', { ...one, ...apart(residual) })}</li>
        ))}
        {unlikeOwn.map(({ distance, ...one }) => (
          <li key={`own ${one.number} ${one.name}`}>{t('unlike-own', { ...one, ...apart(distance) })}</li>
        ))}
      </ul>
    </section>
  );
}
