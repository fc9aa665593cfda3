import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Loaded } from '../../../ui/loaded.js';
import { useRefusal } from '../../../ui/refused.js';
import { Stack } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import { type Calibration, useCalibration, useOpenCalibration } from '../api/calibration.js';
import { CalibratedJudges } from './calibrated-judges.js';
import type { SamplePlan } from './sample-draft.js';
import { SampleEditor } from './sample-editor.js';

/** The calibration of a round for those who hold it: the samples, their opening, and what the panel made of them. */
export function RoundCalibration({ roundId, plan }: { roundId: string; plan: SamplePlan }) {
  const { t } = useTranslation('calibration');
  return (
    <Loaded query={useCalibration(roundId)}>
      {(calibration) =>
        calibration.rule === null ? (
          <EmptyState title={t('round.unplanned')}>{t('round.unplanned-hint')}</EmptyState>
        ) : (
          <>
            <Opening roundId={roundId} calibration={calibration} rule={calibration.rule} />
            {calibration.can.keepSamples && (
              <SampleEditor key={calibration.version} roundId={roundId} plan={plan} calibration={calibration} />
            )}
            {calibration.openedAt && <CalibratedJudges calibration={calibration} />}
          </>
        )
      }
    </Loaded>
  );
}

interface OpeningProps {
  roundId: string;
  calibration: Calibration;
  rule: NonNullable<Calibration['rule']>;
}

function Opening({ roundId, calibration, rule }: OpeningProps) {
  const { t } = useTranslation('calibration');
  const dates = useDates();
  const [asking, setAsking] = useState(false);
  const open = useOpenCalibration(roundId);
  const problem = useRefusal(open.error);
  const { openedAt, samples, can } = calibration;
  const tag = (
    <StateTag tone={openedAt ? 'success' : 'brand'}>{t(openedAt ? 'round.open' : 'round.not-open')}</StateTag>
  );
  return (
    <Card title={t('round.rule')} aside={tag}>
      <Stack>
        <p>{t(rule.required ? 'round.required' : 'round.wished')}</p>
        <p>{t(`round.shows.${rule.shows}`)}</p>
        {openedAt && <p>{t('round.opened-at', { at: dates.instant(openedAt), count: samples.length })}</p>}
        {can.openCalibration && (
          <div>
            <Button look="primary" onClick={() => setAsking(true)}>
              {t('round.open-verb', { count: samples.length })}
            </Button>
          </div>
        )}
        <ConfirmReason
          open={asking}
          title={t('round.open-verb', { count: samples.length })}
          verb={t('round.open-short')}
          minLength={0}
          busy={open.isPending}
          problem={problem}
          onConfirm={() => open.mutate(undefined, { onSuccess: () => setAsking(false) })}
          onCancel={() => setAsking(false)}
        >
          <p>{t('round.open-means')}</p>
        </ConfirmReason>
      </Stack>
    </Card>
  );
}
