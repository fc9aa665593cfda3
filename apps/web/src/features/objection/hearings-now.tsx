import { type ComponentProps, Suspense } from 'react';
import { part } from '../../lib/screen.js';
import { useHearings } from './api/hearings.js';
import type { TeamHearings } from './team-hearings.js';

const Asked = part<ComponentProps<typeof TeamHearings>, 'TeamHearings'>(
  ['objection', 'refusals'],
  () => import('./team-hearings.js'),
  'TeamHearings',
);

/** What the supervisors ask the team, on a page that does not wait for it. */
export function HearingsNow(props: ComponentProps<typeof TeamHearings>) {
  const { data } = useHearings(props.entryId);
  if (!data || data.items.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <Asked {...props} />
    </Suspense>
  );
}
