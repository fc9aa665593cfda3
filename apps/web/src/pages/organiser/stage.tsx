import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useConsole } from '../../features/stage/api/console.js';
import { Console } from '../../features/stage/console/console.js';
import { ReleaseButton } from '../../features/stage/console/release-button.js';
import { SittingList } from '../../features/stage/console/sitting-list.js';
import { useTime } from '../../lib/clock.js';
import { useDates } from '../../lib/date.js';
import { useSay } from '../../lib/i18n.js';
import { LinkButton } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHead } from '../../ui/page-head.js';
import { SkeletonPage } from '../../ui/skeleton.js';
import { InEdition } from './in-edition.js';

/** The sittings of the edition. */
export function StagePage() {
  const { t } = useTranslation('stage');
  return (
    <>
      <PageHead title={t('title')} />
      <InEdition>{(edition, base) => <SittingList editionId={edition.id} base={base} />}</InEdition>
    </>
  );
}

/** One sitting as it is played. */
export function ConsolePage() {
  const { id = '' } = useParams();
  return <InEdition>{(_, base) => <Played key={id} id={id} base={base} />}</InEdition>;
}

function Played({ id, base }: { id: string; base: string }) {
  const { t } = useTranslation(['stage', 'board']);
  const say = useSay();
  const dates = useDates();
  const { query, lost } = useConsole(id);
  useTime();
  return (
    <Loaded query={query} skeleton={<SkeletonPage blocks={2} />}>
      {(view) => (
        <>
          <PageHead
            title={t(`name.${view.kind}`, { round: say(view.roundName), room: view.room })}
            up={{ to: `${base}/stage`, label: t('title') }}
            state={
              <span>
                {dates.instant(view.startsAt)} · {view.venue}
              </span>
            }
            actions={
              <>
                <LinkButton to={`${base}/rounds/${view.roundId}/check-in/${view.id}`}>{t('list.check-in')}</LinkButton>
                {view.can.watchStandings && (
                  <LinkButton to={`${base}/rounds/${view.roundId}/live`}>{t('board:title')}</LinkButton>
                )}
                {view.kind === 'judging' && view.can.readReveal && (
                  <LinkButton to={`${base}/stage/reveals/${view.roundId}`}>{t('reveal.title')}</LinkButton>
                )}
              </>
            }
          />
          <Console view={view} lost={lost} />
          {view.roundState !== 'open' && <ReleaseButton view={view} turn={null} />}
        </>
      )}
    </Loaded>
  );
}
