import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { useSay } from '../../../lib/i18n.js';
import type { FrontView } from '../api/front.js';
import type { PublicMove } from '../api/milestone-moves.js';
import { movedEdges } from './edges.js';
import styles from './move-notes.module.css';

const SHOWN = 3;

/** Which dates were changed since they were announced, and why: the latest at once, the rest on demand. */
export function MoveNotes({ front }: { front: FrontView }) {
  const { t } = useTranslation('public');
  if (front.moves.length === 0) return null;
  const [latest, earlier] = [front.moves.slice(0, SHOWN), front.moves.slice(SHOWN)];
  return (
    <section className={styles.notes} aria-labelledby="moves-title">
      <h3 id="moves-title" className={styles.title}>
        {t('timeline.moves')}
      </h3>
      <Notes front={front} moves={latest} />
      {earlier.length > 0 && (
        <details>
          <summary>{t('timeline.earlier-moves', { count: earlier.length })}</summary>
          <Notes front={front} moves={earlier} />
        </details>
      )}
    </section>
  );
}

function Notes({ front, moves }: { front: FrontView; moves: readonly PublicMove[] }) {
  const { t } = useTranslation('public');
  const dates = useDates();
  const say = useSay();
  const nameOf = (code: string) =>
    say(front.milestones.find((one) => one.code === code)?.name ?? { 'zh-CN': code, en: code });
  return (
    <ul className={styles.list}>
      {moves.map((move) => (
        <li key={`${move.code} ${move.version}`}>
          {movedEdges(move).map(({ edge, before, after }) => (
            <p key={edge}>
              {t(before ? `timeline.moved-${edge}` : `timeline.moved-${edge}-to`, {
                name: nameOf(move.code),
                before: before && dates.until(before),
                after: dates.until(after),
              })}
            </p>
          ))}
          <p className={styles.why}>{t('timeline.moved-why', { reason: move.reason, day: dates.day(move.movedAt) })}</p>
        </li>
      ))}
    </ul>
  );
}
