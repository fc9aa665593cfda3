import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isProblem } from '../../lib/api/problem.js';
import { Notice } from '../../ui/notice.js';
import { useRefusal } from '../../ui/refused.js';
import styles from './unfinished-list.module.css';

/** Where each is brought to its end, behind the edition's address. */
const WAYS = {
  'notice-running': 'notices',
  'objection-open': 'objections',
  'release-pending': 'results',
  'release-provisional': 'results',
  'issue-running': 'certificates',
} as const;

interface Unfinished {
  code: keyof typeof WAYS;
  count: number;
}

/** Why an edition is not archived yet, each thing with the page that settles it; nothing for any other refusal. */
export function UnfinishedList({ error, base }: { error: unknown; base: string }) {
  const { t } = useTranslation('organiser');
  const refusal = useRefusal(error);
  if (!isProblem(error, 'edition-unfinished')) return null;
  return (
    <Notice tone="danger" title={refusal ?? ''}>
      <ul className={styles.unfinished}>
        {(error.body['unfinished'] as Unfinished[]).map(({ code, count }) => (
          <li key={code}>
            {t(`settings.unfinished.${code}`, { count })}{' '}
            <Link to={`${base}/${WAYS[code]}`}>{t(`settings.unfinished.${WAYS[code]}`)}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
