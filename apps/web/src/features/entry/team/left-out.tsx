import { useTranslation } from 'react-i18next';
import { Notice } from '../../../ui/notice.js';
import { useTeam } from '../api/team.js';
import styles from './team.module.css';

/** Whom the next copy will not name, and why: not joined yet, or without a required consent. */
export function LeftOut({ entryId }: { entryId: string }) {
  const { t } = useTranslation('team');
  const left = (useTeam(entryId).data?.members ?? []).filter(({ counted }) => !counted);
  if (left.length === 0) return null;
  return (
    <div className={styles.below}>
      <Notice tone="warning" title={t('submit.left-out.title')}>
        <ul>
          {left.map(({ id, name, state }) => (
            <li key={id}>{t(`submit.left-out.${state}`, { name })}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
