import type { TFunction } from 'i18next';
import type { Role } from '#kernel';
import type { SessionView } from '../../lib/session.js';
import type { NavItem } from '../../ui/workspace-layout.js';

interface Place extends Omit<NavItem, 'to' | 'label'> {
  path: string;
  text: string;
  /** Who needs it; everybody in the workspace when left out. Hiding is comfort: the server decides. */
  roles?: readonly Role[];
}

const WATCHERS: readonly Role[] = ['organiser', 'secretariat', 'supervisor', 'panel-chair', 'scorekeeper'];
const OFFICE: readonly Role[] = ['organiser', 'secretariat', 'supervisor'];

const PLACES: readonly Place[] = [
  { path: '', text: 'nav.overview', icon: 'flag', end: true },
  { path: '/entries', text: 'nav.entries', icon: 'file', roles: OFFICE },
  { path: '/organisations', text: 'nav.organisations', icon: 'pin', roles: OFFICE },
  { path: '/extensions', text: 'nav.extensions', icon: 'clock', roles: OFFICE },
  { path: '/questions', text: 'nav.questions', icon: 'mail', roles: ['organiser', 'secretariat'] },
  { path: '/judges', text: 'nav.judges', icon: 'people', roles: WATCHERS },
  { path: '/conflicts', text: 'nav.conflicts', icon: 'people', roles: OFFICE },
  { path: '/rounds', text: 'nav.rounds', icon: 'check', roles: WATCHERS },
  { path: '/stage', text: 'nav.stage', icon: 'clock', roles: [...WATCHERS, 'stage-manager'] },
  {
    path: '/deliberation',
    text: 'nav.deliberation',
    icon: 'people',
    roles: ['organiser', 'supervisor', 'panel-chair'],
  },
  { path: '/prizes', text: 'nav.prizes', icon: 'prize', roles: OFFICE },
  { path: '/finalising', text: 'nav.finalising', icon: 'check', roles: OFFICE },
  { path: '/notices', text: 'nav.notices', icon: 'info', roles: OFFICE },
  { path: '/objections', text: 'nav.objections', icon: 'mail', roles: OFFICE },
  { path: '/results', text: 'nav.results', icon: 'chart', roles: OFFICE },
  { path: '/certificates', text: 'nav.certificates', icon: 'prize', roles: OFFICE },
  { path: '/reports', text: 'nav.reports', icon: 'file', roles: OFFICE },
  { path: '/announcements', text: 'nav.announcements', icon: 'info', roles: ['organiser', 'secretariat'] },
  { path: '/faq', text: 'nav.faq', icon: 'info', roles: ['organiser', 'secretariat'] },
  { path: '/messages', text: 'nav.messages', icon: 'mail', roles: ['organiser', 'secretariat'] },
  { path: '/staff', text: 'nav.staff', icon: 'user', roles: OFFICE },
  { path: '/settings', text: 'nav.settings', icon: 'settings', roles: ['organiser'] },
];

/** The navigation inside one edition, for the seats the person holds in it; outside of one, only the list of editions. */
export function organiserItems(
  t: TFunction<'organiser'>,
  session: SessionView,
  edition: { id: string; slug: string } | undefined,
): NavItem[] {
  const home: NavItem = { to: '/organiser', label: t('nav.editions'), icon: 'calendar', end: true };
  const mine: NavItem = { to: '/account/affiliations', label: t('belonging:title'), icon: 'user' };
  if (!edition) return [home, mine];
  const seats = session.seats.filter((seat) => seat.editionId === edition.id).map((seat) => seat.role);
  const places = PLACES.filter(({ roles }) => !roles || roles.some((role) => seats.includes(role)));
  const items = places.map(({ path, text, roles: _, ...rest }) => ({
    ...rest,
    to: `/organiser/${edition.slug}${path}`,
    label: t(text),
  }));
  return [...items, mine, home];
}
