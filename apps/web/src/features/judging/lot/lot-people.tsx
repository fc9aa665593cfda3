import { useTranslation } from 'react-i18next';
import { type Column, DataList } from '../../../ui/data-list.js';
import { Soft } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import type { LotPerson } from '../api/lots.js';
import { shortLine } from './check-lot.js';

/** Whom the drawn lines stand for: only those who work on the edition see names. */
export function LotPeople({ people }: { people: readonly LotPerson[] }) {
  const { t } = useTranslation('lots');
  const columns: Column<LotPerson>[] = [
    {
      key: 'name',
      title: t('people.name'),
      lead: true,
      render: ({ name, organisationName }) => (
        <>
          {name || t('people.gone')}
          <Soft>{organisationName}</Soft>
        </>
      ),
    },
    { key: 'kind', title: t('people.kind'), render: ({ kind }) => t(`kinds.${kind}`) },
    { key: 'place', title: t('people.place'), align: 'end', render: ({ place }) => place },
    {
      key: 'drawn',
      title: t('people.result'),
      render: ({ drawn }) => (
        <StateTag tone={drawn ? 'success' : 'neutral'}>{t(drawn ? 'people.drawn' : 'people.reserve')}</StateTag>
      ),
    },
    { key: 'asked', title: t('people.asked'), render: ({ asked }) => (asked ? t('people.yes') : '–') },
    { key: 'line', title: t('people.line'), render: ({ id }) => <code>{shortLine(id)}</code> },
  ];
  return <DataList caption={t('people.title')} columns={columns} rows={people} rowKey={({ id }) => id} empty={null} />;
}
