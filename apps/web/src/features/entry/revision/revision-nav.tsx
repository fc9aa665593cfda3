import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LinkButton } from '../../../ui/button.js';
import { PaperButton } from '../../../ui/paper-button.js';
import styles from './revision.module.css';

interface RevisionNavProps {
  entryId: string;
  /** The address of the entry's page. */
  home: string;
  no: number;
  lastNo: number;
}

/** What can be done with a submit: on paper, and beside the one before it or the newest. */
export function RevisionActions({ entryId, home, no, lastNo }: RevisionNavProps) {
  const { t } = useTranslation('revisions');
  const from = no > 1 ? no - 1 : no;
  return (
    <>
      {lastNo > 1 && (
        <LinkButton to={`${home}/changes?from=${from}&to=${no > 1 ? no : lastNo}`}>{t('compare.open')}</LinkButton>
      )}
      <PaperButton path={`/entries/${entryId}/revisions/${no}/pdf`} label={t('read.pdf')} />
    </>
  );
}

/** The submits before and after one. */
export function RevisionWay({ home, no, lastNo }: Omit<RevisionNavProps, 'entryId'>) {
  const { t } = useTranslation('revisions');
  if (lastNo < 2) return null;
  return (
    <nav className={styles.nav} aria-label={t('read.way')} data-print="no">
      {no > 1 && <Link to={`${home}/revisions/${no - 1}`}>{t('read.earlier', { no: no - 1 })}</Link>}
      {no < lastNo && <Link to={`${home}/revisions/${no + 1}`}>{t('read.later', { no: no + 1 })}</Link>}
    </nav>
  );
}
