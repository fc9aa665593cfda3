import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import type { MyEntry } from '../api/my-entry.js';
import styles from './team.module.css';

/** The team beside its entry: who has joined, and the way to the page of the team. */
export function TeamCard({ entry }: { entry: MyEntry }) {
  const { t } = useTranslation('team');
  return (
    <Card title={t('overview.team')}>
      <p className={styles.when}>{t('overview.team-count', { count: entry.members.length })}</p>
      <p>{entry.members.map(({ name }) => name).join('、')}</p>
      <p style={{ marginTop: 8 }}>
        <LinkButton to={`/team/entries/${entry.id}/members`}>{t('overview.team-manage')}</LinkButton>
      </p>
    </Card>
  );
}
