import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../lib/i18n.js';
import type { ListCount } from './api/rounds.js';
import type { Standing } from './api/standings.js';
import { criterionName, type JudgingPlan, type RoundRule, stepName } from './rules.js';
import styles from './standings.module.css';

interface StandingsProps {
  list: ListCount;
  rows: readonly Standing[];
  rule: RoundRule;
  plan: JudgingPlan;
}

/** One list by rank, with the line above which entries go on. */
export function StandingsList({ list, rows, rule, plan }: StandingsProps) {
  const { t } = useTranslation('organiser');
  const cut = cutOf(list, rows);
  const heads = ['rank', 'project', 'value', 'decided', 'sheets-count', 'outcome'];
  return (
    <div className={styles.scroll} role="group" aria-label={t('round.way.standings')} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('round.way.standings')}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {t(`round.csv.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Fragment key={row.entryId}>
              {index === cut && (
                <tr className={styles.cut}>
                  <td colSpan={heads.length}>{t('round.cut', { count: list.seats ?? 0 })}</td>
                </tr>
              )}
              <Line row={row} rule={rule} plan={plan} />
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The place of the first row that does not go on; entries tied at the line stay on one side of it. */
function cutOf({ seats }: ListCount, rows: readonly Standing[]): number | null {
  if (seats === null || rows.length <= seats) return null;
  const gone = rows.findIndex(({ state }) => state === 'eliminated' || state === 'waitlisted');
  if (gone >= 0 && rows.some(({ state }) => state === 'advanced')) return gone;
  return rows.findIndex(({ rank }) => rank === null || rank > seats);
}

type LineProps = { row: Standing } & Pick<StandingsProps, 'rule' | 'plan'>;

function Line({ row, rule, plan }: LineProps) {
  const { t } = useTranslation('organiser');
  const say = useSay();
  return (
    <tr>
      <td>
        <b className={styles.rank}>{row.rank ?? '–'}</b>
      </td>
      <th scope="row">
        <Why row={row} rule={rule} plan={plan} />
      </th>
      <td className={styles.value}>
        {row.shown ?? t('round.no-value')}
        {row.detail && <span className={styles.from}>{row.detail}</span>}
      </td>
      <td>{row.decidedBy && row.decidedBy !== 'total' ? stepName(plan, rule, row.decidedBy, say, t) : '–'}</td>
      <td>
        {row.sheets}
        {row.untrimmed && rule.trim && <span className={styles.from}>{t('round.untrimmed')}</span>}
      </td>
      <td className={styles.outcome}>{t(`round.outcomes.${row.state}`)}</td>
    </tr>
  );
}

/** The entry, and on demand every number its place came from. */
function Why({ row, rule, plan }: LineProps) {
  const { t } = useTranslation('organiser');
  const say = useSay();
  return (
    <details>
      <summary>
        {row.title}
        <span className={styles.from}>
          {row.number} · {row.organisationName}
        </span>
      </summary>
      <dl className={styles.why}>
        {row.criteria.map(({ code, value }) => (
          <div key={code}>
            <dt>{criterionName(rule, code, say)}</dt>
            <dd>{value ?? '–'}</dd>
          </div>
        ))}
        {row.keys.map(({ code, value }) => (
          <div key={`step ${code}`}>
            <dt>{stepName(plan, rule, code, say, t)}</dt>
            <dd>{value ?? '–'}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
