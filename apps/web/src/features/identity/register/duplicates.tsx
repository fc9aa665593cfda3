import { useTranslation } from 'react-i18next';
import { useRegionName } from '../../../lib/region-name.js';
import { Card } from '../../../ui/card.js';
import { CellButton } from '../../../ui/cell-button.js';
import { type Column, DataList } from '../../../ui/data-list.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Loaded } from '../../../ui/loaded.js';
import { StateTag } from '../../../ui/state-tag.js';
import { type Duplicate, useDuplicates } from '../api/register.js';
import styles from './register.module.css';

interface DuplicatesProps {
  editionId: string;
  onMerge: ((pair: Duplicate) => void) | null;
}

/** Pairs that may be one organisation, and what speaks for it. */
export function Duplicates({ editionId, onMerge }: DuplicatesProps) {
  const { t } = useTranslation('organisations');
  const columns = useColumns(onMerge);
  return (
    <Loaded query={useDuplicates(editionId)}>
      {({ items }) => (
        <Card title={t('duplicates.title')}>
          <DataList
            caption={t('duplicates.title')}
            columns={columns}
            rows={items}
            rowKey={({ source, target }) => `${source.id} ${target.id}`}
            empty={<EmptyState icon="check" title={t('duplicates.none')} />}
          />
        </Card>
      )}
    </Loaded>
  );
}

function useColumns(onMerge: DuplicatesProps['onMerge']): Column<Duplicate>[] {
  const { t } = useTranslation('organisations');
  const act: Column<Duplicate> = {
    key: 'act',
    title: t('actions'),
    render: (pair) => (
      <CellButton
        label={t('merge.one', { source: pair.source.name, target: pair.target.name })}
        onClick={() => onMerge?.(pair)}
      >
        {t('merge.open')}
      </CellButton>
    ),
  };
  return [
    { key: 'source', title: t('duplicates.source'), lead: true, render: ({ source }) => <Twin twin={source} /> },
    { key: 'target', title: t('duplicates.target'), render: ({ target }) => <Twin twin={target} /> },
    {
      key: 'grounds',
      title: t('duplicates.grounds'),
      render: ({ grounds }) => (
        <span className={styles.tags}>
          {grounds.map((ground) => (
            <StateTag key={ground} tone="neutral">
              {t(`grounds.${ground}`)}
            </StateTag>
          ))}
        </span>
      ),
    },
    ...(onMerge ? [act] : []),
  ];
}

function Twin({ twin }: { twin: Duplicate['source'] }) {
  const { t } = useTranslation('organisations');
  const regionName = useRegionName();
  return (
    <>
      {twin.name}
      <span className={styles.note}>
        {regionName(twin.region)} · {twin.uscc ?? t('codeless')} · {t('people-count', { count: twin.people })}
      </span>
    </>
  );
}
