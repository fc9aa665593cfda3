import type { RouteObject } from 'react-router';
import { accountRoutes } from './pages/account/routes.js';
import { judgeRoutes } from './pages/judge/routes.js';
import { organiserRoutes } from './pages/organiser/routes.js';
import { publicRoutes, screenRoutes } from './pages/public/routes.js';
import { teamRoutes } from './pages/team/routes.js';
import { RouteProblem } from './ui/route-problem.js';
import { PublicLayout } from './ui/public-layout.js';
import { RootLayout } from './ui/root-layout.js';
import { SkeletonPage } from './ui/skeleton.js';

/** Every address of the portal; a page's code is fetched when somebody goes there. */
export const routes: RouteObject[] = [
  {
    Component: RootLayout,
    ErrorBoundary: RouteProblem,
    HydrateFallback: SkeletonPage,
    children: [
      { Component: PublicLayout, ErrorBoundary: RouteProblem, children: [...accountRoutes, ...publicRoutes] },
      ...screenRoutes,
      teamRoutes,
      judgeRoutes,
      organiserRoutes,
    ],
  },
];
