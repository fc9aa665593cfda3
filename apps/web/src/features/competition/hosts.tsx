import { useTranslation } from 'react-i18next';
import { useSay } from '../../lib/i18n.js';
import type { FrontView } from './api/front.js';
import styles from './hosts.module.css';
import { Section } from './section.js';

const ROLES = ['guide', 'host', 'operator', 'co_operator', 'supporter'] as const;

/** The bodies behind the edition, by role and in their order. */
export function Hosts({ front }: { front: FrontView }) {
  const { t } = useTranslation('public');
  const say = useSay();
  const of = (role: string) =>
    front.organizers.filter((one) => one.role === role).toSorted((a, b) => a.order - b.order);
  return (
    <Section id="hosts" soft title={t('hosts.title')}>
      <dl className={styles.hosts}>
        {ROLES.filter((role) => of(role).length > 0).map((role) => (
          <div key={role} className={styles.role}>
            <dt>{t(`hosts.${role}`)}</dt>
            {of(role).map((one) => (
              <dd key={one.order}>{say(one.name)}</dd>
            ))}
          </div>
        ))}
      </dl>
    </Section>
  );
}
