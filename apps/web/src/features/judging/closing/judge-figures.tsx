import { useTranslation } from 'react-i18next';
import { Soft } from '../../../ui/stack.js';
import type { PanelAgreement } from '../api/figures.js';
import styles from './certainty.module.css';

const signed = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;

/** Judge by judge: strict or lenient, even or erratic, in words; then what the chair may want to look at. */
export function JudgeFigures({ panel }: { panel: PanelAgreement }) {
  const { t } = useTranslation('closing');
  const { people, outlying, divided } = panel;
  if (people.every(({ severity }) => severity === null)) return <Soft>{t('figures.unmodelled')}</Soft>;
  return (
    <>
      <p>{t('figures.about')}</p>
      <div className={styles.scroll} role="group" aria-label={t('figures.table')} tabIndex={0}>
        <table className={styles.table}>
          <caption className="visually-hidden">{t('figures.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('figures.judge')}</th>
              <th scope="col">{t('figures.severity')}</th>
              <th scope="col">{t('figures.words')}</th>
            </tr>
          </thead>
          <tbody>
            {people.map(({ judgeId, name, severity, se, flag, scatter }) => (
              <tr key={judgeId}>
                <th scope="row">{name}</th>
                <td data-label={t('figures.severity')}>
                  {severity === null ? '–' : signed(severity)}
                  {se !== null && <small>± {se.toFixed(2)}</small>}
                </td>
                <td data-label={t('figures.words')}>
                  {t(`figures.flags.${flag ?? 'usual'}`)}
                  {scatter && <small>{t(`figures.scatter.${scatter}`)}</small>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className={styles.findings}>
        {divided.map(({ number, title, range }) => (
          <li key={number}>{t('figures.divided', { number, title, range: range.toFixed(2) })}</li>
        ))}
        {outlying.map(({ number, title, name, residual }) => (
          <li key={`${number} ${name}`}>
            {t('figures.outlying', { number, title, name, residual: signed(residual) })}
          </li>
        ))}
      </ul>
      <Soft>{t('figures.means')}</Soft>
    </>
  );
}
