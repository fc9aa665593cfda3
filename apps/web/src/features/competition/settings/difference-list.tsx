import { useTranslation } from 'react-i18next';
import { useSay } from '../../../lib/i18n.js';
import { StateTag } from '../../../ui/state-tag.js';
import type { PlanDifference } from '../api/plan-preview.js';
import { asList, isBag, nameOf } from './node.js';
import styles from './difference.module.css';
import { usePlace } from './use-place.js';

const TONES = { added: 'success', removed: 'danger', changed: 'brand', moved: 'neutral' } as const;

/** Where two plans differ: the place, what stood there, and what stands there now. */
export function DifferenceList({ differences }: { differences: readonly PlanDifference[] }) {
  const { t } = useTranslation('settings');
  const place = usePlace();
  if (differences.length === 0) return <p>{t('same')}</p>;
  return (
    <ul className={styles.differences}>
      {differences.map((one) => (
        <li key={`${one.path} ${one.kind}`}>
          <p className={styles.differenceHead}>
            <StateTag tone={TONES[one.kind]}>{t(`difference.${one.kind}`)}</StateTag> {place(one.path)}
          </p>
          <div className={styles.sides}>
            {one.kind !== 'added' && (
              <del>
                <span className="visually-hidden">{t('before')}</span>
                <Value value={one.before} />
              </del>
            )}
            {one.kind !== 'removed' && (
              <ins>
                <span className="visually-hidden">{t('after')}</span>
                <Value value={one.after} />
              </ins>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** A value of the plan, short: texts as they are, things by their name. */
function Value({ value }: { value: unknown }) {
  const { t } = useTranslation('settings');
  const say = useSay();
  if (value === null || value === undefined) return <>{t('none')}</>;
  if (typeof value === 'boolean') return <>{t(value ? 'yes' : 'no')}</>;
  if (typeof value === 'string' || typeof value === 'number') return <>{String(value)}</>;
  if (Array.isArray(value)) {
    return (
      <>
        {asList(value)
          .map((one) => (isBag(one) ? nameOf(one, say) : String(one)))
          .join(t('comma')) || t('none')}
      </>
    );
  }
  const bag = isBag(value) ? value : {};
  const words = typeof bag['zh-CN'] === 'string' ? say(bag) : nameOf(bag, say);
  return <>{words || JSON.stringify(bag)}</>;
}
