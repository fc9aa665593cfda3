import { useTranslation } from 'react-i18next';
import { explain } from '../../lib/explain.js';
import { ConfirmReason } from '../../ui/confirm-reason.js';
import { type Judge, useWelcomeJudge } from './api/judges.js';

/** Takes somebody into the pool who was invited and has come. */
export function WelcomeDialog({ editionId, judge, onClose }: { editionId: string; judge: Judge; onClose: () => void }) {
  const { t } = useTranslation('organiser');
  const welcome = useWelcomeJudge(editionId);
  return (
    <ConfirmReason
      open
      title={t('judges.come', { name: judge.name })}
      verb={t('judges.come-verb')}
      minLength={0}
      busy={welcome.isPending}
      problem={welcome.error && explain(welcome.error, t)}
      onConfirm={() => welcome.mutate(judge.id, { onSuccess: onClose })}
      onCancel={onClose}
    >
      {t('judges.come-hint')}
    </ConfirmReason>
  );
}
