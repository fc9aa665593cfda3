import { useTranslation } from 'react-i18next';
import { useSay } from '../../lib/i18n.js';
import { Card } from '../../ui/card.js';
import { Fact, Facts } from '../../ui/facts.js';
import { Loaded } from '../../ui/loaded.js';
import { Soft, Stack } from '../../ui/stack.js';
import { type PanelAgreement, useAgreement } from './api/figures.js';
import { JudgeFigures } from './closing/judge-figures.js';
import { type JudgingPlan, listName } from './rules.js';

/** How far the judges agree, panel by panel, in figures and in words. */
export function AgreementCard({ roundId, plan }: { roundId: string; plan: JudgingPlan }) {
  const { t } = useTranslation('organiser');
  const say = useSay();
  return (
    <Loaded query={useAgreement(roundId)}>
      {({ panels }) =>
        panels.map((panel) => (
          <Card
            key={panel.key}
            title={
              panel.key === 'all'
                ? t('round.agreement.title')
                : `${t('round.agreement.title')} · ${listName(plan, panel.key, say, t)}`
            }
          >
            <Stack>
              <Figures panel={panel} />
              <JudgeFigures panel={panel} />
            </Stack>
          </Card>
        ))
      }
    </Loaded>
  );
}

const fixed = (value: number | null) => (value === null ? '–' : value.toFixed(2));

function Figures({ panel }: { panel: PanelAgreement }) {
  const { t } = useTranslation('organiser');
  const { kendallW, concordance, reliability, alpha, leniencySpread, residualSpread, completeEntries } = panel;
  return (
    <Facts>
      <Fact label={t('round.agreement.sheets')}>
        {t('round.agreement.counts', { sheets: panel.sheets, judges: panel.judges, entries: panel.entries })}
      </Fact>
      <Fact label={t('round.agreement.w')}>
        {fixed(kendallW)}
        <Soft>
          {concordance === null
            ? t('round.agreement.no-common', { count: completeEntries })
            : t(`round.agreement.${concordance}`)}
        </Soft>
      </Fact>
      {reliability && (
        <Fact label={t('round.agreement.icc')}>
          {fixed(reliability.value)}
          <Soft>{t('round.agreement.interval', { low: fixed(reliability.low), high: fixed(reliability.high) })}</Soft>
        </Fact>
      )}
      <Fact label={t('round.agreement.alpha')}>
        {fixed(alpha)}
        <Soft>{t('round.agreement.alpha-means')}</Soft>
      </Fact>
      {leniencySpread !== null && (
        <Fact label={t('round.agreement.leniency')}>
          {t('round.agreement.points', { value: fixed(leniencySpread) })}
          <Soft>{t('round.agreement.residual', { value: fixed(residualSpread) })}</Soft>
        </Fact>
      )}
    </Facts>
  );
}
