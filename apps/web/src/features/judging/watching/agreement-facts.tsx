import { useTranslation } from 'react-i18next';
import { Fact, Facts } from '../../../ui/facts.js';
import { Soft } from '../../../ui/stack.js';
import type { PanelAgreement } from '../api/figures.js';
import { points } from './figures.js';

/** How far a panel agrees: what it means and what to do in words first, the figure itself below. */
export function AgreementFacts({ panel }: { panel: PanelAgreement }) {
  const { t } = useTranslation('watching');
  const { kendallW, concordance, alpha, closeness, leniencySpread, residualSpread, completeEntries } = panel;
  return (
    <Facts>
      <Fact label={t('agreement.sheets')}>
        {t('agreement.counts', { sheets: panel.sheets, judges: panel.judges, entries: panel.entries })}
      </Fact>
      <Fact label={t('agreement.w')}>
        {concordance === null || kendallW === null ? (
          t('agreement.no-common', { count: completeEntries })
        ) : (
          <>
            {t(`agreement.concordance.${concordance}`)}
            <Soft>{t('agreement.w-name', { value: points(kendallW), count: completeEntries })}</Soft>
          </>
        )}
      </Fact>
      <Reliability panel={panel} />
      {alpha !== null && (
        <Fact label={t('agreement.alpha')}>
          {closeness && t(`agreement.closeness.${closeness}`)}
          <Soft>{t('agreement.alpha-name', { value: points(alpha) })}</Soft>
        </Fact>
      )}
      {leniencySpread !== null && residualSpread !== null && (
        <Fact label={t('agreement.leniency')}>
          {t('agreement.leniency-means', { value: leniencySpread.toFixed(1), rest: residualSpread.toFixed(1) })}
        </Fact>
      )}
    </Facts>
  );
}

/** Read by both ends of the interval, never by the value alone. */
function Reliability({ panel: { reliability, reliable } }: { panel: PanelAgreement }) {
  const { t } = useTranslation('watching');
  if (!reliability) return null;
  const [from, to] = reliable ?? [];
  if (!from || !to) return <Fact label={t('agreement.icc')}>{t('agreement.icc-open')}</Fact>;
  const bands = { from: t(`agreement.bands.${from}`), to: t(`agreement.bands.${to}`) };
  const { value, low, high } = reliability;
  return (
    <Fact label={t('agreement.icc')}>
      {t(from === to ? 'agreement.reliable-one' : 'agreement.reliable', bands)}
      {from === 'reliability-poor' && ` ${t('agreement.poor')}`}
      <Soft>
        {t('agreement.icc-name', { value: points(value), low: points(low ?? value), high: points(high ?? value) })}
      </Soft>
    </Fact>
  );
}
