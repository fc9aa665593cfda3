import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../../../ui/notice.js';
import type { MyEntry } from '../api/my-entry.js';
import { isOpen } from '../form/plan.js';
import styles from './mine.module.css';

const TONES = { missing: 'warning', brought: 'info', proven: 'success' } as const;
/** Before somebody has decided about the entry. */
const UNDECIDED = ['draft', 'submitted', 'in_review', 'returned'];

/** Where the proof stands that an organisation from elsewhere may enter, and where it is brought. */
export function ProofNotice({ entry }: { entry: MyEntry }) {
  const { t } = useTranslation('team');
  const { eligibilityProof: standing, eligibility, state } = entry;
  if (!standing || !eligibility || !UNDECIDED.includes(state)) return null;
  const path = `documents.${eligibility === 'needs-partner' ? 'PARTNER_AGREEMENT' : 'ELIGIBILITY_PROOF'}`;
  return (
    <div className={styles.notice}>
      <Notice tone={TONES[standing]} title={t(`eligibility-proof.${standing}.title`)}>
        <p>{t(`eligibility-proof.${standing}.text`)}</p>
        {standing === 'missing' && entry.can.edit && isOpen(entry, path) && (
          <Link to={`/team/entries/${entry.id}/form/documents`}>{t('eligibility-proof.bring')}</Link>
        )}
      </Notice>
    </div>
  );
}
