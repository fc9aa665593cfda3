import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/date.js';
import { useSay } from '../../lib/i18n.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { ConfirmReason } from '../../ui/confirm-reason.js';
import { Refused, useRefusal } from '../../ui/refused.js';
import { Stack } from '../../ui/stack.js';
import {
  type NoticeChoice,
  type NoticeOrder,
  type NoticePreview,
  useNoticePreview,
  usePublishNotice,
} from './api/notices.js';
import { EMPTY, NoticeFields, orderOf, type Wanted } from './notice-fields.js';
import { NoticeText } from './notice-text.js';
import styles from './notice.module.css';

/** Chooses a list, looks at the notice as it would go out, and publishes exactly that. */
export function PublishNotice({ editionId, choices }: { editionId: string; choices: readonly NoticeChoice[] }) {
  const { t } = useTranslation('notice');
  const [wanted, setWanted] = useState<Wanted>(EMPTY);
  const preview = useNoticePreview(editionId);
  const choice = choices[Number(wanted.place)];
  if (!choice) return null;
  const order = orderOf(choice, wanted);
  const change = (next: Wanted) => {
    setWanted(next);
    preview.reset();
  };
  return (
    <Card title={t('publish-title')}>
      <Stack gap="wide">
        <NoticeFields choices={choices} choice={choice} wanted={wanted} onChange={change} />
        <Refused error={preview.error} />
        <div>
          <Button busy={preview.isPending} onClick={() => preview.mutate(order)}>
            {t('look')}
          </Button>
        </div>
        {preview.data && (
          <Previewed editionId={editionId} order={order} preview={preview.data} onPublished={() => preview.reset()} />
        )}
      </Stack>
    </Card>
  );
}

interface PreviewedProps {
  editionId: string;
  order: NoticeOrder;
  preview: NoticePreview;
  onPublished: () => void;
}

/** The notice to be read, and the way to publish it: asked again, for nothing that is public is undone. */
function Previewed({ editionId, order, preview: { body, hash, startsAt }, onPublished }: PreviewedProps) {
  const { t } = useTranslation('notice');
  const say = useSay();
  const dates = useDates();
  const [asking, setAsking] = useState(false);
  const publish = usePublishNotice(editionId);
  const problem = useRefusal(publish.error);
  const verb = order.startsAt ? t('publish-later') : t('publish-now');
  return (
    <section className={styles.preview} aria-label={t('look')}>
      <Stack gap="wide">
        <h3 className={styles.title}>{say(body.title)}</h3>
        <NoticeText body={body} startsAt={startsAt} />
        <div>
          <Button look="primary" onClick={() => setAsking(true)}>
            {verb}
          </Button>
        </div>
      </Stack>
      <ConfirmReason
        open={asking}
        title={t('sure')}
        verb={verb}
        minLength={0}
        busy={publish.isPending}
        problem={problem}
        onConfirm={() => publish.mutate({ ...order, hash }, { onSuccess: onPublished })}
        onCancel={() => {
          publish.reset();
          setAsking(false);
        }}
      >
        {order.startsAt ? t('sure-later', { at: dates.instant(startsAt) }) : t('sure-now')}
      </ConfirmReason>
    </section>
  );
}
