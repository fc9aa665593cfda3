import { useTranslation } from 'react-i18next';
import { useListState } from '../../../lib/list-state.js';
import { DataList } from '../../../ui/data-list.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { ListFilter, ListTools } from '../../../ui/list-tools.js';
import { Loaded } from '../../../ui/loaded.js';
import { Pager } from '../../../ui/pager.js';
import { Stack } from '../../../ui/stack.js';
import { useEditionOutbox } from '../api/edition-outbox.js';
import { HeldBar } from './held-bar.js';
import { useDispatchColumns } from './use-dispatch-columns.js';

const STATES = ['held', 'waiting', 'queued', 'sent', 'kept', 'bundled', 'failed', 'dropped'] as const;

/** What an edition wrote, or is about to write, and how it fared. */
export function DispatchList({ editionId, base }: { editionId: string; base: string }) {
  const { t } = useTranslation('inbox');
  const list = useListState();
  const { q, page, pageSize } = list;
  const query = { q, page, pageSize, state: list.filter('state'), template: list.filter('template') };
  const outbox = useEditionOutbox(editionId, query);
  const columns = useDispatchColumns(base);
  const counts = outbox.data?.states ?? [];
  const options = STATES.map((state) => {
    const count = counts.find((one) => one.state === state)?.count ?? 0;
    return { value: state, label: t('outbox.with-count', { state: t(`states.${state}`), count }) };
  });
  return (
    <>
      <ListTools list={list} label={t('outbox.search')}>
        <ListFilter list={list} name="state" label={t('outbox.state')} options={options} />
      </ListTools>
      <Loaded query={outbox}>
        {(part) => (
          <Stack>
            <HeldBar editionId={editionId} list={part} />
            <DataList
              caption={t('outbox.title')}
              columns={columns}
              rows={part.items}
              rowKey={(row) => row.id}
              stale={outbox.isPlaceholderData}
              empty={
                <EmptyState icon="mail" title={t('outbox.empty')}>
                  {t('outbox.empty-hint')}
                </EmptyState>
              }
            />
            <Pager list={list} total={part.total} />
          </Stack>
        )}
      </Loaded>
    </>
  );
}
