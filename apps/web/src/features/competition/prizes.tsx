import { useTranslation } from 'react-i18next';
import { useSay } from '../../lib/i18n.js';
import { Icon } from '../../ui/icon.js';
import type { FrontAward, FrontView } from './api/front.js';
import styles from './prizes.module.css';
import { Section } from './section.js';

/** The catalogue of prizes: the ranked ones first and larger. */
export function Prizes({ front }: { front: FrontView }) {
  const { t } = useTranslation('public');
  const kinds = ['tiered', 'special'] as const;
  return (
    <Section id="prizes" soft title={t('prizes.title')} lead={t('prizes.lead')}>
      {kinds.map((kind) => (
        <div key={kind} className={styles.group}>
          <h3>{t(`prizes.${kind}`)}</h3>
          <ul className={styles[kind]}>
            {front.awards
              .filter((award) => award.kind === kind)
              .map((award) => (
                <Prize key={award.code} award={award} />
              ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

function Prize({ award }: { award: FrontAward }) {
  const { t } = useTranslation('public');
  const say = useSay();
  return (
    <li className={styles.prize}>
      <span className={styles.icon}>
        <Icon name="prize" size={award.kind === 'tiered' ? 30 : 22} />
      </span>
      <span className={styles.name}>{say(award.name)}</span>
      <span className={styles.quota}>{t(`prizes.quota-${award.holder}`, { count: award.quota })}</span>
    </li>
  );
}
