import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { type Screen, useClock, useScreen } from '../../features/stage/api/screen.js';
import { ClockScreen } from '../../features/stage/screen/clock-screen.js';
import { HallScreen } from '../../features/stage/screen/hall-screen.js';
import { isProblem } from '../../lib/api/problem.js';
import { useTime } from '../../lib/clock.js';
import { useSay } from '../../lib/i18n.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Loaded } from '../../ui/loaded.js';
import { usePageTitle } from '../../ui/page-title.js';

/** The hall's big screen, and a team's clock: what the key in the address opens, without an account. */
export function ScreenPage() {
  const { t } = useTranslation('stage');
  const { key = '' } = useParams();
  const { query, lost } = useScreen(key);
  useTime();
  if (isProblem(query.error, 'not-found')) {
    return (
      <main id="main" tabIndex={-1}>
        <EmptyState icon="search" title={t('screen.closed')}>
          {t('screen.closed-hint')}
        </EmptyState>
      </main>
    );
  }
  return <Loaded query={query}>{(screen) => <Shown screen={screen} lost={lost} />}</Loaded>;
}

/** A sitting's clock for a team that is signed in. */
export function TeamClockPage() {
  const { id = '' } = useParams();
  const { query, lost } = useClock(id);
  useTime();
  return <Loaded query={query}>{(screen) => <Shown screen={screen} lost={lost} />}</Loaded>;
}

function Shown({ screen, lost }: { screen: Screen; lost: boolean }) {
  const say = useSay();
  usePageTitle(say(screen.round));
  return screen.kind === 'hall' ? (
    <HallScreen screen={screen} lost={lost} />
  ) : (
    <ClockScreen screen={screen} lost={lost} />
  );
}
