import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ORGANISATION_KINDS } from '#kernel';
import { useSay } from '../../lib/i18n.js';
import { type ListState, useListState } from '../../lib/list-state.js';
import { ListFilter, ListTools } from '../../ui/list-tools.js';
import { Loaded } from '../../ui/loaded.js';
import { Pager } from '../../ui/pager.js';
import { Soft } from '../../ui/stack.js';
import { type EntryFilter, FILTERS, useEntries } from './api/entries.js';
import { useReviewers } from './api/queue.js';
import { EntryTable } from './entry-table.js';
import { ExportEntries } from './export-entries.js';
import { BulkBar } from './review/bulk-bar.js';
import { QueueViews } from './review/queue-views.js';
import type { ReviewRules } from './rules.js';
import { StateFilter } from './state-filter.js';

interface EntryListProps {
  editionId: string;
  rules: ReviewRules;
  /** The address under which an entry's page lies. */
  base: string;
}

/** The entries handed in, filtered by what stands in the address; some of them can be chosen for one go. */
export function EntryList({ editionId, rules, base }: EntryListProps) {
  const { t } = useTranslation('organiser');
  const list = useListState();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const filter = Object.fromEntries([
    ['q', list.q],
    ...FILTERS.map((name) => [name, list.filter(name)]),
  ]) as EntryFilter;
  const entries = useEntries(editionId, filter, list.page, list.pageSize);
  return (
    <>
      <ListTools list={list} label={t('review:queue.search')} folds>
        <QueueFilters editionId={editionId} list={list} rules={rules} />
        <ExportEntries editionId={editionId} filter={filter} rules={rules} />
      </ListTools>
      <Loaded query={entries}>
        {(page) => (
          <>
            <QueueViews list={list} counts={page.counts} />
            <StateFilter list={list} states={page.states} />
            <EntryTable
              rows={page.items}
              rules={rules}
              base={base}
              stale={entries.isPlaceholderData}
              filtered={Object.values(filter).some(Boolean)}
              chosen={chosen}
              onChoose={setChosen}
            />
            <BulkBar editionId={editionId} chosen={chosen} onClear={() => setChosen([])} />
            <Pager list={list} total={page.total} />
            {page.drafts > 0 && <Soft>{t('entries.drafts', { count: page.drafts })}</Soft>}
          </>
        )}
      </Loaded>
    </>
  );
}

const ELIGIBILITY = ['eligible', 'needs-proof', 'needs-partner'] as const;
const FINDINGS = ['blocking', 'open', 'none'] as const;
const ORDERS = ['newest', 'oldest', 'title', 'organisation', 'findings'] as const;

function QueueFilters({ editionId, list, rules }: { editionId: string; list: ListState; rules: ReviewRules }) {
  const { t } = useTranslation('organiser');
  const say = useSay();
  const people = useReviewers(editionId).data?.items ?? [];
  const named = (all: ReviewRules['tracks']) => all.map(({ code, name }) => ({ value: code, label: say(name) }));
  const said = (values: readonly string[], key: string) =>
    values.map((value) => ({ value, label: t(`${key}.${value}`) }));
  const reviewers = [
    ...said(['me', 'none'], 'review:queue.reviewers'),
    ...people.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const filters = [
    ['track', t('entries.track'), named(rules.tracks)],
    ['division', t('entries.division'), named(rules.divisions)],
    ['kind', t('review.kind'), said(ORGANISATION_KINDS, 'organisation-kinds')],
    ['eligibility', t('entries.eligibility'), said(ELIGIBILITY, 'review.eligibility')],
    ['reviewer', t('review:reviewer.title'), reviewers],
    ['findings', t('review:findings.title'), said(FINDINGS, 'review:queue.findings')],
    ['order', t('review:queue.order'), said(ORDERS, 'review:queue.orders'), t('review:queue.orders.number')],
  ] as const;
  return filters.map(([name, label, options, first]) => (
    <ListFilter key={name} list={list} name={name} label={label} options={options} first={first} />
  ));
}
