import { useTranslation } from 'react-i18next';
import styles from './heat-map.module.css';
import { type DutyState, HeatMark, type Progress } from './heat-mark.js';

interface HeatRowsProps {
  judges: Progress['judges'];
  /** in the order in which they stand */
  entries: Progress['entries'];
  state: ReadonlyMap<string, DutyState>;
}

/** Each judge with their own sheets alone, as many lines as it takes: nothing lies beyond the edge of a tablet. */
export function HeatRows({ judges, entries, state }: HeatRowsProps) {
  const { t } = useTranslation('closing');
  const atWork = new Set([...state.keys()].map((pair) => pair.split(' ')[0]));
  return (
    <ul className={styles.rows} aria-label={t('heat.caption')}>
      {judges
        .filter(({ judgeId }) => atWork.has(judgeId))
        .map(({ judgeId, name, submitted, assigned }) => (
          <li key={judgeId}>
            <span>
              {name} <small>{t('heat.done', { submitted, assigned })}</small>
            </span>
            <ul className={styles.marks} aria-label={t('heat.sheets-of', { name })}>
              {entries.flatMap(({ entryId, number, title }) => {
                const own = state.get(`${judgeId} ${entryId}`);
                if (!own) return [];
                return [
                  <li key={entryId} title={`${number} ${title}`}>
                    <HeatMark state={own} />
                    <span className="visually-hidden">{`${number} ${t(`heat.states.${own}`)}`}</span>
                  </li>,
                ];
              })}
            </ul>
          </li>
        ))}
    </ul>
  );
}
