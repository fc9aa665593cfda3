import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import { Loaded } from '../../../ui/loaded.js';
import { useRefusal } from '../../../ui/refused.js';
import { Soft, Stack } from '../../../ui/stack.js';
import { useDecisionPreview } from '../api/decision-preview.js';
import { usePropose } from '../api/desk.js';
import type { ReviewedEntry } from '../api/entry.js';
import { useDecide } from '../api/review.js';
import type { DecisionDraft } from '../use-decision.js';
import { useOvertaken } from './overtaken.js';
import styles from './review.module.css';
import type { WorksheetState } from './use-worksheet.js';

interface ConfirmDecisionProps {
  entry: ReviewedEntry;
  sheet: WorksheetState;
  draft: DecisionDraft;
  onDecided: () => void;
}

/** What a decision brings about, before it is taken: of a return the deadline and the very mail. */
export function ConfirmDecision({ entry, sheet, draft, onDecided }: ConfirmDecisionProps) {
  const { t } = useTranslation('organiser');
  const decide = useDecide(entry.id);
  const propose = usePropose(entry);
  const verdict = draft.verdict || 'admit';
  const overtaken = useOvertaken();
  const onError = (error: Error) => {
    if (overtaken(error)) draft.stop();
  };
  const done = { onError, onSuccess: () => (draft.stop(), onDecided()) };
  const send = async () => {
    await sheet.sheet.autosave.flush();
    if (verdict === 'refuse') propose.mutate(draft.proposal(), { onError, onSuccess: draft.stop });
    else decide.mutate(draft.order(), done);
  };
  const error = verdict === 'refuse' ? propose.error : decide.error;
  return (
    <ConfirmReason
      open={draft.asking}
      title={
        verdict === 'refuse'
          ? t('review:propose.refuse-title', { number: entry.number })
          : t(`review.confirm.${verdict}`, { number: entry.number })
      }
      verb={verdict === 'refuse' ? t('review:propose.verb') : t(`review.verdicts.${verdict}`)}
      minLength={0}
      busy={decide.isPending || propose.isPending}
      problem={useRefusal(error)}
      onConfirm={() => void send()}
      onCancel={draft.stop}
    >
      {verdict === 'return' ? (
        <ReturnPreview entry={entry} draft={draft} />
      ) : (
        <p>{t(verdict === 'refuse' ? 'review:propose.refuse-text' : 'review.consequence.admit')}</p>
      )}
    </ConfirmReason>
  );
}

function ReturnPreview({ entry, draft }: Pick<ConfirmDecisionProps, 'entry' | 'draft'>) {
  const { t } = useTranslation('organiser');
  const dates = useDates();
  const preview = useDecisionPreview(entry.id, draft.preview(), draft.asking);
  return (
    <Stack gap="tight">
      <p>{t('review.consequence.return')}</p>
      <Loaded query={preview}>
        {({ dueAt, to, subject, body }) => (
          <>
            <p>
              <b>{t('review:decide.due', { day: dates.until(dueAt) })}</b>
            </p>
            <Soft>{t('review:decide.mail', { to })}</Soft>
            <div className={styles.mail} tabIndex={0} role="group" aria-label={t('review:decide.mail', { to })}>
              <b>{subject}</b>
              {`\n\n${body}`}
            </div>
          </>
        )}
      </Loaded>
    </Stack>
  );
}
