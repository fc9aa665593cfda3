import { useTranslation } from 'react-i18next';
import { Card } from '../../../ui/card.js';
import styles from './hall.module.css';

const HOLDS = ['scores', 'queue'] as const;
const LACKS = ['reload', 'read', 'camera', 'switch'] as const;

/** Without the root: what still works over plain http, and what it does not survive. */
export function PlainWay({ plain }: { plain: string }) {
  const { t } = useTranslation('hall');
  return (
    <Card title={t('plain.title')}>
      <p>
        {t('plain.text')} <a href={`${plain}/judge`}>{`${plain}/judge`}</a>
      </p>
      <div className={styles.sides}>
        <div>
          <h3>{t('plain.holds-title')}</h3>
          <ul>
            {HOLDS.map((key) => (
              <li key={key}>{t(`plain.holds.${key}`)}</li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{t('plain.lacks-title')}</h3>
          <ul>
            {LACKS.map((key) => (
              <li key={key}>{t(`plain.lacks.${key}`)}</li>
            ))}
          </ul>
        </div>
      </div>
    </Card>
  );
}
