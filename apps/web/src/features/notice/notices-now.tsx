import { type ComponentProps, Suspense } from 'react';
import { part } from '../../lib/screen.js';
import { useNotices } from './api/notices.js';
import type { RunningNotices } from './running-notices.js';

const Running = part<ComponentProps<typeof RunningNotices>, 'RunningNotices'>(
  ['notice'],
  () => import('./running-notices.js'),
  'RunningNotices',
);

/** The running notices of an edition on a page about something else, which does not wait for them. */
export function NoticesNow(props: ComponentProps<typeof RunningNotices>) {
  const { data } = useNotices(props.slug);
  if (!data?.items.some(({ state }) => state === 'running')) return null;
  return (
    <Suspense fallback={null}>
      <Running {...props} />
    </Suspense>
  );
}
