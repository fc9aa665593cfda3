import { useTranslation } from 'react-i18next';
import type { PanelAgreement } from '../api/figures.js';
import { signed, total } from './figures.js';
import { JudgeNotes, notesOf } from './judge-notes.js';
import styles from './watching.module.css';

type Judge = PanelAgreement['people'][number];

const HEADS = ['judge', 'sheets', 'severity', 'discrimination', 'range', 'own', 'words'] as const;
const GUIDE = ['severity', 'discrimination', 'range', 'own', 'words'] as const;

/** Judge by judge: strict or lenient, telling good from weak, range, steadiness; what it means, and what can be done. */
export function JudgeFigures({ panel }: { panel: PanelAgreement }) {
  const { t } = useTranslation('watching');
  if (panel.people.length === 0) return null;
  return (
    <div className={styles.around}>
      <p>{t('about')}</p>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('table')}</caption>
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col">
                {t(`heads.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inOrder(panel.people).map((judge) => (
            <Line key={judge.judgeId} judge={judge} />
          ))}
        </tbody>
      </table>
      <details className={styles.guide}>
        <summary>{t('guide.title')}</summary>
        <dl>
          {GUIDE.map((head) => (
            <div key={head}>
              <dt>{t(`heads.${head}`)}</dt>
              <dd>{t(`guide.${head}`)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}

/** Those of whom there is something to say come first; the strictest first in both parts. */
const inOrder = (people: readonly Judge[]) =>
  people.toSorted((a, b) => Math.sign(notesOf(b).length) - Math.sign(notesOf(a).length));

function Line({ judge }: { judge: Judge }) {
  const { t } = useTranslation('watching');
  const { name, sheets, farFromOwn } = judge;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={t('heads.sheets')}>{sheets}</td>
      <td data-label={t('heads.severity')}>
        <Severity judge={judge} />
      </td>
      <td data-label={t('heads.discrimination')}>
        <Discrimination judge={judge} />
      </td>
      <td data-label={t('heads.range')}>
        <Range judge={judge} />
      </td>
      <td data-label={t('heads.own')}>
        {farFromOwn === null ? <Few /> : farFromOwn === 0 ? t('far-none') : t('far', { count: farFromOwn })}
      </td>
      <td data-label={t('heads.words')}>
        <JudgeNotes judge={judge} />
      </td>
    </tr>
  );
}

function Few() {
  const { t } = useTranslation('watching');
  return <span className={styles.few}>{t('few')}</span>;
}

function Severity({ judge: { severity, low, high } }: { judge: Judge }) {
  const { t } = useTranslation('watching');
  if (severity === null || low === null || high === null) return <Few />;
  return (
    <>
      {signed(severity)}
      {low < high && <small>{t('interval', { low: signed(low), high: signed(high) })}</small>}
    </>
  );
}

function Discrimination({ judge: { discrimination } }: { judge: Judge }) {
  const { t } = useTranslation('watching');
  if (!discrimination) return <Few />;
  const { band, correlation } = discrimination;
  return (
    <>
      {t(`bands.${band}`)}
      <small>{correlation === null ? t('all-same') : t('correlation', { value: signed(correlation) })}</small>
    </>
  );
}

function Range({ judge: { range } }: { judge: Judge }) {
  const { t } = useTranslation('watching');
  if (!range) return <Few />;
  return (
    <>
      {`${total(range.lowest)}–${total(range.highest)}`}
      {range.share !== null && <small>{t('share', { percent: Math.round(range.share * 100) })}</small>}
    </>
  );
}
