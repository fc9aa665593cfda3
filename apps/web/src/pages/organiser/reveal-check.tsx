import { useTranslation } from 'react-i18next';
import { type PrizesView, usePrizes } from '../../features/award/api/prizes.js';
import type { RevealScript } from '../../features/stage/api/reveal.js';
import { useSay } from '../../lib/i18n.js';
import { LinkButton } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';

type Award = PrizesView['catalogue'][number];

/**
 * Awards by rank whose winners, as they are proposed or confirmed, are not those the script names. A script goes by ranks
 * alone: it knows nothing of a seat that was left vacant, or of what moved up because of it.
 */
export function awardsUnlike({ kind, steps }: Pick<RevealScript, 'kind' | 'steps'>, prizes: PrizesView): Award[] {
  const kept = prizes.items.filter(({ state }) => state !== 'withdrawn');
  const tiered = prizes.catalogue.filter((award) => award.kind === 'tiered');
  const decided = tiered.some(({ code }) => kept.some(({ awardCode }) => awardCode === code));
  if (kind !== 'prizes' || !decided) return [];
  return tiered.filter(({ code, name }) => {
    const own = kept.flatMap(({ awardCode, entry }) => (awardCode === code && entry ? [entry.id] : []));
    const said = steps
      .filter(({ prize }) => String(prize?.['zh-CN'] ?? '').endsWith(name['zh-CN']))
      .flatMap(({ entries }) => entries);
    const named = new Set(said.map(({ entryId }) => entryId));
    return own.length !== named.size || own.some((id) => !named.has(id));
  });
}

/** Says to whoever may see the prizes that the script would name others; to everybody else nothing. */
export function RevealCheck({ script, editionId, base }: { script: RevealScript; editionId: string; base: string }) {
  const { t } = useTranslation('stage');
  const say = useSay();
  const { data } = usePrizes(editionId);
  const unlike = data ? awardsUnlike(script, data) : [];
  if (unlike.length === 0) return null;
  return (
    <Notice tone="danger" title={t('reveal.unlike', { awards: unlike.map(({ name }) => say(name)).join('、') })}>
      <p>{t('reveal.unlike-text')}</p>
      <LinkButton to={`${base}/prizes`}>{t('reveal.unlike-way')}</LinkButton>
    </Notice>
  );
}
