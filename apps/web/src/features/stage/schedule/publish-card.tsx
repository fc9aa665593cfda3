import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { useLocale } from '../../../lib/i18n.js';
import { Button, LinkButton } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { RadioGroup } from '../../../ui/choice-fields.js';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import { Refused, useRefusal } from '../../../ui/refused.js';
import { Row, Soft, Stack } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import { type ScheduleView, useScheduleStep } from '../api/schedule.js';
import type { WorkingPlan } from './use-plan.js';

interface PublishCardProps {
  view: ScheduleView;
  working: WorkingPlan;
  base: string;
}

/** What is out, whether the plan differs from it, and the ways on. */
export function PublishCard({ view, working, base }: PublishCardProps) {
  const { t } = useTranslation('schedule');
  const locale = useLocale();
  const dates = useDates();
  const { plan, change, saving } = working;
  const { published, changed, can, roundId } = view;
  const state = !published ? 'draft' : changed ? 'changed' : 'published';
  const tones = { draft: 'neutral', changed: 'warning', published: 'success' } as const;
  return (
    <Card title={t('publish.title')} aside={<StateTag tone={tones[state]}>{t(`publish.state.${state}`)}</StateTag>}>
      <Stack>
        {published && (
          <p>
            {t('publish.last', { no: published.no, at: dates.instant(published.publishedAt) })}
            {published.reason && ` ${t('publish.reason', { reason: published.reason })}`}
          </p>
        )}
        {can.plan && (
          <RadioGroup
            label={t('publish.order')}
            value={plan.order}
            onChange={(order) => change({ ...plan, order: order as typeof plan.order })}
            options={(['arranged', 'drawn'] as const).map((value) => ({
              ...{ value, label: t(`publish.order-${value}`), note: t(`publish.order-${value}-note`) },
            }))}
          />
        )}
        {can.plan && plan.sessions.length > 0 && <Arrange view={view} busy={saving} />}
        <Row>
          {can.publish && plan.sessions.length > 0 && <Publish view={view} busy={saving} />}
          {plan.order === 'drawn' && <LinkButton to={`${base}/draw`}>{t('draw.title')}</LinkButton>}
          {published && <LinkButton to={`/rounds/${roundId}/running-order`}>{t('publish.public')}</LinkButton>}
          {published && (
            <a href={`/api/rounds/${roundId}/sessions/calendar?language=${locale}`} download>
              {t('publish.calendar')}
            </a>
          )}
        </Row>
      </Stack>
    </Card>
  );
}

function Arrange({ view, busy }: { view: ScheduleView; busy: boolean }) {
  const { t } = useTranslation('schedule');
  const arrange = useScheduleStep(view.roundId, 'arrangement');
  const spares = view.rule.spareRecusals;
  return (
    <Stack gap="tight">
      <Row>
        {(spares ? (['recusals', 'number'] as const) : (['number', 'recusals'] as const)).map((by) => (
          <Button
            key={by}
            busy={arrange.isPending || busy}
            onClick={() => arrange.mutate({ version: view.version, by })}
          >
            {t(`publish.by-${by}`)}
          </Button>
        ))}
      </Row>
      <Soft>{t(spares ? 'publish.spares' : 'publish.arrange-text')}</Soft>
      <Refused error={arrange.error} />
    </Stack>
  );
}

function Publish({ view, busy }: { view: ScheduleView; busy: boolean }) {
  const { t } = useTranslation('schedule');
  const [asking, setAsking] = useState(false);
  const publish = useScheduleStep(view.roundId, 'publication');
  const again = view.published !== null;
  return (
    <>
      <Button look="primary" busy={busy} disabled={!view.changed && again} onClick={() => setAsking(true)}>
        {t(again ? 'publish.again' : 'publish.do')}
      </Button>
      <ConfirmReason
        open={asking}
        title={t(again ? 'publish.ask-again' : 'publish.ask')}
        verb={t('publish.do')}
        minLength={again ? 4 : 0}
        busy={publish.isPending}
        problem={useRefusal(publish.error)}
        onConfirm={(reason) => publish.mutate({ version: view.version, reason }, { onSuccess: () => setAsking(false) })}
        onCancel={() => setAsking(false)}
      >
        <p>{t(again ? 'publish.means-again' : 'publish.means')}</p>
        {view.warnings.length > 0 && <p>{t('publish.warned', { count: view.warnings.length })}</p>}
        {view.unplaced.length > 0 && <p>{t('publish.unplaced', { count: view.unplaced.length })}</p>}
      </ConfirmReason>
    </>
  );
}
