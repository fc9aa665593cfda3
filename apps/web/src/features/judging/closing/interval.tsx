import type { ListCertainty } from '../api/figures.js';
import styles from './certainty.module.css';

const [WIDTH, HEIGHT, EDGE] = [160, 20, 6];

interface IntervalProps {
  place: Pick<ListCertainty['places'][number], 'rank' | 'adjustedRank' | 'low' | 'high'>;
  /** the ranks at both ends of the drawing */
  span: readonly [number, number];
  cut: number;
}

/**
 * The ranks a place may well have, on one scale for all places shown: the bar is the range, the dot the rank, the
 * ring the rank after adjusting, the dashes the line. The figures stand beside it, so it is drawn for the eye alone.
 */
export function Interval({ place, span: [from, to], cut }: IntervalProps) {
  const x = (rank: number) => EDGE + ((WIDTH - 2 * EDGE) * (rank - from)) / Math.max(1, to - from);
  const middle = HEIGHT / 2;
  const line = x(Math.min(cut + 0.5, to));
  return (
    <svg className={styles.interval} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <line className={styles.axis} x1={EDGE} x2={WIDTH - EDGE} y1={middle} y2={middle} />
      <line className={styles.cutLine} x1={line} x2={line} y1={0} y2={HEIGHT} />
      {place.low !== null && place.high !== null && (
        <line className={styles.range} x1={x(place.low)} x2={x(place.high)} y1={middle} y2={middle} />
      )}
      <circle className={styles.ring} cx={x(place.adjustedRank)} cy={middle} r={5} />
      <circle className={styles.dot} cx={x(place.rank)} cy={middle} r={3.5} />
    </svg>
  );
}
