import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/date.js';
import { Button, LinkButton } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHead } from '../../ui/page-head.js';
import { Row, Stack } from '../../ui/stack.js';
import { type Letter as LetterView, useLetter, useMarkRead } from './api/inbox.js';
import styles from './inbox.module.css';
import { Linked } from './linked.js';

/** One message; opening it marks it as read. */
export function Letter({ id }: { id: string }) {
  return <Loaded query={useLetter(id)}>{(letter) => <Open key={letter.id} letter={letter} />}</Loaded>;
}

function Open({ letter }: { letter: LetterView }) {
  const { t } = useTranslation('inbox');
  const dates = useDates();
  const { mutate } = useMarkRead();
  const { id } = letter;
  useEffect(() => mutate({ id, read: true }), [id, mutate]);
  return (
    <>
      <PageHead
        title={letter.subject}
        up={{ to: '/inbox', label: t('title') }}
        next={dates.instant(letter.createdAt)}
      />
      <Card>
        <Stack>
          <div className={styles.body} lang={letter.locale}>
            <Linked text={letter.body} />
          </div>
          <Row>
            {letter.link && (
              <LinkButton look="primary" to={letter.link}>
                {t('letter.open')}
              </LinkButton>
            )}
            <Unread id={id} />
          </Row>
        </Stack>
      </Card>
    </>
  );
}

function Unread({ id }: { id: string }) {
  const { t } = useTranslation('inbox');
  const mark = useMarkRead();
  return (
    <Button look="text" busy={mark.isPending} onClick={() => mark.mutate({ id, read: false })}>
      {t(mark.isSuccess ? 'letter.unread-done' : 'letter.unread')}
    </Button>
  );
}
