import { useTranslation } from 'react-i18next';
import { useSay } from '../../../lib/i18n.js';
import { Card } from '../../../ui/card.js';
import { type Column, DataList } from '../../../ui/data-list.js';
import { Notice } from '../../../ui/notice.js';
import { SkeletonText } from '../../../ui/skeleton.js';
import { Soft, Stack } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import type { EditionPlan } from '../api/plan.js';
import type { DatesPreview, StageDates } from '../api/plan-preview.js';
import type { SettingsView } from '../api/settings.js';
import { Found } from '../settings/opening-list.js';
import tool from '../settings/tool.module.css';
import { leaningOn } from './leaning.js';
import { Moment } from './moment.js';
import styles from './offset.module.css';

interface DatesCardProps {
  settings: SettingsView;
  plan: EditionPlan;
  /** null: the rules cannot be read; undefined: not known yet. */
  dates: DatesPreview | null | undefined;
}

/** Every date of a draft, as it stands and as the unsaved changes would leave it; and what does not fit. */
export function DatesCard({ settings, plan, dates }: DatesCardProps) {
  const { t } = useTranslation('dates');
  const say = useSay();
  const columns = useColumns(plan);
  const broken = plan.timeline.find(({ code }) => code === dates?.broken);
  return (
    <Card title={t('all')}>
      <Stack>
        <Soft>{t('all-hint')}</Soft>
        {dates === undefined && <SkeletonText lines={6} />}
        {dates === null && <Notice tone="warning">{t('unreadable')}</Notice>}
        {dates?.broken && <Notice tone="danger">{t('broken', { name: say(broken?.name) || dates.broken })}</Notice>}
        {dates && dates.findings.length > 0 && (
          <ul className={tool.found} aria-label={t('findings')}>
            {dates.findings.map((finding, index) => (
              <Found
                key={`${finding.code} ${index}`}
                finding={finding}
                settings={{ ...settings, plan }}
                here="timeline"
              />
            ))}
          </ul>
        )}
        {dates && (
          <DataList caption={t('all')} columns={columns} rows={dates.stages} rowKey={({ code }) => code} empty={null} />
        )}
      </Stack>
    </Card>
  );
}

function useColumns(plan: EditionPlan): Column<StageDates>[] {
  const { t } = useTranslation('dates');
  const say = useSay();
  const leans = (code: string) =>
    leaningOn(plan, code)
      .filter(({ kind }) => kind !== 'stage')
      .map(({ kind, name }) => t(`leaning.${kind}`, { name: say(name) }))
      .join(t('settings:comma'));
  return [
    {
      key: 'name',
      title: t('timeline:stage'),
      lead: true,
      render: (one) => (
        <span className={styles.tags}>
          {say(one.name) || one.code}
          {one.internal && <StateTag>{t('internal')}</StateTag>}
          {one.startedBefore === null && <StateTag tone="success">{t('new')}</StateTag>}
          {isGone(plan, one) && <StateTag tone="danger">{t('gone')}</StateTag>}
        </span>
      ),
    },
    { key: 'from', title: t('timeline:from'), render: (one) => <Moment stage={one} edge="start" /> },
    { key: 'to', title: t('timeline:to'), render: (one) => <Moment stage={one} edge="end" /> },
    { key: 'leans', title: t('leans'), render: (one) => leans(one.code) || '–' },
  ];
}

const isGone = ({ timeline }: EditionPlan, { code }: StageDates) => !timeline.some((one) => one.code === code);
