import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useListState } from '../../../lib/list-state.js';
import { Card } from '../../../ui/card.js';
import { type Column, DataList } from '../../../ui/data-list.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { ListFilter } from '../../../ui/list-tools.js';
import { Loaded } from '../../../ui/loaded.js';
import { Pager } from '../../../ui/pager.js';
import { Stack } from '../../../ui/stack.js';
import { type PaperLine, type Papers, usePapers } from '../api/papers.js';
import type { RoundView } from '../api/rounds.js';
import { FindCard } from './find-card.js';
import { PaperStateTag, STATES } from './paper-state.js';
import { PrintCard } from './print-card.js';

/** The printed score sheets of a round: printing them, finding the one in one's hand, and how far each is. */
export function PaperDesk({ round, base }: { round: RoundView; base: string }) {
  const list = useListState(50);
  const query = usePapers(round.id, { page: list.page, state: list.filter('state'), find: '' });
  return (
    <Loaded query={query}>
      {(papers) => (
        <>
          {papers.can.transcribe && <FindCard round={round} base={base} />}
          <PaperList papers={papers} list={list} base={base} stale={query.isPlaceholderData} />
          <PrintCard round={round} papers={papers} />
        </>
      )}
    </Loaded>
  );
}

interface PaperListProps {
  papers: Papers;
  list: ReturnType<typeof useListState>;
  base: string;
  stale: boolean;
}

function PaperList({ papers, list, base, stale }: PaperListProps) {
  const { t } = useTranslation('paper');
  const count = new Map(papers.counts.map((one) => [one.state, one.count]));
  const options = STATES.map((value) => ({
    value,
    label: t('state-count', { state: t(`states.${value}`), count: count.get(value) ?? 0 }),
  }));
  return (
    <Card title={t('list.title')}>
      <Stack>
        <ListFilter list={list} name="state" label={t('list.state')} options={options} />
        <DataList
          caption={t('list.title')}
          columns={columnsOf(t, base)}
          rows={papers.items}
          rowKey={({ id }) => id}
          stale={stale}
          empty={
            <EmptyState title={t(papers.counts.length === 0 ? 'list.none' : 'list.none-such')}>
              {papers.counts.length === 0 && t('list.none-hint')}
            </EmptyState>
          }
        />
        {papers.total > 0 && <Pager list={list} total={papers.total} />}
      </Stack>
    </Card>
  );
}

function columnsOf(t: ReturnType<typeof useTranslation<'paper'>>['t'], base: string): Column<PaperLine>[] {
  return [
    {
      key: 'number',
      title: t('list.number'),
      lead: true,
      render: ({ id, number }) => <Link to={`${base}/${id}`}>{number}</Link>,
    },
    { key: 'entry', title: t('list.entry'), render: ({ entryNumber, title }) => `${entryNumber} ${title}` },
    { key: 'judge', title: t('list.judge'), render: ({ judgeName }) => judgeName },
    {
      key: 'state',
      title: t('list.state'),
      render: (line) => <PaperStateTag state={line.state} />,
    },
    {
      key: 'readings',
      title: t('list.readings'),
      render: ({ readings, read }) => `${t('list.of-two', { count: readings })}${read ? t('list.mine') : ''}`,
    },
    { key: 'scan', title: t('list.scan'), render: ({ scanned }) => t(scanned ? 'list.scanned' : 'list.no-scan') },
  ];
}
