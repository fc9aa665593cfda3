import { useTranslation } from 'react-i18next';
import type { ListState } from '../lib/list-state.js';
import { Button } from './button.js';
import styles from './list-tools.module.css';

/** Below a list: how many there are, and the pages. */
export function Pager({ list, total }: { list: ListState; total: number }) {
  const { t } = useTranslation();
  const pages = Math.max(1, Math.ceil(total / list.pageSize));
  const go = (page: number) => () => list.change({ page });
  return (
    <nav className={styles.pager} aria-label={t('list.pages')}>
      <p role="status">{t('list.total', { total })}</p>
      {pages > 1 && (
        <div className={styles.steps}>
          <Button disabled={list.page <= 1} onClick={go(list.page - 1)}>
            {t('list.previous')}
          </Button>
          <span>{t('list.page', { page: list.page, pages })}</span>
          <Button disabled={list.page >= pages} onClick={go(list.page + 1)}>
            {t('list.next')}
          </Button>
        </div>
      )}
    </nav>
  );
}
