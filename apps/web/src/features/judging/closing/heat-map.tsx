import { useTranslation } from 'react-i18next';
import { Card } from '../../../ui/card.js';
import { Soft } from '../../../ui/stack.js';
import styles from './heat-map.module.css';
import { type DutyState, HeatMark, type Progress } from './heat-mark.js';
import { HeatRows } from './heat-rows.js';

const STATES: readonly DutyState[] = ['none', 'draft', 'submitted', 'gone'];
/** With more entries a table of judges by entries would be wider than a tablet. */
const MOST_COLUMNS = 20;

/** Judges and entries: how far each sheet is, never what it says. */
export function HeatMap({ judges, entries, duties }: Pick<Progress, 'judges' | 'entries' | 'duties'>) {
  const { t } = useTranslation('closing');
  const state = new Map(duties.map((duty) => [`${duty.judgeId} ${duty.entryId}`, duty.state]));
  const columns = entries.toSorted((a, b) => (a.number < b.number ? -1 : 1));
  if (duties.length === 0) return null;
  const many = columns.length > MOST_COLUMNS;
  return (
    <Card title={t('heat.title')}>
      <ul className={styles.legend}>
        {STATES.map((one) => (
          <li key={one}>
            <HeatMark state={one} />
            {t(`heat.states.${one}`)}
          </li>
        ))}
      </ul>
      {many ? (
        <HeatRows judges={judges} entries={columns} state={state} />
      ) : (
        <HeatTable judges={judges} entries={columns} state={state} />
      )}
      <Soft>{t(many ? 'heat.hint-rows' : 'heat.hint')}</Soft>
    </Card>
  );
}

interface HeatTableProps {
  judges: Progress['judges'];
  entries: Progress['entries'];
  state: ReadonlyMap<string, DutyState>;
}

/** Where everybody reads the same few entries: one line a judge, one column an entry. */
function HeatTable({ judges, entries, state }: HeatTableProps) {
  const { t } = useTranslation('closing');
  return (
    <div className={styles.scroll} role="group" aria-label={t('heat.title')} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('heat.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('heat.judge')}</span>
            </th>
            {entries.map(({ entryId, number, title }) => (
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
              {entries.map(({ entryId }) => (
                <Cell key={entryId} state={state.get(`${judgeId} ${entryId}`)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
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
      <HeatMark state={state} />
      <span className="visually-hidden">{t(`heat.states.${state}`)}</span>
    </td>
  );
}
