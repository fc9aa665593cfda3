import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { CellButton } from '../../../ui/cell-button.js';
import { Card } from '../../../ui/card.js';
import { SelectField } from '../../../ui/choice-fields.js';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import { type Column, DataList } from '../../../ui/data-list.js';
import { Loaded } from '../../../ui/loaded.js';
import { useRefusal } from '../../../ui/refused.js';
import { Stack } from '../../../ui/stack.js';
import type { SettingsView } from '../api/settings.js';
import { useTakeBack, useVersionDifferences, useVersions, type VersionLine } from '../api/versions.js';
import { DifferenceList } from './difference-list.js';
import styles from './tool.module.css';
import { useWords } from './use-words.js';

/** Every version of the plan: who, when, what and why; any two compared, one taken back. */
export function VersionList({ settings }: { settings: SettingsView }) {
  const { t } = useTranslation('settings');
  const [pair, setPair] = useState<[number, number] | null>(null);
  const [undoing, setUndoing] = useState<VersionLine | null>(null);
  const columns = useColumns(settings, (one) => setPair([one.version - 1, one.version]), setUndoing);
  return (
    <Loaded query={useVersions(settings.id)}>
      {({ items }) => {
        const [from, to] = pair ?? [Math.max(1, settings.version - 1), settings.version];
        return (
          <>
            <Card title={t('pages.versions.title')}>
              <DataList
                caption={t('pages.versions.title')}
                columns={columns}
                rows={items}
                rowKey={(one) => String(one.version)}
                empty={null}
              />
            </Card>
            <Comparison settings={settings} versions={items} from={from} to={to} onChange={(a, b) => setPair([a, b])} />
            {undoing && <TakeBackDialog settings={settings} line={undoing} onClose={() => setUndoing(null)} />}
          </>
        );
      }}
    </Loaded>
  );
}

function useColumns(
  settings: SettingsView,
  show: (line: VersionLine) => void,
  undo: (line: VersionLine) => void,
): Column<VersionLine>[] {
  const { t } = useTranslation('settings');
  const { label } = useWords();
  const dates = useDates();
  return [
    {
      key: 'version',
      title: t('versions.number'),
      lead: true,
      render: (one) => t('version', { version: one.version }),
    },
    { key: 'at', title: t('versions.at'), render: (one) => dates.instant(one.writtenAt) },
    { key: 'by', title: t('versions.by'), render: (one) => one.writtenBy ?? t('versions.system') },
    {
      key: 'parts',
      title: t('versions.parts'),
      render: (one) => one.parts.map((part) => label('part', part)).join(t('comma')) || t('versions.first'),
    },
    { key: 'note', title: t('versions.note'), render: (one) => one.note || '–' },
    {
      key: 'act',
      title: t('versions.actions'),
      render: (one) =>
        one.version > 1 && (
          <>
            <CellButton label={t('versions.show-one', one)} onClick={() => show(one)}>
              {t('versions.show')}
            </CellButton>{' '}
            {settings.can.changePlan && (
              <CellButton label={t('versions.back-one', one)} onClick={() => undo(one)}>
                {t('versions.back')}
              </CellButton>
            )}
          </>
        ),
    },
  ];
}

interface ComparisonProps {
  settings: SettingsView;
  versions: readonly VersionLine[];
  from: number;
  to: number;
  onChange: (from: number, to: number) => void;
}

function Comparison({ settings, versions, from, to, onChange }: ComparisonProps) {
  const { t } = useTranslation('settings');
  const options = versions.map(({ version }) => ({ value: String(version), label: t('version', { version }) }));
  return (
    <Card title={t('versions.compare')}>
      <Stack>
        <div className={styles.inline}>
          <SelectField
            label={t('versions.from')}
            options={options}
            value={String(from)}
            onChange={(value) => onChange(Number(value), to)}
          />
          <SelectField
            label={t('versions.to')}
            options={options}
            value={String(to)}
            onChange={(value) => onChange(from, Number(value))}
          />
        </div>
        <Loaded query={useVersionDifferences(settings.id, from, to)}>
          {({ differences }) => <DifferenceList differences={differences} />}
        </Loaded>
      </Stack>
    </Card>
  );
}

function TakeBackDialog({
  settings,
  line,
  onClose,
}: {
  settings: SettingsView;
  line: VersionLine;
  onClose: () => void;
}) {
  const { t } = useTranslation('settings');
  const takeBack = useTakeBack(settings.id);
  return (
    <ConfirmReason
      open
      title={t('versions.back-ask', line)}
      verb={t('versions.back')}
      busy={takeBack.isPending}
      problem={useRefusal(takeBack.error)}
      onConfirm={(note) => takeBack.mutate({ version: line.version, note }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <p>{t('versions.back-means')}</p>
    </ConfirmReason>
  );
}
