import { useTranslation } from 'react-i18next';
import { Card } from '../../../ui/card.js';
import { StateTag } from '../../../ui/state-tag.js';
import type { ReviewedEntry } from '../api/entry.js';
import styles from '../dossier.module.css';
import { anchorOf } from './part-name.js';

const COLUMNS = ['name', 'role', 'unit', 'contribution'] as const;

/** Who handed in, in the team's order; everybody named here joined in person. */
export function MembersCard({ entry }: { entry: ReviewedEntry }) {
  const { t } = useTranslation('review');
  const corrected = entry.decisions.some(({ verdict, fields }) => verdict === 'return' && fields.includes('members'));
  const tag = corrected && <StateTag tone="warning">{t('organiser:review.asked')}</StateTag>;
  return (
    <Card title={t('team.title', { count: entry.members.length })} aside={tag}>
      <span id={anchorOf('members')} className={styles.anchor} />
      {entry.members.length === 0 ? (
        <span className={styles.blank}>{t('team.none')}</span>
      ) : (
        <div className={styles.scroll} role="group" aria-label={t('team.title')} tabIndex={0}>
          <table className={styles.rows}>
            <thead>
              <tr>
                {['order', ...COLUMNS].map((key) => (
                  <th key={key} scope="col">
                    {t(`team.${key}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {entry.members.map((member, index) => (
                <tr key={index}>
                  <td>{index + 1}</td>
                  {COLUMNS.map((key) => (
                    <td key={key}>{member[key] || '–'}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  );
}
