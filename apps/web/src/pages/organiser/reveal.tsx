import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useReveal } from '../../features/stage/api/reveal.js';
import { RevealDesk } from '../../features/stage/reveal/reveal-desk.js';
import { useSay } from '../../lib/i18n.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHead } from '../../ui/page-head.js';
import { SkeletonPage } from '../../ui/skeleton.js';
import { InEdition } from './in-edition.js';
import { RevealCheck } from './reveal-check.js';
import { usePrizeScript } from './use-prize-script.js';

/** The reveal of a round's result. */
export function RevealPage() {
  const { id = '' } = useParams();
  return (
    <InEdition>{(edition, base) => <Revealed key={id} roundId={id} editionId={edition.id} base={base} />}</InEdition>
  );
}

function Revealed({ roundId, editionId, base }: Record<'roundId' | 'editionId' | 'base', string>) {
  const { t } = useTranslation('stage');
  const say = useSay();
  const { query, lost } = useReveal(roundId);
  const byPrizes = usePrizeScript(editionId);
  return (
    <Loaded query={query} skeleton={<SkeletonPage blocks={2} />}>
      {(reveal) => (
        <>
          <PageHead
            title={t('reveal.head', { round: say(reveal.roundName) })}
            up={{ to: `${base}/stage`, label: t('title') }}
          />
          {reveal.script?.kind === 'prizes' && reveal.can.prepare && (
            <RevealCheck script={reveal.script} editionId={editionId} base={base} />
          )}
          <RevealDesk reveal={reveal} lost={lost} byPrizes={byPrizes.isOf(roundId) ? byPrizes : undefined} />
        </>
      )}
    </Loaded>
  );
}
