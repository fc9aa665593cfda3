import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../lib/date.js';
import { useSay } from '../../lib/i18n.js';
import { type Column, DataList } from '../../ui/data-list.js';
import { EmptyState } from '../../ui/empty-state.js';
import { StateTag } from '../../ui/state-tag.js';
import type { ObjectionCard } from './api/desk.js';

/** Objections with their clocks; nothing says by whom they are. */
export function ObjectionList({ slug, items }: { slug: string; items: readonly ObjectionCard[] }) {
  const { t } = useTranslation('objection');
  const dates = useDates();
  const say = useSay();
  const columns: Column<ObjectionCard>[] = [
    {
      key: 'receipt',
      title: t('number'),
      lead: true,
      render: (one) => <Link to={`/organiser/${slug}/objections/${one.id}`}>{one.receipt}</Link>,
    },
    { key: 'target', title: t('target'), render: (one) => one.target?.title ?? t('whole') },
    { key: 'notice', title: t('notice'), render: (one) => say(one.notice.number) },
    { key: 'ground', title: t('ground'), render: (one) => t(`grounds.${one.ground}`) },
    { key: 'state', title: t('state'), render: (one) => t(`states.${one.state}`) },
    {
      key: 'due',
      title: t('due'),
      render: ({ clock }) =>
        clock ? (
          <>
            {dates.until(clock.dueAt)} {clock.overdue && <StateTag tone="danger">{t('overdue')}</StateTag>}
          </>
        ) : (
          '–'
        ),
    },
    ...(items.some(({ remedies }) => remedies.length > 0)
      ? [
          {
            key: 'remedies',
            title: t('remedies.title'),
            render: (one: ObjectionCard) => <Remedies one={one} />,
          },
        ]
      : []),
  ];
  const empty = (
    <EmptyState icon="info" title={t('none')}>
      {t('none-hint')}
    </EmptyState>
  );
  return <DataList caption={t('list')} columns={columns} rows={items} rowKey={({ id }) => id} empty={empty} />;
}

/** What is still to be done because of a decision. */
function Remedies({ one: { remedies } }: { one: ObjectionCard }) {
  const { t } = useTranslation('objection');
  const left = remedies.filter(({ done }) => !done);
  if (remedies.length === 0) return '–';
  if (left.length === 0) return <StateTag tone="success">{t('remedies.done')}</StateTag>;
  return (
    <>
      <StateTag tone="warning">{t('remedies.todo')}</StateTag>{' '}
      {left.map(({ step }) => t(`remedies.${step}`)).join(t('comma'))}
    </>
  );
}
