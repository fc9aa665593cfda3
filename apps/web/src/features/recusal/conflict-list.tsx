import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useListState } from '../../lib/list-state.js';
import { DataList } from '../../ui/data-list.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Loaded } from '../../ui/loaded.js';
import { Pager } from '../../ui/pager.js';
import { type ConflictFilter, useConflicts } from './api/conflicts.js';
import { useConflictColumns } from './columns.js';
import { ConflictBar } from './conflict-bar.js';
import { ConflictDialogs, type OpenDialog } from './conflict-dialogs.js';
import { ConflictFilters } from './conflict-filters.js';
import { GroupFilter } from './group-filter.js';

const NONE: ReadonlySet<string> = new Set();

/** How everybody stands to the entries of an edition; decided one by one or many at once. */
export function ConflictList({ editionId, base }: { editionId: string; base: string }) {
  const { t } = useTranslation('conflicts');
  const list = useListState();
  const [picked, setPicked] = useState(NONE);
  const [open, setOpen] = useState<OpenDialog>(null);
  const [group, relation, who] = ['group', 'relation', 'who'].map(list.filter);
  const filter = Object.fromEntries(Object.entries({ q: list.q, group, relation, who })) as ConflictFilter;
  const query = useConflicts(editionId, filter, list.page, list.pageSize);
  const pick = (id: string) =>
    setPicked((before) =>
      before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id]),
    );
  const columns = useConflictColumns({ base, picked, pick, answer: setOpen });
  const done = () => {
    setPicked(NONE);
    setOpen(null);
  };
  return (
    <Loaded query={query}>
      {({ items, total, counts, can }) => (
        <>
          <GroupFilter list={list} counts={counts} />
          <ConflictFilters list={list} />
          <ConflictBar
            {...{ editionId, filter, can }}
            picked={picked.size}
            onOpen={setOpen}
            onUnpick={() => setPicked(NONE)}
          />
          <DataList
            caption={t('title')}
            columns={columns}
            rows={items}
            rowKey={(one) => one.id}
            stale={query.isPlaceholderData}
            empty={<EmptyState title={t('empty')}>{t('empty-hint')}</EmptyState>}
          />
          <Pager list={list} total={total} />
          <ConflictDialogs {...{ editionId, open, picked }} onClose={() => setOpen(null)} onDone={done} />
        </>
      )}
    </Loaded>
  );
}
