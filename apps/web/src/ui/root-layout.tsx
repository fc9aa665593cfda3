import { useEffect, useRef } from 'react';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { useNamedPlace } from '../lib/use-named-place.js';
import { DemoBanner } from './demo-banner.js';
import { PlaceBanner } from './place-banner.js';
import { SkipLink } from './skip-link.js';

/** What every page has: the skip link, the banners of where it is, and the focus that follows a change of page. */
export function RootLayout() {
  useFocusOnNewPage();
  useNamedPlace();
  return (
    <>
      <SkipLink />
      <DemoBanner />
      <PlaceBanner />
      <Outlet />
      <ScrollRestoration />
    </>
  );
}

/** After a link the focus starts at the new page's main part, as it would after a full load. */
function useFocusOnNewPage(): void {
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [pathname]);
}
