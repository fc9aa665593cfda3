import { useTranslation } from 'react-i18next';
import type { Answer } from '../../../lib/api/answer.js';
import { Card } from '../../../ui/card.js';
import { Soft } from '../../../ui/stack.js';
import styles from './heat-map.module.css';

type Progress = Answer<'ProgressView'>;
type DutyState = Progress['duties'][number]['state'];

const STATES: readonly DutyState[] = ['none', 'draft', 'submitted', 'gone'];
const MARKS: Record<DutyState, string> = { none: '○', draft: '◐', submitted: '●', gone: '×' };

/** Judges by entries: how far each sheet is, never what it says. The sign in a cell repeats its colour. */
export function HeatMap({ judges, entries, duties }: Pick<Progress, 'judges' | 'entries' | 'duties'>) {
  const { t } = useTranslation('closing');
  const state = new Map(duties.map((duty) => [`${duty.judgeId} ${duty.entryId}`, duty.state]));
  const columns = entries.toSorted((a, b) => (a.number < b.number ? -1 : 1));
  if (duties.length === 0) return null;
  return (
    <Card title={t('heat.title')}>
      <ul className={styles.legend}>
        {STATES.map((one) => (
          <li key={one}>
            <span className={`${styles.cell} ${styles[one]}`} aria-hidden="true">
              {MARKS[one]}
            </span>
            {t(`heat.states.${one}`)}
          </li>
        ))}
      </ul>
      <div className={styles.scroll} role="group" aria-label={t('heat.title')} tabIndex={0}>
        <table className={styles.table}>
          <caption className="visually-hidden">{t('heat.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t('heat.judge')}</span>
              </th>
              {columns.map(({ entryId, number, title }) => (
                <th key={entryId} scope="col" title={title}>
                  <span>{number}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {judges.map(({ judgeId, name }) => (
              <tr key={judgeId}>
                <th scope="row">{name}</th>
                {columns.map(({ entryId }) => (
                  <Cell key={entryId} state={state.get(`${judgeId} ${entryId}`)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Soft>{t('heat.hint')}</Soft>
    </Card>
  );
}

function Cell({ state }: { state: DutyState | undefined }) {
  const { t } = useTranslation('closing');
  if (!state)
    return (
      <td>
        <span className="visually-hidden">{t('heat.not-theirs')}</span>
      </td>
    );
  return (
    <td>
      <span className={`${styles.cell} ${styles[state]}`} aria-hidden="true">
        {MARKS[state]}
      </span>
      <span className="visually-hidden">{t(`heat.states.${state}`)}</span>
    </td>
  );
}
