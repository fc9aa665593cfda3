import { useTranslation } from 'react-i18next';
import type { JudgeKind } from './api/judges.js';
import styles from './panel.module.css';
import type { Need } from './seat-needs.js';

interface NeedsProps {
  needs: readonly Need[];
  load: { can: number; must: number } | null;
}

/** The panel against the rules of its round, rule by rule; a missing seat is named in words. */
export function Needs({ needs, load }: NeedsProps) {
  const { t } = useTranslation('organiser');
  const names = (kinds: readonly JudgeKind[]) => kinds.map((kind) => t(`judge-kinds.${kind}`)).join(t('or'));
  return (
    <ul className={styles.needs}>
      {needs.map((need) => (
        <Line key={need.kinds.join()} met={need.seated >= need.needed}>
          {t(need.seated >= need.needed ? 'round.need-met' : 'round.need-open', { ...need, kinds: names(need.kinds) })}
        </Line>
      ))}
      {load && <Line met={load.can >= load.must}>{t('round.load', load)}</Line>}
    </ul>
  );
}

function Line({ met, children }: { met: boolean; children: string }) {
  return (
    <li className={met ? styles.met : styles.open}>
      <span aria-hidden="true">{met ? '✓' : '!'}</span> {children}
    </li>
  );
}
