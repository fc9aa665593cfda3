import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useReveal } from '../../features/stage/api/reveal.js';
import { RevealDesk } from '../../features/stage/reveal/reveal-desk.js';
import { useSay } from '../../lib/i18n.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHead } from '../../ui/page-head.js';
import { SkeletonPage } from '../../ui/skeleton.js';
import { InEdition } from './in-edition.js';

/** The reveal of a round's result. */
export function RevealPage() {
  const { id = '' } = useParams();
  return <InEdition>{(_, base) => <Revealed key={id} roundId={id} base={base} />}</InEdition>;
}

function Revealed({ roundId, base }: { roundId: string; base: string }) {
  const { t } = useTranslation('stage');
  const say = useSay();
  const { query, lost } = useReveal(roundId);
  return (
    <Loaded query={query} skeleton={<SkeletonPage blocks={2} />}>
      {(reveal) => (
        <>
          <PageHead
            title={t('reveal.head', { round: say(reveal.roundName) })}
            up={{ to: `${base}/stage`, label: t('title') }}
          />
          <RevealDesk reveal={reveal} lost={lost} />
        </>
      )}
    </Loaded>
  );
}
