import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { useListState } from '../../../lib/list-state.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { type Column, DataList } from '../../../ui/data-list.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Loaded } from '../../../ui/loaded.js';
import { Notice } from '../../../ui/notice.js';
import { Pager } from '../../../ui/pager.js';
import { Soft, Stack } from '../../../ui/stack.js';
import { type GrantedExtension, useExtensions } from '../api/extensions.js';
import { ExtendDialog } from './extend-dialog.js';

/** Teams that were given more time: whom, until when, why and by whom. */
export function Extensions({ editionId }: { editionId: string }) {
  const { t } = useTranslation('deadline');
  const dates = useDates();
  const list = useListState();
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState(false);
  const columns = useColumns();
  return (
    <Loaded query={useExtensions(editionId, list.page, list.pageSize)}>
      {({ items, total, deadline, can }) => (
        <Card
          title={t('granted')}
          aside={
            can.extend && (
              <Button look="primary" onClick={() => setAsking(true)}>
                {t('extend')}
              </Button>
            )
          }
        >
          <Stack>
            {done && <Notice tone="success">{t('done')}</Notice>}
            <Soft>{t('everybody', { until: dates.until(deadline) })}</Soft>
            <DataList
              caption={t('granted')}
              columns={columns}
              rows={items}
              rowKey={({ id }) => id}
              empty={<EmptyState icon="calendar" title={t('none')} />}
            />
            {total > 0 && <Pager list={list} total={total} />}
          </Stack>
          {asking && (
            <ExtendDialog
              editionId={editionId}
              onClose={() => setAsking(false)}
              onDone={() => {
                setAsking(false);
                setDone(true);
              }}
            />
          )}
        </Card>
      )}
    </Loaded>
  );
}

function useColumns(): Column<GrantedExtension>[] {
  const { t } = useTranslation('deadline');
  const dates = useDates();
  return [
    {
      key: 'whom',
      title: t('whom-column'),
      lead: true,
      render: ({ number, title, leadName }) =>
        number ? `${number} ${title ?? ''}` : t('draft-of', { name: leadName }),
    },
    { key: 'until', title: t('until'), render: ({ until }) => dates.until(until) },
    { key: 'before', title: t('before'), render: ({ deadlineBefore }) => dates.until(deadlineBefore) },
    { key: 'reason', title: t('reason'), render: ({ reason }) => reason },
    {
      key: 'by',
      title: t('by'),
      render: ({ grantedBy, grantedAt }) => t('by-at', { name: grantedBy, at: dates.instant(grantedAt) }),
    },
  ];
}
