import { useTranslation } from 'react-i18next';
import { columnOf, spreadOf, WIDE, windowOf } from './spread.js';
import styles from './spread.module.css';

interface OwnSpreadProps {
  /** The judge's other submitted sheets, `86.50`. */
  own: readonly string[];
  /** This sheet, in hundredths; null while it is not complete. */
  total: number | null;
  /** The whole panel's sheets by columns, once the round is over. */
  panel: readonly number[] | null;
}

/** How the judge's own totals lie, with this sheet among them; the panel's beside it only after the round. */
export function OwnSpread({ own, total, panel }: OwnSpreadProps) {
  const { t } = useTranslation('scoring');
  if (own.length === 0 && !panel) return null;
  const mine = spreadOf(own);
  const here = total === null ? null : columnOf(total);
  const { from, to } = windowOf(
    mine,
    panel ?? [],
    mine.map((_, at) => Number(at === here)),
  );
  const columns = mine.map((count, at) => ({ at, own: count, panel: panel?.[at] ?? 0 })).slice(from, to + 1);
  const nameOf = (at: number) => t('spread.column', { from: at * WIDE, to: at === 19 ? 100 : at * WIDE + WIDE });
  return (
    <figure className={styles.spread}>
      <figcaption>{t(panel ? 'spread.title-panel' : 'spread.title')}</figcaption>
      <Bars columns={columns} here={here} />
      <table className="visually-hidden">
        <caption>{t('spread.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('paper.total')}</th>
            <th scope="col">{t('spread.own')}</th>
            {panel && <th scope="col">{t('spread.panel')}</th>}
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <tr key={column.at}>
              <th scope="row">
                {nameOf(column.at)}
                {column.at === here && t('spread.here')}
              </th>
              <td>{column.own}</td>
              {panel && <td>{column.panel}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>{t(panel ? 'spread.note-panel' : 'spread.note')}</p>
    </figure>
  );
}

const [WIDTH, HEIGHT] = [24, 64];

function Bars({
  columns,
  here,
}: {
  columns: readonly { at: number; own: number; panel: number }[];
  here: number | null;
}) {
  const most = Math.max(1, ...columns.map(({ own }) => own));
  const mostOf = Math.max(1, ...columns.map(({ panel }) => panel));
  return (
    <svg
      className={styles.bars}
      viewBox={`0 0 ${columns.length * WIDTH} ${HEIGHT + 20}`}
      aria-hidden="true"
      preserveAspectRatio="xMinYMax meet"
    >
      {columns.map(({ at, own, panel }, index) => {
        const [left, tall, taller] = [index * WIDTH, (own / most) * HEIGHT, (panel / mostOf) * HEIGHT];
        return (
          <g key={at}>
            <rect className={styles.panel} x={left + 1} y={HEIGHT - taller} width={WIDTH - 2} height={taller} />
            <rect className={styles.own} x={left + 5} y={HEIGHT - tall} width={WIDTH - 10} height={tall} />
            {at === here && <path className={styles.here} d={`M${left + 12} ${HEIGHT - 6} l-6 -10 h12 z`} />}
            <text x={left} y={HEIGHT + 14}>
              {at % 2 === 0 ? at * WIDE : ''}
            </text>
          </g>
        );
      })}
      <path className={styles.axis} d={`M0 ${HEIGHT} h${columns.length * WIDTH}`} />
    </svg>
  );
}
