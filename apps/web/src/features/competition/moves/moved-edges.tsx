import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import type { MilestoneMove } from '../api/milestone-moves.js';
import { movedEdges } from './edges.js';
import styles from './move-list.module.css';

/** What of a stage was moved, from when to when; an edge that stayed is not named. */
export function MovedEdges({ move }: { move: MilestoneMove }) {
  const { t } = useTranslation('timeline');
  const dates = useDates();
  return (
    <dl className={styles.edges}>
      {movedEdges(move).map(({ edge, before, after }) => {
        const shown = edge === 'start' ? dates.instant : dates.until;
        return (
          <div key={edge} className={styles.edge}>
            <dt>{t(edge === 'start' ? 'from' : 'to')}</dt>
            <dd>
              {before ? <del>{shown(before)}</del> : <span>{t('not-kept')}</span>}
              <strong>{shown(after)}</strong>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
