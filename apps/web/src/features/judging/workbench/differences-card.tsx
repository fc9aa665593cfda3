import { useTranslation } from 'react-i18next';
import { useSay } from '../../../lib/i18n.js';
import { useListState } from '../../../lib/list-state.js';
import { Card } from '../../../ui/card.js';
import { Choices } from '../../../ui/choices.js';
import { type Column, DataList } from '../../../ui/data-list.js';
import { Pager } from '../../../ui/pager.js';
import { Soft, Stack } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import type { WorkbenchView } from '../api/workbench.js';
import type { JudgingPlan } from '../rules.js';
import { countsOf, type Difference, differencesOf } from './differences.js';
import { LoadTable } from './load-table.js';
import styles from './workbench.module.css';

const PAGE_SIZE = 25;

/** What the draft would change, entry by entry and judge by judge; without a draft, who reads what today. */
export function DifferencesCard({ bench, plan }: { bench: WorkbenchView; plan: JudgingPlan }) {
  const { t } = useTranslation('workbench');
  const ready = bench.draft?.state === 'ready';
  const today = bench.entries.some(({ before }) => before.length > 0);
  if (!ready && !today) return null;
  return (
    <>
      <Card title={t(ready && today ? 'differences.loads' : 'differences.loads-today')}>
        <LoadTable bench={bench} compared={ready && today} />
      </Card>
      <Card title={t(ready && today ? 'differences.title' : 'differences.who-reads')}>
        <Entries bench={bench} plan={plan} compared={ready && today} />
      </Card>
    </>
  );
}

function Entries({ bench, plan, compared }: { bench: WorkbenchView; plan: JudgingPlan; compared: boolean }) {
  const { t } = useTranslation('workbench');
  const list = useListState(PAGE_SIZE);
  const all = !compared || list.filter('all') !== '';
  const differences = differencesOf(bench);
  const counts = countsOf(differences);
  const columns = useColumns(bench, plan, compared);
  const shown = all ? differences : differences.filter(({ gains, losses }) => gains.length + losses.length > 0);
  return (
    <Stack>
      {compared && <p role="status">{t('differences.counts', counts)}</p>}
      {compared && (
        <Choices
          kind="checkbox"
          choices={[{ code: 'all', label: t('differences.all') }]}
          chosen={all ? ['all'] : []}
          onToggle={(_, on) => list.change({ all: on ? 'yes' : '' })}
        />
      )}
      <DataList
        caption={t('differences.who-reads')}
        columns={columns}
        rows={shown.slice((list.page - 1) * PAGE_SIZE, list.page * PAGE_SIZE)}
        rowKey={({ entry }) => entry.entryId}
        empty={<Soft>{t('differences.none')}</Soft>}
      />
      <Pager list={list} total={shown.length} />
    </Stack>
  );
}

function useColumns({ judges, draft }: WorkbenchView, plan: JudgingPlan, compared: boolean): Column<Difference>[] {
  const { t } = useTranslation('workbench');
  const say = useSay();
  const names = (places: readonly number[]) => <Names names={places.map((place) => judges[place]!.name)} />;
  const track = (code: string) => say(plan.tracks.find((one) => one.code === code)?.name) || code;
  const changes: Column<Difference>[] = [
    { key: 'gains', title: t('differences.gains'), render: ({ gains }) => <Names names={gains} /> },
    { key: 'losses', title: t('differences.losses'), render: ({ losses }) => <Names names={losses} /> },
    { key: 'stays', title: t('differences.stays'), render: ({ stays }) => <Names names={stays} /> },
  ];
  const readers: Column<Difference>[] = [
    { key: 'after', title: t('differences.judges'), render: ({ entry }) => names(entry.after) },
  ];
  const alternates: Column<Difference>[] = [
    { key: 'alternates', title: t('differences.alternates'), render: ({ entry }) => names(entry.alternates) },
  ];
  return [
    {
      key: 'entry',
      title: t('differences.entry'),
      lead: true,
      render: ({ entry }) => (
        <>
          {entry.number} {entry.title}
          <Soft>{track(entry.track)}</Soft>
          {entry.pinned.length > 0 && <StateTag tone="brand">{t('differences.pinned')}</StateTag>}{' '}
          {entry.anchors.length > 0 && <StateTag tone="neutral">{t('differences.anchor')}</StateTag>}
        </>
      ),
    },
    ...(compared ? changes : readers),
    { key: 'affinity', title: t('differences.affinity'), align: 'end', render: ({ entry }) => entry.affinity },
    ...(draft?.state === 'ready' ? alternates : []),
  ];
}

/** Names one after the other; a line never breaks inside one. */
function Names({ names }: { names: readonly string[] }) {
  if (names.length === 0) return '–';
  return names.map((name, at) => (
    <span key={`${name} ${at}`} className={styles.name}>
      {at > 0 && '、'}
      {name}
    </span>
  ));
}
