import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../lib/date.js';
import { type ListState, useListState } from '../../lib/list-state.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Loaded } from '../../ui/loaded.js';
import { Pager } from '../../ui/pager.js';
import { Row, Stack } from '../../ui/stack.js';
import { type InboxCard, useInbox, useReadAll } from './api/inbox.js';
import styles from './inbox.module.css';

/** The part of the inbox that the address names. */
export function useShownInbox() {
  const list = useListState();
  const unread = list.filter('unread') === '1';
  return { list, unread, inbox: useInbox({ page: list.page, pageSize: list.pageSize, unread }) };
}

/** Everything the portal wrote to the person, the newest first. */
export function Inbox() {
  const { t } = useTranslation('inbox');
  const { list, unread, inbox } = useShownInbox();
  return (
    <Loaded query={inbox}>
      {(part) => (
        <Stack>
          <Tools list={list} count={part.unread} />
          {part.items.length === 0 ? (
            <EmptyState icon="mail" title={t(unread ? 'list.all-read' : 'list.empty')}>
              {t(unread ? 'list.all-read-hint' : 'list.empty-hint')}
            </EmptyState>
          ) : (
            <>
              <ul className={styles.list} aria-label={t('title')} aria-busy={inbox.isPlaceholderData}>
                {part.items.map((one) => (
                  <Line key={one.id} card={one} />
                ))}
              </ul>
              <Pager list={list} total={part.total} />
            </>
          )}
        </Stack>
      )}
    </Loaded>
  );
}

function Tools({ list, count }: { list: ListState; count: number }) {
  const { t } = useTranslation('inbox');
  const readAll = useReadAll();
  const unread = list.filter('unread') === '1';
  return (
    <Row>
      <Button aria-pressed={unread} onClick={() => list.change({ unread: unread ? '' : '1' })}>
        {t('list.only-unread', { count })}
      </Button>
      {count > 0 && (
        <Button look="text" busy={readAll.isPending} onClick={() => readAll.mutate()}>
          {t('list.read-all')}
        </Button>
      )}
    </Row>
  );
}

function Line({ card }: { card: InboxCard }) {
  const { t } = useTranslation('inbox');
  const dates = useDates();
  return (
    <li className={styles.line} data-unread={card.readAt === null}>
      <Link to={`/inbox/${card.id}`} className={styles.subject}>
        {card.readAt === null && <span className="visually-hidden">{t('list.unread')} </span>}
        {card.subject}
      </Link>
      <time className={styles.at} dateTime={card.createdAt}>
        {dates.instant(card.createdAt)}
      </time>
    </li>
  );
}
