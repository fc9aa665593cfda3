import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useListState } from '../../../lib/list-state.js';
import { Card } from '../../../ui/card.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { ListTools } from '../../../ui/list-tools.js';
import { Loaded } from '../../../ui/loaded.js';
import { DataList } from '../../../ui/data-list.js';
import { Notice } from '../../../ui/notice.js';
import { Pager } from '../../../ui/pager.js';
import { Stack } from '../../../ui/stack.js';
import { type RegisterLine, useRegister } from '../api/register.js';
import { CorrectDialog } from './correct-dialog.js';
import { Duplicates } from './duplicates.js';
import { MergeDialog } from './merge-dialog.js';
import { Merges } from './merges.js';
import styles from './register.module.css';
import { useRegisterColumns } from './register-columns.js';

type Pair = Pick<Parameters<typeof MergeDialog>[0], 'source' | 'target'>;

/** The register of organisations: looked through, put right, and doubles made one. */
export function Register({ editionId }: { editionId: string }) {
  const { t } = useTranslation('organisations');
  const list = useListState();
  const [merging, setMerging] = useState<Pair | null>(null);
  const [correcting, setCorrecting] = useState<RegisterLine | null>(null);
  const [done, setDone] = useState<{ source: string; target: string } | null>(null);
  const query = useRegister(editionId, list.q, list.page, list.pageSize);
  const keeps = query.data?.can.keep ?? false;
  const columns = useRegisterColumns(
    keeps ? { correct: setCorrecting, merge: (source) => setMerging({ source, target: null }) } : null,
  );
  return (
    <>
      {done && (
        <div className={styles.said}>
          <Notice tone="success">{t('merge.done', done)}</Notice>
        </div>
      )}
      <Duplicates editionId={editionId} onMerge={keeps ? setMerging : null} />
      <Card title={t('list')}>
        <Stack>
          <ListTools list={list} label={t('search')} />
          <Loaded query={query}>
            {({ items, total }) => (
              <>
                <DataList
                  caption={t('list')}
                  columns={columns}
                  rows={items}
                  rowKey={({ id }) => id}
                  stale={query.isPlaceholderData}
                  empty={<EmptyState icon="search" title={t('none')} />}
                />
                <Pager list={list} total={total} />
              </>
            )}
          </Loaded>
        </Stack>
      </Card>
      <Merges editionId={editionId} />
      {correcting && <CorrectDialog editionId={editionId} line={correcting} onClose={() => setCorrecting(null)} />}
      {merging && (
        <MergeDialog
          editionId={editionId}
          {...merging}
          onClose={() => setMerging(null)}
          onDone={(names) => {
            setMerging(null);
            setDone(names);
          }}
        />
      )}
    </>
  );
}
