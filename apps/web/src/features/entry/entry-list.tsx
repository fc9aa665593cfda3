import { useTranslation } from 'react-i18next';
import { useSay } from '../../lib/i18n.js';
import { useListState } from '../../lib/list-state.js';
import { ListFilter, ListTools } from '../../ui/list-tools.js';
import { Loaded } from '../../ui/loaded.js';
import { Pager } from '../../ui/pager.js';
import { Soft } from '../../ui/stack.js';
import { useEntries } from './api/entries.js';
import { EntryTable } from './entry-table.js';
import { ExportEntries } from './export-entries.js';
import type { ReviewRules } from './rules.js';
import { StateFilter } from './state-filter.js';

interface EntryListProps {
  editionId: string;
  rules: ReviewRules;
  /** The address under which an entry's page lies. */
  base: string;
}

/** The entries handed in, filtered by what stands in the address. */
export function EntryList({ editionId, rules, base }: EntryListProps) {
  const { t } = useTranslation('organiser');
  const say = useSay();
  const list = useListState();
  const filter = {
    state: list.filter('state'),
    track: list.filter('track'),
    division: list.filter('division'),
    q: list.q,
  };
  const entries = useEntries(editionId, filter, list.page, list.pageSize);
  const options = (named: ReviewRules['tracks']) => named.map(({ code, name }) => ({ value: code, label: say(name) }));
  return (
    <>
      <ListTools list={list} label={t('entries.search')}>
        <ListFilter list={list} name="track" label={t('entries.track')} options={options(rules.tracks)} />
        <ListFilter list={list} name="division" label={t('entries.division')} options={options(rules.divisions)} />
        <ExportEntries editionId={editionId} filter={filter} rules={rules} />
      </ListTools>
      <Loaded query={entries}>
        {(page) => (
          <>
            <StateFilter list={list} states={page.states} />
            <EntryTable
              rows={page.items}
              rules={rules}
              base={base}
              stale={entries.isPlaceholderData}
              filtered={Object.values(filter).some(Boolean)}
            />
            <Pager list={list} total={page.total} />
            {page.drafts > 0 && <Soft>{t('entries.drafts', { count: page.drafts })}</Soft>}
          </>
        )}
      </Loaded>
    </>
  );
}
