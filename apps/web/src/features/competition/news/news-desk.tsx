import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { useListState } from '../../../lib/list-state.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Loaded } from '../../../ui/loaded.js';
import { Pager } from '../../../ui/pager.js';
import { PlainWords } from '../../../ui/plain-words.js';
import { Row, Soft, Stack } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import { type Announcement, useAnnouncements } from '../api/announcements.js';
import { AnnouncementDialog } from './announcement-dialog.js';
import { PublishButtons } from './publish-buttons.js';

/** The announcements of an edition, drafts first, and writing them. */
export function NewsDesk({ editionId }: { editionId: string }) {
  const { t } = useTranslation('inbox');
  const list = useListState();
  const [editing, setEditing] = useState<Announcement | 'new' | null>(null);
  return (
    <Loaded query={useAnnouncements(editionId, list.page, list.pageSize)}>
      {({ items, total, can }) => (
        <Stack>
          {can.write && (
            <div>
              <Button look="primary" onClick={() => setEditing('new')}>
                {t('news.write')}
              </Button>
            </div>
          )}
          {items.length === 0 && (
            <EmptyState icon="info" title={t('news.desk-empty')}>
              {t('news.desk-empty-hint')}
            </EmptyState>
          )}
          <div>
            {items.map((one) => (
              <One key={one.id} editionId={editionId} one={one} edit={can.write ? () => setEditing(one) : null} />
            ))}
          </div>
          {total > list.pageSize && <Pager list={list} total={total} />}
          {editing && (
            <AnnouncementDialog
              key={editing === 'new' ? 'new' : editing.id}
              editionId={editionId}
              one={editing === 'new' ? null : editing}
              onClose={() => setEditing(null)}
            />
          )}
        </Stack>
      )}
    </Loaded>
  );
}

function One({ editionId, one, edit }: { editionId: string; one: Announcement; edit: (() => void) | null }) {
  const { t } = useTranslation('inbox');
  const dates = useDates();
  const tag = (
    <Row>
      {one.pinned && <StateTag tone="gold">{t('news.pinned')}</StateTag>}
      <StateTag tone={one.publishedAt ? 'success' : 'neutral'}>
        {t(one.publishedAt ? 'news.public' : 'news.draft')}
      </StateTag>
    </Row>
  );
  return (
    <Card title={one.title['zh-CN']} aside={tag}>
      <Stack>
        <PlainWords text={one.body['zh-CN']} />
        {one.publishedAt && <Soft>{t('news.since', { at: dates.instant(one.publishedAt) })}</Soft>}
        {one.mailedAt && <Soft>{t('news.mailed', { at: dates.instant(one.mailedAt) })}</Soft>}
        {edit && (
          <Row>
            <Button onClick={edit}>{t('news.edit')}</Button>
            <PublishButtons editionId={editionId} one={one} />
          </Row>
        )}
      </Stack>
    </Card>
  );
}
