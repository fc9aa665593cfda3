import { useTranslation } from 'react-i18next';
import type { Leaning } from '../api/calibration.js';

/** How a judge marks, for people who know no statistics: the points, what they mean, and whether they are alike. */
export function LeaningWords({ leaning }: { leaning: Leaning }) {
  const { t } = useTranslation('calibration');
  const { word, even, shift, spread } = leaning;
  const points = Math.abs(shift).toFixed(1);
  const sign = points === '0.0' ? '' : shift < 0 ? '−' : '+';
  return (
    <>
      {t(`leaning.${word}`, { points, sign })}
      {even !== null && ` ${t(even ? 'leaning.even' : 'leaning.uneven', { points: spread?.toFixed(1) })}`}
    </>
  );
}
