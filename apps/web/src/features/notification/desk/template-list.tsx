import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../../../lib/i18n.js';
import { CellButton } from '../../../ui/cell-button.js';
import { type Column, DataList } from '../../../ui/data-list.js';
import { Loaded } from '../../../ui/loaded.js';
import { Notice } from '../../../ui/notice.js';
import { Refused } from '../../../ui/refused.js';
import { Button } from '../../../ui/button.js';
import { Stack } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import { type TemplateCard, type TemplateList as List, useHold, useTemplates } from '../api/templates.js';

/** Every kind of message an edition sends: its words, and whether it waits to be read first. */
export function TemplateList({ editionId, base }: { editionId: string; base: string }) {
  const { t } = useTranslation('inbox');
  return (
    <Loaded query={useTemplates(editionId)}>
      {(list) => (
        <Stack>
          <HoldAll editionId={editionId} list={list} />
          <Templates editionId={editionId} base={base} list={list} caption={t('templates.title')} />
        </Stack>
      )}
    </Loaded>
  );
}

function HoldAll({ editionId, list }: { editionId: string; list: List }) {
  const { t } = useTranslation('inbox');
  const hold = useHold(editionId);
  return (
    <Notice tone={list.holdAll ? 'warning' : 'info'}>
      <p>{t(list.holdAll ? 'templates.all-held' : 'templates.none-held')}</p>
      {list.can.hold && (
        <Button busy={hold.isPending} onClick={() => hold.mutate({ template: '*', held: !list.holdAll })}>
          {t(list.holdAll ? 'templates.let-all-go' : 'templates.hold-all')}
        </Button>
      )}
      <Refused error={hold.error} />
    </Notice>
  );
}

interface TemplatesProps {
  editionId: string;
  base: string;
  list: List;
  caption: string;
}

function Templates({ editionId, base, list, caption }: TemplatesProps) {
  const { t } = useTranslation('inbox');
  const locale = useLocale();
  const hold = useHold(editionId);
  const columns: Column<TemplateCard>[] = [
    {
      key: 'subject',
      title: t('outbox.subject'),
      lead: true,
      render: (row) => (
        <Link to={`${base}/${row.template.replaceAll('.', '~')}`}>
          {row.texts.find((one) => one.locale === locale)?.subject}
        </Link>
      ),
    },
    {
      key: 'words',
      title: t('templates.words'),
      render: (row) => {
        const own = row.texts.some(({ changed }) => changed);
        return <StateTag tone={own ? 'brand' : 'neutral'}>{t(own ? 'templates.own' : 'templates.built-in')}</StateTag>;
      },
    },
    {
      key: 'hold',
      title: t('templates.hold'),
      render: (row) =>
        list.can.hold ? (
          <CellButton
            label={t(row.held ? 'templates.let-go' : 'templates.hold-one')}
            onClick={() => hold.mutate({ template: row.template, held: !row.held })}
          >
            {t(row.held ? 'templates.held-let-go' : 'templates.hold-one')}
          </CellButton>
        ) : (
          t(row.held ? 'states.held' : 'templates.not-held')
        ),
    },
  ];
  return (
    <>
      <Refused error={hold.error} />
      <DataList caption={caption} columns={columns} rows={list.items} rowKey={(row) => row.template} empty={null} />
    </>
  );
}
