import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../lib/i18n.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Refused } from '../../ui/refused.js';
import { Stack } from '../../ui/stack.js';
import { type NoticeChoice, type NoticeOrder, useNoticePreview, usePublishNotice } from './api/notices.js';
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
          <Previewed editionId={editionId} order={order} body={preview.data.body} onPublished={() => preview.reset()} />
        )}
      </Stack>
    </Card>
  );
}

interface PreviewedProps {
  editionId: string;
  order: NoticeOrder;
  body: Parameters<typeof NoticeText>[0]['body'];
  onPublished: () => void;
}

function Previewed({ editionId, order, body, onPublished }: PreviewedProps) {
  const { t } = useTranslation('notice');
  const say = useSay();
  const publish = usePublishNotice(editionId);
  return (
    <section className={styles.preview} aria-label={t('look')}>
      <Stack gap="wide">
        <h3 className={styles.title}>{say(body.title)}</h3>
        <NoticeText body={body} />
        <Refused error={publish.error} />
        <div>
          <Button
            look="primary"
            busy={publish.isPending}
            onClick={() => publish.mutate(order, { onSuccess: onPublished })}
          >
            {order.startsAt ? t('publish-later') : t('publish-now')}
          </Button>
        </div>
      </Stack>
    </section>
  );
}
