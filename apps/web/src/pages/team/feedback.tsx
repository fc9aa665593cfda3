import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useFeedback } from '../../features/publication/api/feedback.js';
import { RoundFeedbackCard } from '../../features/publication/round-feedback.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { PageHead } from '../../ui/page-head.js';
import { PaperButton } from '../../ui/paper-button.js';

/** What the judges' sheets say of one's own entry, round by round. */
export function FeedbackPage() {
  const { t } = useTranslation('feedback');
  const id = useParams()['id'] ?? '';
  return (
    <Loaded query={useFeedback(id)}>
      {({ open, amended, title, rounds }) => (
        <>
          <PageHead
            title={t('title')}
            up={{ to: `/team/entries/${id}`, label: title }}
            actions={
              open && (
                <>
                  <PaperButton path={`/entries/${id}/feedback/pdf`} label={t('save')} />
                  <Button onClick={() => window.print()}>{t('print')}</Button>
                </>
              )
            }
          />
          {open ? (
            <Notice>{t('lead')}</Notice>
          ) : (
            <EmptyState icon="chart" title={t('none')}>
              {t('none-hint')}
            </EmptyState>
          )}
          {amended && <Notice tone="warning">{t('amended')}</Notice>}
          {rounds.map((round) => (
            <RoundFeedbackCard key={round.code} round={round} />
          ))}
        </>
      )}
    </Loaded>
  );
}
