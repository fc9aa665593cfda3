import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { homeOf, useSession } from '../../lib/session.js';
import { Card } from '../../ui/card.js';
import { Soft, Stack } from '../../ui/stack.js';
import styles from './account.module.css';

const PLACES = [
  ['profile', '/account#profile'],
  ['email', '/account#email'],
  ['phone', '/account#phone'],
  ['belonging', '/account/affiliations'],
  ['consents', '/account/consents'],
] as const;

/** Where each kind of one's data is corrected, and what stays as it was handed in. */
export function CorrectCard() {
  const { t } = useTranslation('account-email');
  const home = homeOf(useSession().data);
  const places = [...PLACES, home === '/judge' ? (['judge', '/judge/profile'] as const) : (['team', '/team'] as const)];
  return (
    <Card title={t('correct.title')}>
      <Stack>
        <Soft>{t('correct.hint')}</Soft>
        <ul className={styles.places}>
          {places.map(([place, to]) => (
            <li key={place}>
              <Link to={to}>{t(`correct.${place}`)}</Link>
            </li>
          ))}
        </ul>
      </Stack>
    </Card>
  );
}
