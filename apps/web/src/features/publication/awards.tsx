import { useTranslation } from 'react-i18next';
import { useSay } from '../../lib/i18n.js';
import { Icon } from '../../ui/icon.js';
import type { PublicAward, Winner } from './api/release.js';
import styles from './awards.module.css';

/** Who won what, in the order of the catalogue. */
export function Awards({ awards }: { awards: readonly PublicAward[] }) {
  const { t } = useTranslation('public');
  return (
    <section aria-labelledby="awards-title">
      <h2 id="awards-title">{t('results.awards')}</h2>
      <div className={styles.awards}>
        {awards.map((award) => (
          <Award key={award.code} award={award} />
        ))}
      </div>
    </section>
  );
}

function Award({ award }: { award: PublicAward }) {
  const { t } = useTranslation('public');
  const say = useSay();
  return (
    <section className={styles.award} aria-label={say(award.name)}>
      <h3>
        <Icon name="prize" size={22} />
        {say(award.name)}
      </h3>
      <ul>
        {award.winners.map((winner) => (
          <WinnerLine key={winner.number} winner={winner} />
        ))}
        {award.vacant > 0 && <li className={styles.vacant}>{t('results.vacant', { count: award.vacant })}</li>}
        {award.suspended && <li className={styles.vacant}>{t('results.suspended', { count: award.suspended })}</li>}
      </ul>
    </section>
  );
}

function WinnerLine({ winner }: { winner: Winner }) {
  const { t } = useTranslation('public');
  return (
    <li>
      {winner.holderName && <p className={styles.holder}>{winner.holderName}</p>}
      <p className={styles.title}>
        {winner.title}
        {winner.provisional && <span className={styles.provisional}>{t('results.provisional')}</span>}
      </p>
      <p className={styles.from}>
        {winner.organisation} · <span className={styles.number}>{winner.number}</span>
      </p>
    </li>
  );
}
