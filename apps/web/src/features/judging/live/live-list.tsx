import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../lib/i18n.js';
import { StateTag } from '../../../ui/state-tag.js';
import type { Board, BoardLine } from '../api/board.js';
import { criterionName, type JudgingPlan, type RoundRule, stepName } from '../rules.js';
import styles from './live.module.css';
import { lineBefore } from './movement.js';
import { useMoves, useSliding } from './use-moving.js';

const HEADS = ['rank', 'moved', 'project', 'value', 'decided', 'sheets'] as const;

interface LiveListProps {
  title: string;
  board: Board;
  rows: readonly BoardLine[];
  /** How many would go on; null: nobody does, it is the last round. */
  seats: number | null;
  /** Sheets that each entry is to have. */
  due: ReadonlyMap<string, number>;
  rule: RoundRule;
  plan: JudgingPlan;
}

/** One list as it stands now: rows move as sheets arrive, and say by how many places. */
export function LiveList({ title, board, rows, seats, due, rule, plan }: LiveListProps) {
  const { t } = useTranslation('board');
  const moves = useMoves(rows);
  const body = useSliding();
  const cut = lineBefore(seats, rows);
  return (
    <div className={styles.scroll} role="group" aria-label={title} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col">
                {t(`heads.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row, at) => (
            <Fragment key={row.entryId}>
              {at === cut && (
                <tr className={styles.cut}>
                  <td colSpan={HEADS.length}>{t('cut', { count: seats ?? 0 })}</td>
                </tr>
              )}
              <tr data-entry={row.entryId} data-ranked={row.rank !== null}>
                <td className={styles.rank}>{row.rank ?? '–'}</td>
                <td>
                  <Moved by={moves.get(row.entryId) ?? 0} />
                </td>
                <th scope="row">
                  <Entry row={row} criteria={board.criteria} rule={rule} />
                  <span className={`${styles.soft} ${styles.narrow}`}>
                    <Decided row={row} rule={rule} plan={plan} quiet />
                  </span>
                </th>
                <td className={styles.value}>
                  {row.shown ?? t('no-value')}
                  {row.untrimmed && rule.trim && <span className={styles.soft}>{t('untrimmed')}</span>}
                </td>
                <td>
                  <Decided row={row} rule={rule} plan={plan} />
                </td>
                <td className={styles.sheets}>
                  {t('sheets-of', { count: row.sheets, of: due.get(row.entryId) ?? row.sheets })}
                </td>
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Moved({ by }: { by: number }) {
  const { t } = useTranslation('board');
  if (by === 0) return <span className={styles.still}>–</span>;
  const places = Math.abs(by);
  return (
    <span className={by > 0 ? styles.up : styles.down}>
      <span aria-hidden="true">
        {by > 0 ? '▲' : '▼'} {places}
      </span>
      <span className="visually-hidden">{t(by > 0 ? 'rose' : 'fell', { count: places })}</span>
    </span>
  );
}

interface DecidedProps extends Pick<LiveListProps, 'rule' | 'plan'> {
  row: BoardLine;
  /** Nothing where no step did. */
  quiet?: boolean;
}

/** The step of the ladder that told an entry apart from those of the same total. */
function Decided({ row, rule, plan, quiet = false }: DecidedProps) {
  const { t } = useTranslation('organiser');
  const say = useSay();
  if (!row.decidedBy || row.decidedBy === 'total') return quiet ? null : '–';
  return stepName(plan, rule, row.decidedBy, say, t);
}

/** The entry, on demand with the means of its criteria. */
function Entry({ row, criteria, rule }: { row: BoardLine; criteria: readonly string[]; rule: RoundRule }) {
  const { t } = useTranslation('board');
  const say = useSay();
  const means = criteria.flatMap((code, at) => {
    const mean = row.means[at] ?? null;
    return mean === null ? [] : [{ code, mean }];
  });
  const name = (
    <>
      {row.title}
      <span className={styles.soft}>
        {row.number} {row.released && <StateTag tone="success">{t('released')}</StateTag>}
      </span>
    </>
  );
  if (means.length === 0) return name;
  return (
    <details>
      <summary>{name}</summary>
      <dl className={styles.means}>
        {means.map(({ code, mean }) => (
          <div key={code}>
            <dt>{criterionName(rule, code, say)}</dt>
            <dd>{mean}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
