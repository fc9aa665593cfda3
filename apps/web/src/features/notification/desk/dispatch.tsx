import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Fact, Facts } from '../../../ui/facts.js';
import { Loaded } from '../../../ui/loaded.js';
import { Notice } from '../../../ui/notice.js';
import { PageHead } from '../../../ui/page-head.js';
import { Refused } from '../../../ui/refused.js';
import { Stack } from '../../../ui/stack.js';
import { type Dispatch as DispatchView, useDispatch, useMoveMessages } from '../api/edition-outbox.js';
import styles from '../inbox.module.css';
import { DispatchState } from './dispatch-state.js';

/** One message of an edition: its text, how it fared, and what can be done. */
export function Dispatch({ editionId, id, base }: { editionId: string; id: string; base: string }) {
  return (
    <Loaded query={useDispatch(editionId, id)}>
      {(message) => <Message editionId={editionId} message={message} base={base} />}
    </Loaded>
  );
}

function Message({ editionId, message, base }: { editionId: string; message: DispatchView; base: string }) {
  const { t } = useTranslation('inbox');
  const dates = useDates();
  const move = useMoveMessages(editionId);
  const ids = [message.id];
  return (
    <>
      <PageHead
        title={message.subject}
        up={{ to: base, label: t('outbox.title') }}
        state={<DispatchState state={message.state} />}
        actions={
          <>
            {message.can.release && (
              <>
                <Button look="primary" busy={move.isPending} onClick={() => move.mutate({ move: 'releases', ids })}>
                  {t('moves.releases')}
                </Button>
                <Button busy={move.isPending} onClick={() => move.mutate({ move: 'drops', ids })}>
                  {t('moves.drops')}
                </Button>
              </>
            )}
            {message.can.retry && (
              <Button look="primary" busy={move.isPending} onClick={() => move.mutate({ move: 'retries', ids })}>
                {t('moves.retries')}
              </Button>
            )}
          </>
        }
      />
      <Refused error={move.error} />
      <Card>
        <Stack>
          <Facts>
            <Fact label={t('outbox.to')}>{message.to}</Fact>
            <Fact label={t('outbox.at')}>{dates.instant(message.createdAt)}</Fact>
            {message.sentAt && <Fact label={t('outbox.sent-at')}>{dates.instant(message.sentAt)}</Fact>}
            {message.dueAt && message.state === 'waiting' && (
              <Fact label={t('outbox.due-at')}>{dates.instant(message.dueAt)}</Fact>
            )}
            <Fact label={t('outbox.attempts')}>{message.attempts}</Fact>
          </Facts>
          {message.lastError && <Notice tone="danger">{message.lastError}</Notice>}
          {message.body === null ? (
            <Notice>{t('outbox.secret')}</Notice>
          ) : (
            <div className={styles['body']} lang={message.locale}>
              {message.body}
            </div>
          )}
        </Stack>
      </Card>
    </>
  );
}
