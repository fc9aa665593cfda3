import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import { useRefusal } from '../../../ui/refused.js';
import { type Announcement, usePublishAnnouncement, useWithdrawAnnouncement } from '../api/announcements.js';

type Step = 'publish' | 'mail' | 'withdraw';

/** Shows an announcement, mails it, or takes it back; each is asked for once more. */
export function PublishButtons({ editionId, one }: { editionId: string; one: Announcement }) {
  const { t } = useTranslation('inbox');
  const [asked, setAsked] = useState<Step | null>(null);
  const publish = usePublishAnnouncement(editionId);
  const withdraw = useWithdrawAnnouncement(editionId);
  const problem = useRefusal(publish.error ?? withdraw.error);
  const steps: Step[] = [
    ...(one.publishedAt ? [] : (['publish'] as const)),
    ...(one.mailedAt ? [] : (['mail'] as const)),
    ...(one.publishedAt && !one.mailedAt ? (['withdraw'] as const) : []),
  ];
  const close = () => {
    setAsked(null);
    publish.reset();
    withdraw.reset();
  };
  const confirm = () => {
    if (asked === 'withdraw') withdraw.mutate(one.id, { onSuccess: close });
    else publish.mutate({ id: one.id, mail: asked === 'mail' }, { onSuccess: close });
  };
  return (
    <>
      {steps.map((step) => (
        <Button key={step} look={step === 'publish' ? 'primary' : 'quiet'} onClick={() => setAsked(step)}>
          {t(`news.${step}`)}
        </Button>
      ))}
      {asked && (
        <ConfirmReason
          open
          title={t(`news.${asked}-ask`)}
          verb={t(`news.${asked}`)}
          minLength={0}
          busy={publish.isPending || withdraw.isPending}
          problem={problem}
          onConfirm={confirm}
          onCancel={close}
        >
          <p>{t(`news.${asked}-means`)}</p>
        </ConfirmReason>
      )}
    </>
  );
}
